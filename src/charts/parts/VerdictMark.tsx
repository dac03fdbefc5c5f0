import type { Verdict } from "../../data/schema";
import { useStage } from "./stage";

/**
 * A verdict as mark and word. Square, so that it is never taken for a mark of provenance: filled with a tick =
 * confirmed, half filled = partly, crossed = contradicted, dashed = open.
 */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { words } = useStage();
  return (
    <span className="verdict" data-verdict={verdict}>
      <svg className="verdict-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {SHAPES[verdict]}
      </svg>
      {words.marks.verdict[verdict]}
    </span>
  );
}

const frame = (dashes?: string) => (
  <rect
    x="1.75"
    y="1.75"
    width="12.5"
    height="12.5"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeDasharray={dashes}
  />
);

const SHAPES: Record<Verdict, React.ReactNode> = {
  confirmed: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="currentColor" />
      <path className="verdict-tick" d="M4 8.2l2.8 2.8L12 5.4" />
    </>
  ),
  partly: (
    <>
      {frame()}
      <rect x="1.75" y="1.75" width="6.25" height="12.5" fill="currentColor" />
    </>
  ),
  contradicted: (
    <>
      {frame()}
      <path d="M4.9 4.9l6.2 6.2M11.1 4.9l-6.2 6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  // A side of 12.5 holds two whole periods: the corners stay drawn.
  open: frame("3.2 3.05"),
};
