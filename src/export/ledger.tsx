// Forecasts line by line: hollow dots to the left against, filled ones to the right for, then the verdict.
import type { LedgerBlock, LedgerItem, LedgerRow } from "../spec/ledger";
import { Judgement } from "./Marks";
import type { Box, Drawn, Scene } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, round, Txt, widthIn } from "./text";

const HEAD = 30;
/** Left edges of the columns as shares of the width. */
const AXIS = 0.555;
const VERDICT = 0.66;
const STEP = 13;
/** Room of the dots against, px. */
const SIDE = 76;
const R = 4.5;

function Dots({
  items,
  side,
  x,
  mid,
  room,
  dim,
}: {
  items: LedgerItem[];
  side: -1 | 1;
  x: number;
  mid: number;
  room: number;
  dim: boolean;
}) {
  const step = Math.min(STEP, (room - 8) / Math.max(1, items.length));
  return items.map((item, i) => (
    <circle
      key={item.record}
      className={`pic-dot text-${dim || item.dim ? "ink-3" : "ink"}${side < 0 ? " is-hollow" : ""}`}
      cx={round(x + side * (10 + i * step))}
      cy={round(mid)}
      r={R}
    />
  ));
}

function RowLine({
  row,
  scene,
  box,
  axis,
  top,
}: {
  row: LedgerRow;
  scene: Scene;
  box: Box;
  axis: number;
  top: number;
}) {
  const { marks } = scene.words;
  const tone = row.dim ? "ink-3" : "ink";
  const mid = top + box.h / 2;
  const line = mid - FACES.body.leading / 2;
  const verdict = box.x + box.w * VERDICT;
  const mark = verdict + 28;
  const word = marks.verdict[row.verdict];
  const claimRoom = box.w * AXIS - SIDE - 14;
  const cause = mark + Math.max(...Object.values(marks.verdict).map((v) => widthIn(v, FACES.strong))) + 22;
  return (
    <g>
      <Txt x={box.x} y={line} lines={clipped(row.text.text, FACES.body, claimRoom)} face={FACES.body} tone={tone} />
      <line
        className="pic-rule is-strong"
        x1={round(axis)}
        x2={round(axis)}
        y1={round(top + 3)}
        y2={round(top + box.h - 3)}
      />
      <Dots items={row.against} side={-1} x={axis} mid={mid} room={SIDE} dim={row.dim} />
      <Dots items={row.for} side={1} x={axis} mid={mid} room={verdict - axis - 16} dim={row.dim} />
      <Judgement verdict={row.verdict} x={verdict} mid={mid} tone={tone} />
      <Txt x={mark} y={line} lines={word} face={FACES.strong} tone={tone} />
      <Txt
        x={cause}
        y={line}
        lines={clipped(marks.attribution[row.attribution], FACES.small, box.x + box.w - cause)}
        face={FACES.small}
        tone="ink-3"
      />
    </g>
  );
}

/** The ledger within a box; all forecasts find room, for there are few. */
export function ledgerIn(block: LedgerBlock, box: Box, scene: Scene): Drawn {
  const { heads } = scene.words.forecasts;
  const rows = block.groups.flatMap((g) => g.rows);
  const h = Math.min(44, (box.h - HEAD) / rows.length);
  const axis = box.x + box.w * AXIS;
  const head = { y: box.y, face: FACES.small, tone: "ink-3" } as const;
  const node = (
    <>
      <Txt x={box.x} lines={heads.claim} {...head} />
      <Txt x={axis - 10} lines={heads.against} anchor="end" {...head} />
      <Txt x={axis + 10} lines={heads.for} {...head} />
      <Txt x={box.x + box.w * VERDICT} lines={heads.verdict} {...head} />
      <Rule box={box} y={box.y + HEAD - 4} strong />
      {rows.map((row, i) => {
        const top = box.y + HEAD + i * h;
        return (
          <g key={row.claim}>
            <RowLine row={row} scene={scene} box={{ ...box, h }} axis={axis} top={top} />
            <Rule box={box} y={top + h} />
          </g>
        );
      })}
    </>
  );
  return { node, left: [] };
}
