import type { SourcesBlock } from "../../spec/sources";

export function Sources({ block }: { block: SourcesBlock }) {
  return <div data-block={block.kind} />;
}
