// Everything of a panel that is not a series: behind it the grid and axes, over it the annotations and labels.
import { Hatches, hatchId } from "./Marks";
import { px } from "./print";
import type { AxisLine, Label, PanelLayout } from "./types";

function Rule({ line }: { line: AxisLine }) {
  return (
    <line className={`plot-rule is-${line.look}`} x1={px(line.x1)} y1={px(line.y1)} x2={px(line.x2)} y2={px(line.y2)} />
  );
}

function Words({ label }: { label: Label }) {
  const { leader } = label;
  return (
    <g className={label.tone ? `text-${label.tone}` : undefined}>
      {leader && (
        <line className="plot-leader" x1={px(leader.x1)} y1={px(leader.y1)} x2={px(leader.x2)} y2={px(leader.y2)} />
      )}
      {label.lines.map((l) => (
        <text key={l.y} x={px(l.x)} y={px(l.y)} className={`plot-text at-${l.anchor}${label.halo ? " has-halo" : ""}`}>
          {l.runs.map((r) => (
            <tspan key={r.role} className={`plot-${r.role}`}>
              {r.text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

const keyOf = (l: { x1: number; y1: number; look: string }): string => `${l.look} ${l.x1} ${l.y1}`;
const nameOf = (l: Label): string => `${l.box.x} ${l.box.y} ${l.lines[0]?.runs[0]?.text ?? ""}`;

/** Hatching, blank bands, grid, axes and head. */
export function PanelUnder({ panel, id }: { panel: PanelLayout; id: string }) {
  const hatched = panel.series.filter((s) => s.hatched).map((s) => s.tone);
  const blank = panel.bands.length > 0 ? (["blank"] as const) : [];
  return (
    <g>
      {hatched.length + blank.length > 0 && <Hatches id={id} tones={[...hatched, ...blank]} />}
      {panel.bands.map((b) => (
        <rect
          key={b.x}
          className="plot-blank"
          x={px(b.x)}
          y={px(b.y)}
          width={px(b.w)}
          height={px(b.h)}
          fill={`url(#${hatchId(id, "blank")})`}
        />
      ))}
      {panel.under.map((l) => (
        <Rule key={keyOf(l)} line={l} />
      ))}
      {panel.texts.map((l) => (
        <Words key={nameOf(l)} label={l} />
      ))}
    </g>
  );
}

/** Policy lines, dated annotations and direct labels. */
export function PanelOver({ panel }: { panel: PanelLayout }) {
  return (
    <g>
      {panel.over.map((l) => (
        <Rule key={keyOf(l)} line={l} />
      ))}
      {panel.dots.map((d) => (
        <circle key={`${d.x} ${d.y}`} className="plot-pin" cx={px(d.x)} cy={px(d.y)} r="2.5" />
      ))}
      {panel.labels.map((l) => (
        <Words key={nameOf(l)} label={l} />
      ))}
    </g>
  );
}
