// Charts on a slide: those that fit, stretched to fill it, live as on the page.
import { useMemo } from "react";
import { PlotFigure } from "../../charts/plot/PlotFigure";
import { type Fitting, fitPlots, stretched } from "../../export/plot-fit";
import type { PlotBlock } from "../../spec/plot";
import type { Room } from "./sheet";

/** Text of a chart is as on the page; the sheet is scaled as a whole. */
const SCALES = [1];

type Fit = Fitting["all"][number];

/** The charts of a view that find room, and the names of the others. */
export function usePlots(blocks: PlotBlock[], { w, h }: Room): Fitting {
  return useMemo(() => fitPlots(blocks, { w, h }, SCALES), [blocks, w, h]);
}

function Chart({ fit: { block, head }, k }: { fit: Fit; k: number }) {
  const bare = useMemo(() => ({ ...stretched(block, k), title: undefined }), [block, k]);
  return (
    <div className="slide-plot">
      {head.title.length > 0 && (
        <header>
          <h3>{head.title.join(" ")}</h3>
          <p className="figure-line">{head.line.join(" ")}</p>
        </header>
      )}
      <PlotFigure block={bare} />
    </div>
  );
}

export function SlidePlots({ fitting: { all, k } }: { fitting: Fitting }) {
  return all.map((fit) => <Chart key={fit.block.id} fit={fit} k={k} />);
}
