// Which label of a laid-out panel names which point: charts carry their labels at their points.
import { itemBox } from "../../../charts/plot/shapes";
import type { Item, Label, PanelLayout } from "../../../charts/plot/types";
import type { Panel, Series } from "../../../spec/plot";

interface Middle {
  x: number;
  y: number;
  /** Half the height of a column; 0 for marks that are points. */
  half: number;
}

/** A label found for a point, with the middle of its mark, px of the layout. */
export interface Found {
  series: number;
  point: number;
  text: string;
  label: Label;
  at: Middle;
  /** Set large. */
  big: boolean;
  bold: boolean;
}

const textOf = (label: Label): string =>
  label.lines
    .flatMap((l) => l.runs.map((r) => r.text))
    .join(" ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ")
    .trim();

const endText = ({ end }: Series): string => (end ? [end.text, end.sub].filter(Boolean).join(" ") : "");

const plain = (text: string): string => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();

/** Where a point stands in the layout: its mark, else its place on the curve. */
function spotOf(layout: PanelLayout, series: number, point: number): Middle | null {
  const laid = layout.series[series];
  const item = laid.items.find((it: Item) => it.key.endsWith(`-${point}`));
  if (item?.body.type === "rect") {
    const box = itemBox(item);
    return { x: box.x + box.w / 2, y: box.y + box.h / 2, half: box.h / 2 };
  }
  const spot = item ?? laid.curve?.points[point];
  return spot ? { x: spot.x, y: spot.y, half: 0 } : null;
}

interface Wanted {
  series: number;
  point: number;
  text: string;
  end: boolean;
}

function wantedOf(panel: Panel): Wanted[] {
  return panel.series.flatMap((s, series) => [
    ...(s.end && s.points.length > 0
      ? [{ series, point: s.points.length - 1, text: plain(endText(s)), end: true }]
      : []),
    ...s.points.flatMap((p, point) => (p.label ? [{ series, point, text: plain(p.label), end: false }] : [])),
  ]);
}

const middle = ({ box }: Label) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

/** The labels of a panel's points. Of two labels of one text each goes to the point it is nearer to. */
export function namesOf(panel: Panel, layout: PanelLayout): Found[] {
  const free = new Set(layout.labels);
  return wantedOf(panel).flatMap(({ series, point, text, end }): Found[] => {
    const at = spotOf(layout, series, point);
    const same = [...free].filter((l) => textOf(l) === text);
    if (!at || same.length === 0) return [];
    const far = (l: Label) => Math.hypot(middle(l).x - at.x, middle(l).y - at.y);
    const label = same.reduce((a, b) => (far(b) < far(a) ? b : a));
    free.delete(label);
    const role = label.lines[0]?.runs[0]?.role;
    // With a name beside it a large value is one line of common size: a chart's label has one style.
    const big = role === "big" && !panel.series[series].end?.sub;
    return [{ series, point, text, label, at, big, bold: end }];
  });
}

/** A label of the layout that says this text, for annotations that belong to no point. */
export const labelSaying = (layout: PanelLayout, text: string): Label | undefined =>
  layout.labels.find((l) => textOf(l) === plain(text));
