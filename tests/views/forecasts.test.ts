import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/data/schema";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { Facts } from "../../src/model/facts";
import type { LedgerBlock } from "../../src/spec/ledger";
import { figuresOf } from "../../src/views/count";
import { forecasts } from "../../src/views/forecasts";
import { facts, LANGS, words } from "../data";

const spec = (f: Facts = facts("en"), choice = {}, lang: "en" | "ko" = "en") =>
  forecasts(f, { ...DEFAULT_CHOICE, ...choice }, words[lang]);
const ledger = (s: ReturnType<typeof spec>) => s.blocks[0] as LedgerBlock;
const rows = (s: ReturnType<typeof spec>) => ledger(s).groups.flatMap((g) => g.rows);

/** The dataset with other verdicts. */
const judged = (...list: [Claim["verdict"], Claim["attribution"]][]): Facts => {
  const f = facts("en");
  return { ...f, claims: list.map(([verdict, attribution], i) => ({ ...f.claims[i], verdict, attribution })) };
};

/** A thesis that follows no text by its sections. */
const ofNoText = (f: Facts): Facts => ({ ...f, thesis: { ...f.thesis, article_sections: undefined } });

describe("the finding follows the verdicts", () => {
  test.each<[string, Facts]>([
    [
      "Of the article’s 15 forecasts, 5 are confirmed, 5 are confirmed in part and 5 are open; none is contradicted, and only 1 is shown to come from this bet",
      facts("en"),
    ],
    [
      "Of the article’s 3 forecasts, 1 is confirmed, 1 is contradicted and 1 is open; none is shown to come from this bet",
      judged(["confirmed", "not-shown"], ["contradicted", "not-shown"], ["open", "not-applicable"]),
    ],
    [
      "Of the article’s 2 forecasts, 2 are confirmed; none is contradicted, and 2 are shown to come from this bet",
      judged(["confirmed", "shown"], ["confirmed", "shown"]),
    ],
    ["The only forecast is partly confirmed, and not shown to come from this bet", judged(["partly", "not-shown"])],
    ["The only forecast is confirmed, and shown to come from this bet", judged(["confirmed", "shown"])],
    [
      "Of 2 forecasts, 2 are open; none is contradicted, and none is shown to come from this bet",
      ofNoText(judged(["open", "not-shown"], ["open", "not-shown"])),
    ],
  ])("%s", (title, f) => {
    expect(spec(f).title).toBe(title);
  });

  test("Korean", () => {
    expect(spec(facts("ko"), {}, "ko").title).toBe(
      "기사의 예측 15건은 확인 5건, 일부 확인 5건, 판단 보류 5건으로 반박된 것이 없으며, 이 베팅이 원인으로 드러난 것은 1건뿐이다",
    );
  });
});

test("every forecast once, by section; each item of evidence is one row of the twin", () => {
  const f = facts("en");
  const s = spec();
  expect(rows(s).map((r) => r.claim)).toHaveLength(f.claims.length);
  expect(ledger(s).groups.map((g) => g.title)).toEqual(["Competitive landscape", "Brain, nerve, body", "Conclusion"]);
  const items = rows(s).flatMap((r) => [...r.for, ...r.against]);
  expect(s.tables[1].rows).toHaveLength(items.length);
  const drawn = new Set(items.flatMap((i) => i.figure?.records[0] ?? []));
  expect(new Set(figuresOf(s).map((x) => x.records[0]))).toEqual(drawn);
});

describe("the filter", () => {
  test.each([
    ["arm", "claim-12", "claim-05"],
    ["mistral", "claim-04", "claim-14"],
  ])("%s keeps %s and greys %s", (company, kept, grey) => {
    const dims = new Map(rows(spec(facts("en"), { companies: [company] })).map((r) => [r.claim, r.dim]));
    expect([dims.get(kept), dims.get(grey)]).toEqual([false, true]);
  });

  test("says so for every company in both languages", () => {
    for (const lang of LANGS) {
      const f = facts(lang);
      for (const { id, name } of f.entities) {
        const s = spec(f, { companies: [id] }, lang);
        expect(s.scope).toContain(name);
        expect(s.empty).toBeNull();
        expect(s.scope).not.toMatch(/undefined|NaN|null/);
        const lit = rows(s).filter((r) => !r.dim).length;
        if (lit > 0) expect(s.scope).toContain(String(lit));
      }
    }
  });

  test("a company no forecast is about greys all and says why", () => {
    const s = spec(facts("en"), { companies: ["wework"] });
    expect(rows(s).every((r) => r.dim)).toBe(true);
    expect(s.scope).toBe("No forecast concerns WeWork and no item of evidence is about them; all are grey.");
  });
});

test("the reader's verdicts are compared with ours", () => {
  const { claims } = facts("en");
  const same = { [claims[0].id]: claims[0].verdict };
  expect(ledger(spec()).mine).toBeNull();
  expect(ledger(spec(facts("en"), { verdicts: same })).mine).toEqual({
    text: "You judged 1, each as this page does.",
    differs: [],
  });
  const mine = ledger(spec(facts("en"), { verdicts: { ...same, [claims[1].id]: "contradicted" } })).mine;
  expect(mine).toEqual({
    text: "You judged 2 and see 1 differently:",
    differs: [
      {
        claim: claims[1].id,
        text: { text: claims[1].claim, record: claims[1].id },
        mine: "contradicted",
        ours: "confirmed",
      },
    ],
  });
});
