import type { Kind, Quality } from "../../data/schema";

/**
 * One mark per kind, 12 px square. Less certainty, less ink: a disc (with a slit where a disclosed figure was seen
 * second-hand), a half disc, a ring, a dashed ring, a double quote stroke. Decorative: the word stands beside it.
 */
export function KindMark({ kind, quality }: { kind: Kind; quality?: Quality }) {
  return (
    <svg className="kind-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" data-mark={kind}>
      {SHAPES[kind](quality === "second-hand")}
    </svg>
  );
}

const ring = (extra: { strokeDasharray?: string }) => (
  <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" {...extra} />
);

const SHAPES: Record<Kind, (secondHand: boolean) => React.ReactNode> = {
  disclosed: (secondHand) => (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" />
      {secondHand && <rect className="kind-slit" x="5.1" y="0.5" width="1.8" height="11" />}
    </>
  ),
  reported: () => (
    <>
      {ring({})}
      <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
    </>
  ),
  estimate: () => ring({}),
  forecast: () => ring({ strokeDasharray: "2 1.45" }),
  opinion: () => (
    <path
      d="M5.2 1.8C3.4 3.4 2.6 5.6 2.6 9.6M9.8 1.8C8 3.4 7.2 5.6 7.2 9.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  ),
};
