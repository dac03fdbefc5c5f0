// @vitest-environment happy-dom
import { brotliCompressSync } from "node:zlib";
import { cleanup, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { Strands } from "../../src/charts/hero/Strands";
import { bandPath, bandsOf, HEIGHT, strandsFor } from "../../src/charts/hero/shape";
import { type Stage, StageContext } from "../../src/charts/parts/stage";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import type { StrandsBlock } from "../../src/spec/hero";
import { strandsOf } from "../../src/views/hero";
import { facts, LANGS, words } from "../data";

const stage: Stage = {
  words: words.en,
  choice: DEFAULT_CHOICE,
  set: () => undefined,
  href: () => "?",
  sourceNumber: () => 1,
  sourceOf: () => undefined,
};
const blockOf = (lang: "en" | "ko"): StrandsBlock => strandsOf(facts(lang), words[lang]) as StrandsBlock;
const drawing = (lang: "en" | "ko") => (
  <StageContext value={{ ...stage, words: words[lang] }}>
    <Strands block={blockOf(lang)} words={words[lang]} />
  </StageContext>
);

afterEach(cleanup);

describe("shape", () => {
  test("bands are as high as their shares", () => {
    const bands = bandsOf([60, 15, 25]);
    expect(bands[0].height / bands[1].height).toBeCloseTo(4, 9);
    expect(bands[2].height / bands[0].height).toBeCloseTo(25 / 60, 9);
    expect(bands[1].top).toBeCloseTo(bands[0].top + bands[0].height, 9);
  });

  test("there are as many strands as are asked for, and all lie in the picture", () => {
    const { weights, exits } = strandsFor(100);
    const all = weights.join("");
    expect(all.match(/M/g)).toHaveLength(100);
    expect(exits.length).toBeGreaterThan(10);
    const heights = [...all.matchAll(/M0 (\d+)/g)].map((m) => Number(m[1]));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(HEIGHT);
  });

  test("is the same every time", () => {
    expect(strandsFor(100)).toEqual(strandsFor(100));
  });

  test("a band sets out thin and ends at its height", () => {
    expect(bandPath({ top: 20, height: 40 }, 100, 50, 2)).toMatch(/^M100 49\.0C.*V59\.2H/);
  });
});

describe("arrivals", () => {
  test.each(LANGS)("are the newest split, and make a hundred, in %s", (lang) => {
    const block = blockOf(lang);
    expect(block.count).toBe(100);
    expect(block.arrivals.map((a) => [a.id, Math.round(a.figure.value ?? 0)])).toEqual([
      ["second", 60],
      ["asset", 14],
      ["rest", 25],
    ]);
    expect(block.arrivals.reduce((sum, a) => sum + (a.figure.value ?? 0), 0)).toBeCloseTo(100, 9);
  });
});

test("the drawing says what it shows; the values stand below with their dates", () => {
  render(drawing("en"));
  expect(screen.getByRole("img", { name: /Arm 60\.1%, OpenAI 14\.5% by our computation/ })).toBeTruthy();
  expect(screen.getByText("14.5%").getAttribute("data-as-of")).toBe("2026-06-30");
  expect(screen.getByText("60.1%").getAttribute("data-record")).toBe("sbg-mix-arm-2026-06-30");
});

test("the headline is marked as the article's claim", () => {
  const { container } = render(drawing("en"));
  const claim = container.querySelector('[data-record="pivot-hundred-to-one"]')!;
  expect(claim.parentElement?.textContent).toContain("Opinion");
  expect(claim.parentElement?.querySelector('[data-mark="opinion"]')).not.toBeNull();
});

test("the printed drawing is lean and has no inline style", () => {
  const html = renderToString(drawing("ko"));
  expect(brotliCompressSync(html).length).toBeLessThan(8000);
  expect(html).not.toContain("style=");
});
