// NAV and LTV, large; what stands around them, small.
import type { Figure } from "../../model/figure";
import type { Results } from "../../spec/stress";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";
import { PhraseText, ShownFig } from "./Text";

export function Outcome({ results }: { results: Results }) {
  const w = useStage().words.stress.results;
  return (
    <div className="outcome">
      <div>
        <p className="outcome-name">
          {w.nav} <Computed figure={results.nav.figure} />
        </p>
        <p className="outcome-value serif">
          <ShownFig shown={results.nav} />
        </p>
        <p className="outcome-change">
          <PhraseText phrase={results.navChange} />
        </p>
      </div>
      <div>
        <p className="outcome-name">
          {w.ltv} {results.ltv && <Computed figure={results.ltv.figure} />}
        </p>
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

/** Not published but worked out here: the mark and the word. */
function Computed({ figure }: { figure: Figure }) {
  const { marks } = useStage().words;
  return (
    <span className="outcome-kind">
      <KindMark kind={figure.kind} quality={figure.quality} /> {marks.computed}
    </span>
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
          {l.note && (
            <dd className="outcome-note">
              <PhraseText phrase={l.note} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
