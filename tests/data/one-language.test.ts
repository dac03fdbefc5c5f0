// A thesis may be written in one language: it is checked as such, and both sites show it in that one.
import { describe, expect, test } from "vitest";
import { checkDataset } from "../../src/data/check";
import { sentenceOf } from "../../src/data/check/problem";
import { localiseThesis, spokenIn } from "../../src/data/localise";
import type { Dataset } from "../../src/data/schema";
import { factsOf } from "../../src/model/facts";
import { readDataset } from "../../src/tools/dataset";
import { offeredOf } from "../../src/views/offered";
import { ours } from "./dataset";

/** Without the texts of the other language, at every depth. */
function only(value: unknown, lang: "en" | "ko"): unknown {
  if (Array.isArray(value)) return value.map((part) => only(part, lang));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/_(en|ko)$/.test(key) || key.endsWith(`_${lang}`));
  return Object.fromEntries(kept.map(([key, part]) => [key, only(part, lang)]));
}

const written = (raw: object, lang: "en" | "ko") => {
  const texts = only(raw, lang) as Record<string, object>;
  return { ...texts, thesis: { ...texts.thesis, languages: [lang] } };
};

describe.each(["en", "ko"] as const)("in %s alone", (lang) => {
  test("has no problem", () => {
    expect(checkDataset(written(ours, lang)).map(sentenceOf)).toEqual([]);
  });

  test("is shown in that language on both sites, with all its views", () => {
    const raw = written(readDataset("public/data/all-in"), lang);
    for (const site of ["en", "ko"] as const) {
      const facts = factsOf(localiseThesis(raw, site) as Dataset);
      expect(facts.thesis.title).toBe((ours.thesis as Record<string, string>)[`title_${lang}`]);
      expect(offeredOf(facts)).toHaveLength(17);
    }
  });

  test("a text of the other language is no field of it", () => {
    const raw = written(ours, lang);
    const other = lang === "en" ? "ko" : "en";
    const thesis = { ...raw.thesis, [`title_${other}`]: "?" };
    expect(checkDataset({ ...raw, thesis }).map(sentenceOf)).toContain(
      `thesis.json: -: title_${other}: found "?", expected no such field`,
    );
  });
});

test.each([
  [{ languages: ["en", "ko"] }, "ko", "ko"],
  [{ languages: ["en"] }, "ko", "en"],
  [{ languages: ["ko"] }, "en", "ko"],
  [{ languages: [] }, "en", "en"],
  [{ languages: ["fr"] }, "ko", "ko"],
  [undefined, "ko", "ko"],
] as const)("a thesis with %j on a page in %s speaks %s", (thesis, wanted, spoken) => {
  expect(spokenIn(thesis, wanted)).toBe(spoken);
});
