import type { CardsBlock } from "../../spec/cards";

export function Cards({ block }: { block: CardsBlock }) {
  return <div data-block={block.kind} />;
}
