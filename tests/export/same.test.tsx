// One view, four ways: page, picture, rows and slides hold the same values, filter, finding and dates.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Block } from "../../src/charts/Block";
import { DataTable } from "../../src/charts/parts/DataTable";
import { StageContext } from "../../src/charts/parts/stage";
import { completed } from "../../src/export/complete";
import { csvOf } from "../../src/export/csv/view";
import { pictureOf } from "../../src/export/picture";
import { deckOf } from "../../src/export/pptx/deck";
import { type Setting, viewOf } from "../../src/export/setting";
import { quantityText } from "../../src/i18n/format";
import type { Lang } from "../../src/i18n/lang";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { printed } from "../../src/model/rounding";
import { type Spec, VIEW_IDS, type ViewId } from "../../src/spec/spec";
import { figuresOf, isFigure } from "../../src/views/count";
import { facts, LANGS, words } from "../data";
import { readCsv } from "./csv-reader";
import { named, openPackage, readSheet, readXml, textOf } from "./pptx/read";

const FILTERS = [[], ["arm"]];
const ADDRESS = "https://example.org/all-in/";
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");
const squeezed = (text: string): string => text.replace(/[\s\u00a0]/g, "");

function settingOf(lang: Lang, companies: string[]): Setting {
  const link = (view: ViewId) => `${ADDRESS}${companies.length > 0 ? `?companies=${companies}` : ""}#${view}`;
  return { facts: facts(lang), choice: { ...DEFAULT_CHOICE, companies }, words: words[lang], link };
}

/** "value unit as-of kind quality" of every figure, sorted: what must be the same everywhere. */
type Key = string;

function pageKeys(spec: Spec, { words: w, choice }: Setting): Set<Key> {
  const stage = {
    words: w,
    choice,
    set: () => undefined,
    href: () => "",
    sourceNumber: () => 1,
    sourceOf: () => undefined,
  };
  const html = renderToStaticMarkup(
    <StageContext value={stage}>
      {spec.blocks.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once
        <Block key={i} block={b} />
      ))}
      {spec.tables.map((t) => (
        <DataTable key={t.caption} table={t} />
      ))}
    </StageContext>,
  );
  const tags = [...html.matchAll(/<data ([^>]*)>/g)].map(([, attributes]) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, plain(v)])),
  );
  return new Set(
    tags.map((t) =>
      [t.value, t["data-unit"], t["data-as-of"], w.marks.kind[t["data-kind"] as "disclosed"], t["data-quality"]].join(
        " ",
      ),
    ),
  );
}

/** Of all lines, or of those of the view's own tables. */
function csvKeys(csv: string, { words: w }: Setting, own = false): Set<Key> {
  const qualities = Object.fromEntries(Object.entries(w.marks.quality).map(([id, name]) => [name, id]));
  const [, ...rows] = readCsv(csv);
  return new Set(
    rows
      .filter((r) => r[7] !== "" && r[7] !== undefined && !(own && r[0] === w.taking.beside.caption))
      .map((r) => [r[4] || r[5] || r[6], r[7], r[8], r[10], qualities[r[11]]].join(" ")),
  );
}

const minus = <T,>(a: Set<T>, b: Set<T>): T[] => [...a].filter((x) => !b.has(x));

/** Everything a program may print of the figures of a view. */
const printedOf = (spec: Spec, { words: w, facts: of }: Setting): string[] =>
  completed(spec, of, w)
    .tables.flatMap((t) => t.rows.flatMap((r) => r.cells.filter(isFigure)))
    .flatMap((f) => [quantityText(w.f, f), quantityText(w.f, printed(f))].map(squeezed));

/** Every number anywhere in a value. */
function numbersIn(value: unknown, out: number[] = []): number[] {
  if (typeof value === "number") out.push(value);
  else if (Array.isArray(value)) for (const v of value) numbersIn(v, out);
  else if (value && typeof value === "object") for (const v of Object.values(value)) numbersIn(v, out);
  return out;
}

const MARK = /(?: ?[●◐○◌“](?: [^\d]*)?)$/;

describe.each(LANGS)("%s", (lang) => {
  describe.each(FILTERS)("companies=%s", (...companies) => {
    const setting = settingOf(lang, companies.filter(Boolean) as string[]);

    test.each(VIEW_IDS)("%s", (id) => {
      const taken = viewOf(id, setting);
      const { spec } = taken;
      const csv = csvOf(taken, setting, true);
      const [page, rows] = [pageKeys(spec, setting), csvKeys(csv, setting)];
      expect(page.size > 0 || spec.tables.every((t) => t.rows.length === 0) || figuresOf(spec).length === 0).toBe(true);
      expect(minus(page, rows), "on the page, not in the rows").toEqual([]);
      expect(minus(csvKeys(csv, setting, true), page), "in the rows, not on the page").toEqual([]);

      const svg = pictureOf(id, setting.facts, setting.choice, setting.words, { link: setting.link(id) });
      const drawn = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, t]) => plain(t.replace(/<[^>]*>/g, "")));
      const file = openPackage(deckOf([spec], setting));
      const slides = [...file.texts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
      const trees = slides.map(([, xml]) => readXml(xml));

      const texts = {
        rows: squeezed(readCsv(csv).flat().join("\n")),
        picture: squeezed(drawn.join("")),
        slides: squeezed(trees.map(textOf).join("\n")),
      };
      const asOf = setting.words.shell.asOf(
        setting.words.f.date(
          figuresOf(spec)
            .map((f) => f.asOf)
            .sort()
            .at(-1) ?? setting.facts.freshness.data_to,
        ),
      );
      for (const [way, text] of Object.entries(texts))
        for (const part of [spec.title, spec.scope ?? "", asOf, setting.facts.freshness.missing[0].text.slice(0, 30)])
          expect(text, `${way}: ${part}`).toContain(squeezed(part));
      for (const way of ["rows", "picture"] as const)
        expect(texts[way]).toContain(setting.link(id).replace("https://", ""));

      const known = printedOf(spec, setting);
      const cells = trees.flatMap((t) => named(t, "a:tc")).map((c) => textOf(c));
      const marked = cells.filter((c) => MARK.test(c)).map((c) => squeezed(c.replace(MARK, "")));
      expect(
        marked.filter((c) => /\d/.test(c) && !known.some((k) => c.includes(k)) && !texts.rows.includes(c)),
      ).toEqual([]);

      const held = [...file.bytes]
        .filter(([path]) => path.endsWith(".xlsx"))
        .flatMap(([, sheet]) => readSheet(sheet).rows.flat())
        .filter((v) => typeof v === "number");
      const points = spec.blocks.flatMap((b) =>
        b.kind === "plot"
          ? b.panels.flatMap((p) => p.series.flatMap((s) => s.points.flatMap((x) => x.figure ?? [])))
          : [],
      );
      const inRows = new Set([...rows].map((k) => k.split(" ")[0]));
      const values = points.flatMap((f) => f.value ?? []);
      expect(values.filter((v) => !inRows.has(String(v)))).toEqual([]);
      const own = numbersIn(spec.blocks);
      const same = (x: number, y: number) => Math.abs(x - y) <= Math.abs(x) * 1e-9;
      // Dates stand in a workbook as days since 1900, money in the printed unit.
      const isOwn = (h: number) => own.some((v) => [0.1, 1, 10, 100].some((k) => same(h, v * k)));
      expect(held.filter((h) => !(Number.isInteger(h) && h > 36_000 && h < 60_000) && !isOwn(h))).toEqual([]);
    });
  });
});
