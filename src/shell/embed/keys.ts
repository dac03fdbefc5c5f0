const FORWARDED = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Escape"];
/** Where arrows belong to the control, and layers that Escape closes. */
const TAKES = "input, select, textarea, [contenteditable], [role=slider], [role=application]";
const LAYERS = "dialog[open], [popover]:popover-open";

/** True for a key that nothing in the view has a use for and that may move a deck around it. */
export const isForwarded = (event: KeyboardEvent): boolean =>
  FORWARDED.includes(event.key) &&
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) &&
  !(event.target instanceof Element && event.target.closest(TAKES)) &&
  document.querySelector(LAYERS) === null;

/** Hands keys on that the view leaves alone: a click inside the frame would otherwise take them from the deck around it. */
export function forwardKeys(send: (key: string) => void) {
  // Whether a layer is open is asked before Escape closes it, whether a control took the key after it had its chance.
  let layered = false;
  addEventListener(
    "keydown",
    () => {
      layered = document.querySelector(LAYERS) !== null;
    },
    true,
  );
  addEventListener("keydown", (event) => {
    if (!layered && isForwarded(event)) send(event.key);
  });
}
