// The comparison as tables: the same figures, row by row.
import type { Words } from "../../i18n/en";
import type { CompareHead, CompareLink, CompareRow, CompareSlot, CompareSpec } from "../../spec/compare";
import type { Cell, Row, Table } from "../../spec/spec";
import { end, plain } from "../tables";

type Parts = Pick<CompareSpec, "groups" | "holder" | "between" | "claims" | "risks">;

/** Measures, links, forecasts and risks. */
export function comparisonTables(heads: CompareHead[], parts: Parts, words: Words): Table[] {
  return [
    measureTable(heads, parts, words),
    linkTable(parts, words),
    claimTable(heads, parts, words),
    riskTable(heads, parts, words),
  ].filter((table) => table.rows.length > 0);
}

const slotCell = (slot: CompareSlot): Cell => ("figure" in slot ? slot.figure : slot.blank);

/** A row's values, and one row more for each value that another record gives for the same thing. */
function measureRows(row: CompareRow, words: Words): Row[] {
  const first: Row = {
    id: row.id,
    cells: [row.name, row.definition || null, ...row.cells.map(slotCell), row.notes.join(" ") || null],
  };
  const others = row.cells.flatMap((slot, at) =>
    ("figure" in slot ? slot.others : []).map((figure) => ({
      id: `${row.id}|${figure.records[0]}`,
      cells: [
        row.name,
        row.definition || null,
        ...row.cells.map((_, i) => (i === at ? figure : null)),
        words.compare.other,
      ],
    })),
  );
  return [first, ...others];
}

function measureTable(heads: CompareHead[], { groups }: Parts, words: Words): Table {
  const w = words.compare.table;
  return {
    caption: w.measures,
    columns: [
      plain("measure", w.measure),
      plain("definition", w.definition),
      ...heads.map((head) => end(head.entity, head.text)),
      plain("note", w.note),
    ],
    rows: groups.flatMap((group) => group.rows).flatMap((row) => measureRows(row, words)),
  };
}

const linkRow = (link: CompareLink): Row => ({
  id: link.relation,
  relation: link.relation,
  cells: [
    link.from,
    link.type,
    link.to,
    link.figures.find((f) => f.unit !== "%") ?? null,
    link.figures.find((f) => f.unit === "%") ?? null,
    link.status,
    link.date,
  ],
});

function linkTable({ holder, between }: Parts, words: Words): Table {
  const w = words.compare.table;
  const lists = holder?.cells.flatMap((cell) => ("blank" in cell ? [] : cell)) ?? [];
  const links = [...lists, ...(between?.rows ?? [])];
  return {
    caption: w.links,
    columns: [
      plain("from", w.from),
      plain("type", w.type),
      plain("to", w.to),
      end("amount", w.amount),
      end("stake", w.stake),
      plain("status", w.status),
      plain("date", w.date),
    ],
    rows: links.map(linkRow),
  };
}

function claimTable(heads: CompareHead[], { claims }: Parts, words: Words): Table {
  const w = words.compare.table;
  return {
    caption: words.compare.ties.claims,
    columns: [plain("forecast", w.forecast), plain("verdict", w.verdict), ...heads.map((h) => plain(h.entity, h.text))],
    rows: (claims?.rows ?? []).map((row) => ({
      id: row.claim,
      claim: row.claim,
      cells: [
        row.text,
        words.marks.verdict[row.verdict],
        ...row.cells.map((cell) => [cell.text, cell.counts].filter(Boolean).join(", ")),
      ],
    })),
  };
}

function riskTable(heads: CompareHead[], { risks }: Parts, words: Words): Table {
  const w = words.compare.table;
  return {
    caption: words.compare.ties.risks,
    columns: [plain("risk", w.risk), plain("rating", w.rating), ...heads.map((h) => plain(h.entity, h.text))],
    rows: (risks?.rows ?? []).map((row) => ({
      id: row.risk,
      risk: row.risk,
      cells: [row.name, row.score, ...row.cells.map((cell) => cell.text)],
    })),
  };
}
