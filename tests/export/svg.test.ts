// The small style and geometry engine of pictures.
import { describe, expect, test } from "vitest";
import { rulesOf } from "../../src/export/svg/css";
import { flattened, stretchPath } from "../../src/export/svg/flatten";
import { styled, variablesOf } from "../../src/export/svg/style";
import { type El, isEl, parse, print } from "../../src/export/svg/xml";

/** Declarations each element ends up with, by id. */
function looks(css: string, markup: string): Record<string, string> {
  const tree = parse(markup);
  const sheet = styled(tree, rulesOf(css), variablesOf(css));
  const rules = new Map([...sheet.matchAll(/\.(\w+)\{([^}]*)\}/g)].map((m) => [m[1], m[2]]));
  const out: Record<string, string> = {};
  const walk = (el: El) => {
    if (el.attrs.id) out[el.attrs.id] = rules.get(el.attrs.look ?? "") ?? "";
    for (const c of el.children) if (isEl(c)) walk(c);
  };
  walk(tree);
  return out;
}

const flat = (markup: string): string => flattened(parse(markup).children, 1000, 500).map(print).join("");

describe("markup", () => {
  test.each([
    ['<g a="1"><path d="M0 0"></path>text &amp; more</g>', '<g a="1"><path d="M0 0"/>text &amp; more</g>'],
    ["<g></g>", "<g/>"],
    ['<div><br>a<img src="x"></div>', '<div><br/>a<img src="x"/></div>'],
  ])("%s", (from, to) => expect(print(parse(from))).toBe(to));
});

describe("styles", () => {
  test.each([
    ["a class", ".a{fill:red}", '<svg><path id="x" class="a b"/></svg>', "fill:red"],
    ["descendants", ".o .a{fill:red}", '<svg class="o"><g><path id="x" class="a"/></g></svg>', "fill:red"],
    ["children only", ".o > .a{fill:red}", '<svg class="o"><g><path id="x" class="a"/></g></svg>', ""],
    ["not", ".a:not(.b){fill:red}", '<svg><path id="x" class="a b"/></svg>', ""],
    [
      "a list within a list",
      ".a:is([k=w], [k=v]), .b{fill:red}",
      '<svg><path id="x" class="a" k="v"/></svg>',
      "fill:red",
    ],
    ["is", ".a:is([k=v], .b){fill:red}", '<svg><path id="x" class="a" k="v"/></svg>', "fill:red"],
    [
      "a start of an attribute",
      'g[class^="ab"] path{fill:red}',
      '<svg><g class="abc"><path id="x"/></g></svg>',
      "fill:red",
    ],
    ["a place", "g:nth-child(2) path{fill:red}", '<svg><g/><g><path id="x"/></g></svg>', "fill:red"],
    ["the heavier selector", ".a.b{fill:red}.a{fill:blue}", '<svg><path id="x" class="a b"/></svg>', "fill:red"],
    ["the later of equals", ".a{fill:red}.b{fill:blue}", '<svg><path id="x" class="a b"/></svg>', "fill:blue"],
    ["no state", ".a:hover{fill:red}", '<svg><path id="x" class="a"/></svg>', ""],
    ["no generated content", ".a::before{fill:red}", '<svg><path id="x" class="a"/></svg>', ""],
    ["no print", "@media print{.a{fill:red}}", '<svg><path id="x" class="a"/></svg>', ""],
    [
      "a wide view",
      "@container view (width >= 680px){.a{fill:red}}",
      '<svg><path id="x" class="a"/></svg>',
      "fill:red",
    ],
    ["not a narrow one", "@container view (width < 680px){.a{fill:red}}", '<svg><path id="x" class="a"/></svg>', ""],
    [
      "a range of widths",
      "@container (680px <= width < 1000px){.a{fill:red}}",
      '<svg><path id="x" class="a"/></svg>',
      "",
    ],
    ["a variable", ":root{--c:#abc}.a{fill:var(--c)}", '<svg><path id="x" class="a"/></svg>', "fill:#abc"],
    ["a missing variable", ".a{fill:var(--d, #123)}", '<svg><path id="x" class="a"/></svg>', "fill:#123"],
    [
      "a variable set on the way",
      ".o{--c:red}.a{fill:var(--c)}",
      '<svg class="o"><path id="x" class="a"/></svg>',
      "fill:red",
    ],
    [
      "the colour above",
      ".t{color:teal}.a{stroke:currentColor}",
      '<svg class="t"><path id="x" class="a"/></svg>',
      "stroke:teal",
    ],
    [
      "both themes",
      ":root{--c:light-dark(#111111, #eeeeee)}.a{fill:var(--c)}",
      '<svg><path id="x" class="a"/></svg>',
      "fill:light-dark(#111111, #eeeeee)",
    ],
    [
      "type from the page around",
      ".p{font-size:12px}",
      '<svg><div class="p"><svg id="x"/></div></svg>',
      "font-size:12px",
    ],
    ["weights in hundreds", ".a{font-weight:620}", '<svg><text id="x" class="a"/></svg>', "font-weight:600"],
    [
      "nothing of a page's layout",
      ".a{display:block;margin:2px;width:100%}",
      '<svg><path id="x" class="a"/></svg>',
      "",
    ],
  ])("%s", (_, css, markup, look) => expect(looks(css, markup).x).toBe(look));

  test("hidden elements go", () => {
    expect(looks(".a{display:none}", '<svg><g class="a"><path id="x"/></g><path id="y"/></svg>')).toEqual({ y: "" });
  });

  test("currentColor in attributes becomes the colour", () => {
    const tree = parse('<svg class="t"><path fill="currentColor"/></svg>');
    styled(tree, rulesOf(".t{color:teal}"), new Map());
    expect(print(tree)).toContain('fill="teal"');
  });
});

describe("one coordinate system", () => {
  test.each([
    [
      "a drawing moves",
      '<svg x="10" y="20"><path d="M0 0"/></svg>',
      '<g transform="translate(10 20)"><path d="M0 0"/></g>',
    ],
    [
      "and scales, centred",
      '<svg x="10" y="0" width="100" height="50" viewBox="0 0 10 10"><circle cx="5"/></svg>',
      '<g transform="translate(35 0) scale(5)"><circle cx="5"/></g>',
    ],
    ["shares of a width", '<svg width="200"><line x1="50%" y2="10%"/></svg>', '<g><line x1="100" y2="50"/></g>'],
    [
      "a stretched path",
      '<svg width="200" height="50" viewBox="0 0 100 100" preserveAspectRatio="none"><path d="M10 20h0V4L1 2"/></svg>',
      '<g><path d="M20 10h0V2L2 1"/></g>',
    ],
    [
      "stretched points",
      '<svg width="200" height="50" viewBox="0 0 100 100" preserveAspectRatio="none"><polygon points="0,0 10,20"/></svg>',
      '<g><polygon points="0,0 20,10"/></g>',
    ],
    [
      "a drawing picked out of the page around it",
      '<svg data-pick="b"><div><svg class="a"/><p>no</p><svg class="b"><path d="M1 1"/></svg></div></svg>',
      '<g><g><path d="M1 1"/></g></g>',
    ],
    [
      "names and roles stay behind",
      '<g role="img" aria-label="x" data-relation="r" data-series="s"/>',
      '<g data-series="s"/>',
    ],
  ])("%s", (_, from, to) => expect(flat(from)).toBe(to));

  test("relative commands stretch without moving", () => {
    expect(stretchPath("M1 1l2 2v3h4z", { sx: 2, sy: 3, dx: 10, dy: 20 })).toBe("M12 23l4 6v9h8z");
  });
});
