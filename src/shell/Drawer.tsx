// The source drawer: opened by the address (source=<record>), closed by Escape, Back or its button.
import { useEffect, useMemo, useRef } from "react";
import { type Stage, StageContext } from "../charts/parts/stage";
import { citationOf } from "../views/citation";
import { useApp, useChoice } from "./app";
import { closingOn } from "./closing";
import { DrawerBody } from "./DrawerBody";

export function Drawer() {
  const { words, store } = useApp();
  const { source } = useChoice();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (source && !dialog.current?.open) dialog.current?.showModal();
    if (!source && dialog.current?.open) dialog.current.close();
  }, [source]);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={words.shell.drawer.label}
      onClose={() => store.get().source && store.set({ source: null })}
      {...closingOn(dialog, () => store.set({ source: null }))}
    >
      {source && <DrawerContent record={source} />}
    </dialog>
  );
}

function DrawerContent({ record }: { record: string }) {
  const { facts, words } = useApp();
  const stage = useDrawerStage();
  const citation = useMemo(() => citationOf(facts, record, words), [facts, record, words]);
  if (!citation) return null;
  return (
    <StageContext value={stage}>
      <DrawerBody key={record} citation={citation} />
    </StageContext>
  );
}

/** Figures in the drawer carry no source numbers: the drawer is the source. */
function useDrawerStage(): Stage {
  const { words, store } = useApp();
  const choice = useChoice();
  return useMemo(
    () => ({
      words,
      choice,
      set: store.set,
      href: store.href,
      sourceNumber: () => undefined,
      sourceOf: () => undefined,
    }),
    [words, choice, store],
  );
}
