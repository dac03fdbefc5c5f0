import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import type { PlateBlock, PlatePanel } from "../../src/spec/plate";
import { ecosystem } from "../../src/views/ecosystem";
import { DRAWN } from "../../src/views/ecosystem-scene";
import { facts, LANGS, words } from "../data";

const f = facts();
const specOf = (patch: object = {}, data: Facts = f) => ecosystem(data, { ...DEFAULT_CHOICE, ...patch }, words.en);
const panelLinks = (panel: PlatePanel) => panel.groups.flatMap((g) => g.rows.map((r) => r.link.relation));
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

  test("a beginning is dated no finer than it is known, as in the relations", () => {
    const paid = plateOf().links.find((l) => l.relation === "er-rel-softbank-openai-invest")!;
    expect(paid.meta).toBe("active, since Sep 2024");
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

describe("the findings", () => {
  test("say which links and stakes are on record, or that there is none", () => {
    const by = Object.fromEntries(plateOf().findings.map((x) => [x.id, x]));
    expect(by["brain-heart"]).toMatchObject({
      word: "Works",
      tally: ["1 working", "1 announced", "1 stake"],
      strong: true,
    });
    expect(by["brain-nerve"]).toMatchObject({ word: "Works", tally: ["1 working"] });
    expect(by["brain-body"]).toMatchObject({ word: "Nothing on record", tally: [], strong: false });
  });
});

describe("more links than there is room for", () => {
  const arm = f.relations.find((r) => r.id === "er-rel-arm-openai-agicpu")!;
  const crowd = withRelations((all) => [
    ...all,
    ...Array.from({ length: 20 }, (_, i) => ({ ...arm, id: `crowd-${i}`, works: false, status: "planned" as const })),
  ]);
  const drawnOf = (patch: object) => {
    const spec = specOf(patch, crowd);
    return { spec, block: spec.blocks[0] as PlateBlock };
  };

  test("are counted, those that work are drawn first, and the table holds what is drawn", () => {
    const { spec, block } = drawnOf({});
    const between = block.links.filter((l) => [l.from, l.to].includes("openai") && [l.from, l.to].includes("arm"));
    expect(between).toHaveLength(DRAWN.between);
    expect(between[0].relation).toBe(arm.id);
    expect(block.undrawn).toMatch(/^15 more links are not drawn/);
    expect(spec.tables[0].rows).toHaveLength(block.links.length);
    expect(plateOf().undrawn).toBe("");
  });

  test("the panel of a company lists all of its own", () => {
    const links = panelLinks(drawnOf({ node: "arm" }).block.panel!);
    expect(links.filter((id) => id.startsWith("crowd-"))).toHaveLength(20);
  });
});

describe("the panel", () => {
  test("tells working links apart from stakes", () => {
    const { groups } = plateOf({ node: "arm" }).panel!;
    expect(groups.map((g) => g.state)).toEqual(["works", "stake"]);
    const of = (state: string) => groups.find((g) => g.state === state)!.rows.map((r) => r.link.relation);
    expect(of("works")).toContain("er-rel-arm-openai-agicpu");
    expect(of("stake")).toContain("er-rel-softbank-arm-90");
  });

  test.each(LANGS)("gives every link its dated records, oldest first (%s)", (lang) => {
    const data = facts(lang);
    const block = ecosystem(data, { ...DEFAULT_CHOICE, node: "openai" }, words[lang]).blocks[0] as PlateBlock;
    const rows = block.panel!.groups.flatMap((g) => g.rows);
    for (const row of rows) {
      expect(row.history.length, row.link.relation).toBeGreaterThan(0);
      for (const h of row.history) expect(data.evidence.has(h.text.record), h.text.record).toBe(true);
    }
    const paid = rows.find((r) => r.link.relation === "er-rel-softbank-openai-invest")!;
    expect(paid.history.length).toBeGreaterThan(8);
    expect(paid.history[0].text.record).toBe("sbg-openai-tranche-2024-09");
  });

  test("an organ's main company speaks for the organ", () => {
    const panel = plateOf({ node: "arm" }).panel!;
    expect(panel.kicker).toBe("Nerve");
    expect(panel.statement?.record).toBe("organ-nerve");
    expect(panelLinks(panel)).toContain("er-rel-softbank-ampere");
    expect(panel.claims).toMatchObject([{ claim: "claim-12", verdict: "open", count: "1 for, 2 against" }]);
    expect(panel.outside.map((c) => c.entity)).toContain("meta");
    expect(panel.stress).toBe(true);
  });

  test("another company speaks for itself", () => {
    const panel = plateOf({ node: "ampere" }).panel!;
    for (const { link } of panel.groups.flatMap((g) => g.rows)) expect([link.from, link.to]).toContain("ampere");
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
