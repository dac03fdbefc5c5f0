// The overview of links and the key of risks: marks and discs stand in their cells, apart from one another, whatever the data.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Measures, type PlacedMark, type RelationGrid, relationGrid } from "../../src/export/relation-grid";
import { riskKey } from "../../src/export/risk-key";
import { riskLevel } from "../../src/model/risk";
import type { RelationLink, RelationsBlock } from "../../src/spec/relations";

const score = fc.integer({ min: 1, max: 5 });
const discs = fc.array(fc.record({ likelihood: score, impact: score, mine: fc.boolean(), dim: fc.boolean() }), {
  maxLength: 30,
});

test("discs stand in the cell of their rating, none over another", () => {
  fc.assert(
    fc.property(discs, fc.integer({ min: 160, max: 400 }), (given, w) => {
      const key = riskKey(
        given.map((d, i) => ({ ...d, rank: i + 1 })),
        { x: 30, y: 50, w },
      );
      expect(key.cells).toHaveLength(25);
      expect(key.discs).toHaveLength(given.length);
      for (const { x, y, size, disc } of key.discs) {
        const cell = key.cells[(5 - disc.impact) * 5 + disc.likelihood - 1];
        expect(cell.level).toBe(riskLevel(disc.likelihood, disc.impact));
        expect(x - size / 2).toBeGreaterThanOrEqual(cell.x);
        expect(x + size / 2).toBeLessThanOrEqual(cell.x + cell.size);
        expect(y - size / 2).toBeGreaterThanOrEqual(cell.y);
        expect(y + size / 2).toBeLessThanOrEqual(cell.y + cell.size);
      }
      for (const [i, a] of key.discs.entries())
        for (const b of key.discs.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual((a.size + b.size) / 2);
    }),
  );
});

test("the rarest and mildest stand at the lower left, the likeliest and gravest at the upper right", () => {
  const { cells, columns, bottom } = riskKey([], { x: 0, y: 0, w: 258 });
  expect(cells[20]).toEqual({ x: 0, y: 208, size: 50, level: riskLevel(1, 1) });
  expect(cells[4]).toEqual({ x: 208, y: 0, size: 50, level: riskLevel(5, 5) });
  expect(columns).toEqual([25, 77, 129, 181, 233]);
  expect(bottom).toBe(258);
});

const MEASURES: Measures = {
  name: (text) => text.length * 7,
  countText: (n) => (n > 1 ? String(n) : ""),
  count: (text) => text.length * 8,
  countHeight: 15,
};
const BOX = { x: 20, y: 10, w: 760, h: 560 };

type Matrix = NonNullable<RelationsBlock["matrix"]>;

/** A matrix of so many companies and all others; `links`: how many links each mark of a cell stands for. */
function matrixOf(companies: number, links: (row: number, column: number) => number[], lit = -1): Matrix {
  const heads = Array.from({ length: companies + 1 }, (_, i) => ({
    id: i === companies ? "others" : `c${i}`,
    name: i === companies ? "Others (50)" : `Company ${i}`,
    parts: i % 4 === 3,
    lit: i === lit,
  }));
  const link = {} as RelationLink;
  const rows = heads.map((head, r) => ({
    head,
    cells: heads.map((to, c) => ({
      to: to.id,
      marks: links(r, c).map((n) => ({
        family: "money" as const,
        tone: "ink" as const,
        dim: false,
        links: Array.from({ length: n }, () => link),
      })),
    })),
  }));
  return { heads, rows };
}

const rightOf = (m: PlacedMark) => (m.count ? m.count.x + MEASURES.count(m.count.text) : m.x + m.size);

function within(m: PlacedMark, { columns, rows }: RelationGrid): boolean {
  const column = columns.find((c) => c.head === m.to);
  const row = rows.find((r) => r.head === m.from);
  if (!column || !row) return false;
  const [left, right] = [column.at - 0.01, column.at + column.size + 0.01];
  return m.x >= left && rightOf(m) <= right && m.mid - m.size / 2 >= row.at && m.mid + m.size / 2 <= row.at + row.size;
}

/** Marks of one cell follow one another in the list. */
const meet = (a: PlacedMark, b: PlacedMark): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.x < rightOf(b) &&
  b.x < rightOf(a) &&
  Math.abs(a.mid - b.mid) < (a.size + b.size) / 2;

const cellLinks = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });

test("every mark stands in its cell, none over another, and the whole keeps to its box", () => {
  fc.assert(
    fc.property(fc.array(cellLinks, { minLength: 169, maxLength: 169 }), (cells) => {
      // Only cells of the others bundle links; a company's own pairs have a mark per link.
      const matrix = matrixOf(12, (r, c) => {
        const given = cells[r * 13 + c];
        return r === 12 || c === 12 ? given : given.map(() => 1);
      });
      const grid = relationGrid(matrix, BOX, MEASURES);
      expect(grid.marks).toHaveLength(matrix.rows.flatMap((r) => r.cells.flatMap((c) => c.marks)).length);
      expect(grid.marks.filter((m) => !within(m, grid))).toEqual([]);
      expect(grid.marks.filter((m, i) => grid.marks.slice(i + 1, i + 4).some((n) => meet(m, n)))).toEqual([]);
      expect(grid.box.y + grid.box.h).toBeLessThanOrEqual(BOX.y + BOX.h + 0.01);
      expect(grid.right).toBeLessThanOrEqual(BOX.x + BOX.w + 0.01);
    }),
    { numRuns: 40 },
  );
});

test("a chosen company has its row and column shaded, and each company the cell with itself", () => {
  const { shaded, rows, columns, box } = relationGrid(
    matrixOf(3, () => [1], 1),
    BOX,
    MEASURES,
  );
  expect(shaded).toContainEqual({ ...box, y: rows[1].at, h: rows[1].size });
  expect(shaded).toContainEqual({ ...box, x: columns[1].at, w: columns[1].size });
  expect(shaded).toHaveLength(2 + 3);
});
