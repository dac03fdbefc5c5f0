import type { PlateBlock } from "../../spec/plate";

export function Plate({ block }: { block: PlateBlock }) {
  return <div data-block={block.kind} />;
}
