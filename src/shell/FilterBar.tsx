// The company filter: ten chips grouped by camp, a searchable list of the others, and how much is shown.
import { toggled } from "../model/choice";
import { fitOf, MOST } from "../model/comparing/fit";
import { shortName } from "../model/facts";
import { countGroups } from "../views/count";
import { useApp, useChosen } from "./app";
import { MoreCompanies } from "./MoreCompanies";

export function FilterBar() {
  const { facts, words } = useApp();
  const companies = useChosen("companies");
  const { chips, camps } = facts.thesis;
  const extra = companies.filter((id) => !chips.includes(id));
  const groups = camps.map((camp) => chips.filter((id) => facts.entity.get(id)?.camp === camp.id));
  return (
    <nav className="filter-bar" aria-label={words.shell.companies}>
      <span className="filter-name" aria-hidden="true">
        {words.shell.companies}
      </span>
      <div className="chips">
        {groups
          .filter((group) => group.length > 0)
          .map((group) => (
            <div key={group[0]} className="chip-group">
              {group.map((id) => (
                <Chip key={id} id={id} />
              ))}
            </div>
          ))}
        {extra.length > 0 && (
          <div className="chip-group">
            {extra.map((id) => (
              <Chip key={id} id={id} />
            ))}
          </div>
        )}
      </div>
      <MoreCompanies />
      <Counter />
    </nav>
  );
}

function Chip({ id }: { id: string }) {
  const { facts, words, store } = useApp();
  const companies = useChosen("companies");
  const on = companies.includes(id);
  const name = shortName(facts, id);
  const hue = facts.thesis.hues[id] ?? "ink-2";
  return (
    <button
      type="button"
      className={chipClass(on, companies.length > 0)}
      aria-pressed={on}
      onClick={() => store.set({ companies: toggled(companies, id) })}
    >
      <span className={`chip-dot tone-${hue}`} aria-hidden="true" />
      {name}
      {on && (
        <span className="chip-x" aria-hidden="true">
          ×
        </span>
      )}
      {on && <span className="visually-hidden">, {words.shell.remove(name)}</span>}
    </button>
  );
}

const chipClass = (on: boolean, filtered: boolean): string => `chip${on ? " is-on" : filtered ? " is-off" : ""}`;

function Counter() {
  const { words, store, figures, groups = [] } = useApp();
  const companies = useChosen("companies");
  const filtered = companies.length > 0;
  const shown = filtered ? countGroups(groups, companies) : figures;
  return (
    <div className="filter-count">
      <span role="status">{words.shell.figures(words.f.count(shown), words.f.count(figures), figures === 1)}</span>
      {filtered && (
        <span className="filter-actions">
          <CompareButton />
          <button type="button" className="text-link" onClick={() => store.set({ companies: [] })}>
            {words.shell.showAll}
          </button>
        </span>
      )}
    </div>
  );
}

/** Opens the comparison of the chosen companies; with too few or too many it says what is missing. */
function CompareButton() {
  const { words, store } = useApp();
  const companies = useChosen("companies");
  const w = words.compare;
  const fit = fitOf(companies);
  const why = fit === "few" ? w.few : fit === "many" ? w.many(words.f.count(MOST)) : null;
  return (
    <span className="filter-compare">
      <button
        type="button"
        className="text-link"
        disabled={why !== null}
        aria-describedby={why ? "compare-why" : undefined}
        onClick={() => store.set({ compare: true })}
      >
        {w.open}
      </button>
      {why && <span id="compare-why">{why}</span>}
    </span>
  );
}
