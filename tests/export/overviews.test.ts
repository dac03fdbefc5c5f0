// @vitest-environment jsdom
// The overview of all links and the key of risks, drawn in pictures and on slides as on the page.
import { describe, expect, test } from "vitest";
import { pictureOf } from "../../src/export/picture";
import { deckOf, slideOf } from "../../src/export/pptx/deck";
import type { Lang } from "../../src/i18n/lang";
import { type Choice, DEFAULT_CHOICE } from "../../src/model/choice";
import type { RelationsBlock } from "../../src/spec/relations";
import type { RisksBlock } from "../../src/spec/risks";
import type { ViewId } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { facts, LANGS, words } from "../data";
import { documentOf, overlapping, textsOf } from "./drawing";
import { lint } from "./pptx/lint";
import { named, openPackage, readXml } from "./pptx/read";

const FILTERS = [[], ["arm"], ["wework"]];
const link = () => "https://example.com/";

function made(id: ViewId, lang: Lang, more: Partial<Choice>) {
  const choice = { ...DEFAULT_CHOICE, ...more };
  const spec = VIEWS[id](facts(lang), choice, words[lang]);
  const doc = documentOf(pictureOf(id, facts(lang), choice, words[lang]));
  const file = slideOf(spec, { facts: facts(lang), choice, words: words[lang], link });
  const slide = readXml(openPackage(file).texts.get("ppt/slides/slide1.xml") ?? "");
  const said = named(slide, "p:cNvPr").map((n) => n.attrs.descr);
  return { spec, doc, texts: textsOf(doc), file, slide, said };
}

const within = ({ left, right, top, bottom }: ReturnType<typeof textsOf>[number]): boolean =>
  left >= 0 && right <= 1600 && top >= 0 && bottom <= 900;

describe.each(LANGS)("%s", (lang) => {
  test.each(FILTERS)("the overview of links, companies=%s", (...companies) => {
    const { spec, doc, texts, file, said } = made("relations", lang, {
      relations: "matrix",
      companies: companies.filter(Boolean) as string[],
    });
    const { matrix, loops } = spec.blocks[0] as RelationsBlock;
    if (!matrix) throw new Error("no matrix");
    const marks = matrix.rows.flatMap(({ head, cells }) =>
      cells.flatMap((c, i) => c.marks.map((mark) => ({ mark, from: head, to: matrix.heads[i] }))),
    );
    const drawn = [...doc.querySelectorAll("[data-family]")].map((g) => g.getAttribute("data-family"));
    // Beside the marks the key: each family, and the hollow one.
    expect(drawn.slice(0, marks.length)).toEqual(marks.map(({ mark }) => mark.family));
    expect(drawn).toHaveLength(marks.length + 6);
    for (const { name } of matrix.heads) expect(texts.filter((t) => t.text === name).length, name).toBe(2);
    expect(texts.filter((t) => !within(t))).toEqual([]);
    expect(overlapping(texts)).toEqual([]);
    expect(texts.some((t) => loops[0].startsWith(t.text))).toBe(true);

    expect(lint(file)).toEqual([]);
    const { relations, marks: w, f } = words[lang];
    for (const { mark, from, to } of marks) {
      const many = relations.bundle(from.name, to.name, w.family[mark.family], f.count(mark.links.length));
      expect(said).toContain(mark.links.length === 1 ? mark.links[0].name : many);
    }
  });

  test("the key of risks, with the reader's own rating", () => {
    const [risk] = facts(lang).risks;
    const own = { [risk.id]: { likelihood: 2, impact: 1 } };
    const { spec, doc, texts, file, slide } = made("risks", lang, { companies: ["arm"], risks: own });
    const { rows, matrix } = spec.blocks[0] as RisksBlock;
    expect(matrix.discs).toHaveLength(rows.length + 1);
    expect(texts.filter((t) => !within(t))).toEqual([]);
    expect(overlapping(texts)).toEqual([]);
    for (const said of [words[lang].risks.matrix.heading, words[lang].risks.matrix.yours])
      expect(texts.map((t) => t.text)).toContain(said);
    const rank = rows.find((r) => r.id === risk.id)?.rank;
    // In the list, on our disc and on the reader's.
    expect(texts.filter((t) => t.text === String(rank))).toHaveLength(3);
    expect(doc.querySelectorAll("circle").length).toBeGreaterThan(matrix.discs.length);

    expect(lint(file)).toEqual([]);
    const discs = named(slide, "p:sp").filter((sp) => named(sp, "a:prstGeom")[0]?.attrs.prst === "ellipse");
    expect(discs.map((d) => named(d, "a:t")[0].text).sort()).toEqual(matrix.discs.map((d) => String(d.rank)).sort());
  });

  test("a deck in the overview keeps the rules and brings the links as tables", () => {
    const choice = { ...DEFAULT_CHOICE, relations: "matrix" };
    const spec = VIEWS.relations(facts(lang), choice, words[lang]);
    const file = deckOf([spec], { facts: facts(lang), choice, words: words[lang], link });
    expect(lint(file)).toEqual([]);
    const pages = [...openPackage(file).texts].filter(([path]) => /^ppt\/slides\/slide\d+/.test(path));
    expect(pages.filter(([, xml]) => xml.includes("<a:tbl>")).length).toBeGreaterThan(1);
  });
});
