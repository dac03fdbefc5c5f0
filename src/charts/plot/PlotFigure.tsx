import type { PlotBlock } from "../../spec/plot";

export function PlotFigure({ block }: { block: PlotBlock }) {
  return <div data-block={block.kind} />;
}
