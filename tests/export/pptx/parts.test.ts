// The writer below the slides: XML, packages, number formats, outlines, workbooks.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned, dateFormat, stepFor } from "../../../src/export/pptx/chart/dates";
import { serialOf } from "../../../src/export/pptx/chart/model";
import { axisFormat, factorOf, formatFor, scaled } from "../../../src/export/pptx/chart/numbers";
import { letters, workbook } from "../../../src/export/pptx/chart/sheet";
import { pack, relativeTo, relsPath } from "../../../src/export/pptx/package/parts";
import { el, escaped, textEl } from "../../../src/export/pptx/package/xml";
import { freeform, stepsOf } from "../../../src/export/pptx/shape/geometry";
import { connector } from "../../../src/export/pptx/shape/shape";
import { langOf } from "../../../src/export/pptx/shape/text";
import type { Axis } from "../../../src/spec/plot";
import { named, readSheet, readXml } from "./read";

/** Can XML hold this character? */
function holds(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return [9, 10, 13].includes(code);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

describe("XML", () => {
  test("a number that is none cannot be written", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => el("a", { b: bad })).toThrow(/a b/);
  });

  test("any text comes back as it was, less what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const root = readXml(textEl("t", text, { a: text.replace(/[\t\n\r]/g, "") }));
        const kept = [...text].filter(holds).join("");
        expect(root.text).toBe(kept);
      }),
    );
  });

  test("quotes stay within attributes", () => expect(escaped('a"<&>')).toBe("a&quot;&lt;&amp;&gt;"));
});

describe("packages", () => {
  test.each([
    ["ppt/slides/slide1.xml", "ppt/charts/chart1.xml", "../charts/chart1.xml"],
    ["ppt/presentation.xml", "ppt/slides/slide1.xml", "slides/slide1.xml"],
    ["", "docProps/core.xml", "docProps/core.xml"],
    ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "../tables/table1.xml"],
  ])("from %s to %s: %s", (from, to, target) => expect(relativeTo(from, to)).toBe(target));

  test.each([
    ["", "_rels/.rels"],
    ["ppt/slides/slide1.xml", "ppt/slides/_rels/slide1.xml.rels"],
  ])("relations of %j stand in %s", (path, rels) => expect(relsPath(path)).toBe(rels));

  test("one path, one part", () => {
    const part = { path: "a.xml", type: "x", body: "<a/>", relations: [] };
    expect(() => pack([part, part], [])).toThrow(/a\.xml/);
  });

  test("the same parts give the same bytes", () => {
    const made = () => pack([{ path: "a.xml", type: "x", body: "<a/>", relations: [] }], []);
    expect(made()).toEqual(made());
  });
});

/** What a number format of ours prints. */
function printed(format: string, value: number): string {
  const [positive, negative] = format.split(";");
  const section = value < 0 ? (negative ?? `-${positive}`) : positive;
  return section.replace(/"([^"]*)"|#,##0(?:\.(0+))?/g, (_, text: string | undefined, zeros: string | undefined) =>
    text !== undefined
      ? text
      : Math.abs(value).toLocaleString("en-US", {
          minimumFractionDigits: zeros?.length ?? 0,
          maximumFractionDigits: zeros?.length ?? 0,
        }),
  );
}

describe("number formats print what the page prints", () => {
  test.each([
    ["12.7", 12.73],
    ["T-Mobile US 12.7", 12.73],
    ["$852bn", 852],
    ["−98", -98],
    ["−$8.5bn", -8.5],
    ["1,400", 1400],
    ["60.1% Arm", 60.05294],
    ["70, single report", 70],
    ["8,520억 달러", 8520],
    ["14.5% OpenAI(계산값)", 14.487],
  ])("%s from %d", (text, value) => {
    const format = formatFor(text, value);
    expect(format).not.toBeNull();
    expect(printed(format ?? "", value)).toBe(text);
  });

  test.each([
    ["175–185", 185],
    ["GPT-4", 4.2],
    ["8,520억 달러", 852],
    ["5", -5],
    ["−5", 5],
    ["no number", 1],
    ['12 "quoted"', 12],
  ])("none for %s from %d", (text, value) => expect(formatFor(text, value)).toBeNull());

  test("for any rounded number between any words", () => {
    const word = fc.stringMatching(/^[a-z가-힣$% ]{0,8}$/);
    fc.assert(
      fc.property(
        word,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -9e6, max: 9e6 }),
        word,
        (before, digits, n, after) => {
          const value = n / 10 ** digits;
          const number = Math.abs(value).toLocaleString("en-US", {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          });
          const text = `${before}${value < 0 ? "−" : ""}${number}${after}`;
          expect(printed(formatFor(text, value) ?? "", value)).toBe(text);
        },
      ),
    );
  });
});

const ticks = (...labels: [number, string][]) => labels.map(([value, label]) => ({ value, label }));

describe("axes are printed in their own unit", () => {
  test.each([
    [ticks([0, "0"], [20, "20"]), 1],
    [ticks([0, "0"], [20, "200"]), 10],
    [ticks([-300, "−3,000"], [0, "0"]), 10],
    [ticks([60, "1 h"], [240, "4 h"]), 1],
    [[], 1],
  ])("%j: times %d", (list, factor) => expect(factorOf(list)).toBe(factor));

  test("values in it have no dust", () => expect(scaled(0.1 + 0.2, 10)).toBe(3));

  test("the unit of the last label stands at the last label only", () =>
    expect(axisFormat(ticks([0, "0"], [50, "50"], [100, "100%"]), 1)).toBe('[>=100]#,##0"%";#,##0'));
  test("a common unit stands at all", () =>
    expect(axisFormat(ticks([0, "0%"], [50, "50%"]), 1)).toBe('#,##0"%";"−"#,##0"%"'));
});

