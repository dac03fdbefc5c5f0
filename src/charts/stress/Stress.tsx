import type { Control, StressBlock } from "../../spec/stress";
import { AtRest } from "../parts/AtRest";
import { Fold } from "../parts/Fold";
import { useStage } from "../parts/stage";
import { Announce } from "./Announce";
import { ComparedTable } from "./ComparedTable";
import { Gauge } from "./Gauge";
import { Grounds } from "./Grounds";
import { MapHandle } from "./MapHandle";
import { Outcome, OutcomeLines } from "./Outcome";
import { Chip, Presets } from "./Presets";
import { PriceMap } from "./PriceMap";
import { Slider } from "./Slider";
import { PhraseText } from "./Text";
import { useScenario } from "./useScenario";

const groundsOf = (block: StressBlock) => <Grounds block={block} />;

/** Sliders beside a map of the same two prices; below them what comes of it. */
export function Stress({ block }: { block: StressBlock }) {
  const change = useScenario(block);
  return (
    <div className="stress">
      <Presets block={block} />
      <div className="stress-main">
        <div>
          <Controls block={block} />
          <Outcome results={block.results} />
          <Gauge gauge={block.gauge} />
        </div>
        <div>
          <PriceMap map={block.map}>
            <MapHandle map={block.map} onMove={change} />
          </PriceMap>
          <Answers block={block} />
        </div>
      </div>
      {block.compared && <ComparedTable compared={block.compared} />}
      <OutcomeLines results={block.results} />
      <AtRest value={block} draw={groundsOf} />
      <Announce text={block.announce} />
    </div>
  );
}

function Controls({ block }: { block: StressBlock }) {
  const change = useScenario(block);
  const { words, set } = useStage();
  const w = words.stress.controls;
  const { draws } = block;
  const [across, up, ...more] = block.controls;
  const slider = (c: Control) => (
    <Slider key={c.key} control={c} onChange={(v) => change({ [c.key]: v === c.start ? null : v })} />
  );
  return (
    <div className="controls">
      {slider(across)}
      {slider(up)}
      {draws && (
        <label className="switch">
          <input
            type="checkbox"
            checked={draws.on}
            onChange={(e) => change({ [draws.key]: Number(e.target.checked) }, "push")}
          />
          <span>{draws.label}</span>
        </label>
      )}
      <fieldset className="bases">
        <legend className="bases-name">{w.base}</legend>
        {block.bases.map((b) => (
          <Chip key={b.id} label={b.label} on={b.on} onClick={() => set({ base: b.newest ? null : b.id })} />
        ))}
      </fieldset>
      {more.length > 0 && <Fold summary={<MoreSummary controls={more} />}>{() => more.map(slider)}</Fold>}
    </div>
  );
}

/** The assumptions that are folded, with what they stand at. */
function MoreSummary({ controls }: { controls: Control[] }) {
  return (
    <summary>
      {useStage().words.stress.controls.more}
      <span className="more-values">{controls.map((c) => `${c.label} ${c.text}`).join(" · ")}</span>
    </summary>
  );
}

function Answers({ block }: { block: StressBlock }) {
  const w = useStage().words.stress.answers;
  return (
    <div className="answers">
      <h4>{w.heading}</h4>
      {block.answers.map((a, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one sentence per policy line, in order
        <p key={i} className={i < block.answers.length - 1 ? "serif" : undefined}>
          <PhraseText phrase={a} />
        </p>
      ))}
    </div>
  );
}
