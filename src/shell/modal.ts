// How a panel over the page opens and closes: by the address, by Escape, and by a click beside it.
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";

/** A dialog that lies over the page while `open`, which is what the address says. */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return dialog;
}

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
