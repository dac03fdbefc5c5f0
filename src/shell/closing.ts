// How a panel over the page closes: by Escape, and by a click beside it.
import type { KeyboardEvent, MouseEvent, RefObject } from "react";

/**
 * Escape is answered here and not left to the browser, which closes all panels at once that were opened without a click
 * (by an address that names a company and a source).
 */
export const closingOn = (dialog: RefObject<HTMLDialogElement | null>, close: () => void) => ({
  onClick: (event: MouseEvent) => event.target === dialog.current && close(),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  },
});
