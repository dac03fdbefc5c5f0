import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanced, clipped, FACES, limited, widthIn, wrapped } from "../../src/export/text";

const words = fc.array(
  fc.string({ minLength: 1, maxLength: 14 }).filter((w) => !/\s/.test(w)),
  { minLength: 1, maxLength: 30 },
);
const rooms = fc.integer({ min: 120, max: 900 });

describe("texts keep to their room", () => {
  test.each([
    ["wrapped", wrapped],
    ["balanced", balanced],
    ["limited", (t: string, f: typeof FACES.body, r: number) => limited(t, f, r, 2)],
    ["clipped", (t: string, f: typeof FACES.body, r: number) => [clipped(t, f, r)]],
  ])("%s", (_, set) => {
    fc.assert(
      fc.property(words, rooms, (list, room) => {
        for (const line of set(list.join(" "), FACES.body, room))
          expect(widthIn(line, FACES.body)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 100 },
    );
  });

  test("balancing takes no more lines and loses no word", () => {
    fc.assert(
      fc.property(words, rooms, (list, room) => {
        const text = list.join(" ");
        const plain = wrapped(text, FACES.body, room);
        fc.pre(!plain.some((l) => l.endsWith("…")));
        const even = balanced(text, FACES.body, room);
        expect(even.length).toBe(plain.length);
        expect(even.join(" ")).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test("a cut says so, and only then", () => {
    expect(clipped("short", FACES.body, 500)).toBe("short");
    expect(clipped("rather long for so little room", FACES.body, 80)).toMatch(/^rather.*…$/);
    expect(limited("one two three four five six", FACES.body, 60, 2).at(-1)).toMatch(/…$/);
  });
});
