// A layout as SVG: pure, classes only, the same in Node and in the browser.

import { AreaPath, CurvePath, ItemMark } from "./Marks";
import { PanelOver, PanelUnder } from "./PanelFrame";
import { px } from "./print";
import type { PanelLayout, PlotLayout, SeriesLayout } from "./types";

function SeriesMarks({ series, id }: { series: SeriesLayout; id: string }) {
  return (
    <g data-series={series.id}>
      {series.curve?.area && <AreaPath d={series.curve.area} series={series} />}
      {series.curve && <CurvePath d={series.curve.d} series={series} />}
      {series.items.map((item) => (
        <ItemMark key={item.key} item={item} at={item} series={series} id={id} />
      ))}
    </g>
  );
}

function StaticPanel({ panel, id }: { panel: PanelLayout; id: string }) {
  return (
    <g data-panel={panel.id} transform={`translate(${px(panel.x)} ${px(panel.y)})`}>
      <PanelUnder panel={panel} id={id} />
      {panel.series.map((s) => (
        <SeriesMarks key={s.id} series={s} id={id} />
      ))}
      <PanelOver panel={panel} />
    </g>
  );
}

interface Props {
  layout: PlotLayout;
  /** Prefix of pattern ids: unique in the document. */
  id: string;
  className?: string;
  /** Hides the drawing from assistive technology where another one says the same. */
  silent?: boolean;
}

/** Draws a layout; its box is the layout's width and height. */
export function StaticPlot({ layout, id, className = "", silent = false }: Props) {
  const size = layout.wide ? "is-wide" : "is-narrow";
  return (
    <svg
      className={`plot-svg ${size} ${className}`.trim()}
      viewBox={`0 0 ${px(layout.width)} ${px(layout.height)}`}
      role="img"
      aria-label={layout.label}
      aria-hidden={silent || undefined}
    >
      {layout.panels.map((p) => (
        <StaticPanel key={p.id} panel={p} id={`${id}-${p.id}`} />
      ))}
    </svg>
  );
}
