// @vitest-environment jsdom
// Decks of all views: they keep the rules, show the figures of their views, and say where those come from.
import { parse } from "pptxtojson/dist/index.js";
import { beforeAll, describe, expect, test } from "vitest";
import { completed } from "../../../src/export/complete";
import { factorOf, scaled } from "../../../src/export/pptx/chart/numbers";
import { deckOf, slideOf } from "../../../src/export/pptx/deck";
import { heightOf } from "../../../src/export/pptx/plot/columns";
import { figureText } from "../../../src/export/pptx/scene";
import { primaryOnly } from "../../../src/export/primary";
import type { Setting } from "../../../src/export/setting";
import type { Lang } from "../../../src/i18n/lang";
import { DEFAULT_CHOICE } from "../../../src/model/choice";
import { touches } from "../../../src/model/figure";
import type { Panel } from "../../../src/spec/plot";
import { type Row, type Spec, VIEW_IDS, type ViewId } from "../../../src/spec/spec";
import { VIEWS } from "../../../src/views";
import { figuresOf, isFigure } from "../../../src/views/count";
import { facts, LANGS, words } from "../../data";
import { lint } from "./lint";
import { named, openPackage, type Package, readSheet, readXml, textOf } from "./read";

const ADDRESS = "https://example.com/all-in/";
const link = (query: string) => (view: ViewId) => `${ADDRESS}${query}#${view}`;

interface Made {
  specs: Spec[];
  setting: Setting;
  file: Uint8Array;
  pack: Package;
}

function make(lang: Lang, companies: string[], more: Partial<Setting> = {}): Made {
  const choice = { ...DEFAULT_CHOICE, companies };
  const setting = {
    facts: facts(lang),
    choice,
    words: words[lang],
    link: link(companies.length > 0 ? `?companies=${companies}` : ""),
    ...more,
  };
  const specs = VIEW_IDS.map((id) => VIEWS[id](facts(lang), choice, words[lang]));
  const file = deckOf(specs, setting);
  return { specs, setting, file, pack: openPackage(file) };
}

const slides = ({ pack }: Pick<Made, "pack">): [string, string][] => {
  const number = (path: string) => Number(/\d+/.exec(path)?.[0]);
  return [...pack.texts]
    .filter(([path]) => /^ppt\/slides\/[^/]+\.xml$/.test(path))
    .sort((a, b) => number(a[0]) - number(b[0]));
};

/** All text of a deck's slides, their charts among them, without spaces. */
function allText(made: Made): string {
  const charts = [...made.pack.texts].filter(([path]) => /^ppt\/charts\/[^/]+\.xml$/.test(path));
  return squeezed([...slides(made), ...charts].map(([, xml]) => textOf(readXml(xml))).join("\n"));
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0]/g, "");

