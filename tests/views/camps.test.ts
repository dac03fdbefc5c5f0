import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/data/schema";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { camps } from "../../src/views/camps";
import { figuresOf } from "../../src/views/count";
import { facts, LANGS, words } from "../data";

const data = facts("en");
const spec = camps(data, DEFAULT_CHOICE, words.en);
const cards = (s = spec) => s.blocks.flatMap((b) => (b.kind === "cards" ? b.cards : []));
const filtered = (...companies: string[]) => camps(data, { ...DEFAULT_CHOICE, companies }, words.en);
const lit = (...companies: string[]) =>
  cards(filtered(...companies))
    .slice(0, 3)
    .filter((c) => !c.dim)
    .map((c) => c.id);

describe("camps", () => {
  test.each([
    ["confirmed", "The speed war has become a capital war"],
    ["contradicted", "The speed war has not become a capital war"],
    ["partly", "only in part"],
    ["open", "is open"],
  ] as [Verdict, string][])("the title follows the verdict: %s", (verdict, text) => {
    const claims = data.claims.map((c) => (c.id === "claim-01" ? { ...c, verdict } : c));
    expect(camps({ ...data, claims }, DEFAULT_CHOICE, words.en).title).toContain(text);
  });

  test.each(LANGS)("%s: each camp has goal, forecast and the verdicts of its own claims", (lang) => {
    const f = facts(lang);
    const list = cards(camps(f, DEFAULT_CHOICE, words[lang])).slice(0, 3);
    expect(list.map((c) => c.fields.at(-1)?.verdicts?.map((v) => [v.claim, v.verdict]))).toEqual([
      [["claim-08", "open"]],
      [["claim-04", "partly"]],
      [
        ["claim-05", "confirmed"],
        ["claim-07", "confirmed"],
      ],
    ]);
    expect(list.map((c) => c.fields[1].text?.text)).toEqual(
      ["forecast-openai-softbank", "forecast-microsoft", "forecast-challengers"].map(
        (id) => f.statements.find((s) => s.id === id)?.text,
      ),
    );
  });

  test("the lede counts the verdicts of these claims only", () => {
    expect(spec.lede).toContain("2 are confirmed, 1 is confirmed in part and 1 is open");
  });

  test("who has paid most and who holds most, as figures, in the table as well", () => {
    const { comparison } = cards().find((c) => c.comparison) ?? {};
    expect(comparison?.caption).toBe("SoftBank Group Corp. has paid the most, Microsoft holds the most");
    const drawn = comparison?.rows.flatMap((r) => r.figures.flatMap((x) => x?.records[0] ?? [])) ?? [];
    const tabled = figuresOf(spec).map((x) => x.records[0]);
    expect(drawn).toHaveLength(5);
    expect(drawn.filter((id) => !tabled.includes(id))).toEqual([]);
  });

  test("a filter lights the camp of a company, and says where the others stand", () => {
    expect(lit("microsoft")).toEqual(["microsoft"]);
    expect(lit("arm")).toEqual(["openai-softbank"]);
    expect(lit("mistral")).toContain("microsoft");
    expect(lit("wework")).toEqual([]);
    expect(filtered("arm").scope).toMatch(/shown with OpenAI \+ SoftBank.*The rest is grey/);
    expect(filtered("wework").scope).toMatch(/stands in none of the article’s camps.*All is grey/);
    expect(filtered("nvidia").scope).toMatch(/in none of the camps, but in facts/);
  });
});
