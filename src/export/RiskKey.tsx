// The 5 x 5 key of a picture: where each risk stands, by likelihood and impact.
import type { Words } from "../i18n/en";
import type { RisksBlock } from "../spec/risks";
import { type RiskKey as Key, riskKey } from "./risk-key";
import type { Box } from "./scene";
import { clipped, FACES, type Face, round, Txt } from "./text";

const RANK: Face = { size: 13, leading: 18, weight: 600 };
const { leading } = FACES.small;

function Disc({ at: { x, y, size, disc } }: { at: Key["discs"][number] }) {
  const tone = disc.dim ? (disc.mine ? "edge" : "ink-3") : "ink";
  return (
    <g>
      <circle
        className={`pic-dot tone-${tone} ${disc.mine ? "is-hollow" : ""}`}
        cx={round(x)}
        cy={round(y)}
        r={round(size / 2 - (disc.mine ? 1 : 0))}
      />
      <g className={disc.mine ? undefined : "pic-turned"}>
        <Txt
          x={x}
          y={y - RANK.leading / 2}
          lines={String(disc.rank)}
          face={RANK}
          anchor="middle"
          tone={disc.mine && disc.dim ? "ink-3" : "ink"}
        />
      </g>
    </g>
  );
}

/** The reader's own ratings are hollow; said only where there are some. */
function Mine({ x, y, words }: { x: number; y: number; words: Words["risks"]["matrix"] }) {
  const mid = round(y + leading / 2);
  return (
    <g>
      <circle className="pic-dot tone-ink" cx={round(x + 7)} cy={mid} r="6" />
      <Txt x={x + 20} y={y} lines={words.ours} face={FACES.small} tone="ink-2" />
      <circle className="pic-dot tone-ink is-hollow" cx={round(x + 137)} cy={mid} r="6" />
      <Txt x={x + 150} y={y} lines={words.yours} face={FACES.small} tone="ink-2" />
    </g>
  );
}

/** Heading, axis, cells with discs, words and the other axis; `box.w` decides the size. */
export function RiskKey({ matrix, box, words }: { matrix: RisksBlock["matrix"]; box: Box; words: Words }) {
  const w = words.risks.matrix;
  const key = riskKey(matrix.discs, { x: box.x, y: box.y + 2 * leading + 14, w: box.w });
  const [first, last] = [w.likelihood[0], w.likelihood[w.likelihood.length - 1]];
  const under = key.bottom + 5;
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={w.heading} face={FACES.strong} />
      <Txt x={box.x} y={box.y + leading + 8} lines={clipped(w.y, FACES.small, box.w)} face={FACES.small} tone="ink-2" />
      {key.cells.map(({ x, y, size, level }) => (
        <rect
          key={`${x} ${y}`}
          className={`pic-risk-${level}`}
          x={round(x)}
          y={round(y)}
          width={round(size)}
          height={round(size)}
        />
      ))}
      {key.discs.map((at) => (
        <Disc key={`${at.disc.rank} ${at.disc.mine}`} at={at} />
      ))}
      <Txt x={box.x} y={under} lines={first} face={FACES.small} tone="ink-3" />
      <Txt x={box.x + box.w} y={under} lines={last} face={FACES.small} tone="ink-3" anchor="end" />
      <Txt x={box.x + box.w} y={under + leading + 2} lines={w.x} face={FACES.small} tone="ink-2" anchor="end" />
      {matrix.discs.some((d) => d.mine) && <Mine x={box.x} y={under + 2 * leading + 10} words={w} />}
    </g>
  );
}
