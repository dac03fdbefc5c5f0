// One assumption: its name, a typed value, and a slider with the base marked on its track.
import { useState } from "react";
import type { Control } from "../../spec/stress";
import { useStage } from "../parts/stage";

type OnChange = (value: number) => void;

const share = (c: Control, v: number): number => ((v - c.low) / (c.high - c.low)) * 100;
const percent = (v: number): string => `${Math.round(v * 100) / 100}%`;

export function Slider({ control, onChange }: { control: Control; onChange: OnChange }) {
  const { key, label, tone, dim } = control;
  const id = `stress-${key}`;
  return (
    <div className={dim ? "slider is-dim" : "slider"}>
      <label htmlFor={id} className={`slider-name text-${dim ? "ink-3" : tone}`}>
        {label}
      </label>
      {key === "share" ? (
        <span className="slider-value serif">{control.text}</span>
      ) : (
        <Typed {...{ control, onChange }} />
      )}
      <div className="slider-body">
        <Track control={control} />
        <input
          id={id}
          type="range"
          min={control.low}
          max={control.high}
          step={control.step}
          value={control.value}
          aria-valuetext={control.text}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </div>
      <Ends control={control} />
    </div>
  );
}

function Track({ control }: { control: Control }) {
  const from = share(control, control.start);
  const to = share(control, control.value);
  return (
    <svg className="slider-track" aria-hidden="true">
      <rect className="track-all" x="0" y="9" width="100%" height="4" />
      <rect
        className={`track-on tone-${control.dim ? "edge" : control.tone}`}
        x={percent(Math.min(from, to))}
        y="9"
        width={percent(Math.abs(to - from))}
        height="4"
      />
      <line className="track-base" x1={percent(from)} x2={percent(from)} y1="4" y2="18" />
    </svg>
  );
}

function Ends({ control }: { control: Control }) {
  const [low, high] = control.ends;
  const at = share(control, control.start);
  return (
    <svg className="slider-ends" aria-hidden="true">
      <text x="0" y="12">
        {low}
      </text>
      {at > 20 && at < 80 && (
        <text x={percent(at)} y="12" textAnchor="middle">
          {control.startLabel}
        </text>
      )}
      <text x="100%" y="12" textAnchor="end">
        {high}
      </text>
    </svg>
  );
}

/** While a number is being typed it may be no number yet: the draft is kept until it is one. */
function Typed({ control, onChange }: { control: Control; onChange: OnChange }) {
  const { words } = useStage();
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value)) onChange(Math.min(control.high, Math.max(control.low, value)));
  };
  return (
    <span className="slider-value serif">
      <input
        type="number"
        min={control.low}
        max={control.high}
        step="any"
        aria-label={words.stress.controls.value(control.label)}
        value={draft ?? String(Math.round(control.value * 100) / 100)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      {control.unit}
    </span>
  );
}
