// The overview of all links: the busiest companies against one another, and beside it what the matrix shows.
import { FamilyMark } from "../charts/relations/FamilyMark";
import { FAMILIES } from "../charts/relations/families";
import type { Words } from "../i18n/en";
import type { RelationsBlock } from "../spec/relations";
import { Inset } from "./Inset";
import { type PlacedMark, type RelationGrid, relationGrid, SLANT } from "./relation-grid";
import type { Box, Drawn } from "./scene";
import { clipped, FACES, type Face, round, Txt, widthIn, wrapped } from "./text";

const NAME = FACES.small;
const LIT: Face = { ...FACES.small, weight: 600 };
/** Longest name of a company, px. */
const LONGEST = 150;
const GAP = 44;
/** Share of the width the matrix may take. */
const SHARE = 0.62;
/** Programs with other fonts set prose wider than ours. */
const SPARE = 0.93;

const nameOf = (text: string): string => clipped(text, LIT, LONGEST);

function Line({ x1, y1, x2, y2, strong }: { x1: number; y1: number; x2: number; y2: number; strong: boolean }) {
  return (
    <line
      className={strong ? "pic-rule is-edge" : "pic-rule"}
      x1={round(x1)}
      y1={round(y1)}
      x2={round(x2)}
      y2={round(y2)}
    />
  );
}

/** Rules between cells; darker ones part the camps and frame the whole. */
function Rules({ grid: { rows, columns, box } }: { grid: RelationGrid }) {
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  return (
    <>
      {rows.map(({ head, at }, i) => (
        <Line key={head.id} x1={box.x} x2={right} y1={at} y2={at} strong={head.parts || i === 0} />
      ))}
      {columns.map(({ head, at }, i) => (
        <Line key={head.id} x1={at} x2={at} y1={box.y} y2={bottom} strong={head.parts || i === 0} />
      ))}
      <Line x1={box.x} x2={right} y1={bottom} y2={bottom} strong />
      <Line x1={right} x2={right} y1={box.y} y2={bottom} strong />
    </>
  );
}

function Heads({ grid: { rows, columns, box } }: { grid: RelationGrid }) {
  return (
    <>
      {rows.map(({ head, at, size }) => (
        <Txt
          key={head.id}
          x={box.x - 12}
          y={at + (size - NAME.leading) / 2}
          lines={nameOf(head.name)}
          face={head.lit ? LIT : NAME}
          anchor="end"
        />
      ))}
      {columns.map(({ head, at, size }) => (
        <g key={head.id} transform={`translate(${round(at + size / 2 + 5)} ${round(box.y - 8)}) rotate(${SLANT})`}>
          <Txt x={0} y={-NAME.leading / 2} lines={nameOf(head.name)} face={head.lit ? LIT : NAME} />
        </g>
      ))}
    </>
  );
}

function MarkAt({ mark: { mark, x, mid, size, count } }: { mark: PlacedMark }) {
  return (
    <g>
      <Inset
        x={x}
        y={mid - size / 2}
        width={size}
        height={size}
        viewBox="0 0 12 12"
        className={`tone-${mark.dim ? "edge" : mark.tone}`}
        pick=""
      >
        <FamilyMark family={mark.family} active={mark.links.some((l) => l.active)} />
      </Inset>
      {count && (
        <Txt
          x={count.x}
          y={mid - NAME.leading / 2}
          lines={count.text}
          face={NAME}
          tone={mark.dim ? "ink-3" : "ink-2"}
        />
      )}
    </g>
  );
}

/** What the shapes mean. */
function Key({ x, y, words }: { x: number; y: number; words: Words }) {
  const rows = [
    ...FAMILIES.map((family) => ({ family, active: true, word: words.marks.family[family] })),
    { family: "money" as const, active: false, word: words.relations.hollow },
  ];
  return rows.map(({ family, active, word }, i) => (
    <g key={word}>
      <Inset x={x} y={y + i * 26 + 4} width={12} height={12} className="text-ink-2" viewBox="0 0 12 12" pick="">
        <FamilyMark family={family} active={active} />
      </Inset>
      <Txt x={x + 22} y={y + i * 26} lines={word} face={NAME} tone="ink-2" />
    </g>
  ));
}

/** What stands beside the matrix, one below the other, while it has room. */
function Beside({ block, box, words }: { block: RelationsBlock; box: Box; words: Words }) {
  let y = box.y;
  const texts = [
    ...block.loops.map((text) => ({ text, face: FACES.said, tone: "ink" as const })),
    { text: words.relations.camps, face: NAME, tone: "ink-2" as const },
  ].flatMap(({ text, face, tone }) => {
    const lines = wrapped(text, face, box.w * SPARE);
    const at = y;
    const end = at + lines.length * face.leading;
    if (end > box.y + box.h) return [];
    y = end + 16;
    return [<Txt key={text} x={box.x} y={at} lines={lines} face={face} tone={tone} />];
  });
  const key = y + 8;
  return (
    <>
      {texts}
      {key + (FAMILIES.length + 1) * 26 <= box.y + box.h && <Key x={box.x} y={key} words={words} />}
    </>
  );
}

/** The matrix within a box. */
export function matrixIn(block: RelationsBlock, box: Box, words: Words): Drawn | null {
  if (!block.matrix) return null;
  const grid = relationGrid(
    block.matrix,
    { ...box, w: box.w * SHARE },
    {
      name: (text) => widthIn(nameOf(text), LIT),
      countText: (n) => (n > 1 ? words.f.count(n) : ""),
      count: (text) => widthIn(text, NAME),
      countHeight: NAME.size + 3,
    },
  );
  const x = grid.right + GAP;
  const beside = { x, y: grid.box.y - 4, w: box.x + box.w - x, h: box.y + box.h - grid.box.y + 4 };
  const node = (
    <>
      {grid.shaded.map((b) => (
        <rect
          key={`${b.x} ${b.y} ${b.w}`}
          className="pic-room"
          x={round(b.x)}
          y={round(b.y)}
          width={round(b.w)}
          height={round(b.h)}
        />
      ))}
      <Rules grid={grid} />
      <Heads grid={grid} />
      {grid.marks.map((m) => (
        <MarkAt key={`${m.from.id} ${m.to.id} ${m.x} ${m.mid}`} mark={m} />
      ))}
      <Beside block={block} box={beside} words={words} />
    </>
  );
  return { node, left: [] };
}
