// The comparison: opened by the address (compare=1) over the filtered companies, closed by Escape, Back or its button.
import { useEffect, useRef } from "react";
import { useApp, useChoice } from "./app";
import { closingOn } from "./closing";
import { Lazy } from "./Lazy";

const loadBody = () => import("./CompareBody").then((module) => module.CompareBody);

export function Compare() {
  const { words, store } = useApp();
  const { compare, companies } = useChoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => store.set({ compare: false });
  useEffect(() => {
    if (compare && !dialog.current?.open) dialog.current?.showModal();
    if (!compare && dialog.current?.open) dialog.current.close();
  }, [compare]);
  return (
    <dialog
      ref={dialog}
      className="compare-dialog"
      aria-label={words.compare.label}
      onClose={() => store.get().compare && close()}
      {...closingOn(dialog, close)}
    >
      {compare && (
        <div className="compare-body">
          <div className="drawer-top">
            <strong>{words.compare.label}</strong>
            <button type="button" className="drawer-close" onClick={close}>
              {words.shell.close} <kbd>Esc</kbd>
            </button>
          </div>
          <Lazy load={loadBody} props={{ companies }} waiting={words.compare.loading} />
        </div>
      )}
    </dialog>
  );
}
