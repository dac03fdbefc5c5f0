// What a newer dataset changes, as tables: figures, verdicts, ratings; before and now.
import type { Words } from "../i18n/en";
import type { Change, Changes, Rating } from "../model/changes";
import type { Facts } from "../model/facts";
import type { Cell, Row, Table } from "../spec/spec";
import { labelOf } from "./label";
import { end, plain } from "./tables";

type Named = (facts: Facts, id: string) => string | undefined;
interface Both {
  before: Facts;
  now: Facts;
}

const figureName =
  (words: Words): Named =>
  (facts, id) => {
    const o = facts.observation.get(id);
    return o && labelOf(facts, o, words);
  };
const claimName: Named = (facts, id) => facts.claims.find((c) => c.id === id)?.claim;
const riskName: Named = (facts, id) => facts.risks.find((r) => r.id === id)?.name;

/** One row per record; its name is the newer one where there is one. */
function rowsOf<T>(changes: Change<T>[], both: Both, name: Named, cell: (value: T) => Cell, none: string): Row[] {
  return changes.map(({ id, before, now }) => ({
    id,
    cells: [
      { record: id, text: name(both.now, id) ?? name(both.before, id) ?? id },
      before === null ? none : cell(before),
      now === null ? none : cell(now),
    ],
  }));
}

/** The tables that are not empty, in the order figures, verdicts, risks. */
export function changesTables(changes: Changes, both: Both, words: Words): Table[] {
  const w = words.shell.offline.changes;
  const { count } = words.f;
  const rating = ({ likelihood, impact }: Rating) => w.rating(count(likelihood), count(impact));
  const table = (caption: (n: string) => string, rows: Row[], column: typeof plain): Table => ({
    caption: caption(count(rows.length)),
    columns: [plain("record", w.record), column("before", w.before), column("now", w.now)],
    rows,
  });
  return [
    table(
      w.figures,
      rowsOf(changes.figures, both, figureName(words), (f) => f, w.none),
      end,
    ),
    table(
      w.verdicts,
      rowsOf(changes.verdicts, both, claimName, (v) => words.marks.verdict[v], w.none),
      plain,
    ),
    table(w.risks, rowsOf(changes.risks, both, riskName, rating, w.none), plain),
  ].filter((t) => t.rows.length > 0);
}
