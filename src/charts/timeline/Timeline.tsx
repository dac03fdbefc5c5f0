import type { TimelineBlock } from "../../spec/timeline";

export function Timeline({ block }: { block: TimelineBlock }) {
  return <div data-block={block.kind} />;
}
