import { describe, expect, it, test } from "vitest";
import { checkShape } from "../../src/data/check/shape";
import { overdueLine, pastReview } from "../../src/tools/review";
import { broken, type Loose, ours } from "../data/dataset";

const { sound } = checkShape(ours);
/** A dataset with nothing but one series of Microsoft's quarters that end on the given days. */
const series = (days: string[], change: Loose = {}) => {
  const { sound: all } = checkShape(
    broken((_, raw) => {
      const [model] = (ours.observations as Loose[]).filter(({ id }) => id === "capex-microsoft-2026-q2");
      raw.observations = days.map((as_of, i) => ({ ...model, id: `r-${i}`, as_of, ...change }));
    }),
  );
  return { ...all, claims: [], risks: [], freshness: undefined };
};
const YEAR = ["2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30"];
const newest = (days: string[], today: string, change?: Loose) =>
  pastReview(series(days, change), today).map(overdueLine);

describe("a quarterly series", () => {
  it("is overdue when the next quarter and the time for its report are over", () => {
    expect(newest(YEAR, "2026-11-14")).toEqual([]);
    expect(newest(YEAR, "2026-11-15")).toEqual([
      "  capex_quarter/cash: microsoft: last 2026-06-30, 138 days ago, allowed 137",
    ]);
  });

  it("is measured by its newest figure, in whatever order they stand", () => {
    expect(newest([...YEAR].reverse(), "2026-11-15")).toHaveLength(1);
  });

  test.each([
    ["three quarters are no series", YEAR.slice(1), {}],
    ["four values of one day are no series", YEAR.map(() => "2026-06-30"), {}],
    ["forecasts are not waited for", YEAR, { kind: "forecast" }],
  ])("%s", (_, days, change) => {
    expect(newest(days, "2027-03-01", change)).toEqual([]);
  });

  it("has ended when nothing came for two years", () => {
    expect(newest(YEAR, "2028-09-07")).toHaveLength(1);
    expect(newest(YEAR, "2028-09-08")).toEqual([]);
  });
});

describe("judgements and the dataset as a whole", () => {
  it("are reviewed once a quarter", () => {
    const what = (today: string) => pastReview(sound, today).map((o) => o.what);
    expect(what("2027-02-23")).not.toContain("risks");
    expect(what("2027-02-24")).toEqual(expect.arrayContaining(["claims", "dataset", "risks"]));
  });

  it("are told as one line per kind and day, with every name", () => {
    const claims = pastReview(sound, "2027-02-24").find(({ what }) => what === "claims");
    expect(claims?.of).toEqual(sound.claims.map(({ id }) => id));
  });
});

it("tells the oldest first", () => {
  const days = pastReview(sound, "2027-04-01").map(({ last }) => last);
  expect(days).toEqual([...days].sort());
});
