// @vitest-environment jsdom
// The values in a picture are those of the page: marks stand where the axis puts their figure, and every number that is
// written is one of the view.
import { describe, expect, test } from "vitest";
import { completed } from "../../src/export/complete";
import { pictureOf } from "../../src/export/picture";
import { quantityText } from "../../src/i18n/format";
import type { Lang } from "../../src/i18n/lang";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { printed } from "../../src/model/rounding";
import type { Axis, Panel, Point, Series } from "../../src/spec/plot";
import { type Spec, VIEW_IDS, type ViewId } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { isFigure } from "../../src/views/count";
import { facts, LANGS, words } from "../data";
import { documentOf, textsOf } from "./drawing";

const FILTERS = [[], ["arm"]];

/** Value and px along one axis. */
type Pair = [value: number, px: number];

const numbers = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
const attr = (el: Element, name: string): number => Number(el.getAttribute(name));

/** Corners of a straight path. */
const corners = (path: Element): [number, number][] => {
  const all = numbers(path.getAttribute("d") ?? "");
  return Array.from({ length: all.length / 2 }, (_, i) => [all[2 * i], all[2 * i + 1]]);
};

function linePairs(g: Element, points: Point[]): Pair[] {
  // Before the line there may be the area under it; the line is the path with a corner per point.
  const line = [...g.children].find((c) => c.tagName === "path" && corners(c).length === points.length);
  return line ? corners(line).map(([, y], i) => [points[i].y, y]) : [];
}

const circlePairs = (g: Element, points: Point[]): Pair[] => {
  const discs = [...g.children].filter((c) => c.tagName === "circle");
  return discs.length === points.length ? discs.map((c, i) => [points[i].y, attr(c, "cy")]) : [];
};

function pairsOf(g: Element, { shape, points }: Series): Pair[] {
  if (shape === "line") return linePairs(g, points);
  return shape === "points" ? circlePairs(g, points) : [];
}

const along = ({ scale }: Axis, value: number): number => (scale === "log" ? Math.log10(value) : value);

/** Largest distance, px, of a mark from where a straight axis through the outermost marks has its value. */
function furthest(pairs: Pair[]): number {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || low[0] === high[0]) return 0;
  const slope = (high[1] - low[1]) / (high[0] - low[0]);
  expect(slope, "up is more").toBeLessThan(0);
  return Math.max(...pairs.map(([v, px]) => Math.abs(low[1] + (v - low[0]) * slope - px)));
}

/** Lengths of columns or bars over what they stand for; a gap of the page's colour parts those that stand on one another. */
function lengths(g: Element, { shape, points }: Series): Pair[] {
  const side = shape === "columns" ? "height" : shape === "bars" ? "width" : null;
  const rects = [...g.children].filter((c) => c.tagName === "rect");
  if (!side || rects.length !== points.length) return [];
  const value = (p: Point) => (side === "height" ? p.y - (p.y0 ?? 0) : (p.x1 ?? p.x) - p.x);
  return rects.map((r, i) => [Math.abs(value(points[i])), attr(r, side)]);
}

const GAP = 2.2;

function madeOf(id: ViewId, lang: Lang, companies: string[]) {
  const choice = { ...DEFAULT_CHOICE, companies };
  const spec = VIEWS[id](facts(lang), choice, words[lang]);
  return { spec, doc: documentOf(pictureOf(id, facts(lang), choice, words[lang])) };
}

const panelsOf = (spec: Spec): Panel[] => spec.blocks.flatMap((b) => (b.kind === "plot" ? b.panels : []));

/** Panels as they are drawn, each with its group. */
function drawnPanels(spec: Spec, doc: Document): { panel: Panel; groups: Map<string, Element> }[] {
  return [...doc.querySelectorAll("[data-panel]")].flatMap((el) => {
    const groups = new Map(
      [...el.querySelectorAll("[data-series]")].map((g) => [g.getAttribute("data-series") ?? "", g]),
    );
    const panel = panelsOf(spec).find(
      (p) => p.id === el.getAttribute("data-panel") && p.series.every((s) => groups.has(s.id)),
    );
    return panel ? [{ panel, groups }] : [];
  });
}

const PLOTS = VIEW_IDS.filter((id) => panelsOf(VIEWS[id](facts(), DEFAULT_CHOICE, words.en)).length > 0);

describe.each(FILTERS)("companies=%s", (...companies) => {
  test.each(PLOTS)("%s: marks stand at their values", (id) => {
    const { spec, doc } = madeOf(id, "en", companies.filter(Boolean) as string[]);
    const drawn = drawnPanels(spec, doc);
    let checked = 0;
    for (const { panel, groups } of drawn) {
      const of = (read: (g: Element, s: Series) => Pair[]) =>
        panel.series.flatMap((s) => read(groups.get(s.id) as Element, s));
      const stood = panel.y.scale === "slots" ? [] : of(pairsOf).map(([v, px]): Pair => [along(panel.y, v), px]);
      expect(furthest(stood), panel.id).toBeLessThan(0.6);
      const long = of(lengths).filter(([v]) => v > 0);
      const [most] = [...long].sort((a, b) => b[0] - a[0]);
      for (const [v, px] of long) expect(Math.abs(px - (v / most[0]) * most[1]), `${panel.id}: ${v}`).toBeLessThan(GAP);
      checked += stood.length + long.length;
    }
    expect(checked).toBeGreaterThan(5);
  });
});

const squeezed = (text: string): string => text.replace(/[\s\u00a0]/g, "");

/** Every text anywhere in a value. */
function textsIn(value: unknown, out: string[] = []): string[] {
  if (typeof value === "string") out.push(value);
  else if (Array.isArray(value)) for (const v of value) textsIn(v, out);
  else if (value && typeof value === "object") for (const v of Object.values(value)) textsIn(v, out);
  return out;
}

/** What a program may write of a view: its texts, and its figures as they are printed. */
function known(spec: Spec, lang: Lang): string {
  const w = words[lang];
  const figures = completed(spec, facts(lang), w).tables.flatMap((t) =>
    t.rows.flatMap((r) => r.cells.filter(isFigure)),
  );
  const said = figures.flatMap((f) => [quantityText(w.f, f), quantityText(w.f, printed(f))]);
  return [...textsIn(spec), ...said].map(squeezed).join("\n");
}

/** Amounts, shares and multiples: what a reader takes for a figure of the view. */
const QUANTITY = /[-−]?[$¥€₩]?\d[\d.,]*(?:tn|bn|m|%|×|조|억|만)?/g;
const isQuantity = (text: string): boolean => /[$¥€%×]|tn$|bn$|조$|억$/.test(text);

describe.each(LANGS)("%s", (lang) => {
  test.each(VIEW_IDS)("%s: every quantity written is one of the view", (id) => {
    const { spec, doc } = madeOf(id, lang, []);
    const all = known(spec, lang);
    const lines = textsOf(doc).map((t) => squeezed(t.text));
    const written = lines.flatMap((t) => [...t.matchAll(QUANTITY)].map(([q]) => q)).filter(isQuantity);
    expect(written.filter((q) => !all.includes(q))).toEqual([]);
  });
});
