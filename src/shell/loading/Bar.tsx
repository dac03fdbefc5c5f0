// Above a thesis that is not the site's own: whose it is, where it comes from, what is wrong with it, and the way back.
import { useCallback, useState } from "react";
import { useApp } from "../app";
import { Lazy } from "../Lazy";
import { loadDialog } from "./dialog";
import type { Foreign } from "./foreign";
import { goBack } from "./going";

export function Bar() {
  const { foreign } = useApp();
  return foreign ? <Shown foreign={foreign} /> : null;
}

function Shown({ foreign }: { foreign: Foreign }) {
  const { facts, words } = useApp();
  const w = words.loading.bar;
  return (
    <aside className="foreign-bar">
      <p>
        <strong>{w.shown(facts.thesis.title)}</strong> {(foreign.byHand ? w.byHand : w.fromHost)(foreign.name)}
        {foreign.left > 0 && ` ${w.left(words.f.count(foreign.left), foreign.left === 1)}`}
        {foreign.unkept && ` ${w.unkept}`}
      </p>
      {foreign.faults.length > 0 && <FaultsButton foreign={foreign} />}
      <button type="button" className="text-link" onClick={() => void goBack()}>
        {w.back}
      </button>
    </aside>
  );
}

function FaultsButton({ foreign }: { foreign: Foreign }) {
  const { facts, words } = useApp();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const { name, byHand, faults, left } = foreign;
  const opened = { name, byHand, loaded: { faults, left, dataset: facts, records: recordsOf(facts) + left } };
  return (
    <>
      <button type="button" className="text-link" onClick={() => setOpen(true)}>
        {words.loading.bar.list(words.f.count(faults.length))}
      </button>
      {open && <Lazy load={loadDialog} props={{ onClose: close, opened, shown: true }} waiting={words.shell.loading} />}
    </>
  );
}

/** Records of all lists. */
const recordsOf = (data: object): number =>
  Object.values(data).reduce((sum, part) => sum + (Array.isArray(part) ? part.length : 0), 0);