describe("time axes", () => {
  const axis = (from: string, to: string, labels: [string, string][]): Axis => ({
    scale: "time",
    domain: [Date.parse(from), Date.parse(to)],
    ticks: labels.map(([day, label]) => ({ value: Date.parse(day), label })),
  });
  const years = axis("2021-03-11", "2026-07-20", [["2022-01-01", "2022"]]);
  const halves = axis("2024-12-31", "2027-07-01", [
    ["2025-01-01", "2025"],
    ["2025-07-01", "Jul 2025"],
  ]);

  test.each([
    ["years", years, "2021-01-01", "yyyy"],
    ["halves", halves, "2024-07-01", "[$-409]mmm yyyy"],
  ])("%s begin on a label", (_, given, from, format) => {
    expect(new Date(aligned(given).domain[0]).toISOString().slice(0, 10)).toBe(from);
    expect(dateFormat(given)).toBe(format);
  });

  test("labels never stand closer than they are wide", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1200 }), (room) => {
        const step = stepFor(years, room);
        expect(step % 12).toBe(0);
        if (step > 12) expect((64 / (step / 2)) * 46).toBeGreaterThan(room * 0.9);
      }),
    );
  });

  test("a day is the number a workbook knows it by", () => expect(serialOf(Date.parse("2026-01-01"))).toBe(46023));
});

describe("outlines", () => {
  test.each([
    ["M1 2L3 4Z", "M1,2 L3,4 Z"],
    ["M1 2h3v4", "M1,2 L4,2 L4,6"],
    ["m1 2 3 4", "M1,2 L4,6"],
    ["M0 0c1 1 2 2 3 3c1 0 1 0 1 1", "M0,0 C1,1,2,2,3,3 C4,3,4,3,4,4"],
    ["M5-3l.5.5-1-1", "M5,-3 L5.5,-2.5 L4.5,-3.5"],
    ["M0 0L2 2ZM5 5l1 1", "M0,0 L2,2 Z M5,5 L6,6"],
  ])("%s", (d, steps) =>
    expect(
      stepsOf(d)
        .map((s) => s.command + s.values.join(","))
        .join(" "),
    ).toBe(steps),
  );

  test.each(["M0 0A1 1 0 0 1 2 2", "M0 0Q1 1 2 2", "M0 0L1"])("%s is refused", (d) =>
    expect(() => stepsOf(d)).toThrow(),
  );

  test("points lie within their box, in the mirror too", () => {
    const { box, geometry } = freeform("M10 10L30 50C0 0 40 0 20 20Z", { sx: -2, sy: 3, dx: 100, dy: 0 });
    expect(box).toEqual({ x: 20, y: 0, w: 80, h: 150 });
    for (const pt of named(readXml(geometry.replace("<a:custGeom>", '<a:custGeom xmlns:a="a">')), "a:pt")) {
      expect(Number(pt.attrs.x)).toBeGreaterThanOrEqual(0);
      expect(Number(pt.attrs.x)).toBeLessThanOrEqual(80 * 9525);
      expect(Number(pt.attrs.y)).toBeLessThanOrEqual(150 * 9525);
    }
  });

  test("a connector begins and ends where it is told to, whichever way it runs", () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) });
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const xml = connector(
          9,
          { name: "n", descr: "d" },
          { id: 1, site: 3, ...a },
          { id: 2, site: 1, ...b },
          { shade: "ink", width: 1 },
        );
        const root = readXml(xml.replace("<p:cxnSp>", '<p:cxnSp xmlns:p="p" xmlns:a="a">'));
        const [frame] = named(root, "a:xfrm");
        const [off, ext] = frame.children.map((c) => Object.values(c.attrs).map((v) => Number(v) / 9525));
        const [left, right] = [off[0], off[0] + ext[0]];
        const [top, bottom] = [off[1], off[1] + ext[1]];
        const start = { x: frame.attrs.flipH ? right : left, y: frame.attrs.flipV ? bottom : top };
        const end = { x: frame.attrs.flipH ? left : right, y: frame.attrs.flipV ? top : bottom };
        expect([start, end]).toEqual([a, b]);
      }),
    );
  });
});

describe("workbooks", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %d is %s", (n, name) => expect(letters(n)).toBe(name));

  test("cells come back as they were, the missing ones empty", () => {
    const cells = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (columns) => {
        const file = workbook(columns.map((c, i) => ({ heading: `h${i}`, cells: c })));
        const { rows } = readSheet(file);
        expect(rows[0]).toEqual(columns.map((_, i) => `h${i}`));
        columns.forEach((c, i) => {
          c.forEach((value, r) => {
            expect(rows[r + 1][i] ?? null).toEqual(value === null ? null : value + 0);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test("headings that are alike or empty are told apart", () => {
    const { rows } = readSheet(workbook(["A", "a", "", ""].map((heading) => ({ heading, cells: [1] }))));
    expect(rows[0]).toEqual(["A", "a (2)", "–", "– (2)"]);
  });
});

test.each([
  ["오픈AI", "ko-KR"],
  ["OpenAI 852", "en-US"],
  ["2026년", "ko-KR"],
  ["", "en-US"],
])("%s is %s", (text, lang) => expect(langOf(text)).toBe(lang));
