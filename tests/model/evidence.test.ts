import { describe, expect, test } from "vitest";
import { evidenceItems } from "../../src/model/evidence";
import { labelOf, textOf } from "../../src/views/label";
import { facts, LANGS, words } from "../data";

const en = facts("en");

describe("evidence", () => {
  test("every item of every claim is found, dated and has a text in both languages", () => {
    for (const lang of LANGS) {
      const f = facts(lang);
      for (const claim of f.claims) {
        const ids = [...claim.evidence_for, ...claim.evidence_against];
        const items = evidenceItems(f, ids);
        expect(items.map((i) => i.record)).toHaveLength(new Set(ids).size);
        for (const item of items) {
          expect(item.date && item.date <= f.freshness.reviewed).toBe(true);
          expect(textOf(f, item, words[lang]).length).toBeGreaterThan(10);
        }
      }
    }
  });

  test("newest first, each record once, unknown ids left out", () => {
    const items = evidenceItems(en, ["er-rel-softbank-arm-90", "edge-amd-openai", "er-rel-softbank-arm-90"]);
    expect(items.filter((i) => i.record === "er-rel-softbank-arm-90")).toHaveLength(1);
    const claim = en.claims[0];
    const dates = evidenceItems(en, claim.evidence_for).map((i) => i.date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(evidenceItems(en, ["no-such-record"])).toEqual([]);
  });

  test.each([
    ["sbg-nav-2026-06-30", "observation", "JPY tn"],
    ["er-rel-softbank-arm-90", "relation", "%"],
    ["ev-arm-purchase-2016", "event", "USD bn"],
  ])("%s carries its figure", (id, type, unit) => {
    const [item] = evidenceItems(en, [id]);
    expect(item).toMatchObject({ record: id, type, figure: { unit, records: [id] } });
  });

  test("the article is undated and has no number", () => {
    const [claim] = evidenceItems(en, ["claim-01"]);
    expect(claim).toMatchObject({ date: null, figure: null, kind: "forecast" });
  });

  test("guidance for a period not yet over is dated by its publication", () => {
    const [item] = evidenceItems(en, ["capex-four-2026-guidance-jul"]);
    expect(item.date?.slice(0, 7)).toBe("2026-07");
  });
});

describe("labels", () => {
  test("say whose number it is, what it counts and when", () => {
    const o = en.observation.get("capex-microsoft-2024-q4");
    expect(o && labelOf(en, o, words.en)).toBe("Microsoft: Capital expenditure, quarter (cash), Q4 2024");
    const ko = facts("ko");
    const k = ko.observation.get("capex-microsoft-2024-q4");
    expect(k && labelOf(ko, k, words.ko)).toMatch(/^MS .*\(현금 기준\), 2024년 4분기$/);
  });
});
