// A thesis that is not the site's own says so on everything that is shown of it or taken from it.
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/export/bundle/data";
import { markdownOf } from "../../src/export/bundle/markdown";
import { aboutRows } from "../../src/export/csv/about";
import { pictureOf } from "../../src/export/picture";
import { deckOf } from "../../src/export/pptx/deck";
import { viewOf } from "../../src/export/setting";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { named } from "../../src/i18n/named";
import { namesOf } from "../../src/model/bet";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { factsOf } from "../../src/model/facts";
import { originOf } from "../../src/views/origin";
import { facts, LANGS } from "../data";

const setting = (foreign: boolean) => {
  const data = factsOf(facts("en", "microsoft-hedge"), [], foreign);
  const words = named(en, namesOf(data));
  return { facts: data, choice: DEFAULT_CHOICE, words, link: (view: string) => `https://example.org/#${view}` };
};
const AUTHOR = "All-In, as an example";
const SAID = "Not All-In’s own thesis";

test.each(LANGS)("names title, author and date, in %s", (lang) => {
  const f = factsOf(facts(lang, "microsoft-hedge"), [], true);
  const said = originOf(f, { en, ko }[lang]);
  for (const part of [f.thesis.title, f.thesis.author, { en, ko }[lang].f.longDate(f.thesis.review)])
    expect(said).toContain(part);
  expect(originOf(facts(lang), { en, ko }[lang])).toBeNull();
});

test("what a thesis calls itself does not make it the site's own", () => {
  const f = facts();
  expect(originOf(factsOf({ ...f }, [], true), en)).toContain(f.thesis.title);
});

describe.each([
  [true, "says so"],
  [false, "does not"],
])("foreign: %s", (foreign) => {
  const s = setting(foreign);
  const holds = (text: string) => expect(text.includes(SAID) && text.includes(AUTHOR)).toBe(foreign);

  test("picture", () => {
    const svg = pictureOf("relations", s.facts, s.choice, s.words);
    holds(svg.replace(/<[^>]+>/g, " "));
  });

  test("rows", () => {
    const { spec } = viewOf("risks", s);
    const rows = aboutRows({ spec, figures: [], ...s, filter: "", rows: "", left: 0, leftOut: [], link: "" });
    holds(JSON.stringify(rows));
  });

  test("evidence, as data and to be read", () => {
    const data = evidenceOf([viewOf("risks", s)], s);
    holds(data.origin ?? "");
    holds(markdownOf(data, s.facts, s.words));
  });

  test("deck: the cover and every slide with a view", () => {
    const bytes = deckOf([viewOf("risks", s).full, viewOf("glance", s).full], s);
    const files = unzipSync(bytes);
    const slides = Object.entries(files).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
    const texts = slides.map(([, file]) => new TextDecoder().decode(file).replace(/<[^>]+>/g, ""));
    const marked = texts.filter((text) => text.includes(SAID)).length;
    expect(marked > 2).toBe(foreign);
    holds(texts[0]);
  });
});
