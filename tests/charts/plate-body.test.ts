import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as art from "../../src/charts/plate/artwork";
import { Body } from "../../src/charts/plate/Body";

const AXIS = art.size.width / 2;

const paths = [
  art.outlineHalf,
  ...art.contoursHalf.inner,
  ...art.contoursHalf.outer,
  art.ground,
  art.brain,
  art.fissure,
  art.sulciHalf,
  art.stem,
  art.spine,
  art.ribsHalf,
  ...art.nervesHalf.map((nerve) => nerve.d),
  art.circulationHalf,
  ...Object.values(art.heart),
];

const draw = (lit: ReadonlySet<art.Organ> | null) => renderToStaticMarkup(createElement(Body, { lit }));

describe("plate artwork", () => {
  it("stays under 40 KB", () => {
    const bytes = readFileSync(new URL("../../src/charts/plate/artwork.ts", import.meta.url)).byteLength;
    expect(bytes).toBeLessThan(40_000);
  });

  it("holds only path commands and finite numbers", () => {
    for (const d of paths) expect(d).toMatch(/^M[\d\s.MHcvhlz-]+$/);
  });

  it("mirrors every joint", () => {
    expect(art.joints).toHaveLength(12);
    for (const { x, y, r } of art.joints)
      expect(art.joints).toContainEqual({ x: expect.closeTo(2 * AXIS - x, 6), y, r });
  });

  it.each([
    ["anchors", art.anchors, 1],
    ["stakeAnchors", art.stakeAnchors, -1],
  ] as const)("keeps %s inside the view box, on their own side", (_name, points, side) => {
    for (const { x, y } of Object.values(points)) {
      expect((x - AXIS) * side).toBeGreaterThan(0);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(art.size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(art.size.height);
    }
  });
});

describe("Body", () => {
  it("draws every organ, none of them dim, when nothing is in focus", () => {
    const html = draw(null);
    for (const organ of Object.keys(art.anchors)) expect(html).toContain(`data-organ="${organ}"`);
    expect(html).not.toContain("is-dim");
  });

  it("dims only the organs out of focus", () => {
    const dimmed = [...draw(new Set<art.Organ>(["nerve", "body"])).matchAll(/is-dim" data-organ="(\w+)"/g)];
    expect(dimmed.map((match) => match[1]).sort()).toEqual(["brain", "heart", "pipeline"]);
  });

  it("carries no inline style, for the content security policy", () => {
    expect(draw(new Set())).not.toContain("style=");
  });
});
