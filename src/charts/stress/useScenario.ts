import type { Scenario } from "../../model/choice";
import type { StressBlock } from "../../spec/stress";
import { type How, useStage } from "../parts/stage";

/** An address should be readable: two decimals are finer than any hand. */
const readable = (v: number): number => Math.round(v * 100) / 100;

/** Changes scenario A. The opening scenario becomes an explicit one with the first touch. */
export function useScenario(block: StressBlock) {
  const { set } = useStage();
  const { scenario } = block;
  return (patch: Partial<Scenario>, how: How = "replace") =>
    set({ a: { ...scenario, openai: readable(scenario.openai), arm: readable(scenario.arm), ...patch } }, how);
}
