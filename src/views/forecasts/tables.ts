// The table twins: forecasts with verdicts, and every item of evidence with its figure.
import type { Words } from "../../i18n/en";
import type { Facts } from "../../model/facts";
import type { Row, Table } from "../../spec/spec";
import { dateOf, textOf } from "../label";
import { entitiesOf, prose, type Sides } from "./sides";

export function claimTable(all: Sides[], words: Words): Table {
  const { heads, tables } = words.forecasts;
  const { marks, f } = words;
  return {
    caption: tables.claims,
    columns: [
      { id: "claim", label: heads.claim },
      { id: "verdict", label: heads.verdict },
      { id: "cause", label: heads.attribution },
      { id: "against", label: heads.against, align: "end" },
      { id: "for", label: heads.for, align: "end" },
      { id: "reasoning", label: heads.reasoning },
      { id: "change", label: heads.wouldChange },
      { id: "reviewed", label: heads.reviewed, align: "end" },
    ],
    rows: all.map((s) => ({
      id: s.claim.id,
      claim: s.claim.id,
      entities: entitiesOf(s),
      cells: [
        prose(s.claim, s.claim.claim),
        marks.verdict[s.claim.verdict],
        marks.attribution[s.claim.attribution],
        f.count(s.against.length),
        f.count(s.for.length),
        prose(s.claim, s.claim.reasoning),
        prose(s.claim, s.claim.would_change),
        f.date(s.claim.last_review),
      ],
    })),
  };
}

export function evidenceTable(facts: Facts, all: Sides[], words: Words): Table {
  const { heads, tables } = words.forecasts;
  const rowsOf = (s: Sides, side: "for" | "against"): Row[] =>
    s[side].map((item) => ({
      id: `${s.claim.id} ${side} ${item.record}`,
      claim: s.claim.id,
      entities: item.entities,
      cells: [
        words.f.count(s.claim.n),
        heads[side],
        dateOf(item, words),
        { link: true, record: item.record, text: textOf(facts, item, words) },
        item.figure,
        words.marks.kind[item.kind],
      ],
    }));
  return {
    caption: tables.evidence,
    columns: [
      { id: "n", label: heads.claim },
      { id: "side", label: heads.side },
      { id: "date", label: heads.date },
      { id: "item", label: heads.item },
      { id: "figure", label: heads.figure, align: "end" },
      { id: "kind", label: heads.kind },
    ],
    rows: all.flatMap((s) => [...rowsOf(s, "for"), ...rowsOf(s, "against")]),
  };
}