describe.each(LANGS)("%s", (lang) => {
  describe.each<[string, string[]]>([
    ["unfiltered", []],
    ["filtered", ["arm", "microsoft"]],
  ])("%s", (_, companies) => {
    let made: Made;
    beforeAll(() => {
      made = make(lang, companies);
    }, 60_000);

    test("keeps the rules", () => expect(lint(made.file)).toEqual([]), 60_000);

    test("every finding is a title, with its filter in words", () => {
      const text = allText(made);
      for (const spec of made.specs) {
        expect(text).toContain(squeezed(spec.title));
        if (spec.scope) expect(text).toContain(squeezed(spec.scope));
      }
    });

    test("every figure about the filter is printed: on the slides of its view, or in the appendix", () => {
      const text = allText(made);
      const { facts: of, words: w, choice } = made.setting;
      const about = ({ entities }: Row) => entities === undefined || touches(entities, choice.companies);
      const figures = made.specs.flatMap((spec) =>
        completed(spec, of, w).tables.flatMap((t) => t.rows.filter(about).flatMap((r) => r.cells.filter(isFigure))),
      );
      expect(figures.length).toBeGreaterThan(100);
      expect(figures.map((f) => figureText({ words: w }, f)).filter((f) => !text.includes(squeezed(f)))).toEqual([]);
      const [own, appendix] = named(readXml(made.pack.texts.get("ppt/presentation.xml") ?? ""), "p14:section");
      expect(named(own, "p14:sldId").length).toBeGreaterThan(40);
      expect(appendix.attrs.name).toBe(w.pptx.rest);
    });

    test("every slide has sources as links and the way back to this exact state", () => {
      for (const [path] of slides(made).slice(1)) {
        const rels = readXml(made.pack.texts.get(path.replace("slides/", "slides/_rels/").concat(".rels")) ?? "");
        const addresses = named(rels, "Relationship")
          .filter((r) => r.attrs.TargetMode === "External")
          .map((r) => r.attrs.Target);
        expect(
          addresses.filter((a) => a.startsWith(`${ADDRESS}${companies.length > 0 ? "?companies=arm,microsoft" : ""}#`))
            .length,
          path,
        ).toBe(1);
        expect(addresses.length, path).toBeGreaterThan(1);
      }
    });

    test("notes say takeaway, kinds and sources", () => {
      const notes = [...made.pack.texts]
        .filter(([path]) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
        .map(([, xml]) => textOf(readXml(xml)));
      for (const spec of made.specs) {
        const own = notes.find((n) => n.includes(spec.summary) && n.includes(spec.title));
        expect(own, spec.view).toContain(words[lang].pptx.sources);
      }
    });
  });
});

/** Numbers a chart of a panel must hold, in its printed unit. */
function numbersOf(panel: Panel): number[] {
  const lying = panel.y.scale === "slots";
  if (lying && panel.x.scale === "time") return [];
  const factor = factorOf((lying ? panel.x : panel.y).ticks);
  return panel.series.flatMap((s) =>
    s.points.flatMap((p) => {
      if (!p.figure) return [];
      const value = lying ? (p.x1 ?? p.x) : s.shape === "columns" ? heightOf(p) : p.y;
      return [scaled(value, factor)];
    }),
  );
}

describe.each(LANGS)("charts hold the figures of their views, %s", (lang) => {
  test.each(VIEW_IDS)("%s", (id) => {
    const spec = VIEWS[id](facts(lang), DEFAULT_CHOICE, words[lang]);
    const panels = spec.blocks.flatMap((b) => (b.kind === "plot" ? b.panels : []));
    if (panels.length === 0) return expect(spec.blocks.some((b) => b.kind === "plot")).toBe(false);
    const { bytes } = openPackage(
      deckOf([spec], { facts: facts(lang), choice: DEFAULT_CHOICE, words: words[lang], link: link("") }),
    );
    const sheets = [...bytes].filter(([path]) => path.endsWith(".xlsx")).map(([, file]) => readSheet(file).rows);
    const held = new Set(sheets.flat(2).filter((v) => typeof v === "number"));
    expect(sheets.length).toBe(panels.length);
    const wanted = panels.flatMap(numbersOf);
    expect(wanted.filter((v) => !held.has(v))).toEqual([]);
  });
});

test("charts print what their workbooks hold", () => {
  const { pack } = make("en", []);
  for (const [path, xml] of pack.texts) {
    const n = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
    if (!n) continue;
    const { rows } = readSheet(pack.bytes.get(`ppt/embeddings/workbook${n}.xlsx`) as Uint8Array);
    const letter = (ref: string) => [...ref].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
    for (const ref of [...named(readXml(xml), "c:numRef"), ...named(readXml(xml), "c:strRef")]) {
      const [, column, from] = /^Data!\$([A-Z]+)\$(\d+)/.exec(ref.children[0].text) ?? [];
      for (const pt of named(ref, "c:pt")) {
        const cell = rows[Number(from) - 1 + Number(pt.attrs.idx)][letter(column)];
        expect(String(cell), `${path} ${ref.children[0].text}`).toBe(named(pt, "c:v")[0].text);
      }
    }
  }
}, 60_000);

describe("one slide", () => {
  test.each(VIEW_IDS)("%s", (id) => {
    const spec = VIEWS[id](facts(), DEFAULT_CHOICE, words.en);
    const file = slideOf(spec, { facts: facts(), choice: DEFAULT_CHOICE, words: words.en, link: link("") });
    const pack = openPackage(file);
    expect(slides({ pack }).length).toBe(1);
    expect(squeezed(textOf(readXml(slides({ pack })[0][1])))).toContain(squeezed(spec.title));
    expect(lint(file)).toEqual([]);
  });
});

test("the same view gives the same bytes", () => {
  const spec = VIEWS.needs(facts(), DEFAULT_CHOICE, words.en);
  const setting = { facts: facts(), choice: DEFAULT_CHOICE, words: words.en, link: link("") };
  expect(slideOf(spec, setting)).toEqual(slideOf(spec, setting));
});

test("plate and relations are held together by connectors", () => {
  const setting = { facts: facts(), choice: DEFAULT_CHOICE, words: words.en, link: link("") };
  for (const [id, least] of [
    ["ecosystem", 15],
    ["relations", 15],
  ] as const) {
    const pack = openPackage(slideOf(VIEWS[id](facts(), DEFAULT_CHOICE, words.en), setting));
    const root = readXml(slides({ pack })[0][1]);
    const glued = named(root, "p:cxnSp").filter(
      (c) => named(c, "a:stCxn").length === 1 && named(c, "a:endCxn").length === 1,
    );
    expect(glued.length, id).toBeGreaterThan(least);
  }
});

describe("company pages and press only", () => {
  const spec = () => VIEWS.holdings(facts(), DEFAULT_CHOICE, words.en);

  test("no figure read second-hand is left, and the number of those left out is said", () => {
    for (const id of VIEW_IDS) {
      const full = VIEWS[id](facts(), DEFAULT_CHOICE, words.en);
      const { spec: kept, left } = primaryOnly(full, words.en);
      expect(
        figuresOf(kept).filter((f) => f.quality === "second-hand"),
        id,
      ).toEqual([]);
      expect(left, id).toBe(figuresOf(full).filter((f) => f.quality === "second-hand").length);
      const points = kept.blocks.flatMap((b) =>
        b.kind === "plot" ? b.panels.flatMap((p) => p.series.flatMap((s) => s.points)) : [],
      );
      expect(
        points.filter((p) => p.figure?.quality === "second-hand"),
        id,
      ).toEqual([]);
    }
  });

  test("no line joins across a figure that is left out", () => {
    for (const id of VIEW_IDS) {
      const full = VIEWS[id](facts(), DEFAULT_CHOICE, words.en);
      const lines = (of: Spec) =>
        of.blocks
          .flatMap((b) => (b.kind === "plot" ? b.panels.flatMap((p) => p.series) : []))
          .filter((s) => s.shape === "line");
      const before = lines(full).map((s) => s.points);
      for (const { points } of lines(primaryOnly(full, words.en).spec)) {
        const own = before.find((list) => list.includes(points[0]))!;
        const from = own.indexOf(points[0]);
        expect(points, id).toEqual(own.slice(from, from + points.length));
      }
    }
  });

  test("a deck says so on every slide and keeps the rules", () => {
    const made = make("en", [], { primaryOnly: true });
    expect(lint(made.file)).toEqual([]);
    const { left } = primaryOnly(spec(), words.en);
    expect(left).toBeGreaterThan(10);
    expect(allText(made)).toContain(squeezed(words.en.pptx.leftOut(words.en.f.count(left))));
    expect(allText(made)).not.toContain(squeezed(spec().title));
  }, 60_000);
});

test("texts of records cannot break a file", () => {
  const hostile = "<script>\"&'\u0000\ud800]]></script>";
  const source = new Map(
    [...facts().source].map(([id, s]) => [
      id,
      { ...s, publisher: hostile + s.publisher, url: 'https://example.com/?a="<&' },
    ]),
  );
  const setting = { facts: { ...facts(), source }, choice: DEFAULT_CHOICE, words: words.en, link: link("") };
  const file = slideOf({ ...VIEWS.needs(facts(), DEFAULT_CHOICE, words.en), title: hostile }, setting);
  expect(lint(file)).toEqual([]);
});

test("another reader finds slides, charts and values", async () => {
  const specs = (["needs", "holdings"] as const).map((id) => VIEWS[id](facts(), DEFAULT_CHOICE, words.en));
  const file = deckOf(specs, { facts: facts(), choice: DEFAULT_CHOICE, words: words.en, link: link("") });
  const read = await parse(file.slice().buffer as ArrayBuffer);
  const charts = read.slides.flatMap((s) => s.elements.filter((e) => e.type === "chart"));
  expect(charts.length).toBe(specs.flatMap((s) => s.blocks.flatMap((b) => (b.kind === "plot" ? b.panels : []))).length);
  const text = JSON.stringify(read);
  for (const value of ["-278", "856", "60.05294188424979"]) expect(text).toContain(value);
  expect(text.replaceAll("&nbsp;", " ")).toContain(specs[0].title);
});
