// What need not follow a hand: it is drawn anew once the hand rests.
import { type ReactNode, startTransition, useEffect, useMemo, useState } from "react";
import { StageContext, useStage } from "./stage";

/** Longer than the pause between two moves of a hand on a slow machine, and short after a click. */
const REST_MS = 150;

interface Props<T> {
  value: T;
  /** Keep it stable. */
  draw: (value: T) => ReactNode;
}

/** Draws a value on its stage, both as they were when they last stopped changing. */
export function AtRest<T>({ value, draw }: Props<T>) {
  const stage = useStage();
  const now = useMemo(() => ({ value, stage }), [value, stage]);
  const [rested, setRested] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(now)), REST_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return useMemo(() => <StageContext value={rested.stage}>{draw(rested.value)}</StageContext>, [rested, draw]);
}
