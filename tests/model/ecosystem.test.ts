import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAMILIES, RELATION_STATUSES } from "../../src/data/schema/enums";
import {
  countWorking,
  findingsOf,
  linkState,
  linksOf,
  membersOf,
  outsidersOf,
  placeOf,
  stateOf,
  tallyOf,
} from "../../src/model/ecosystem";
import { claimsOf, partFigures, risksOf, statementOf } from "../../src/model/ecosystem-part";
import { facts } from "../data";

const f = facts();
const tie = (status: string, family: string, works = false) =>
  ({ status, family, works }) as Parameters<typeof stateOf>[0][number];

describe("the state of a pair", () => {
  test.each([
    ["nothing on record", [], "none"],
    ["an active supply", [tie("active", "supply", true)], "works"],
    ["a stake alone is a stake", [tie("active", "money")], "stake"],
    ["ownership alone is a stake", [tie("active", "owns")], "stake"],
    ["a pending purchase is only announced", [tie("pending", "owns")], "announced"],
    ["an announced supply does not work", [tie("announced", "supply")], "announced"],
    ["a plan does not work", [tie("planned", "model")], "announced"],
    ["a working link outweighs the rest", [tie("ended", "model"), tie("active", "supply", true)], "works"],
    ["an announcement outweighs a stake", [tie("active", "money"), tie("announced", "supply")], "announced"],
    ["ended ties", [tie("ended", "partner-rival"), tie("lapsed", "money")], "ended"],
    ["rivals", [tie("active", "partner-rival")], "rival"],
  ])("%s", (_, relations, state) => {
    expect(stateOf(relations)).toBe(state);
  });
});

describe("the tally of a pair", () => {
  test.each([
    ["nothing on record", [], []],
    [
      "a working link, a stake and an ended tie",
      [tie("ended", "model"), tie("active", "owns"), tie("active", "supply", true)],
      ["works 1", "stake 1", "ended 1"],
    ],
    ["a stake that is only agreed is no stake yet", [tie("pending", "owns"), tie("planned", "money")], ["announced 2"]],
    ["a lapsed stake is over", [tie("lapsed", "money"), tie("active", "partner-rival")], ["rival 1", "ended 1"]],
  ])("%s", (_, relations, expected) => {
    expect(tallyOf(relations).map((t) => `${t.state} ${t.count}`)).toEqual(expected);
  });

  const standing = fc
    .record({ status: fc.constantFrom(...RELATION_STATUSES), family: fc.constantFrom(...FAMILIES), good: fc.boolean() })
    // A record may only be said to work where it is active and passes something on; the data check sees to that.
    .map(({ status, family, good }) => tie(status, family, good && status === "active" && family === "supply"));

  test("counts every link once, and the strongest state is that of the pair", () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 12 }), (relations) => {
        const tally = tallyOf(relations);
        expect(tally.reduce((n, t) => n + t.count, 0)).toBe(relations.length);
        expect(tally[0]?.state ?? "none").toBe(stateOf(relations));
        for (const r of relations) expect(linkState(r)).toBe(stateOf([r]));
      }),
    );
  });
});

test("the article's first company stands for its organ, the most recorded one for the heart", () => {
  const mains = Object.fromEntries(membersOf(f).map((m) => [m.organ, m.main.id]));
  expect(mains).toEqual({
    brain: "openai",
    nerve: "arm",
    heart: "sb-energy",
    body: "softbank-robotics",
    pipeline: "softbank-corp",
  });
  const all = membersOf(f).flatMap((m) => [m.main, ...m.others]);
  expect(all.length).toBe(f.entities.filter((e) => e.organ).length);
});

describe("findings", () => {
  const findings = findingsOf(f);

  test("every pair once, from head to foot", () => {
    expect(findings.length).toBe(10);
    expect(new Set(findings.map((x) => x.pair.join())).size).toBe(10);
  });

  test("a record says so: no record at all between brain and body", () => {
    const pair = findings.find((x) => x.pair.join() === "brain,body");
    expect(pair).toMatchObject({ state: "none", relations: [] });
  });

  test("a pair that works has a relation that works", () => {
    for (const x of findings) expect(x.state === "works", x.pair.join()).toBe(x.relations.some((r) => r.works));
    expect(findings.filter((x) => x.state === "works").map((x) => x.pair.join())).toContain("brain,nerve");
  });

  test("counting leaves out organs that are not asked for", () => {
    const organs = (f.thesis.organs ?? []).filter((o) => !o.ours).map((o) => o.id);
    expect(countWorking(findings, organs)).toEqual({ working: 1, all: 6 });
  });
});

describe("links", () => {
  test("each has its lane; outsiders appear only when asked for", () => {
    const lanes = new Set(linksOf(f, []).map((l) => l.lane));
    expect([...lanes].sort()).toEqual(["between", "inside", "owner"]);
    const ms = linksOf(f, ["microsoft"]).filter((l) => l.lane === "feeder");
    expect(ms.length).toBeGreaterThan(2);
    for (const l of ms) expect([l.relation.from, l.relation.to]).toContain("microsoft");
  });

  test("outsiders of an organ are neither members nor the owner", () => {
    const out = outsidersOf(f, ["arm"]);
    expect(out).toContain("meta");
    expect(out).not.toContain("softbank");
    expect(out).not.toContain("openai");
  });
});

test.each([
  ["arm", "member", "arm"],
  ["softbank", "owner", "softbank"],
  ["svf2", "owner", "softbank"],
  ["microsoft", "feeder", "microsoft"],
  ["gemini-app", "feeder", "google"],
  ["wework", "none", "wework"],
])("place of %s", (id, role, by) => {
  expect(placeOf(f, id)).toEqual({ id, role, by });
});

describe("a part", () => {
  test("newest figures, one for each definition; a rounded slide between quarters is not taken", () => {
    const figures = partFigures(f, "openai");
    expect(new Set(figures.map((x) => x.definition)).size).toBe(figures.length);
    const value = figures.find((x) => x.definition === "stake_value/carried");
    expect(value?.figure.records).toEqual(["sbg-openai-fair-value-2026-06-30"]);
    expect(figures.find((x) => x.definition === "stake_pct/actual")?.figure.value).toBe(13);
  });

  test("figures of single sites are not passed off as the company's", () => {
    expect(partFigures(f, "softbank-corp").map((x) => x.definition)).not.toContain("compute_capacity/planned");
  });

  test.each([
    ["nerve", ["claim-12"]],
    ["body", ["claim-13"]],
    ["pipeline", ["claim-14"]],
    ["heart", []],
  ] as const)("claims about the %s", (organ, ids) => {
    expect(claimsOf(f, organ).map((c) => c.id)).toEqual(ids);
  });

  test("the brain keeps the claims that name no other organ; the heart has no statement", () => {
    expect(claimsOf(f, "brain").map((c) => c.id)).toEqual(["claim-09", "claim-15"]);
    expect(statementOf(f, "heart")).toBeUndefined();
  });

  test("risks come gravest first", () => {
    const weights = risksOf(f, ["arm"]).map((r) => r.likelihood * r.impact);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
