import { useApp } from "./app";

/** The button of a panel over the page that closes it, with the key that does the same. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const { close } = useApp().words.shell;
  return (
    <button type="button" className="drawer-close" onClick={onClose}>
      {close} <kbd>Esc</kbd>
    </button>
  );
}
