// Text of shapes, tables and chart labels: paragraphs of runs, each marked with its language.
import { colour, type Shade } from "../colours";
import { el, textEl } from "../package/xml";
import { emu, points } from "../units";

export interface Run {
  text: string;
  /** Px on the slide; absent: as the placeholder or table has it. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  shade?: Shade;
  serif?: boolean;
  /** Id of a relation to an address. */
  link?: string;
  /** What the address is, for screen readers and the pointer. */
  tip?: string;
}

export interface Para {
  runs: Run[];
  align?: "l" | "ctr" | "r";
  /** Px above. */
  before?: number;
  /** Line height as a share of the font's own. */
  leading?: number;
}

/** Language of a run: Korean as soon as it has a syllable of it, else English. */
export const langOf = (text: string): "ko-KR" | "en-US" =>
  /[\u3131-\u318e\uac00-\ud7a3]/.test(text) ? "ko-KR" : "en-US";

/** Fonts of the theme, Latin and East Asian: charts and tables forget the second one unless told. */
export function fontsOf(serif = false): string {
  const name = serif ? "mj" : "mn";
  return el("a:latin", { typeface: `+${name}-lt` }) + el("a:ea", { typeface: `+${name}-ea` });
}

/** Properties of a run under one of the names they go by: a:rPr, a:defRPr, a:endParaRPr. */
export function runProperties(name: string, { text, size, bold, italic, shade, serif, link, tip }: Run): string {
  const lang = langOf(text);
  return el(
    name,
    {
      ...(name === "a:rPr" ? { lang, altLang: lang === "ko-KR" ? "en-US" : "ko-KR" } : {}),
      sz: size === undefined ? undefined : points(size),
      b: bold,
      i: italic,
      ...(name === "a:rPr" ? { dirty: false } : {}),
    },
    shade && el("a:solidFill", {}, colour(shade)),
    (serif !== undefined || name === "a:defRPr") && fontsOf(serif),
    link && el("a:hlinkClick", { "r:id": link, tooltip: tip }),
  );
}

const runXml = (run: Run): string => el("a:r", {}, runProperties("a:rPr", run), textEl("a:t", run.text));

/** One paragraph. */
export function paragraph({ runs, align, before, leading }: Para): string {
  const shown = runs.filter((r) => r.text !== "");
  return el(
    "a:p",
    {},
    el(
      "a:pPr",
      { algn: align },
      leading !== undefined && el("a:lnSpc", {}, el("a:spcPct", { val: Math.round(leading * 100000) })),
      before !== undefined && el("a:spcBef", {}, el("a:spcPts", { val: points(before) })),
    ),
    ...shown.map(runXml),
    shown.length === 0 && runs[0] && runProperties("a:endParaRPr", runs[0]),
  );
}

export interface BodyStyle {
  anchor?: "t" | "ctr" | "b";
  wrap?: boolean;
  /** Px left, top, right, bottom. */
  inset?: [number, number, number, number];
}

/** Text body of a shape: no automatic shrinking, text is measured before it is set. */
export function textBody(
  name: string,
  paras: Para[],
  { anchor = "t", wrap = true, inset = [0, 0, 0, 0] }: BodyStyle = {},
): string {
  const [lIns, tIns, rIns, bIns] = inset.map(emu);
  const properties = { wrap: wrap ? "square" : "none", lIns, tIns, rIns, bIns, rtlCol: false, anchor };
  return el(
    name,
    {},
    // A table's cell has its margins itself.
    name === "a:txBody" ? el("a:bodyPr") : el("a:bodyPr", properties, el("a:noAutofit")),
    el("a:lstStyle"),
    ...(paras.length > 0 ? paras : [{ runs: [] }]).map(paragraph),
  );
}

/** A line of one style. */
export const line = (text: string, run: Omit<Run, "text"> = {}, para: Omit<Para, "runs"> = {}): Para => ({
  runs: [{ ...run, text }],
  ...para,
});
