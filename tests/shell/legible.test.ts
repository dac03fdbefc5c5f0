// @vitest-environment happy-dom
// When an embed lays its charts out anew although nobody turned to it.
import { expect, test } from "vitest";
import { isShrunk } from "../../src/shell/embed/legible";

function pageWith(drawings: { laid: number; width: number }[]): HTMLElement {
  const page = document.createElement("main");
  for (const { laid, width } of drawings) {
    page.insertAdjacentHTML("beforeend", `<svg class="plot-svg" viewBox="0 0 ${laid} 200"></svg>`);
    const svg = page.lastElementChild as Element;
    svg.getBoundingClientRect = () => new DOMRect(0, 0, width, 100);
  }
  return page;
}

test.each([
  ["as wide as it was laid out", [{ laid: 350, width: 350 }], false],
  ["wider", [{ laid: 350, width: 600 }], false],
  ["a little narrower: labels of 11.5 px stay above 11", [{ laid: 350, width: 336 }], false],
  ["on a page of 320 px", [{ laid: 350, width: 292 }], true],
  ["wide, in an article", [{ laid: 1064, width: 720 }], true],
  ["hidden, as the one for other widths is", [{ laid: 1064, width: 0 }], false],
  [
    "one of several",
    [
      { laid: 1064, width: 0 },
      { laid: 350, width: 292 },
    ],
    true,
  ],
  ["no chart", [], false],
])("%s", (_, drawings, shrunk) => expect(isShrunk(pageWith(drawings))).toBe(shrunk));
