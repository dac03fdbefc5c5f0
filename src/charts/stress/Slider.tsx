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
      <Typed {...{ control, onChange }} />
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

/** What was typed, and the value it was held at where it lay outside the range. */
interface Draft {
  text: string;
  held: number | null;
}

/** While a number is being typed it may be no number yet: the draft is kept until it is one. */
function useDraft({ low, high, factor }: Control, onChange: OnChange) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const type = (text: string) => {
    const wanted = Number(text) / factor;
    if (text.trim() === "" || !Number.isFinite(wanted)) return setDraft({ text, held: null });
    const value = Math.min(high, Math.max(low, wanted));
    setDraft({ text, held: value === wanted ? null : value });
    onChange(value);
  };
  return { draft, type, leave: () => setDraft(null) };
}

const rounded = (v: number): number => Math.round(v * 100) / 100;

function Typed({ control, onChange }: { control: Control; onChange: OnChange }) {
  const { words } = useStage();
  const { draft, type, leave } = useDraft(control, onChange);
  const { low, high, factor, label, ends, text } = control;
  const w = words.stress.controls;
  return (
    <>
      <span className="slider-value serif">
        <input
          type="number"
          min={rounded(low * factor)}
          max={rounded(high * factor)}
          step="any"
          aria-label={w.value(label)}
          value={draft?.text ?? String(rounded(control.value * factor))}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        {control.unit}
      </span>
      <span className="slider-held" role="status">
        {draft !== null && draft.held !== null && w.held(text, ends[0], ends[1])}
      </span>
    </>
  );
}
