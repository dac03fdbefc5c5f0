// The tokens keep their contrast and stay apart for every kind of colour vision.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/theme/tokens.css", "utf8");
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((m) => [m[1], { light: m[2], dark: m[3] }]),
);
type Theme = "light" | "dark";
const colour = (name: string, theme: Theme): string => {
  const found = tokens.get(name)?.[theme];
  if (!found) throw new Error(`tokens.css has no ${name}`);
  return found;
};

type Rgb = [number, number, number];
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(x, y) / Math.min(x, y);
}

// Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
const VISION: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020) of a linear RGB colour seen through a matrix. */
function oklab(hex: string, m: number[][]): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = m.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((s, k, i) => s + k * rgb[i], 0),
      ),
    ),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const mm = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * mm - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * mm + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * mm - 0.808675766 * s,
  ];
}
const distance = (a: string, b: string, vision: string): number => {
  const [x, y] = [a, b].map((hex) => oklab(hex, VISION[vision]));
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

const HUES = ["openai", "arm", "microsoft", "google", "meta", "anthropic", "slate"];
const THEMES: Theme[] = ["light", "dark"];

describe.each(THEMES)("%s theme", (theme) => {
  test.each(["--ink", "--ink-2", "--ink-3", ...HUES.map((h) => `--t-${h}`)])(
    "text %s reads on page, surface and skeleton",
    (name) => {
      for (const ground of ["--bg", "--surface"])
        expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("captions read on the skeleton colour", () => {
    expect(contrast(colour("--ink-3", theme), colour("--sunk", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["--edge", ...HUES.map((h) => `--c-${h}`)])("mark %s stands out", (name) => {
    expect(contrast(colour(name, theme), colour("--bg", theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(["--risk-1", "--risk-2", "--risk-3", "--risk-4", "--zone-1", "--zone-2", "--zone-3"])(
    "ink reads on %s",
    (name) => {
      expect(contrast(colour("--ink", theme), colour(name, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("the tooltip reads", () => {
    for (const name of ["--tip-ink", "--tip-ink-2"])
      expect(contrast(colour(name, theme), colour("--tip-bg", theme))).toBeGreaterThanOrEqual(4.5);
  });

  // Slate is outside the set: it never is a category of one chart with the hues.
  const set = [...HUES.filter((h) => h !== "slate").map((h) => `--c-${h}`), "--ink"];
  test.each([
    ["deuteranopia", 10],
    ["protanopia", 10],
    ["tritanopia", 8],
    ["normal", 10],
  ] as const)("six hues and ink stay apart: %s", (vision, least) => {
    for (const [i, a] of set.entries())
      for (const b of set.slice(i + 1))
        expect(distance(colour(a, theme), colour(b, theme), vision), `${a} ${b}`).toBeGreaterThan(least);
  });
});
