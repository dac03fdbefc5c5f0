import type { Preset, StressBlock } from "../../spec/stress";
import { useStage } from "../parts/stage";

/** Scenarios with a name: a choice, so that Back undoes it. */
export function Presets({ block }: { block: StressBlock }) {
  const { words, set, choice } = useStage();
  const w = words.stress.presets;
  return (
    <fieldset className="presets">
      <legend className="visually-hidden">{w.label}</legend>
      {block.presets.map((p) => (
        <Chip key={p.id} label={p.label} on={p.on} onClick={() => set({ a: p.scenario })} />
      ))}
      <RiskPresets presets={block.risks} />
      <button type="button" className="text-link" onClick={() => set({ a: null, b: null, base: null })}>
        {w.reset}
      </button>
      <button type="button" className="text-link" onClick={() => set({ b: choice.b ? null : block.scenario })}>
        {choice.b ? w.drop : w.keep}
      </button>
    </fieldset>
  );
}

export function Chip({ label, on, onClick }: { label: string; on: boolean; onClick: () => void }) {
  return (
    <button type="button" className={on ? "preset is-on" : "preset"} aria-pressed={on} onClick={onClick}>
      {label}
    </button>
  );
}

function RiskPresets({ presets }: { presets: Preset[] }) {
  const { words, set } = useStage();
  const w = words.stress.presets;
  const choose = (id: string) => {
    const found = presets.find((p) => p.id === id);
    if (found) set({ a: found.scenario });
  };
  return (
    <select
      className="preset-risks"
      aria-label={w.risk}
      value={presets.find((p) => p.on)?.id ?? ""}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{w.choose}</option>
      {presets.map((p) => (
        <option key={p.id} value={p.id}>
          {p.label}
        </option>
      ))}
    </select>
  );
}
