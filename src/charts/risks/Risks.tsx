import type { RisksBlock } from "../../spec/risks";

export function Risks({ block }: { block: RisksBlock }) {
  return <div data-block={block.kind} />;
}
