import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { faq } from "../../src/views/faq";
import { facts, LANGS, words } from "../data";

const data = facts("en");
const spec = faq(data, DEFAULT_CHOICE, words.en);
const cards = (s = spec) => s.blocks.flatMap((b) => (b.kind === "cards" ? b.cards : []));

/** The answers with the first n of them met by a fact against. */
const met = (n: number) => {
  let i = 0;
  const statements = data.statements.map((s) =>
    s.topic === "faq" ? { ...s, evidence_against: i++ < n ? ["er-metr-doubling-131"] : [] } : s,
  );
  return faq({ ...data, statements }, DEFAULT_CHOICE, words.en).title;
};

describe("questions", () => {
  test.each([
    [0, "No recorded fact"],
    [1, "one meets"],
    [2, "2 meet"],
    [3, "Each of"],
  ])("%d answers met by facts: %s", (n, text) => expect(met(n)).toContain(text));

  test.each(LANGS)("%s: three questions with their answers, the conclusion and the closing question", (lang) => {
    const f = facts(lang);
    const list = cards(faq(f, DEFAULT_CHOICE, words[lang]));
    expect(list.map((c) => c.id)).toEqual([
      "faq-agi",
      "faq-arm",
      "faq-risk",
      "conclusion-effort",
      "conclusion-question",
    ]);
    for (const c of list) expect(c.fields[0].text?.text).toBe(f.statements.find((s) => s.id === c.id)?.text);
  });

  test("both halves of the conclusion carry their own verdict", () => {
    const conclusion = cards().find((c) => c.id === "conclusion-effort");
    expect(conclusion?.fields[1].verdicts?.map((v) => v.claim)).toEqual(["claim-08", "claim-10"]);
  });

  test("the closing question leads to where a reader can answer", () => {
    const links = cards()
      .at(-1)
      ?.pointers?.links.map((l) => l.view);
    expect(links).toEqual(["forecasts", "risks", "stress"]);
  });

  test("a filter keeps the answers as context and says what it touches", () => {
    const arm = faq(data, { ...DEFAULT_CHOICE, companies: ["arm"] }, words.en);
    expect(
      cards(arm)
        .filter((c) => !c.dim)
        .map((c) => c.id),
    ).toContain("faq-arm");
    expect(cards(arm).find((c) => c.id === "faq-agi")?.dim).toBe(true);
    expect(faq(data, { ...DEFAULT_CHOICE, companies: ["wework"] }, words.en).scope).toMatch(/^No fact/);
  });
});
