// The line that says that the network is slow: while parts of the page that are on their way do not come.
const PATIENCE_MS = 8000;
const LOOK_MS = 500;

/** Something that is looked at neither answers nor says why it does not. */
const coming = (): boolean =>
  document.documentElement.dataset.pending !== undefined ||
  [...document.querySelectorAll("[data-island=view]:not([data-live])")].some(
    (view) => view.querySelector(".failed-slot") === null && view.checkVisibility({ visibilityProperty: true }),
  );

/** Hides the line, and shows it again for as long as something that is seen is still on its way after a while. */
export function watchSlow() {
  const line = document.getElementById("slow");
  line?.setAttribute("hidden", "");
  const until = Date.now() + PATIENCE_MS;
  const look = () => {
    const waits = coming();
    line?.toggleAttribute("hidden", !waits || Date.now() < until);
    if (waits) setTimeout(look, LOOK_MS);
  };
  setTimeout(look, LOOK_MS);
}
