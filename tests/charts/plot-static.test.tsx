import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layoutPlot } from "../../src/charts/plot/layout";
import { Plot } from "../../src/charts/plot/Plot";
import { StaticPlot } from "../../src/charts/plot/StaticPlot";
import type { PlotWords } from "../../src/charts/plot/words";
import { block, everything, line, panel } from "./plot-blocks";

const markup = renderToStaticMarkup(<StaticPlot layout={layoutPlot(everything(), 1064)} id="t" />);
const words: PlotWords = {
  value: () => "",
  kind: () => "",
  asOf: () => "",
  compared: () => "",
  source: () => "",
  keys: "",
  opens: { key: "", mouse: "", touch: "" },
};

const count = (needle: string | RegExp): number => markup.split(needle).length - 1;

describe("the picture of a chart", () => {
  it("is one image with a name, sized by its view box", () => {
    expect(markup).toMatch(
      /^<svg class="plot-svg is-wide" viewBox="0 0 1064 [\d.]+" role="img" aria-label="A drawing for tests">/,
    );
    expect(markup).not.toContain("<title");
  });

  it("has no inline style and no colour of its own", () => {
    expect(markup).not.toMatch(/style=|#[0-9a-f]{6}|rgb\(/);
  });

  it.each([
    ["a bold line", 'class="plot-line is-bold tone-openai"', 2],
    ["a grey context line", 'class="plot-line is-context tone-edge"', 1],
    ["a thin dashed line", 'class="plot-line is-thin is-dashed tone-arm"', 1],
    ["an area", 'class="plot-area tone-openai"', 1],
    ["an open arrow", 'class="plot-arrow tone-ink"', 1],
    ["a plain column", 'class="plot-rect tone-arm"', 2],
    ["a hatched column", 'class="plot-rect is-hatched tone-openai"', 2],
    ["a hollow bar", 'class="plot-rect is-hollow tone-openai"', 1],
    ["ranges with caps", /class="plot-range is-bold[^"]*"/, 3],
    ["a blank band", 'class="plot-blank"', 1],
    ["the pin of a dated annotation", 'class="plot-pin"', 1],
    ["a dotted vertical", "plot-rule is-dotted", 1],
    ["a policy line", "plot-rule is-heavy", 1],
    ["a big label", "plot-big", 1],
  ])("draws %s", (_, needle, times) => {
    expect(count(needle)).toBe(times);
  });

  it("ends an estimate in a hollow dot", () => {
    expect(markup).toMatch(/class="plot-dot is-hollow tone-arm"/);
  });

  it("refers to patterns it defines, under its own prefix", () => {
    const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(markup).toContain(`id="${id}"`);
    expect(new Set(used.map((id) => id.split("-")[0]))).toEqual(new Set(["t"]));
  });

  it("prints every label and tick", () => {
    for (const text of ["$40bn", "Policy", "Dated", "No split", "Tender", "55–80", "Three", "2024"])
      expect(markup).toContain(text);
  });

  it("prints text of a hue in the colour for text", () => {
    expect(markup).toMatch(/class="text-openai"[^>]*>(<line[^>]*>)?<text[^>]*><tspan class="plot-big">\$40bn/);
  });
});

describe("the printed page", () => {
  it("holds the wide and the narrow picture, without inline style or empty names", () => {
    const one = block([panel({ series: [line()] })]);
    const html = renderToStaticMarkup(<Plot block={one} words={words} onSource={() => undefined} />);
    expect(html.match(/<svg class="plot-svg is-wide plot-wide"/g)).toHaveLength(1);
    expect(html.match(/<svg class="plot-svg is-narrow plot-narrow"/g)).toHaveLength(1);
    expect(html).not.toContain("style=");
    expect(html).not.toContain("tabindex");
  });
});
