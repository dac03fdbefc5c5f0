import type { RelationsBlock } from "../../spec/relations";

export function Relations({ block }: { block: RelationsBlock }) {
  return <div data-block={block.kind} />;
}
