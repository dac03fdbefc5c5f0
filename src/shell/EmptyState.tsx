import { shortName } from "../model/facts";
import type { Empty } from "../spec/spec";
import { useApp, useChoice } from "./app";

/** Why nothing is shown under this filter, and one action. */
export function EmptyState({ empty }: { empty: Empty }) {
  const { facts, words, store } = useApp();
  const choice = useChoice();
  const names = words.f.list(empty.try.map((id) => shortName(facts, id)));
  return (
    <div className="empty-state">
      <p className="serif">{empty.reason}</p>
      {empty.try.length > 0 && (
        <>
          <p className="figure-line">{words.shell.shownFor(names)}</p>
          <button
            type="button"
            className="text-link"
            onClick={() => store.set({ companies: [...new Set([...choice.companies, ...empty.try])] })}
          >
            {words.shell.addToFilter}
          </button>
        </>
      )}
    </div>
  );
}
