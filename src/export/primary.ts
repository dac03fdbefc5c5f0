// "Company pages and press only": a view without the figures that were read second-hand, and how many those were.
import type { Words } from "../i18n/en";
import type { Figure } from "../model/figure";
import type { Card, CardItem } from "../spec/cards";
import { isFigureCell } from "../spec/cells";
import type { Kpi } from "../spec/kpis";
import type { LedgerRow } from "../spec/ledger";
import type { PlotBlock, Point, Series } from "../spec/plot";
import type { RelationLink, RelationsBlock } from "../spec/relations";
import type { RiskRow } from "../spec/risks";
import type { Block, Cell, Spec, Table } from "../spec/spec";
import type { TimelineBlock } from "../spec/timeline";
import { figuresOf } from "../views/count";

const seen = (f: Pick<Figure, "quality">): boolean => f.quality !== "second-hand";
const kept = <T extends Figure>(f: T | undefined): T | undefined => (f && seen(f) ? f : undefined);

const cellKept = (cell: Cell): Cell =>
  cell !== null && typeof cell === "object" && isFigureCell(cell) && !seen(cell) ? null : cell;

const tableKept = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((r) => ({ ...r, cells: r.cells.map(cellKept) })),
});

const pointKept = (p: Point): boolean => p.figure === undefined || seen(p.figure);

/** Stretches of a line between figures that were left out: nothing joins across them. */
function stretches(s: Series): Point[][] {
  const runs: Point[][] = [[]];
  for (const p of s.points) {
    if (pointKept(p)) runs[runs.length - 1].push(p);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

const isLine = (s: Series): boolean => s.shape === "line" || s.shape === "step";

/** A series without second-hand figures: a line falls into stretches, and its end keeps its label only where it stays. */
function seriesKept(s: Series): Series[] {
  // Lines in the background name no figure of their own.
  if (!s.points.some((p) => p.figure)) return s.weight === "context" ? [] : [s];
  const runs = isLine(s) ? stretches(s) : [s.points.filter(pointKept)];
  const last = s.points[s.points.length - 1];
  return runs
    .filter((points) => points.some((p) => p.figure))
    .map((points, i) => ({
      ...s,
      id: i === 0 ? s.id : `${s.id}-${i}`,
      points,
      end: points.includes(last) ? s.end : undefined,
    }));
}

function plotKept(block: PlotBlock): PlotBlock {
  const panels = block.panels.map((panel) => ({
    ...panel,
    series: panel.series.flatMap(seriesKept),
    // Free texts print values of their own.
    marks: panel.marks.filter((m) => m.type !== "text" && m.type !== "horizontal"),
  }));
  return { ...block, panels: panels.filter((p) => p.series.length > 0) };
}

function kpiKept(kpi: Kpi): Kpi[] {
  if (!seen(kpi.figure)) return [];
  const { change, previous, beside, more, spark: _, ...rest } = kpi;
  return [
    {
      ...rest,
      ...(change && seen(change.figure) ? { change } : {}),
      ...(previous && seen(previous.figure) ? { previous } : {}),
      ...(beside && seen(beside.figure) ? { beside } : {}),
      more: more?.filter((m) => seen(m.figure)),
    },
  ];
}

const itemKept = <T extends { quality: CardItem["quality"] }>(items: T[]): T[] => items.filter(seen);

function cardKept(card: Card): Card {
  const { sides, comparison } = card;
  return {
    ...card,
    ...(sides ? { sides: { ...sides, lists: sides.lists.map((l) => ({ ...l, items: itemKept(l.items) })) } } : {}),
    ...(comparison
      ? {
          comparison: {
            ...comparison,
            rows: comparison.rows.map((r) => ({ ...r, figures: r.figures.map((f) => (f && seen(f) ? f : null)) })),
          },
        }
      : {}),
  };
}

const ledgerKept = (row: LedgerRow): LedgerRow => ({ ...row, for: itemKept(row.for), against: itemKept(row.against) });

const linkKept = (link: RelationLink): RelationLink => ({
  ...link,
  amount: kept(link.amount),
  stake: kept(link.stake),
});

const relationsKept = (block: RelationsBlock): RelationsBlock => ({
  ...block,
  lists: block.lists.map((l) => ({ ...l, links: l.links.map(linkKept) })),
  table: block.table.map(linkKept),
});

const riskKept = (row: RiskRow): RiskRow => ({
  ...row,
  hit: row.hit && seen(row.hit.share.figure) ? row.hit : null,
  indicator: row.indicator && seen(row.indicator.figure) ? row.indicator : null,
});

const timelineKept = (block: TimelineBlock): TimelineBlock => ({
  ...block,
  quarters: block.quarters.map((q) => ({ ...q, key: itemKept(q.key), others: itemKept(q.others) })),
});

/** A block without second-hand figures; null where nothing of it is left. */
function blockKept(block: Block): Block | null {
  switch (block.kind) {
    case "plot": {
      const plot = plotKept(block);
      return plot.panels.length > 0 ? plot : null;
    }
    case "kpis": {
      const items = block.items.flatMap(kpiKept);
      return items.length > 0 ? { ...block, items } : null;
    }
    case "cards":
      return { ...block, cards: block.cards.map(cardKept) };
    case "ledger":
      return { ...block, groups: block.groups.map((g) => ({ ...g, rows: g.rows.map(ledgerKept) })) };
    case "relations":
      return relationsKept(block);
    case "plate":
      // Stakes printed on lines were read second-hand as often as not.
      return {
        ...block,
        links: block.links.map(({ label: _, ...l }) => l),
        panel: null,
      };
    case "risks":
      return { ...block, rows: block.rows.map(riskKept), halves: [] };
    case "timeline":
      return timelineKept(block);
    case "stress":
      return seen(block.results.nav.figure) ? block : null;
    case "sources":
      return block;
    // Sentences and kinds of block that print values in words: nothing tells which of them stay.
    default:
      return null;
  }
}

/**
 * A view without the figures that were read second-hand, and their number. Findings and summaries are sentences computed
 * from all figures: where one of those is left out they give way to the name of the figure and a sentence that says so.
 */
export function primaryOnly(spec: Spec, words: Words): { spec: Spec; left: number } {
  const left = figuresOf(spec).filter((f) => !seen(f)).length;
  if (left === 0) return { spec, left };
  const blocks = spec.blocks.flatMap((b) => blockKept(b) ?? []);
  const note = words.pptx.leftOut(words.f.count(left));
  return {
    left,
    spec: {
      ...spec,
      title: spec.heading ?? spec.tables[0]?.caption ?? words.pptx.untitled,
      line: `${spec.line.replace(/\.$/, "")}. ${words.pptx.untitled}.`,
      lede: undefined,
      blocks,
      summary: note,
      tables: spec.tables.map(tableKept),
      notes: [],
      empty: blocks.length > 0 ? spec.empty : { reason: words.pptx.nothing, try: [] },
    },
  };
}
