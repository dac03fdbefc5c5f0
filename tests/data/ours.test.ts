import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/data/check";
import { sentenceOf } from "../../src/data/check/problem";
import { parseCollection } from "../../src/data/parse";
import { COLLECTIONS, type Observation } from "../../src/data/schema";
import { type Loose, ours } from "./dataset";

const records = (name: keyof typeof ours) => ours[name] as Loose[];
const observations = parseCollection("observations", ours.observations, "en").records;

/** The newest plotted observation of a kind that is not a forecast. */
const newest = (of: (o: Observation) => boolean) =>
  observations
    .filter((o) => o.kind !== "forecast" && o.plot !== false && o.value !== null && of(o))
    .sort((a, b) => b.as_of.localeCompare(a.as_of))[0]?.as_of;

describe("our dataset", () => {
  it("has no problem", () => {
    expect(checkDataset(ours).map(sentenceOf)).toEqual([]);
  });

  it("has as many records as were collected", () => {
    const counts = COLLECTIONS.filter((name) => Array.isArray(ours[name])).map((name) => [name, records(name).length]);
    expect(Object.fromEntries(counts)).toEqual({
      entities: 136,
      metrics: 66,
      observations: 785,
      relations: 106,
      events: 182,
      models: 39,
      claims: 15,
      risks: 13,
      sources: 686,
      statements: 37,
    });
    expect((ours["stress-base"] as { scenarios: unknown[] }).scenarios).toHaveLength(6);
  });

  it.each([
    ["NAV", "nav", "company", "2026-06-30"],
    ["holdings", "holdings_value", "company-net", "2026-06-30"],
    ["net debt", "net_debt", "company", "2026-06-30"],
    ["LTV", "ltv", "company", "2026-06-30"],
  ])("has its newest company %s where freshness says", (_, metric, basis, day) => {
    expect(newest((o) => o.metric === metric && o.basis === basis)).toBe(day);
  });

  it("has the last instalment to OpenAI", () => {
    const paid = (o: Observation) => o.metric === "invested_cumulative" && o.basis === "actual";
    expect(newest((o) => paid(o) && o.entity === "softbank" && o.asset === "openai")).toBe("2026-10-01");
  });

  it("attributes every claim and statement to the article, the one source without an address", () => {
    const bare = records("sources").filter((source) => source.url === undefined);
    expect(bare.map(({ id }) => id)).toEqual(["the-article"]);
    const said = [...records("claims"), ...records("statements")].map(({ said_by }) => said_by);
    expect(new Set(said)).toEqual(new Set(["the article"]));
    expect(new Set(records("statements").map(({ source }) => source))).toEqual(new Set(["the-article"]));
  });

  it("sets dated facts for and against beside each motive", () => {
    const motives = records("statements").filter(({ topic }) => topic === "motive");
    expect(motives).toHaveLength(3);
    for (const { evidence_for, evidence_against } of motives) {
      expect(evidence_for).not.toEqual([]);
      expect(evidence_against).not.toEqual([]);
    }
  });

  it("does not say again in a note what the mark for second-hand says", () => {
    const graded = (["observations", "relations", "events", "models"] as const)
      .flatMap(records)
      .flatMap((record) => [record, ...((record.history as Loose[] | undefined) ?? [])]);
    const repeats = graded.filter(
      ({ quality, note_en }) =>
        quality === "second-hand" &&
        /Original page not checked\.|public files that quote this source/.test(String(note_en)),
    );
    expect(repeats).toEqual([]);
  });
});
