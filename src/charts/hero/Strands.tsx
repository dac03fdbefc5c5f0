import type { Words } from "../../i18n/en";
import type { StrandsBlock } from "../../spec/hero";

export function Strands({ block }: { block: StrandsBlock; words: Words }) {
  return <div data-block={block.kind} />;
}
