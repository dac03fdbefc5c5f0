import { tidied } from "../../model/choice";
import type { StressBlock } from "../../spec/stress";
import { type How, useStage } from "../parts/stage";

/** What is changed; null puts a parameter back to where the base has it. */
export type Patch = Readonly<Record<string, number | null>>;

/** An address should be readable: two decimals are finer than any hand that moves a price. */
function readable({ map }: StressBlock, key: string, v: number): number {
  return map.axes.includes(key) ? Math.round(v * 100) / 100 : v;
}

/** Changes scenario A. The opening scenario becomes an explicit one with the first touch. */
export function useScenario(block: StressBlock) {
  const { set } = useStage();
  return (patch: Patch, how: How = "replace") => {
    const after = block.parameters.flatMap((key) => {
      const before = block.scenario[key];
      const value = key in patch ? patch[key] : before === undefined ? null : readable(block, key, before);
      return value === null ? [] : [[key, value] as const];
    });
    return set({ a: tidied(Object.fromEntries(after), block.unshocked) }, how);
  };
}
