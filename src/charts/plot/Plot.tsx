// A chart on the page: printed as two pictures (wide and narrow), then laid out at its exact width, then handed to
// Recharts when it is near the viewport. Each step draws the same thing at the same size.
import { type ComponentType, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PlotBlock } from "../../spec/plot";
import { usePrinting } from "../parts/usePrinting";
import { dequeue, enqueue } from "../queue";
import type { LivePlot } from "./LivePlot";
import { layoutPlot } from "./layout";
import { PlotFocus } from "./PlotFocus";
import { nominalOf } from "./rooms";
import { StaticPlot } from "./StaticPlot";
import type { PlotLayout } from "./types";
import { useLayout, useNear, useWidth, wantsStill } from "./usePlot";
import type { PlotWords } from "./words";

/** Both pictures; the style sheet shows the one that fits. */
function Pictures({ block, id }: { block: PlotBlock; id: string }) {
  const wide = useMemo(() => layoutPlot(block, nominalOf(block, "wide")), [block]);
  const narrow = useMemo(() => layoutPlot(block, nominalOf(block, "narrow")), [block]);
  return (
    <>
      <StaticPlot layout={wide} id={`${id}-w`} className="plot-wide" />
      <StaticPlot layout={narrow} id={`${id}-n`} className="plot-narrow" />
    </>
  );
}

type Live = typeof LivePlot extends (props: infer P) => unknown ? ComponentType<P> : never;

/** The Recharts drawing, once it is wanted and loaded; stays null where it cannot be had: the picture says the same. */
function useLive(wanted: boolean, id: string): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const key = `live ${id}`;
    const load = () =>
      import("./LivePlot").then(
        (m) => setLive(() => m.LivePlot),
        () => undefined,
      );
    enqueue(key, load);
    return () => void dequeue(key);
  }, [wanted, id]);
  return live;
}

function Drawing({ layout, id, Live }: { layout: PlotLayout; id: string; Live: Live | null }) {
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const showsLive = Live !== null && ready;
  return (
    <>
      {!showsLive && <StaticPlot layout={layout} id={`${id}-s`} />}
      {Live && (
        <div
          className={`plot-live ${layout.wide ? "is-wide" : "is-narrow"}${ready ? "" : " is-waiting"}`}
          role="img"
          aria-label={layout.label}
          aria-hidden={!ready}
          style={{ height: layout.height }}
        >
          <Live layout={layout} id={`${id}-l`} still={wantsStill()} onReady={onReady} />
        </div>
      )}
    </>
  );
}

interface Props {
  block: PlotBlock;
  words: PlotWords;
  /** The reader chose a point: opens the source of its record. */
  onSource: (record: string) => void;
}

/** A chart. Its heading and line belong to the view around it. */
export const Plot = memo(function Plot({ block, words, onSource }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // The block's own id, not useId: server and browser number their trees differently.
  const { id } = block;
  const layout = useLayout(block, useWidth(box), box, id);
  const near = useNear(box);
  const Live = useLive(block.live && near && layout !== null, id);
  const printing = usePrinting();
  return (
    <div className="plot" ref={box} data-plot={block.id}>
      {layout && !printing ? <Drawing layout={layout} id={id} Live={Live} /> : <Pictures block={block} id={id} />}
      {layout && !printing && <PlotFocus layout={layout} words={words} onSource={onSource} />}
    </div>
  );
});
