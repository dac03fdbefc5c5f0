import type { StressBlock } from "../../spec/stress";

export function Stress({ block }: { block: StressBlock }) {
  return <div data-block={block.kind} />;
}
