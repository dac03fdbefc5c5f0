// The register line by line: rank, likelihood and impact as pips, effect on NAV as a bar, the indicator to watch.
import { Pips } from "../charts/risks/Pips";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { RiskRow, RisksBlock } from "../spec/risks";
import { Inset } from "./Inset";
import { Provenance } from "./Marks";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, round, Txt, widthIn } from "./text";

const HEAD = 30;
/** Left edges of the columns, shares of the width. */
const AT = { name: 0.03, likelihood: 0.31, impact: 0.395, effect: 0.48, indicator: 0.72 };
const BAR = 130;

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

function Effect({ row, x, y, words }: { row: RiskRow; x: number; y: number; words: Words }) {
  const tone = row.dim ? "ink-3" : "ink";
  if (!row.hit) return <Txt x={x} y={y} lines={words.risks.noShock} face={FACES.small} tone="ink-3" />;
  const mid = y + FACES.body.leading / 2;
  return (
    <g>
      <rect className="pic-room" x={round(x)} y={round(mid - 5)} width={BAR} height="10" />
      <rect
        className={`pic-bar tone-${row.dim ? "edge" : "ink"}`}
        x={round(x)}
        y={round(mid - 5)}
        width={round((BAR * row.hit.bar) / 100)}
        height="10"
      />
      <Txt x={x + BAR + 14} y={y} lines={row.hit.share.text} face={FACES.strong} tone={tone} />
      <Txt x={x + BAR + 82} y={y} lines={row.hit.amount.text} face={FACES.body} tone="ink-3" />
    </g>
  );
}

function Watch({ row, x, y, right, words }: { row: RiskRow; x: number; y: number; right: number; words: Words }) {
  const { indicator } = row;
  if (!indicator)
    return (
      <Txt
        x={x}
        y={y}
        lines={clipped(words.risks.noIndicator, FACES.small, right - x)}
        face={FACES.small}
        tone="ink-3"
      />
    );
  const { figure } = indicator;
  const value = quantityText(words.f, figure);
  const name = x + widthIn(value, FACES.strong) + 34;
  const text = `${words.f.date(figure.asOf, figure.precision)}, ${indicator.name}`;
  return (
    <g>
      <Txt x={x} y={y} lines={value} face={FACES.strong} tone={row.dim ? "ink-3" : "ink"} />
      <Provenance kind={figure.kind} quality={figure.quality} x={name - 24} mid={y + FACES.body.leading / 2} />
      <Txt x={name} y={y} lines={clipped(text, FACES.small, right - name)} face={FACES.small} tone="ink-3" />
    </g>
  );
}

function RowLine({ row, box, words }: { row: RiskRow; box: Box; words: Words }) {
  const tone = row.dim ? "ink-3" : "ink";
  const at = (share: number) => box.x + box.w * share;
  const mid = box.y + box.h / 2;
  const y = mid - FACES.body.leading / 2;
  return (
    <g>
      <Txt x={box.x} y={y} lines={words.f.count(row.rank)} face={FACES.body} tone="ink-3" />
      <Txt
        x={at(AT.name)}
        y={y}
        lines={clipped(row.name, FACES.strong, box.w * (AT.likelihood - AT.name) - 20)}
        face={FACES.strong}
        tone={tone}
      />
      <Score row={row} x={at(AT.likelihood)} mid={mid} />
      <Score row={row} square x={at(AT.impact)} mid={mid} />
      <Effect row={row} x={at(AT.effect)} y={y} words={words} />
      <Watch row={row} x={at(AT.indicator)} y={y} right={box.x + box.w} words={words} />
    </g>
  );
}

/** The register within a box; all risks find room, for there are few. */
export function risksIn(block: RisksBlock, box: Box, words: Words): Drawn {
  const { columns } = words.risks;
  const h = Math.min(48, (box.h - HEAD) / Math.max(1, block.rows.length));
  const head = { y: box.y, face: FACES.small, tone: "ink-3" } as const;
  const node = (
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
  return { node, left: [] };
}
