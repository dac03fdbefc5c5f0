// The map of two prices, and what comes of the scenario.
import { Gauge } from "../charts/stress/Gauge";
import { ASPECT } from "../charts/stress/map-layout";
import { PriceMap } from "../charts/stress/PriceMap";
import type { Words } from "../i18n/en";
import type { Phrase, StressBlock } from "../spec/stress";
import { Inset } from "./Inset";
import type { Box, Drawn } from "./scene";
import { clipped, FACES, type Face, limited, Txt } from "./text";

/** Text of the map is a third larger than on the page. */
const SCALE = 1.3;
const VALUE: Face = { size: 58, leading: 64, family: "serif" };
/** Room around the map for its axes. */
const EDGE = { left: 62, right: 50, top: 30, bottom: 62 };
const GAUGE = 66;

const textOf = (phrase: Phrase): string => phrase.map((p) => (typeof p === "string" ? p : p.text)).join("");

/** A drawing of the page, made `SCALE` larger, in a box. */
function Larger({ x, y, w, h, pick, children }: Box & { pick: string; children: React.ReactNode }) {
  return (
    <Inset x={x} y={y} width={w} height={h} viewBox={`0 0 ${w / SCALE} ${h / SCALE}`} pick={pick}>
      {children}
    </Inset>
  );
}

function PriceField({ block, box }: { block: StressBlock; box: Box }) {
  const { map } = block;
  const h = Math.min(box.h - EDGE.top - EDGE.bottom, (box.w - EDGE.left - EDGE.right) / ASPECT);
  const field = { x: box.x + EDGE.left, y: box.y + EDGE.top, w: h * ASPECT, h };
  const foot = field.y + h + EDGE.bottom - FACES.body.leading - 6;
  return (
    <g>
      <Txt x={box.x} y={box.y - 4} lines={`↑ ${map.y}`} face={FACES.body} tone="ink-2" />
      <Larger {...field} pick="map-drawing">
        <PriceMap map={map}>{null}</PriceMap>
      </Larger>
      <Txt x={field.x + field.w} y={foot} lines={`${map.x} →`} face={FACES.body} tone="ink-2" anchor="end" />
    </g>
  );
}

function Results({ block, box, words }: { block: StressBlock; box: Box; words: Words }) {
  const { results } = block;
  const half = (box.w - 30) / 2;
  const w = words.stress.results;
  const columns = [
    { name: w.nav, value: results.nav.text, change: textOf(results.navChange) },
    { name: w.ltv, value: results.ltv?.text ?? results.noHoldings, change: textOf(results.ltvChange) },
  ];
  return columns.map(({ name, value, change }, i) => {
    const x = box.x + i * (half + 30);
    return (
      <g key={name}>
        <Txt x={x} y={box.y} lines={limited(name, FACES.strong, half, 1)} face={FACES.strong} />
        <Txt x={x} y={box.y + 26} lines={clipped(value, VALUE, half)} face={VALUE} />
        <Txt x={x} y={box.y + 96} lines={limited(change, FACES.small, half, 2)} face={FACES.small} tone="ink-2" />
      </g>
    );
  });
}

function Answers({ block, box, words }: { block: StressBlock; box: Box; words: Words }) {
  let y = box.y + 28;
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={words.stress.answers.heading} face={FACES.strong} tone="ink-2" />
      {block.answers.map((answer, i) => {
        const face: Face = i < block.answers.length - 1 ? FACES.said : FACES.small;
        const lines = limited(textOf(answer), face, box.w, 3);
        const top = y;
        y += lines.length * face.leading + 8;
        if (y > box.y + box.h) return null;
        return (
          <Txt
            key={textOf(answer)}
            x={box.x}
            y={top}
            lines={lines}
            face={face}
            tone={face === FACES.said ? "ink" : "ink-3"}
          />
        );
      })}
    </g>
  );
}

/** The scenario: map at the left, outcome, gauge and reverse answers at the right. */
export function stressIn(block: StressBlock, box: Box, words: Words): Drawn {
  const map = { ...box, w: Math.min(box.w * 0.52, (box.h - EDGE.top - EDGE.bottom) * ASPECT + EDGE.left + EDGE.right) };
  const side = { x: map.x + map.w + 50, y: box.y, w: box.w - map.w - 50, h: box.h };
  const gauge = side.y + 154;
  const answers = gauge + GAUGE * SCALE + 24;
  const node = (
    <>
      <PriceField block={block} box={map} />
      <Results block={block} box={side} words={words} />
      <Larger x={side.x} y={gauge} w={side.w} h={GAUGE * SCALE} pick="gauge">
        <Gauge gauge={block.gauge} />
      </Larger>
      <Answers block={block} box={{ ...side, y: answers, h: box.y + box.h - answers }} words={words} />
    </>
  );
  return { node, left: [words.stress.grounds.heading] };
}
