import type { HeadStyle, LineStyle } from "../../spec/plate";

/** Arrowheads point right, their tip at the origin. */
const HEADS: Record<HeadStyle, React.ReactNode> = {
  filled: <path className="plate-head is-filled" d="M0 0L-11-5V5Z" />,
  hollow: <path className="plate-head is-hollow" d="M-.8 0L-11-5V5Z" />,
  open: <path className="plate-head" d="M-9-5.5L0 0L-9 5.5" />,
  barred: <path className="plate-head is-filled" d="M0-6.5V6.5M-1 0L-11-5V5Z" />,
};

/** How far a line stops before the tip of its head. */
export const HEAD_ROOM: Record<HeadStyle, number> = { filled: 8, hollow: 11, open: 1, barred: 8 };

export function Head({ head, at }: { head: HeadStyle; at?: string }) {
  return <g transform={at}>{HEADS[head]}</g>;
}

/** A line in the style of its family; a double line is a thick one with a gap of the page's colour. */
export function Line({ d, line }: { d: string; line: LineStyle }) {
  if (line !== "double") return <path className={`plate-line is-${line}`} d={d} />;
  return (
    <>
      <path className="plate-line is-double" d={d} />
      <path className="plate-gap" d={d} />
    </>
  );
}

/** A short sample of a line and its head, for keys and lists. */
export function Sample({ line, head, tone = "ink" }: { line: LineStyle; head: HeadStyle; tone?: string }) {
  return (
    <svg className={`plate-sample tone-${tone}`} viewBox="0 0 46 14" width="46" height="14" aria-hidden="true">
      <Line d={`M1 7H${44 - HEAD_ROOM[head]}`} line={line} />
      <Head head={head} at="translate(44 7)" />
    </svg>
  );
}
