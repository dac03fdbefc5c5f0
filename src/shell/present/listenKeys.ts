import { type Command, commandOf } from "./keys";

const LAYERS = "dialog[open], [popover]:popover-open";

/** Runs what keys ask for, unless a layer is open or a control took the key. */
export function listenKeys(run: (command: Command) => void) {
  // Whether a layer is open is asked before Escape closes it, whether a control took the key after it had its chance.
  let layered = false;
  window.addEventListener(
    "keydown",
    () => {
      layered = document.querySelector(LAYERS) !== null;
    },
    true,
  );
  window.addEventListener("keydown", (event) => {
    if (layered || event.defaultPrevented) return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}
