// What rests on what: published, computed, assumed, and the outcome worked out line by line.
import type { Ground, StressBlock } from "../../spec/stress";
import { SourceRef } from "../parts/SourceRef";
import { numberOf, useStage } from "../parts/stage";
import { PhraseText, ShownFig } from "./Text";

export function Grounds({ block }: { block: StressBlock }) {
  const w = useStage().words.stress.grounds;
  return (
    <details className="grounds">
      <summary className="text-link">{w.heading}</summary>
      <div className="grounds-columns">
        {block.grounds.map((g) => (
          <GroundColumn key={g.id} ground={g} />
        ))}
      </div>
      <h4>{w.workings}</h4>
      <ol className="workings">
        {block.workings.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: always the same lines in the same order
          <li key={i}>
            <PhraseText phrase={line} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function GroundColumn({ ground }: { ground: Ground }) {
  const stage = useStage();
  return (
    <div>
      <h4>{ground.heading}</h4>
      <ul>
        {ground.items.map((item) => (
          <li key={item.label} className={item.figure ? "ground-figure" : undefined}>
            <span>{item.label}</span>
            {item.figure && (
              <span>
                <ShownFig shown={item.figure} />
                {item.record && <SourceRef record={item.record} number={numberOf(stage, item.figure.figure)} />}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
