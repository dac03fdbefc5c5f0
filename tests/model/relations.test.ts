import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/data/schema";
import type { Facts } from "../../src/model/facts";
import { amountOf } from "../../src/model/figure";
import {
  busiest,
  linksOf,
  loops,
  matrixOf,
  OTHERS,
  providedBy,
  providersOf,
  sincePrecision,
  sorted,
} from "../../src/model/relations";
import { facts } from "../data";

const en = facts("en");
const [sample] = en.relations;

type Given = Partial<Relation> & Pick<Relation, "from" | "to" | "type" | "family">;
const some = (...list: Given[]): Facts => ({
  ...en,
  relations: list.map((r, i) => ({ ...sample, status: "active", id: `r-${i}`, ...r })),
});
const money = (from: string, to: string, more: Partial<Relation> = {}): Given => ({
  from,
  to,
  type: "invests_in",
  family: "money",
  ...more,
});
const chips = (from: string, to: string, more: Partial<Relation> = {}): Given => ({
  from,
  to,
  type: "supplies_chips",
  family: "supply",
  ...more,
});

describe("money that comes back as orders", () => {
  test.each<[string, Given[], { funder: string; funded: string; active: boolean }[]]>([
    ["funds and sells", [money("a", "b"), chips("a", "b")], [{ funder: "a", funded: "b", active: true }]],
    [
      "owns its customer",
      [
        { from: "a", to: "b", type: "owns", family: "owns" },
        { from: "b", to: "a", type: "customer_of", family: "supply" },
      ],
      [{ funder: "a", funded: "b", active: true }],
    ],
    [
      "only announced",
      [money("a", "b"), chips("a", "b", { status: "announced" })],
      [{ funder: "a", funded: "b", active: false }],
    ],
    [
      "two payments, one active",
      [money("a", "b", { status: "planned" }), money("a", "b"), chips("a", "b")],
      [{ funder: "a", funded: "b", active: true }],
    ],
    ["buys from the one it funds", [money("a", "b"), chips("b", "a")], []],
    ["ended trade", [money("a", "b"), chips("a", "b", { status: "ended" })], []],
    ["sells a stake", [money("a", "b", { type: "sells_stake" }), chips("a", "b")], []],
    ["money alone", [money("a", "b")], []],
  ])("%s", (_, given, expected) => {
    expect(loops(some(...given))).toEqual(expected);
  });

  test("on record: three that fund OpenAI and sell to it", () => {
    const pairs = loops(en).filter((p) => p.funded === "openai" && p.active);
    expect(pairs.map((p) => p.funder).sort()).toEqual(["amazon", "microsoft", "nvidia"]);
  });
});

describe("a hub", () => {
  test("every link of it is in one list; partners and rivals stand apart", () => {
    for (const hub of busiest(en)) {
      const { receives, gives, beside } = linksOf(en, hub);
      const all = en.relations.filter((r) => r.from === hub || r.to === hub);
      expect([...receives, ...gives, ...beside].map((r) => r.id).sort()).toEqual(all.map((r) => r.id).sort());
      expect(receives.every((r) => r.to === hub) && gives.every((r) => r.from === hub)).toBe(true);
      expect(beside.every((r) => r.family === "partner-rival")).toBe(true);
    }
  });

  test("who provides today: no orders, no sales of stakes, nothing announced, each company once", () => {
    const given = some(
      money("a", "hub"),
      chips("a", "hub"),
      chips("b", "hub", { status: "announced" }),
      { from: "c", to: "hub", type: "customer_of", family: "supply" },
      { from: "d", to: "hub", type: "integrates", family: "model" },
      { from: "hub", to: "e", type: "sells_stake", family: "money" },
      { from: "hub", to: "f", type: "licenses_model", family: "model" },
      { from: "hub", to: "g", type: "competes", family: "partner-rival" },
    );
    expect(providersOf(given, "hub")).toEqual(["a"]);
    expect(providedBy(given, "hub")).toEqual(["f"]);
  });

  test("the busiest come first, a tie goes to the companies of the thesis", () => {
    expect(busiest(en).slice(0, 2)).toEqual(["openai", "softbank"]);
    expect(busiest(some(money("zeta", "arm"))).slice(0, 2)).toEqual(["arm", "zeta"]);
  });
});

test("order: family, then one unit at a time, largest first, then stakes, then links without a number", () => {
  const given = some(
    chips("a", "b", { amount: 9, unit: "GW" }),
    money("a", "b", { amount: undefined, unit: undefined, stake_pct: undefined }),
    money("a", "b", { amount: 5, unit: "USD bn", stake_pct: undefined }),
    money("a", "b", { amount: undefined, unit: undefined, stake_pct: 20 }),
    money("a", "b", { amount: 7, unit: "USD bn" }),
    money("a", "b", { amount: 900, unit: "EUR bn" }),
  );
  expect(sorted(given, given.relations).map((r) => r.id)).toEqual(["r-4", "r-2", "r-5", "r-3", "r-1", "r-0"]);
});

test("on record, amounts of one unit and family fall", () => {
  const list = sorted(en, en.relations);
  for (let i = 1; i < list.length; i++) {
    const [a, b] = [amountOf(en, list[i - 1]), amountOf(en, list[i])];
    if (a && b && a.unit === b.unit && list[i].family === list[i - 1].family)
      expect(a.value ?? 0).toBeGreaterThanOrEqual(b.value ?? 0);
  }
});

test("the matrix holds every relation once", () => {
  const cells = matrixOf(en, busiest(en).slice(0, 12));
  expect([...cells.values()].flat()).toHaveLength(en.relations.length);
  expect(cells.get("softbank openai")?.length).toBe(2);
  expect(cells.get(`tencent deepseek`)).toBeUndefined();
  expect(cells.get(`${OTHERS} ${OTHERS}`)?.some((r) => r.from === "tencent")).toBe(true);
});

test.each([
  ["er-rel-softbank-arm-90", "year"],
  ["edge-microsoft-openai-invests-in", "year"],
  ["er-rel-softbank-openai-invest", "month"],
  ["er-rel-openai-1x", "year"],
  ["er-rel-softbank-arm-customer", "quarter"],
  ["edge-meta-scale-ai-invests-in", "month"],
  ["er-rel-samsung-openai", "day"],
  ["rel-bridge-lenders-2026-softbank-lends-to", "day"],
])("the beginning of %s is known to the %s", (id, precision) => {
  const r = en.relations.find((x) => x.id === id);
  expect(r && sincePrecision(r)).toBe(precision);
});
