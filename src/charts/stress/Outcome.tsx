// NAV and LTV, large; what stands around them, small.
import type { Results } from "../../spec/stress";
import { useStage } from "../parts/stage";
import { PhraseText, ShownFig } from "./Text";

export function Outcome({ results }: { results: Results }) {
  const w = useStage().words.stress.results;
  return (
    <div className="outcome">
      <div>
        <p className="outcome-name">{w.nav}</p>
        <p className="outcome-value serif">
          <ShownFig shown={results.nav} />
        </p>
        <p className="outcome-change">
          <PhraseText phrase={results.navChange} />
        </p>
      </div>
      <div>
        <p className="outcome-name">{w.ltv}</p>
        <p className="outcome-value serif">
          {results.ltv ? <ShownFig shown={results.ltv} /> : <span className="outcome-none">{results.noHoldings}</span>}
        </p>
        <p className="outcome-change">
          <PhraseText phrase={results.ltvChange} />
        </p>
      </div>
    </div>
  );
}

export function OutcomeLines({ results }: { results: Results }) {
  return (
    <dl className="outcome-lines">
      {results.lines.map((l) => (
        <div key={l.label}>
          <dt>{l.label}</dt>
          <dd>
            <PhraseText phrase={l.phrase} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
