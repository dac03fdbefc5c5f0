// Everything around the drawing: the finding above it, marks, sources and dates below.
import { KindMark } from "../charts/parts/KindMark";
import { Logo } from "../charts/parts/Logo";
import type { Kind, Quality } from "../data/schema";
import type { Figure } from "../model/figure";
import { figuresOf, kindsOf } from "../views/count";
import { Inset } from "./Inset";
import { asOfLine, freshnessLine, sourcesLine } from "./provenance";
import type { Box, Scene } from "./scene";
import { balanced, clipped, FACES, type Face, limited, round, Txt, widthIn } from "./text";

export const MARGIN = 70;

/** The largest of these in which the finding keeps to its lines. Serifs of other programs are wider than ours. */
const TITLES: { face: Face; lines: number }[] = [
  { face: { size: 60, leading: 70, family: "serif" }, lines: 1 },
  { face: { size: 50, leading: 60, family: "serif" }, lines: 2 },
  { face: { size: 42, leading: 52, family: "serif" }, lines: 2 },
  { face: { size: 36, leading: 45, family: "serif" }, lines: 3 },
];
const SPARE = 0.91;

function titleOf(text: string, room: number): { face: Face; lines: string[] } {
  for (const { face, lines: most } of TITLES) {
    const lines = balanced(text, face, room * SPARE);
    if (lines.length <= most) return { face, lines };
  }
  const { face, lines } = TITLES[TITLES.length - 1];
  return { face, lines: limited(text, face, room * SPARE, lines) };
}

/** Finding, unit and period, and the filter in words; `bottom` is where the drawing may begin. */
export function headOf({ spec }: Scene, width: number): { node: React.ReactNode; bottom: number } {
  const room = width - 2 * MARGIN;
  const title = titleOf(spec.title, room);
  const line = balanced(spec.line, FACES.line, room).slice(0, 2);
  const scope = spec.scope ? balanced(spec.scope, FACES.scope, room).slice(0, 2) : [];
  const lineTop = 46 + title.lines.length * title.face.leading + 8;
  const scopeTop = lineTop + line.length * FACES.line.leading + 2;
  return {
    bottom: scopeTop + scope.length * FACES.scope.leading + 24,
    node: (
      <>
        <Txt x={MARGIN} y={46} lines={title.lines} face={title.face} />
        <Txt x={MARGIN} y={lineTop} lines={line} face={FACES.line} tone="ink-2" />
        <Txt x={MARGIN} y={scopeTop} lines={scope} face={FACES.scope} />
      </>
    ),
  };
}

const LINE = 26;
const MARK = 15;
const GAP = 26;
/** Room of logo and name at the right. */
const BRAND = 140;

/** Px of the foot: two lines, and a third where figures were left out or the address is known. */
export const footHeight = ({ link, left }: Scene): number => 84 + (link || left ? LINE - 4 : 0);

interface Placed {
  kind: Kind;
  quality?: Quality;
  text: string;
  x: number;
}

/** The kinds that occur, with the mark of disclosed figures read second-hand, one beside the other; `end` is free again. */
function marksOf({ words }: Scene, figures: Figure[], left: number): { marks: Placed[]; end: number } {
  let x = left;
  const via = figures.some((f) => f.kind === "disclosed" && f.quality === "second-hand");
  const marks = kindsOf(figures).flatMap((kind): Omit<Placed, "x">[] => [
    { kind, text: words.marks.kind[kind] },
    ...(kind === "disclosed" && via ? [{ kind, quality: "second-hand" as const, text: words.marks.via }] : []),
  ]);
  const placed = marks.map((mark) => {
    const at = x;
    x += MARK + 8 + widthIn(mark.text, FACES.foot) + GAP;
    return { ...mark, x: at };
  });
  return { marks: placed, end: x };
}

function Marks({ marks, at }: { marks: Placed[]; at: number }) {
  return marks.map(({ kind, quality, text, x }) => (
    <g key={kind + (quality ?? "")}>
      <Inset x={x} y={at + 11 - MARK / 2} width={MARK} height={MARK} viewBox="0 0 12 12" className="text-ink-2">
        <KindMark kind={kind} quality={quality} />
      </Inset>
      <Txt x={x + MARK + 8} y={at} lines={text} face={FACES.foot} tone="ink-2" />
    </g>
  ));
}

/** An address as it is printed: without what every address begins with. */
const bare = (address: string): string => decodeURI(address).replace(/^https?:\/\//, "");

/** Figures that were left out, and the way back to this exact view. */
function Way({ scene, box, y }: { scene: Scene; box: Box; y: number }) {
  const { words, link, left } = scene;
  const parts = [left ? words.pptx.leftOut(words.f.count(left)) : "", link ? bare(link) : ""].filter(Boolean);
  const text = clipped(parts.join("  ·  "), FACES.small, box.w);
  return <Txt x={box.x} y={y} lines={text} face={FACES.small} tone="ink-3" />;
}

/** Marks that occur, sources, as-of date, what is not included, the address, and whose picture it is. */
export function Foot({ scene, box }: { scene: Scene; box: Box }) {
  const { words } = scene;
  const figures = figuresOf(scene.spec);
  const { marks, end } = marksOf(scene, figures, box.x);
  const asOf = asOfLine(scene, figures);
  const right = box.x + box.w - BRAND;
  const sources = sourcesLine(scene, FACES.foot, right - end - GAP - widthIn(asOf, FACES.foot) - 10);
  const missing = freshnessLine(scene, FACES.small, right - box.x);
  return (
    <>
      <Marks marks={marks} at={box.y} />
      <Sources x={end} y={box.y} parts={[sources, asOf]} />
      <Txt x={box.x} y={box.y + LINE} lines={missing} face={FACES.small} tone="ink-3" />
      <Way scene={scene} box={box} y={box.y + 2 * LINE - 3} />
      <Brand name={words.shell.brand} right={box.x + box.w} y={box.y} />
    </>
  );
}

/** Parts of one line follow one another, however wide another program's font makes them. */
function Sources({ x, y, parts }: { x: number; y: number; parts: [string, string] }) {
  const { size, leading } = FACES.foot;
  return (
    <text className="pic-text text-ink-3" x={round(x)} y={round(y + leading / 2 + size * 0.35)} fontSize={size}>
      <tspan>{parts[0]}</tspan>
      <tspan dx={GAP}>{parts[1]}</tspan>
    </text>
  );
}

function Brand({ name, right, y }: { name: string; right: number; y: number }) {
  const face = FACES.foot;
  const width = Math.min(BRAND - 40, widthIn(name, face));
  return (
    <>
      <Inset x={right - width - 38} y={y + 1} width={29} height={20}>
        <Logo />
      </Inset>
      <Txt x={right} y={y} lines={clipped(name, face, BRAND - 40)} face={face} tone="ink-2" anchor="end" />
    </>
  );
}
