/** Below this share of the size they were set in, labels of a printed chart (11.5 px and more) are hard to read. */
const LEGIBLE = 0.95;

/** True where a printed chart is drawn so much narrower than it was laid out that its labels are too small. */
export function isShrunk(page: ParentNode): boolean {
  return [...page.querySelectorAll(".plot-svg")].some((drawing) => {
    const laid = Number(drawing.getAttribute("viewBox")?.split(" ")[2]);
    const { width } = drawing.getBoundingClientRect();
    // The drawing for other widths is there too, and hidden.
    return width > 0 && width < LEGIBLE * laid;
  });
}
