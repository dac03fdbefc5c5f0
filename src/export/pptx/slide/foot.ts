// What a slide says about its figures: kinds, sources as links, as-of, what is not included, and the way back.
import type { Figure } from "../../../model/figure";
import { figuresOf, kindsOf } from "../../../views/count";
import { asOfLine, freshnessLine, rankedSources } from "../../provenance";
import type { Canvas } from "../canvas";
import { widthOf } from "../fit";
import { onceFor } from "../once";
import { BOXES, filled, numberShape, SIZES } from "../package/places";
import { markOf, type Stage } from "../scene";
import { rule } from "../shape/shape";
import { paragraph, type Run } from "../shape/text";

const STYLE = { size: SIZES.foot };
/** Room of the lines, less than the box: a program's own font may run wider still. */
const ROOM = BOXES.foot.w - 20;

export interface Cited {
  name: string;
  url: string | undefined;
}

/** Sources of a view, those of most figures first, one per publisher. */
export function citedBy(stage: Stage): Cited[] {
  const seen = new Map<string, Cited>();
  for (const id of rankedSources(stage)) {
    const source = stage.facts.source.get(id);
    const name = source?.publisher ?? id;
    const key = name.replace(/ \(.*$/, "");
    if (!seen.has(key)) seen.set(key, { name, url: source?.url });
  }
  return [...seen.values()];
}

/** "● Disclosed · ◐ Reported · …", with "via" where a disclosed figure was read second-hand. */
export function kindsLine({ words }: Stage, figures: Figure[]): string {
  const via = figures.some((f) => f.kind === "disclosed" && f.quality === "second-hand");
  const kinds = kindsOf(figures).map((k) => `${markOf(k)} ${words.marks.kind[k]}`);
  return [...kinds, ...(via ? [`${markOf("disclosed")} ${words.pptx.via}`] : [])].join(" · ");
}

interface Credits {
  lead: string;
  /** As many publishers as fit. */
  cited: Cited[];
  /** Counts the others. */
  rest: string;
}

const creditsOf = onceFor((stage: Stage): Credits => {
  const { words } = stage;
  const all = citedBy(stage);
  const lead = `${words.pptx.sources}: `;
  const rest = (n: number) => (n > 0 ? ` ${words.pptx.and(words.f.count(n))}` : "");
  const names = all.map((c) => c.name);
  const text = (n: number) => lead + names.slice(0, n).join(" · ") + rest(all.length - n);
  let kept = Math.min(1, all.length);
  while (kept < all.length && widthOf(text(kept + 1), STYLE) <= ROOM) kept += 1;
  return { lead, cited: all.slice(0, kept), rest: rest(all.length - kept) };
});

/** Publishers, each a link. */
function sourceRuns(stage: Stage, on: Canvas): Run[] {
  const { lead, cited, rest } = creditsOf(stage);
  const names = cited.flatMap(({ name, url }, i): Run[] => [
    ...(i > 0 ? [{ text: " · " }] : []),
    { text: name, ...(url ? { link: on.link(url), tip: url } : {}) },
  ]);
  return [{ text: lead }, ...names, { text: rest }];
}

const openText = ({ words }: Stage): string => `${words.shell.brand}: ${words.pptx.open}`;

/** Kinds and as-of date; how far the data reaches. */
const factsOf = onceFor((stage: Stage): { figures: string; reach: string } => {
  const { spec, words, left } = stage;
  const figures = figuresOf(spec);
  const said = [
    kindsLine(stage, figures),
    asOfLine(stage, figures),
    left > 0 ? words.pptx.leftOut(words.f.count(left)) : "",
  ];
  const open = widthOf(openText(stage), STYLE) + 24;
  const face = { size: SIZES.foot, leading: SIZES.foot };
  return { figures: said.filter(Boolean).join(" · "), reach: freshnessLine(stage, face, (ROOM - open) / 1.1) };
});

/** The rule, the lines under it, and the slide's number. */
export function drawFoot(on: Canvas, stage: Stage): void {
  const { words, link } = stage;
  const { figures, reach } = factsOf(stage);
  const paras = [
    paragraph({ runs: [{ text: figures }] }),
    paragraph({ runs: sourceRuns(stage, on) }),
    paragraph({ runs: [{ text: `${reach} ` }, { text: openText(stage), link: on.link(link), tip: link }] }),
  ];
  on.add((id) =>
    rule(id, "Rule", { ...BOXES.foot, y: BOXES.foot.y - 8, w: BOXES.foot.w + 60, h: 0 }, { shade: "ink", width: 1.5 }),
  );
  on.add((id) => filled(id, words.pptx.sources, "foot", paras));
  on.add((id) => numberShape(id));
}
