import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/theme/measure";

type Case = [text: string, size: number, weight: 400 | 600, family: "sans" | "serif", px: number];

// Widths that Chromium sets with the files of src/theme/fonts, figures tabular, no letter-spacing.
const measured: Case[] = [
  ["OpenAI", 13.5, 400, "sans", 44.6],
  ["Microsoft", 13.5, 400, "sans", 57.3],
  ["¥11,111", 13.5, 400, "sans", 51.9],
  ["Vision Fund 2 (ex OpenAI)", 13.5, 400, "sans", 156.2],
  ["AT&T", 13.5, 400, "sans", 31.1],
  ["LTV", 13.5, 600, "sans", 24],
  ["Tokyo Electron", 13.5, 600, "sans", 92.8],
  ["소프트뱅크그룹", 13.5, 400, "sans", 81.7],
  ["담보인정비율 25% 정책선", 13.5, 600, "sans", 141.3],
  ["1조 4,000억 달러", 13.5, 400, "sans", 98.3],
  ["▲ 2.1%p", 13.5, 400, "sans", 55.9],
  ["Two thirds of the value now rests on Arm", 20, 400, "serif", 364.9],
  ["순자산가치(NAV)", 20, 400, "serif", 148.4],
  ["35.4 JPY tn", 43, 400, "serif", 193.5],
  ["Two thirds of the value now rests on Arm", 43, 400, "serif", 745.2],
  ["→ ●", 43, 400, "serif", 86],
];

describe("textWidth", () => {
  test.each(measured)("%s at %d px, %d %s", (text, size, weight, family, px) => {
    expect(Math.abs(textWidth(text, size, weight, family) / px - 1)).toBeLessThan(0.03);
  });

  test("nothing is no wider than nothing", () => expect(textWidth("", 13)).toBe(0));

  test("grows with the size, and figures are of one width", () => {
    expect(textWidth("Arm 60 %", 20)).toBeCloseTo(2 * textWidth("Arm 60 %", 10));
    expect(textWidth("1111", 12)).toBe(textWidth("8888", 12));
  });

  test("characters outside the table have a width: Han square, others a letter wide", () => {
    expect(textWidth("株主", 10)).toBe(20);
    expect(textWidth("ж", 10)).toBeGreaterThan(0);
  });
});
