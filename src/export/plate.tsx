// The anatomical plate with its names, and beside it which pairs of organs work.
import { Drawing } from "../charts/plate/Drawing";
import { type Lit, litOf } from "../charts/plate/focus";
import { DISC_Y, HEIGHT, WIDE } from "../charts/plate/geometry";
import { Sample } from "../charts/plate/Line";
import { sideSpot } from "../charts/plate/strands";
import type { Words } from "../i18n/en";
import type { PlateBlock, PlateOrgan } from "../spec/plate";
import { Inset } from "./Inset";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, type Face, limited, Txt, widthIn } from "./text";

const TONES = { brain: "openai", nerve: "arm", heart: "slate", body: "ink", pipeline: "slate" } as const;
const NAME: Face = { size: 23, leading: 29, family: "serif" };
const SIDE: Face = { size: 18, leading: 23, family: "serif" };
/** Room of the names right of the discs, and of those left of the owner, px. */
const NAMES = 320;
const SIDES = 130;

interface Scale {
  x(units: number): number;
  y(units: number): number;
}

/** Px between two discs below which an organ's name stands on one line with the other companies, not on two. */
const TIGHT = 74;

const places = Object.values(DISC_Y).sort((a, b) => a - b);
const isTight = (at: Scale): boolean => places.slice(1).some((y, i) => at.y(y) - at.y(places[i]) < TIGHT);

function OrganName({ organ, lit, at }: { organ: PlateOrgan; lit: Lit | null; at: Scale }) {
  const dim = lit !== null && !lit.organs.has(organ.organ);
  const x = at.x(WIDE.discX) + 20;
  const y = at.y(DISC_Y[organ.organ]) - FACES.small.leading - NAME.leading / 2 + 4;
  const room = NAMES - 20;
  const kicker = organ.remark ? `${organ.name} · ${organ.remark}` : organ.name;
  const tight = isTight(at);
  return (
    <g>
      {!tight && (
        <Txt
          x={x}
          y={y}
          lines={clipped(kicker, FACES.small, room)}
          face={FACES.small}
          tone={dim ? "ink-3" : TONES[organ.organ]}
        />
      )}
      <Txt x={x} y={y + 21} lines={clipped(organ.main.text, NAME, room)} face={NAME} tone={dim ? "ink-3" : "ink"} />
      <Txt
        x={x}
        y={y + 50}
        lines={limited(tight ? kicker : organ.others, FACES.small, room, tight ? 1 : 2)}
        face={FACES.small}
        tone={dim ? "ink-3" : tight ? TONES[organ.organ] : "ink-2"}
      />
    </g>
  );
}

function SideNames({ block, lit, at }: { block: PlateBlock; lit: Lit | null; at: Scale }) {
  return [block.owner, ...block.feeders].map(({ entity, name, role }) => {
    const spot = sideSpot(WIDE, block, entity);
    if (!spot) return null;
    const dim = lit !== null && !lit.companies.has(entity);
    const x = at.x(spot.x) - 18;
    const lines = limited(name, SIDE, SIDES - 14, 2);
    const roles = limited(role, FACES.small, SIDES - 14, 2);
    const y = at.y(spot.y) - (lines.length * SIDE.leading + roles.length * FACES.small.leading) / 2;
    return (
      <g key={entity}>
        <Txt x={x} y={y} lines={roles} face={FACES.small} tone="ink-3" anchor="end" />
        <Txt
          x={x}
          y={y + roles.length * FACES.small.leading}
          lines={lines}
          face={SIDE}
          tone={dim ? "ink-3" : "ink"}
          anchor="end"
        />
      </g>
    );
  });
}

function Findings({ block, box, words }: { block: PlateBlock; box: Box; words: Words }) {
  const row = FACES.body.leading + 5;
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={words.ecosystem.alive} face={FACES.strong} tone="ink-2" />
      <Rule box={box} y={box.y + 28} strong />
      {block.findings.map((f, i) => {
        const y = box.y + 34 + i * row;
        const tone = f.strong ? "ink" : "ink-3";
        const face = f.strong ? FACES.strong : FACES.body;
        const text = clipped(f.text, FACES.body, box.w * 0.6);
        return (
          <g key={f.id}>
            <Txt x={box.x} y={y} lines={text} face={FACES.body} tone={tone} />
            <Txt
              x={box.x + box.w}
              y={y}
              lines={clipped(f.word, face, box.w - widthIn(text, FACES.body) - 16)}
              face={face}
              tone={tone}
              anchor="end"
            />
          </g>
        );
      })}
    </g>
  );
}

/** What lines and heads mean, in two columns. */
function Key({ block, box, words }: { block: PlateBlock; box: Box; words: Words }) {
  const { lines, heads } = block.key;
  const columns = [
    {
      title: words.ecosystem.lines,
      rows: lines.map((l) => ({ id: l.line, word: l.word, mark: <Sample line={l.line} head="filled" /> })),
    },
    {
      title: words.ecosystem.heads,
      rows: heads.map((h) => ({ id: h.head, word: h.word, mark: <Sample line="solid" head={h.head} /> })),
    },
  ];
  const w = box.w / columns.length;
  return columns.map(({ title, rows }, c) => (
    <g key={title}>
      <Txt x={box.x + c * w} y={box.y} lines={clipped(title, FACES.small, w - 12)} face={FACES.small} tone="ink-2" />
      {rows.map(({ id, word, mark }, i) => {
        const y = box.y + 26 + i * 25;
        return (
          <g key={id}>
            <Inset x={box.x + c * w} y={y + 3} width={46} height={14}>
              {mark}
            </Inset>
            <Txt
              x={box.x + c * w + 58}
              y={y}
              lines={clipped(word, FACES.small, w - 70)}
              face={FACES.small}
              tone="ink-2"
            />
          </g>
        );
      })}
    </g>
  ));
}

/** The plate within a box. */
export function plateIn(block: PlateBlock, box: Box, words: Words): Drawn {
  const lit = litOf(block, null);
  const scale = box.h / HEIGHT;
  const left = box.x + SIDES - (WIDE.owner.x - WIDE.left) * scale + 20;
  const at: Scale = { x: (u) => left + (u - WIDE.left) * scale, y: (u) => box.y + u * scale };
  const names = at.x(WIDE.discX) + NAMES + 20;
  const side = { x: names, y: box.y, w: box.x + box.w - names, h: box.h };
  const key = side.y + 34 + block.findings.length * (FACES.body.leading + 5) + 26;
  const node = (
    <>
      <Inset x={left} y={box.y} width={WIDE.width * scale} height={box.h}>
        <Drawing block={block} lit={lit} />
      </Inset>
      {block.organs.map((organ) => (
        <OrganName key={organ.organ} organ={organ} lit={lit} at={at} />
      ))}
      <SideNames block={block} lit={lit} at={at} />
      <Findings block={block} box={side} words={words} />
      {key + 140 < side.y + side.h && <Key block={block} box={{ ...side, y: key }} words={words} />}
    </>
  );
  return { node, left: [] };
}
