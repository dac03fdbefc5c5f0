// What holds for any set of relations and any choice.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/data/schema";
import { FAMILY_TYPES, RELATION_STATUSES } from "../../src/data/schema/enums";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import { busiest, degrees, linksOf, loops, matrixOf, OTHERS, sorted } from "../../src/model/relations";
import type { RelationsBlock } from "../../src/spec/relations";
import { relations } from "../../src/views/relations";
import { facts, words } from "../data";

const en = facts("en");
const [sample] = en.relations;
const IDS = en.entities.slice(0, 18).map((e) => e.id);

const id = fc.constantFrom(...IDS);
const family = fc.constantFrom(...(Object.keys(FAMILY_TYPES) as Relation["family"][]));
const relation = family.chain((of) =>
  fc.record({
    from: id,
    to: id,
    family: fc.constant(of),
    type: fc.constantFrom(...(FAMILY_TYPES[of] as readonly Relation["type"][])),
    status: fc.constantFrom(...RELATION_STATUSES),
    amount: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
    stake_pct: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  }),
);
const set = fc
  .array(relation, { maxLength: 60 })
  .map((list) =>
    list.filter((r) => r.from !== r.to).map((r, i) => ({ ...sample, unit: "USD bn" as const, ...r, id: `r-${i}` })),
  )
  .map((list): Facts => factsOf({ ...en, relations: list as Relation[] }));
const companies = fc.uniqueArray(id, { maxLength: 4 });
const ids = (list: { id: string }[]) => list.map((r) => r.id).sort();

describe("for any relations", () => {
  test("a hub's lists hold each of its links once, and its degree is their number", () => {
    fc.assert(
      fc.property(set, id, (f, hub) => {
        const { receives, gives, beside } = linksOf(f, hub);
        const own = f.relations.filter((r) => r.from === hub || r.to === hub);
        expect(ids([...receives, ...gives, ...beside])).toEqual(ids(own));
        expect(degrees(f).get(hub) ?? 0).toBe(own.length);
      }),
    );
  });

  test("degrees add up to two ends per link", () => {
    fc.assert(
      fc.property(set, (f) => {
        const sum = [...degrees(f).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(2 * f.relations.length);
        expect(new Set(busiest(f))).toEqual(new Set(degrees(f).keys()));
      }),
    );
  });

  test("the matrix holds each link once, in the row of its giver and the column of its receiver", () => {
    fc.assert(
      fc.property(set, fc.nat(14), (f, n) => {
        const heads = busiest(f).slice(0, n);
        const cells = matrixOf(f, heads);
        expect(ids([...cells.values()].flat())).toEqual(ids(f.relations));
        for (const [key, list] of cells) {
          const [from, to] = key.split(" ");
          const stands = (at: string, end: string) => (at === OTHERS ? !heads.includes(end) : at === end);
          expect(list.every((r) => stands(from, r.from) && stands(to, r.to))).toBe(true);
        }
      }),
    );
  });

  test("sorting keeps every link and does not depend on the order given", () => {
    fc.assert(
      fc.property(set, (f) => {
        const once = sorted(f, f.relations).map((r) => r.id);
        expect(sorted(f, [...f.relations].reverse()).map((r) => r.id)).toEqual(once);
        expect([...once].sort()).toEqual(ids(f.relations));
      }),
    );
  });

  test("a circular pair rests on money one way and trade back, none of it over", () => {
    fc.assert(
      fc.property(set, (f) => {
        for (const { funder, funded } of loops(f)) {
          const standing = f.relations.filter((r) => r.status !== "ended" && r.status !== "lapsed");
          expect(
            standing.some((r) => ["owns", "money"].includes(r.family) && r.from === funder && r.to === funded),
          ).toBe(true);
          expect(
            standing.some((r) => r.family === "supply" && [r.from, r.to].every((e) => e === funder || e === funded)),
          ).toBe(true);
        }
        expect(new Set(loops(f).map((p) => `${p.funder} ${p.funded}`)).size).toBe(loops(f).length);
      }),
    );
  });
});

const linksIn = (b: RelationsBlock) => [
  ...b.lists.flatMap((l) => l.links),
  ...(b.matrix?.rows.flatMap((r) => r.cells.flatMap((c) => c.marks.flatMap((m) => m.links))) ?? []),
  ...b.table,
];

describe("for any relations and any choice", () => {
  const mode = fc.constantFrom(null, "matrix", "table");
  test("the filter takes nothing away: what it lights is a part of what is shown without it", () => {
    fc.assert(
      fc.property(set, companies, mode, (f, chosen, asked) => {
        const block = (list: string[]) =>
          relations(f, { ...DEFAULT_CHOICE, companies: list, relations: asked ?? (busiest(f)[0] || "table") }, words.en)
            .blocks[0] as RelationsBlock;
        const all = linksIn(block([])).map((l) => l.relation);
        const filtered = linksIn(block(chosen));
        expect(filtered.map((l) => l.relation).sort()).toEqual(all.sort());
        const lit = filtered.filter((l) => !l.dim);
        if (asked === null || chosen.length === 0) return;
        expect(lit.every((l) => chosen.includes(l.from.entity) || chosen.includes(l.to.entity))).toBe(true);
        expect(lit.length).toBe(f.relations.filter((r) => chosen.includes(r.from) || chosen.includes(r.to)).length);
      }),
      { numRuns: 60 },
    );
  });

  test("each link of the matrix is counted by exactly one mark", () => {
    fc.assert(
      fc.property(set, (f) => {
        const block = relations(f, { ...DEFAULT_CHOICE, relations: "matrix" }, words.en).blocks[0] as RelationsBlock;
        const counted = linksIn(block).map((l) => l.relation);
        expect(counted.sort()).toEqual(ids(f.relations));
      }),
      { numRuns: 40 },
    );
  });
});
