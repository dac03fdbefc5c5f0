import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import type { PlotBlock } from "../../src/spec/plot";
import { figuresOf } from "../../src/views/count";
import { holdings } from "../../src/views/holdings";
import { facts, words } from "../data";

const f = facts();
const at = (companies: string[], data: Facts = f) => holdings(data, { ...DEFAULT_CHOICE, companies }, words.en);
const plot = (spec: ReturnType<typeof at>) => spec.blocks[0] as PlotBlock;
const series = (spec: ReturnType<typeof at>, panel: 0 | 1, id: string) =>
  plot(spec).panels[panel].series.find((s) => s.id === id);

describe("the columns", () => {
  const spec = at([]);

  test("stand at true dates and reach a hundred", () => {
    const tops = new Map<number, number>();
    for (const s of plot(spec).panels[0].series)
      for (const p of s.points) tops.set(p.x, Math.max(tops.get(p.x) ?? 0, p.y));
    expect([...tops.keys()].sort()[0]).toBe(Date.UTC(2021, 8, 30));
    for (const top of tops.values()) expect(Math.abs(top - 100)).toBeLessThan(0.5);
  });

  test("hatch OpenAI as computed, only where its value is known", () => {
    const openai = series(spec, 0, "openai");
    expect(openai).toMatchObject({ hatched: true, tone: "openai" });
    expect(openai?.points.map((p) => p.x)).toEqual([Date.UTC(2026, 5, 30)]);
    expect(openai?.end).toMatchObject({ text: "14.5%", sub: "OpenAI, computed", big: true });
  });

  test("print the published share of Arm", () => {
    expect(series(spec, 0, "arm")?.end).toMatchObject({ text: "60.1%", big: true });
  });

  test("do not stand in the years without a split", () => {
    const blank = plot(spec).panels[0].marks.find((m) => m.type === "blank");
    expect(blank).toBeDefined();
    if (blank?.type !== "blank") return;
    const inside = plot(spec).panels[0].series.flatMap((s) => s.points.filter((p) => p.x > blank.x0 && p.x < blank.x1));
    expect(inside).toEqual([]);
  });

  test("show totals without a split as such", () => {
    expect(series(spec, 1, "total")?.points.map((p) => p.y)).toEqual([29.81, 30.35, 48.27]);
  });

  test("never hold an analyst's estimate", () => {
    const drawn = plot(spec)
      .panels.flatMap((p) => p.series)
      .flatMap((s) => s.points.flatMap((p) => p.figure?.records ?? []));
    expect(drawn.filter((id) => /nav-share|btig|ms-sbg/.test(id))).toEqual([]);
  });

  test("and their figures are those of the tables", () => {
    const keys = figuresOf(spec).map((x) => `${x.records.join()} ${x.unit}`);
    for (const s of plot(spec).panels.flatMap((p) => p.series))
      for (const p of s.points) {
        if (!p.figure || (s.id === "arm" && p.figure.unit === "%" && p.x === Date.UTC(2026, 5, 30))) continue;
        expect(keys, `${s.id} ${p.name}`).toContain(`${p.figure.records.join()} ${p.figure.unit}`);
      }
  });
});

describe("the title", () => {
  test("names Arm and its fraction", () => {
    expect(at([]).title).toBe("Arm alone is now six-tenths of what SoftBank owns");
  });

  test("turns when OpenAI is the largest", () => {
    const data = factsOf({
      ...f,
      observations: f.observations.map((o) => (o.id === "sbg-openai-fair-value-2026-06-30" ? { ...o, value: 500 } : o)),
    });
    expect(at([], data).title).toMatch(/^OpenAI is now /);
  });

  test("turns when the newest split is an older one", () => {
    const data = factsOf({ ...f, observations: f.observations.filter((o) => o.as_of < "2022-01-01") });
    expect(at([], data).title).toBe("Alibaba still leads SoftBank’s holdings, at more than a quarter of the whole");
  });
});

describe("the filter", () => {
  test.each([
    [["microsoft"], "Microsoft is not a SoftBank holding. All columns stay grey."],
    [["microsoft", "google"], "Microsoft and Google are not SoftBank holdings. All columns stay grey."],
    [["nvidia"], "NVIDIA is no longer a SoftBank holding. All columns stay grey."],
    [["arm"], "In colour: Arm."],
    [["arm", "meta"], "In colour: Arm. Meta is not a SoftBank holding."],
    [["softbank"], "Every column is what SoftBank owns, so nothing is left out."],
  ])("%j: %s", (companies, scope) => {
    expect(at(companies).scope).toBe(scope);
  });

  test("keeps the hue of what is chosen and greys the rest", () => {
    const spec = at(["arm"]);
    expect(series(spec, 0, "arm")).toMatchObject({ tone: "arm", weight: undefined });
    expect(series(spec, 0, "openai")).toMatchObject({ tone: "band-4", weight: "context" });
  });

  test("darkens a grey holding that is chosen", () => {
    expect(series(at(["alibaba"]), 0, "alibaba")?.tone).toBe("ink-2");
  });
});

test("particles fit the name in Korean", () => {
  const scope = (id: string) => holdings(facts("ko"), { ...DEFAULT_CHOICE, companies: [id] }, words.ko).scope;
  expect(scope("google")).toMatch(/^구글은 /);
  expect(scope("meta")).toMatch(/^메타는 /);
});
