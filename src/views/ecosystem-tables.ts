// Tables of the plate beside that of its links: pairs of organs, and figures of the parts.
import { partFigures } from "../model/ecosystem-part";
import type { Table } from "../spec/spec";
import type { Scene } from "./ecosystem-scene";

export function pairsTable({ findings, words, organName }: Scene): Table {
  const t = words.ecosystem.tables;
  return {
    caption: t.pairs,
    columns: [
      { id: "pair", label: t.pair },
      { id: "state", label: t.state },
      { id: "tally", label: t.tally },
      { id: "count", label: t.count, align: "end" },
    ],
    rows: findings.map(({ pair, state, relations, tally }) => ({
      id: pair.join("-"),
      entities: relations.flatMap((r) => [r.from, r.to]),
      cells: [
        words.ecosystem.pair(organName(pair[0]), organName(pair[1])),
        words.ecosystem.state[state],
        tally.map((x) => words.ecosystem.tally[x.state](words.f.count(x.count), x.count === 1)).join(", ") || null,
        words.f.count(relations.length),
      ],
    })),
  };
}

export function partsTable({ facts, parts, words, organName }: Scene): Table {
  const { tables: t, figure: names } = words.ecosystem;
  const members = parts.flatMap((p) => [p.main, ...p.others].map((e) => ({ e, organ: p.organ })));
  return {
    caption: t.parts,
    columns: [
      { id: "part", label: t.part },
      { id: "where", label: t.where },
      { id: "measure", label: t.measure },
      { id: "value", label: t.value, align: "end" },
    ],
    rows: members.flatMap(({ e, organ }) =>
      partFigures(facts, e.id).map(({ definition, figure }) => ({
        id: `${e.id}-${definition}`,
        entities: figure.entities,
        cells: [{ entity: e.id, text: e.short }, organName(organ), names[definition], figure],
      })),
    ),
  };
}
