// The source drawer: opened by the address (source=<record>), closed by Escape, Back or its button.
import { useApp, useChosen } from "./app";
import { CloseButton } from "./CloseButton";
import { Lazy } from "./Lazy";
import { closingOn, useModal } from "./modal";

const loadBody = () => import("./DrawerBody").then((module) => module.DrawerBody);

export function Drawer() {
  const { words, store } = useApp();
  const source = useChosen("source");
  const dialog = useModal(source !== null);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={words.shell.drawer.label}
      onClose={() => store.get().source && store.set({ source: null })}
      {...closingOn(dialog, () => store.set({ source: null }))}
    >
      {source && (
        <div className="drawer-body">
          <div className="drawer-top">
            <strong>{words.shell.drawer.label}</strong>
            <CloseButton onClose={() => store.set({ source: null })} />
          </div>
          <Lazy load={loadBody} props={{ record: source }} waiting={words.shell.loading} />
        </div>
      )}
    </dialog>
  );
}
