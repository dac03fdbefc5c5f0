// The ruled grid of key figures, four beside one another.
import { Spark } from "../charts/kpis/Spark";
import type { Words } from "../i18n/en";
import { joinParts, quantityParts } from "../i18n/format";
import type { Figure } from "../model/figure";
import { printed } from "../model/rounding";
import type { Kpi, KpiLine, KpisBlock } from "../spec/kpis";
import { Inset } from "./Inset";
import { Provenance } from "./Marks";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, type Face, limited, Txt, widthIn } from "./text";

const COLUMNS = 4;
const PAD = 22;
const BIG: Face = { size: 60, leading: 64, family: "serif" };
/** Two values side by side. */
const PAIR: Face = { size: 42, leading: 46, family: "serif" };
const UNIT = 0.44;

interface Props {
  words: Words;
  x: number;
  y: number;
  w: number;
  dim: boolean;
}

/** A value with its unit smaller; it shrinks where the column is too narrow. */
function Value({ figure, face, words, x, y, w, dim }: Props & { figure: Figure; face: Face }) {
  const { before, number, after } = quantityParts(words.f, printed(figure));
  const width = (size: number) =>
    widthIn(before + number, { ...face, size }) + 3 + widthIn(after, { ...face, size: size * UNIT });
  const size = Math.min(face.size, (face.size * w) / width(face.size));
  return (
    <text
      className={`pic-text serif text-${dim ? "ink-3" : "ink"}`}
      x={x}
      y={y + face.leading / 2 + face.size * 0.35}
      fontSize={Math.floor(size)}
    >
      {before + number}
      <tspan dx="3" fontSize={Math.floor(size * UNIT)}>
        {after}
      </tspan>
    </text>
  );
}

const asOf = (f: Figure, words: Words): string =>
  [
    words.marks.kind[f.kind] + (f.kind === "disclosed" && f.quality === "second-hand" ? ` (${words.marks.via})` : ""),
    ...(f.name ? [words.marks.computed] : []),
    // A date is not broken.
    words.f.date(f.asOf, f.precision).replaceAll(" ", "\u00a0"),
  ].join(", ");

/** Mark, kind and date of a value. */
function Known({ figure, words, x, y, w }: Props & { figure: Figure }) {
  const lines = limited(asOf(figure, words), FACES.small, w - 20, 2);
  return (
    <>
      <Provenance kind={figure.kind} quality={figure.quality} x={x} mid={y + FACES.small.leading / 2} size={13} />
      <Txt x={x + 20} y={y} lines={lines} face={FACES.small} tone="ink-3" />
    </>
  );
}

/** A value, alone or one of two, with what it is and how it is known. */
function Main({ figure, label, face, ...at }: Props & { figure: Figure; label?: string; face: Face }) {
  const labelled = label ? FACES.small.leading : 0;
  return (
    <>
      {label && (
        <Txt
          x={at.x}
          y={at.y}
          lines={clipped(label, FACES.small, at.w)}
          face={FACES.small}
          tone={at.dim ? "ink-3" : "ink-2"}
        />
      )}
      <Value {...at} y={at.y + labelled} figure={figure} face={face} />
      <Known {...at} y={at.y + labelled + face.leading + 6} figure={figure} />
    </>
  );
}

function changeText({ figure, text, points }: NonNullable<Kpi["change"]>, { f, glance }: Words): string {
  const value = figure.value ?? 0;
  const parts = quantityParts(f, printed({ ...figure, value: Math.abs(value) }));
  if (value === 0) return `${glance.unchanged} ${text}`;
  return `${value > 0 ? "▲" : "▼"} ${points ? glance.points(parts.number) : joinParts(parts)} ${text}`;
}

const lineText = ({ text, figure }: KpiLine, { f }: Words): string =>
  `${text} ${joinParts(quantityParts(f, printed(figure)))}`;

/** Change, and the smaller figures around a value, as many as fit. */
function Lines({ kpi, words, x, y, w, dim, room }: Props & { kpi: Kpi; room: number }) {
  const change = kpi.change ? [changeText(kpi.change, words)] : [];
  const more = [...(kpi.previous ? [kpi.previous] : []), ...(kpi.more ?? [])].map((l) => lineText(l, words));
  const lines = [...change, ...(kpi.stale ? [kpi.stale] : []), ...more].flatMap((t) => limited(t, FACES.small, w, 2));
  const most = Math.max(0, Math.floor(room / FACES.small.leading));
  return <Txt x={x} y={y} lines={lines.slice(0, most)} face={FACES.small} tone={dim ? "ink-3" : "ink-2"} />;
}

const SPARK = 44;

function Item({ kpi, h, ...at }: Props & { kpi: Kpi; h: number }) {
  const name = limited(kpi.name, FACES.name, at.w, 2);
  const top = at.y + 16 + name.length * FACES.name.leading;
  const half = (at.w - 20) / 2;
  const paired = kpi.beside !== undefined;
  const face = paired ? PAIR : BIG;
  const below =
    top + (paired ? FACES.small.leading : 0) + face.leading + 6 + FACES.small.leading * (paired ? 2 : 1) + 8;
  const spark = kpi.spark ? SPARK + (kpi.spark.line ? FACES.small.leading : 0) + 12 : 0;
  const foot = at.y + h - spark;
  return (
    <g>
      <Txt x={at.x} y={at.y + 14} lines={name} face={FACES.name} tone={at.dim ? "ink-3" : "ink"} />
      <Main
        {...at}
        y={top}
        w={paired ? half : at.w}
        figure={kpi.figure}
        label={paired ? kpi.label : undefined}
        face={face}
      />
      {kpi.beside && (
        <Main
          {...at}
          x={at.x + half + 20}
          y={top}
          w={half}
          figure={kpi.beside.figure}
          label={kpi.beside.name}
          face={face}
        />
      )}
      <Lines {...at} y={below} kpi={kpi} room={foot - below} />
      {kpi.spark && (
        <g>
          {kpi.spark.line && (
            <Txt x={at.x} y={foot} lines={kpi.spark.line.label} face={FACES.small} tone={at.dim ? "ink-3" : "ink-2"} />
          )}
          <Inset x={at.x + 5} y={at.y + h - SPARK - 10} width={at.w - 10} height={SPARK} pick="">
            <Spark spark={kpi.spark} dim={at.dim} />
          </Inset>
        </g>
      )}
    </g>
  );
}

/** The key figures within a box. */
export function kpisIn(block: KpisBlock, box: Box, words: Words): Drawn {
  const rows = Math.ceil(block.items.length / COLUMNS);
  const [w, h] = [box.w / COLUMNS, box.h / rows];
  const node = (
    <>
      {Array.from({ length: rows + 1 }, (_, i) => box.y + i * h).map((y) => (
        <Rule key={y} box={box} y={y} />
      ))}
      {block.items.map((kpi, i) => {
        const column = i % COLUMNS;
        const [x, y] = [box.x + column * w, box.y + Math.floor(i / COLUMNS) * h];
        const left = column === 0 ? 0 : PAD;
        return (
          <g key={kpi.id}>
            {column > 0 && <line className="pic-rule" x1={x} x2={x} y1={y} y2={y + h} />}
            <Item
              kpi={kpi}
              words={words}
              x={x + left}
              y={y}
              w={w - left - (column === COLUMNS - 1 ? 0 : PAD)}
              h={h}
              dim={kpi.dim}
            />
          </g>
        );
      })}
    </>
  );
  return { node, left: [] };
}
