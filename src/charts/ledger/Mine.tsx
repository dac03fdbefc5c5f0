import type { Verdict } from "../../data/schema";
import type { LedgerRow } from "../../spec/ledger";
import { useStage } from "../parts/stage";

const VERDICTS: Verdict[] = ["confirmed", "partly", "contradicted", "open"];

/** The reader's own verdict: "Set" until one is chosen; kept in the address. */
export function Mine({ row }: { row: LedgerRow }) {
  const { words, choice, set } = useStage();
  const { forecasts, marks } = words;
  const choose = (value: string) => {
    const { [row.claim]: _, ...others } = choice.verdicts;
    const verdict = VERDICTS.find((v) => v === value);
    set({ verdicts: verdict ? { ...others, [row.claim]: verdict } : others });
  };
  return (
    <span className="ledger-mine">
      <select
        className={row.mine && row.mine !== row.verdict ? "is-set is-other" : row.mine ? "is-set" : undefined}
        aria-label={forecasts.setFor(row.text.text)}
        value={row.mine ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{row.mine ? forecasts.takeBack : forecasts.set}</option>
        {VERDICTS.map((v) => (
          <option key={v} value={v}>
            {marks.verdict[v]}
          </option>
        ))}
      </select>
    </span>
  );
}
