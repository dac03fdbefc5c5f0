import { memo, useMemo, useRef, useState } from "react";
import type { Entity } from "../data/schema";
import { toggled } from "../model/choice";
import { cutTo } from "../views/cut";
import { useApp, useChosen } from "./app";

/** Companies in the list; the others are found by typing. */
export const OPTIONS = 60;

/** The companies without a chip, in a native popover with a search field. */
export function MoreCompanies() {
  const { facts, words } = useApp();
  const companies = useChosen("companies");
  const [query, setQuery] = useState("");
  const popover = useRef<HTMLDivElement>(null);
  const others = useMemo(() => facts.entities.filter((e) => e.filter && !facts.thesis.chips.includes(e.id)), [facts]);
  const found = useMemo(() => others.filter((e) => matches(e, query)), [others, query]);
  const { drawn, left } = cutTo(found, OPTIONS, (e) => companies.includes(e.id));
  if (others.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="chip more-chip"
        popoverTarget="more-companies"
        onClick={() => setTimeout(() => popover.current?.querySelector("input")?.focus())}
      >
        {words.shell.more} <span className="more-count">{words.f.count(others.length)}</span>
      </button>
      <div ref={popover} id="more-companies" popover="auto" className="more-panel">
        <SearchField value={query} onChange={setQuery} />
        <ul className="more-list">
          {drawn.map((e) => (
            <Option key={e.id} entity={e} on={companies.includes(e.id)} />
          ))}
        </ul>
        {left > 0 && <p className="figure-line">{words.marks.cut.options(words.f.count(left))}</p>}
        {found.length === 0 && <p role="status">{words.shell.none}</p>}
      </div>
    </>
  );
}

/** Name, short name, other names, ticker or id: whatever a reader may type. */
export const matches = (e: Entity, query: string): boolean =>
  [e.name, e.short, e.id, e.ticker ?? "", ...(e.aka ?? [])].some((s) =>
    s.toLowerCase().includes(query.trim().toLowerCase()),
  );

function SearchField({ value, onChange }: { value: string; onChange: (v: string) => void }) {
  const { words } = useApp();
  return (
    <>
      <label className="visually-hidden" htmlFor="company-search">
        {words.shell.search}
      </label>
      <input
        id="company-search"
        type="search"
        className="search-field"
        placeholder={words.shell.search}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </>
  );
}

/** Drawn anew only where it is chosen or given up, as a click on the filter must answer at once. */
const Option = memo(function Option({ entity, on }: { entity: Entity; on: boolean }) {
  const { store } = useApp();
  return (
    <li>
      <button
        type="button"
        className={on ? "option is-on" : "option"}
        aria-pressed={on}
        onClick={() => store.set({ companies: toggled(store.get().companies, entity.id) })}
      >
        {entity.name}
      </button>
    </li>
  );
});
