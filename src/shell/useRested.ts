import { startTransition, useEffect, useState } from "react";

/** Longer than the pause between two moves of a hand on a slow machine, and short after a click. */
const REST_MS = 150;

/** A value once it has stopped changing, for what need not follow a hand. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
