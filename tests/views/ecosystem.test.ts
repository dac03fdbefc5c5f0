import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import type { PlateBlock } from "../../src/spec/plate";
import { ecosystem } from "../../src/views/ecosystem";
import { facts, LANGS, words } from "../data";

const f = facts();
const specOf = (patch: object = {}, data: Facts = f) => ecosystem(data, { ...DEFAULT_CHOICE, ...patch }, words.en);
const plateOf = (patch: object = {}) => specOf(patch).blocks[0] as PlateBlock;

/** The dataset with other relations. */
const withRelations = (change: (r: Facts["relations"]) => Facts["relations"]): Facts =>
  factsOf({ ...f, relations: change(f.relations) });

describe("the title turns when the data turns", () => {
  test("as recorded", () => {
    expect(specOf().title).toMatch(/^3 of .*10 .*brain and body nothing is on record$/);
    expect(specOf().lede).toContain("1 of 6");
  });

  test("a working link from the brain to a robot company", () => {
    const data = withRelations((all) => [
      ...all,
      { ...all.find((r) => r.id === "er-rel-arm-openai-agicpu")!, id: "x", from: "openai", to: "abb-robotics" },
    ]);
    expect(specOf({}, data).title).toBe(
      "4 of the body’s 10 organ pairs have a working link; brain and body are among them",
    );
  });

  test.each([
    ["announced", "announced", "a link is announced"],
    ["ended", "ended", "have ended"],
  ] as const)("a link that is %s", (_, status, text) => {
    const data = withRelations((all) => [
      ...all,
      {
        ...all.find((r) => r.id === "er-rel-arm-openai-agicpu")!,
        id: "x",
        from: "openai",
        to: "skild-ai",
        status,
        works: false,
      },
    ]);
    expect(specOf({}, data).title).toContain(text);
  });

  test("nothing works", () => {
    const data = withRelations((all) => all.map((r) => ({ ...r, works: false })));
    expect(specOf({}, data).title).toMatch(/^None of/);
    expect(specOf({}, data).lede).toContain("none of 6 pairs works");
  });
});

describe("the list, the table and the drawing hold the same links", () => {
  test.each([[[]], [["arm"]], [["microsoft", "openai"]], [["nvidia"]], [["wework"]]])("%j", (companies) => {
    const spec = specOf({ companies });
    const drawn = (spec.blocks[0] as PlateBlock).links.map((l) => l.relation);
    expect(spec.tables[0].rows.map((r) => r.relation)).toEqual(drawn);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("line and head follow family and status", () => {
    const by = Object.fromEntries(plateOf({ companies: ["figure"] }).links.map((l) => [l.relation, l]));
    expect(by["er-rel-softbank-arm-90"]).toMatchObject({ line: "double", head: "filled", label: { main: true } });
    expect(by["er-rel-softbank-abb-robotics"]).toMatchObject({ line: "double", head: "hollow" });
    expect(by["er-rel-softbank-agile-robots"]).toMatchObject({ line: "solid", head: "open" });
    expect(by["er-rel-arm-openai-agicpu"]).toMatchObject({ line: "dashed", head: "filled", tone: "arm" });
    expect(by["er-rel-openai-figure-ended"]).toMatchObject({ line: "dotted", head: "barred" });
  });

  test("no per cent that is not on record", () => {
    const stakes = new Map(f.relations.map((r) => [r.id, r.stake_pct]));
    for (const l of plateOf().links)
      if (l.label) expect(l.label.text, l.relation).toContain(String(stakes.get(l.relation)));
  });

  test("a tie that is over gives the date of its record, not its start", () => {
    const ended = plateOf({ companies: ["figure"] }).links.find((l) => l.relation === "er-rel-openai-figure-ended")!;
    expect(ended.meta).toMatch(/^ended, as of /);
  });

  test("a link that may be older is only 'on record since'", () => {
    const known = new Map(f.relations.map((r) => [r.id, r.since_known]));
    for (const l of plateOf().links)
      expect(l.meta.includes("on record since"), l.relation).toBe(!known.get(l.relation));
  });
});

describe("the filter", () => {
  test("members are in focus, outsiders join on the left", () => {
    const spec = specOf({ companies: ["microsoft", "openai"] });
    const block = spec.blocks[0] as PlateBlock;
    expect(block.feeders.map((x) => x.entity)).toEqual(["microsoft"]);
    expect(block.focus?.sort()).toEqual(["microsoft", "openai"]);
    expect(spec.scope).toContain("Microsoft stands outside the body");
  });

  test("a company without a place leaves the plate grey and says so", () => {
    const spec = specOf({ companies: ["wework"] });
    expect((spec.blocks[0] as PlateBlock).focus).toEqual([]);
    expect(spec.scope).toContain("no link with a part of the body on record");
  });

  test("more outsiders than there is room for are named", () => {
    const spec = specOf({ companies: ["microsoft", "nvidia", "oracle", "amazon"] });
    expect((spec.blocks[0] as PlateBlock).feeders.length).toBe(3);
    expect(spec.scope).toContain("No room to draw Amazon");
  });

  test.each(LANGS)("says something for every entity (%s)", (lang) => {
    const data = facts(lang);
    for (const e of data.entities) {
      const spec = ecosystem(data, { ...DEFAULT_CHOICE, companies: [e.id] }, words[lang]);
      expect(spec.scope?.length, e.id).toBeGreaterThan(10);
    }
  });
});

describe("the panel", () => {
  test("an organ's main company speaks for the organ", () => {
    const panel = plateOf({ node: "arm" }).panel!;
    expect(panel.kicker).toBe("Nerve");
    expect(panel.statement?.record).toBe("organ-nerve");
    expect(panel.links.map((l) => l.link.relation)).toContain("er-rel-softbank-ampere");
    expect(panel.claims).toMatchObject([{ claim: "claim-12", verdict: "open", count: "1 for, 2 against" }]);
    expect(panel.outside.map((c) => c.entity)).toContain("meta");
    expect(panel.stress).toBe(true);
  });

  test("another company speaks for itself", () => {
    const panel = plateOf({ node: "ampere" }).panel!;
    for (const { link } of panel.links) expect([link.from, link.to]).toContain("ampere");
    expect(panel.members.map((m) => m.entity)).toContain("arm");
  });

  test("the heart is marked as an addition", () => {
    const heart = plateOf().organs.find((o) => o.organ === "heart")!;
    expect(heart.remark).toBe(words.en.ecosystem.remark);
    expect(plateOf({ node: heart.main.entity }).panel).toMatchObject({
      statement: null,
      remark: words.en.ecosystem.heartText,
    });
  });

  test("a company far from the body has a panel that says so", () => {
    expect(plateOf({ node: "wework" }).panel?.noLink).toBe(words.en.ecosystem.noLink);
  });

  test("its figures stand in the table of parts", () => {
    const spec = specOf({ node: "arm" });
    const table = spec.tables[2].rows.flatMap((r) => r.cells);
    for (const { figure } of (spec.blocks[0] as PlateBlock).panel!.figures) expect(table).toContainEqual(figure);
  });
});
