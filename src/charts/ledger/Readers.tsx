import type { Difference, Readers as ReadersSpec } from "../../spec/ledger";
import { useStage } from "../parts/stage";
import { VerdictMark } from "../parts/VerdictMark";

/** The reader's verdicts beside ours: how many, where the two differ, and the ways back. */
export function Readers({ readers }: { readers: ReadersSpec | null }) {
  const { words, set } = useStage();
  return (
    <div className="ledger-readers">
      <p aria-live="polite">{readers?.text}</p>
      {readers && readers.differs.length > 0 && (
        <section aria-label={words.forecasts.heads.mine}>
          <ul>
            {readers.differs.map((d) => (
              <Differs key={d.claim} difference={d} />
            ))}
          </ul>
        </section>
      )}
      {readers && (
        <button type="button" className="text-link" onClick={() => set({ verdicts: {} })}>
          {words.forecasts.clear}
        </button>
      )}
    </div>
  );
}

/** One forecast with both verdicts, and a button that takes the reader's back. */
function Differs({ difference: { claim, text, mine, ours } }: { difference: Difference }) {
  const { words, choice, set } = useStage();
  const w = words.forecasts;
  const takeBack = () => {
    const { [claim]: _, ...others } = choice.verdicts;
    set({ verdicts: others });
  };
  return (
    <li data-claim={claim}>
      <span data-record={text.record}>{text.text}</span>
      <span className="ledger-both">
        <span>
          {w.you} <VerdictMark verdict={mine} />
        </span>
        <span>
          {w.page} <VerdictMark verdict={ours} />
        </span>
      </span>
      <button type="button" className="text-link" aria-label={w.takeBackFor(text.text)} onClick={takeBack}>
        {w.takeBack}
      </button>
    </li>
  );
}
