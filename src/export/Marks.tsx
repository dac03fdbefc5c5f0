// Marks of kind and verdict at a place of the picture.

import { KindMark } from "../charts/parts/KindMark";
import { VerdictMark } from "../charts/parts/VerdictMark";
import type { Kind, Quality, Verdict } from "../data/schema";
import type { Tone } from "../spec/tone";
import { Inset } from "./Inset";

interface Place {
  x: number;
  /** Middle of the line the mark stands in. */
  mid: number;
  size?: number;
  tone?: Tone;
}

/** The mark of a kind of figure. */
export function Provenance({
  kind,
  quality,
  x,
  mid,
  size = 12,
  tone = "ink-3",
}: Place & { kind: Kind; quality?: Quality }) {
  return (
    <Inset x={x} y={mid - size / 2} width={size} height={size} viewBox="0 0 12 12" className={`text-${tone}`}>
      <KindMark kind={kind} quality={quality} />
    </Inset>
  );
}

/** The square mark of a verdict; its word is set beside it. */
export function Judgement({ verdict, x, mid, size = 16, tone = "ink" }: Place & { verdict: Verdict }) {
  return (
    <Inset x={x} y={mid - size / 2} width={size} height={size} className={`text-${tone}`} pick="verdict-mark">
      <VerdictMark verdict={verdict} />
    </Inset>
  );
}
