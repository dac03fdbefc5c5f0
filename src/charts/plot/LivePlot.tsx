// The same layout drawn by Recharts. Recharts computes the pixels of every line and mark from the values and moves them
// when the data change; everything else is shared with the picture. Loaded on demand.
import { memo, type Ref, useCallback, useEffect, useRef, useState } from "react";
import { ComposedChart, Line, Scatter, XAxis, YAxis } from "recharts";
import { dequeue, enqueue } from "../queue";
import { AreaPath, CurvePath, ItemMark } from "./Marks";
import { PanelOver, PanelUnder } from "./PanelFrame";
import { areaPath, linePath } from "./shapes";
import type { Curve, Item, PanelLayout, PlotLayout, Scale, SeriesLayout, Spot } from "./types";

/** Duration in ms of the move from one state of the data to the next. */
const MOVE = 320;

interface CurvePoint {
  x: number | null;
  y: number | null;
}

const spots = (points: readonly CurvePoint[] | undefined): Spot[] =>
  (points ?? []).flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }]));

const values = (curve: Curve) => curve.points.map((p) => ({ x: p.vx, y: p.vy }));

/** A curve and the area under it. */
function curveItem(series: SeriesLayout, moves: boolean) {
  const { curve } = series;
  if (!curve) return null;
  const draw = ({ points, pathRef }: { points?: readonly CurvePoint[]; pathRef?: Ref<SVGPathElement> }) => (
    <>
      {curve.area && <AreaPath d={areaPath(spots(points), curve.base, curve.type)} series={series} />}
      <CurvePath d={linePath(spots(points), curve.type)} series={series} ref={pathRef} />
    </>
  );
  return (
    <Line
      key={`${series.id} line`}
      data={values(curve)}
      dataKey="y"
      type={curve.type}
      shape={draw}
      dot={false}
      activeDot={false}
      zIndex={0}
      isAnimationActive={moves}
      animationDuration={MOVE}
      animationEasing="ease-out"
    />
  );
}

interface Datum {
  x: number;
  y: number;
  item: Item;
}

interface Symbol {
  cx?: number;
  cy?: number;
  payload?: Datum;
}

function markItem(series: SeriesLayout, id: string, moves: boolean) {
  if (series.items.length === 0) return null;
  const data = series.items.map((item): Datum => ({ x: item.vx, y: item.vy, item }));
  const draw = ({ cx, cy, payload }: Symbol) =>
    cx === undefined || cy === undefined || !payload ? (
      <g />
    ) : (
      <ItemMark item={payload.item} at={{ x: cx, y: cy }} series={series} id={id} />
    );
  return (
    <Scatter
      key={`${series.id} marks`}
      data={data}
      shape={draw}
      zIndex={0}
      isAnimationActive={moves}
      animationDuration={MOVE}
      animationEasing="ease-out"
    />
  );
}

const axis = (scale: Scale, ticks: number[]) => ({
  hide: true,
  type: "number" as const,
  domain: scale.domain,
  scale: scale.type,
  ticks,
  interval: 0 as const,
});

/** Tells when the surface around it exists: Recharts draws nothing in its first pass. */
function Drawn({ id, onDrawn }: { id: string; onDrawn: (panel: string) => void }) {
  useEffect(() => onDrawn(id), [id, onDrawn]);
  return null;
}

interface PanelProps {
  panel: PanelLayout;
  id: string;
  moves: boolean;
  onDrawn: (panel: string) => void;
}

const LivePanel = memo(function LivePanel({ panel, id, moves, onDrawn }: PanelProps) {
  const { plot, xScale, yScale } = panel;
  const margin = { left: plot.x, top: plot.y, right: panel.w - plot.x - plot.w, bottom: panel.h - plot.y - plot.h };
  const upsideDown = yScale.range[0] < yScale.range[1];
  return (
    <ComposedChart width={panel.w} height={panel.h} margin={margin} accessibilityLayer={false}>
      <PanelUnder panel={panel} id={id} />
      <XAxis dataKey="x" {...axis(xScale, panel.xTicks)} />
      <YAxis dataKey="y" width={0} reversed={upsideDown} {...axis(yScale, panel.yTicks)} />
      {panel.series.flatMap((s) => [curveItem(s, moves), markItem(s, id, moves)])}
      <PanelOver panel={panel} />
      <Drawn id={panel.id} onDrawn={onDrawn} />
    </ComposedChart>
  );
});

/** Shows each new panel in a task of its own; moves where only the data changed. */
function QueuedPanel({ panel, id, still, onDrawn }: Omit<PanelProps, "moves"> & { still: boolean }) {
  const [shown, setShown] = useState<{ panel: PanelLayout; moves: boolean } | null>(null);
  useEffect(() => {
    const show = () =>
      setShown((old) => ({ panel, moves: !still && old !== null && old.panel.w === panel.w && old.panel !== panel }));
    enqueue(`panel ${id}`, show, () => true);
    return () => void dequeue(`panel ${id}`);
  }, [panel, id, still]);
  if (!shown) return null;
  const { x, y, w, h } = shown.panel;
  return (
    <div className="plot-live-panel" data-panel={panel.id} style={{ left: x, top: y, width: w, height: h }}>
      <LivePanel panel={shown.panel} id={id} moves={shown.moves} onDrawn={onDrawn} />
    </div>
  );
}

interface Props {
  layout: PlotLayout;
  id: string;
  /** No movement: the reader asked for less of it. */
  still: boolean;
  /** Called once when every panel is drawn. */
  onReady: () => void;
}

/** One Recharts chart per panel, each where the picture has it. */
export function LivePlot({ layout, id, still, onReady }: Props) {
  const drawn = useRef(new Set<string>());
  const count = layout.panels.length;
  const onDrawn = useCallback(
    (panel: string) => {
      drawn.current.add(panel);
      if (drawn.current.size >= count) onReady();
    },
    [count, onReady],
  );
  return layout.panels.map((panel) => (
    <QueuedPanel key={panel.id} panel={panel} id={`${id}-${panel.id}`} still={still} onDrawn={onDrawn} />
  ));
}
