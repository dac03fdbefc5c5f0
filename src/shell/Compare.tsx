// The comparison: opened by the address (compare=1) over the filtered companies, closed by Escape, Back or its button.
import { useApp, useChosen } from "./app";
import { CloseButton } from "./CloseButton";
import { Lazy } from "./Lazy";
import { closingOn, useModal } from "./modal";

const loadBody = () => import("./CompareBody").then((module) => module.CompareBody);

export function Compare() {
  const { words, store } = useApp();
  const compare = useChosen("compare");
  const companies = useChosen("companies");
  const dialog = useModal(compare);
  const close = () => store.set({ compare: false });
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
            <CloseButton onClose={close} />
          </div>
          <Lazy load={loadBody} props={{ companies }} waiting={words.compare.loading} />
        </div>
      )}
    </dialog>
  );
}
