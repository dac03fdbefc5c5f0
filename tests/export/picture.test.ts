// @vitest-environment jsdom
// Every view as a still picture: well-formed, complete, within its frame, the same figures as the page.
import { describe, expect, test } from "vitest";
import { pictureOf } from "../../src/export/picture";
import { asOfLine, publishersOf } from "../../src/export/provenance";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { VIEW_IDS, type ViewId } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { figuresOf } from "../../src/views/count";
import { facts, LANGS, words } from "../data";
import { documentOf, overlapping, textsOf } from "./drawing";

const data = { en: facts("en"), ko: facts("ko") };
const FILTERS = ["", "arm", "wework"];

type Made = ReturnType<typeof make>;
const known = new Map<string, Made>();

/** A picture is made once. */
function made(...of: Parameters<typeof make>): Made {
  const key = of.join(" ");
  const found = known.get(key) ?? make(...of);
  known.set(key, found);
  return found;
}

function make(id: ViewId, lang: "en" | "ko", company: string, theme: "light" | "dark" = "light") {
  const choice = { ...DEFAULT_CHOICE, companies: company ? [company] : [] };
  const spec = VIEWS[id](data[lang], choice, words[lang]);
  const scene = { spec, facts: data[lang], choice, words: words[lang] };
  return { spec, scene, svg: pictureOf(id, data[lang], choice, words[lang], { theme }) };
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0]/g, "");

describe.each(LANGS)("%s", (lang) => {
  describe.each(FILTERS)("companies=%s", (company) => {
    test.each(VIEW_IDS)("%s", (id) => {
      const { spec, scene, svg } = made(id, lang, company);
      const doc = documentOf(svg);
      expect(doc.querySelector("parsererror")).toBeNull();
      const root = doc.documentElement;
      expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1600", "900"]);
      expect(root.getAttribute("viewBox")).toBe("0 0 1600 900");

      const texts = textsOf(doc);
      const all = squeezed(texts.map((t) => t.text).join(""));
      expect(all).toContain(squeezed(spec.title));
      if (company) expect(all).toContain(squeezed(spec.scope ?? "").slice(0, 20));
      expect(all).toContain(squeezed(asOfLine(scene, figuresOf(spec))));
      expect(publishersOf(scene).some((p) => all.includes(squeezed(p).slice(0, 12)))).toBe(true);
      expect(all).toContain(squeezed(words[lang].shell.brand));
      expect(doc.querySelector("title")?.textContent).toBe(spec.title);
      // Head, body and foot: a drawing of whatever kind is more than a dozen elements.
      expect(doc.querySelectorAll("g *").length).toBeGreaterThan(12);

      expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
      const outside = texts.filter((t) => t.left < 0 || t.right > 1600 || t.top < 0 || t.bottom > 900);
      expect(outside).toEqual([]);
      expect(overlapping(texts)).toEqual([]);
    });
  });
});

describe("any program can draw it", () => {
  test.each(VIEW_IDS)("%s: no variables, links, foreign content or shares of a width", (id) => {
    const { svg } = made(id, "en", "");
    expect(svg).not.toMatch(/var\(|currentcolor|light-dark|foreignObject|href|@import| style=|<(div|span|p|button)\b/i);
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].every((m) => m[1].startsWith("#"))).toBe(true);
    const doc = documentOf(svg);
    expect(doc.querySelectorAll("svg").length).toBe(1);
    const shares = [...doc.querySelectorAll("*")].flatMap((el) =>
      [...el.attributes].filter((a) => /^-?[\d.]+%$/.test(a.value)).map((a) => `${el.tagName} ${a.name}`),
    );
    expect(shares).toEqual([]);
  });

  test.each(VIEW_IDS)("%s: what it refers to is in it", (id) => {
    const { svg } = made(id, "en", "");
    for (const [, ref] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`id="${ref}"`);
    const styles = new Set([...svg.matchAll(/\.(c\w+)\{/g)].map((m) => m[1]));
    for (const [, name] of svg.matchAll(/ class="([^"]*)"/g)) expect(styles).toContain(name);
  });
});

test.each(VIEW_IDS)("%s: dark differs from light in colours alone", (id) => {
  const [light, dark] = (["light", "dark"] as const).map((theme) => made(id, "en", "", theme).svg);
  const plain = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, "#");
  expect(plain(dark)).toBe(plain(light));
  expect(dark).not.toBe(light);
  expect(light).toContain("#f3f5f3");
  expect(dark).toContain("#0e151b");
});

const PLOTS = VIEW_IDS.filter((id) =>
  VIEWS[id](data.en, DEFAULT_CHOICE, words.en).blocks.some((b) => b.kind === "plot"),
);

describe("charts show the figures of the spec", () => {
  test("there are charts", () => expect(PLOTS.length).toBeGreaterThan(3));

  test.each(PLOTS)("%s", (id) => {
    const { spec, svg } = made(id, "en", "");
    const doc = documentOf(svg);
    const shown = [...doc.querySelectorAll("[data-panel]")];
    expect(shown.length).toBeGreaterThan(0);
    const panels = spec.blocks.flatMap((b) => (b.kind === "plot" ? b.panels : []));
    for (const el of shown) {
      const panel = panels.find((p) => p.id === el.getAttribute("data-panel"));
      const series = [...el.querySelectorAll("[data-series]")];
      expect(series.map((s) => s.getAttribute("data-series"))).toEqual(panel?.series.map((s) => s.id));
      for (const [i, s] of (panel?.series ?? []).entries())
        if (!["line", "step"].includes(s.shape)) expect(series[i].children.length, s.id).toBe(s.points.length);
    }
  });

  test.each(PLOTS)("%s: a panel that is not drawn is named", (id) => {
    const { spec, svg } = made(id, "en", "");
    const doc = documentOf(svg);
    const all = squeezed(
      textsOf(doc)
        .map((t) => t.text)
        .join(""),
    );
    for (const block of spec.blocks) {
      if (block.kind !== "plot") continue;
      const drawn = block.panels.some((p) => doc.querySelector(`[data-panel="${p.id}"]`));
      if (!drawn && block.title) expect(all).toContain(squeezed(block.title));
    }
  });
});

test("another size is the same picture scaled", () => {
  const svg = pictureOf("glance", data.en, DEFAULT_CHOICE, words.en, { width: 800, height: 450 });
  expect(svg).toContain('width="800" height="450" viewBox="0 0 1600 900"');
  expect(svg.replace('width="800" height="450"', 'width="1600" height="900"')).toBe(made("glance", "en", "").svg);
});

test("texts of records cannot break the markup", () => {
  const hostile = "<script>\"&'</script>";
  const facts = { ...data.en, thesis: data.en.thesis, sources: data.en.sources };
  const source = new Map([...facts.source].map(([id, s]) => [id, { ...s, publisher: hostile + s.publisher }]));
  const svg = pictureOf("holdings", { ...facts, source }, DEFAULT_CHOICE, words.en);
  const doc = documentOf(svg);
  expect(doc.querySelector("parsererror, script")).toBeNull();
  expect(doc.documentElement.textContent).toContain(hostile);
});
