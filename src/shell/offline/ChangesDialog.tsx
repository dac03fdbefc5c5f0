// What the newer data change, before the reader goes over to them.
import { useMemo } from "react";
import { TableBody } from "../../charts/parts/DataTable";
import { StageContext } from "../../charts/parts/stage";
import { DEFAULT_CHOICE } from "../../model/choice";
import { changesTables } from "../../views/changes";
import { adopt } from "../adopt";
import { useApp } from "../app";
import { Dialog } from "../Dialog";
import css from "./changes-dialog.css?inline";
import type { News } from "./news";

adopt(css);

/** Nothing here opens a source: the newer one is not loaded yet, and the older one is on the page. */
function useChangesStage() {
  const { words, store } = useApp();
  return useMemo(
    () => ({
      words,
      choice: DEFAULT_CHOICE,
      set: store.set,
      href: store.href,
      sourceNumber: () => undefined,
      sourceOf: () => undefined,
    }),
    [words, store],
  );
}

export function ChangesDialog({ news, onClose }: { news: News; onClose: () => void }) {
  const { facts, words } = useApp();
  const { changes, now } = news;
  const w = words.shell.offline.changes;
  const tables = useMemo(() => changesTables(changes, { before: facts, now }, words), [changes, facts, now, words]);
  const stage = useChangesStage();
  const date = (iso: string) => words.f.longDate(iso);
  return (
    <Dialog
      name="changes"
      title={w.title}
      line={w.reviewed(date(changes.reviewed.before), date(changes.reviewed.now))}
      onClose={onClose}
    >
      {tables.length === 0 && <p>{w.nothing}</p>}
      <StageContext value={stage}>
        {tables.map((table) => (
          <div key={table.caption} className="twin-scroll">
            <TableBody table={table} />
          </div>
        ))}
      </StageContext>
    </Dialog>
  );
}
