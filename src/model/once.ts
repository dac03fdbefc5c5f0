import type { Facts } from "./facts";

/** A question that is answered once for each dataset, as the answer only depends on it; whoever gets it leaves it as it is. */
export function once<T>(answer: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, { answer: T }>();
  return (facts) => {
    const found = known.get(facts) ?? { answer: answer(facts) };
    known.set(facts, found);
    return found.answer;
  };
}
