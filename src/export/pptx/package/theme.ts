// The theme: the page's colours in the theme's slots, and fonts that every Office has. Our own fonts cannot travel in a
// deck; Cambria has upright figures as our serif does, Georgia has not.
import { hexOf, SLOTS } from "../colours";
import { NS, TYPES } from "./names";
import { type Part, relations } from "./parts";
import { documentOf, el, val } from "./xml";

export const FONTS = {
  major: { latin: "Cambria", ea: "Batang", hangul: "바탕" },
  minor: { latin: "Arial", ea: "Malgun Gothic", hangul: "맑은 고딕" },
} as const;

function fontXml(name: "major" | "minor"): string {
  const { latin, ea, hangul } = FONTS[name];
  return el(
    `a:${name}Font`,
    {},
    el("a:latin", { typeface: latin }),
    el("a:ea", { typeface: ea }),
    el("a:cs", { typeface: "" }),
    el("a:font", { script: "Hang", typeface: hangul }),
  );
}

const PLACEHOLDER = el("a:solidFill", {}, val("a:schemeClr", "phClr"));

const lineXml = (width: number): string =>
  el(
    "a:ln",
    { w: width, cap: "flat", cmpd: "sng", algn: "ctr" },
    PLACEHOLDER,
    val("a:prstDash", "solid"),
    el("a:miter", { lim: 800000 }),
  );

/** Three of each are asked for; all are plain, for nothing here has shadows or gradients. */
function formats(): string {
  const effect = el("a:effectStyle", {}, el("a:effectLst"));
  return el(
    "a:fmtScheme",
    { name: "Plain" },
    el("a:fillStyleLst", {}, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER),
    el("a:lnStyleLst", {}, lineXml(6350), lineXml(12700), lineXml(19050)),
    el("a:effectStyleLst", {}, effect, effect, effect),
    el("a:bgFillStyleLst", {}, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER),
  );
}

/** The theme as a part; slides and notes each need one of their own. */
export function themePart(path: string, name: string): Part {
  const colours = Object.entries(SLOTS).map(([slot, shade]) => el(`a:${slot}`, {}, val("a:srgbClr", hexOf(shade))));
  const body = el(
    "a:theme",
    { "xmlns:a": NS.a, name },
    el(
      "a:themeElements",
      {},
      el("a:clrScheme", { name }, ...colours),
      el("a:fontScheme", { name }, fontXml("major"), fontXml("minor")),
      formats(),
    ),
    el("a:objectDefaults"),
    el("a:extraClrSchemeLst"),
  );
  return { path, type: TYPES.theme, body: documentOf(body), relations: relations().all };
}
