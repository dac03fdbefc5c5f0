import type { KpisBlock } from "../../spec/kpis";

export function Kpis({ block }: { block: KpisBlock }) {
  return <div data-block={block.kind} />;
}
