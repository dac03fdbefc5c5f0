// The register line by line: rank, likelihood and impact as pips, effect on NAV as a bar, the indicator to watch; beside it
// the key that shows where the risks stand.
import { Pips } from "../charts/risks/Pips";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { RiskRow, RisksBlock } from "../spec/risks";
import { Inset } from "./Inset";
import { Provenance } from "./Marks";
import { RiskKey } from "./RiskKey";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, type Face, limited, round, Txt, widthIn } from "./text";

const HEAD = 30;
/** Left edges of the columns, shares of the width. */
const AT = { name: 0.026, likelihood: 0.282, impact: 0.36, effect: 0.436, indicator: 0.655 };
const BAR = 64;
/** Left edges of share and amount beside the bar, px. */
const SHARE = BAR + 12;
const AMOUNT = SHARE + 64;
/** A name that needs two lines is set in these. */
const LONG: Face = { size: 15, leading: 17, weight: 600 };
/** Width of the key, and the room between it and the register. */
const KEY = 244;
const GAP = 40;

function Score({ row, square, x, mid }: { row: RiskRow; square?: boolean; x: number; mid: number }) {
  return (
    <Inset
      x={x}
      y={mid - 7}
      width={84}
      height={15}
      viewBox="0 0 66 12"
      className={`text-${row.dim ? "ink-3" : "ink"}`}
      pick=""
    >
      <Pips score={square ? row.impact : row.likelihood} square={square} />
    </Inset>
  );
}

interface Cell {
  row: RiskRow;
  x: number;
  /** Top of the line of text. */
  y: number;
  words: Words;
}

const { leading } = FACES.body;

function Effect({ row: { hit, dim }, x, y, words }: Cell) {
  if (!hit) return <Txt x={x} y={y} lines={words.risks.noShock} face={FACES.small} tone="ink-3" />;
  const bar = { x: round(x), y: round(y + leading / 2 - 5), height: "10" };
  return (
    <g>
      <rect className="pic-room" {...bar} width={BAR} />
      <rect className={`pic-bar tone-${dim ? "edge" : "ink"}`} {...bar} width={round((BAR * hit.bar) / 100)} />
      <Txt x={x + SHARE} y={y} lines={hit.share.text} face={FACES.strong} tone={dim ? "ink-3" : "ink"} />
      <Txt x={x + AMOUNT} y={y} lines={hit.amount.text} face={FACES.body} tone="ink-3" />
    </g>
  );
}

function Watch({ row: { indicator, dim }, x, y, right, words }: Cell & { right: number }) {
  if (!indicator) return <Txt x={x} y={y} lines={words.risks.noIndicator} face={FACES.small} tone="ink-3" />;
  const { figure } = indicator;
  const value = quantityText(words.f, figure);
  const name = x + widthIn(value, FACES.strong) + 34;
  const text = `${words.f.date(figure.asOf, figure.precision)}, ${indicator.name}`;
  return (
    <g>
      <Txt x={x} y={y} lines={value} face={FACES.strong} tone={dim ? "ink-3" : "ink"} />
      <Provenance kind={figure.kind} quality={figure.quality} x={name - 24} mid={y + leading / 2} />
      <Txt x={name} y={y} lines={clipped(text, FACES.small, right - name)} face={FACES.small} tone="ink-3" />
    </g>
  );
}

/** The name on one line, or on two that stand closer. */
function Name({ row, x, mid, room }: { row: RiskRow; x: number; mid: number; room: number }) {
  const face = widthIn(row.name, FACES.strong) <= room ? FACES.strong : LONG;
  const lines = limited(row.name, face, room, 2);
  const y = mid - (lines.length * face.leading) / 2;
  return <Txt x={x} y={y} lines={lines} face={face} tone={row.dim ? "ink-3" : "ink"} />;
}

function RowLine({ row, box, words }: { row: RiskRow; box: Box; words: Words }) {
  const at = (share: number) => box.x + box.w * share;
  const mid = box.y + box.h / 2;
  const y = mid - leading / 2;
  return (
    <g>
      <Txt x={box.x} y={y} lines={words.f.count(row.rank)} face={FACES.body} tone="ink-3" />
      <Name row={row} x={at(AT.name)} mid={mid} room={box.w * (AT.likelihood - AT.name) - 16} />
      <Score row={row} x={at(AT.likelihood)} mid={mid} />
      <Score row={row} square x={at(AT.impact)} mid={mid} />
      <Effect {...{ row, y, words }} x={at(AT.effect)} />
      <Watch {...{ row, y, words }} x={at(AT.indicator)} right={box.x + box.w} />
    </g>
  );
}

function Register({ block, box, words }: { block: RisksBlock; box: Box; words: Words }) {
  const { columns } = words.risks;
  const h = Math.min(48, (box.h - HEAD) / Math.max(1, block.rows.length));
  const head = { y: box.y, face: FACES.small, tone: "ink-3" } as const;
  return (
    <>
      {(["likelihood", "impact", "effect", "indicator"] as const).map((id) => (
        <Txt key={id} x={box.x + box.w * AT[id]} lines={columns[id]} {...head} />
      ))}
      <Rule box={box} y={box.y + HEAD - 4} strong />
      {block.rows.map((row, i) => {
        const y = box.y + HEAD - 2 + i * h;
        return (
          <g key={row.id}>
            <RowLine row={row} box={{ ...box, y, h }} words={words} />
            <Rule box={box} y={y + h} />
          </g>
        );
      })}
    </>
  );
}

/** The register within a box, and its key; all risks find room, for there are few. */
export function risksIn(block: RisksBlock, box: Box, words: Words): Drawn {
  const w = box.w - KEY - GAP;
  const node = (
    <>
      <Register block={block} box={{ ...box, w }} words={words} />
      <RiskKey matrix={block.matrix} box={{ ...box, x: box.x + w + GAP, w: KEY }} words={words} />
    </>
  );
  return { node, left: [] };
}
