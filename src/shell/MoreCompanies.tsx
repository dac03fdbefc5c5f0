import { useRef, useState } from "react";
import type { Entity } from "../data/schema";
import { toggled } from "../model/choice";
import { useApp, useChoice } from "./app";

/** The companies without a chip, in a native popover with a search field. */
export function MoreCompanies() {
  const { facts, words } = useApp();
  const [query, setQuery] = useState("");
  const popover = useRef<HTMLDivElement>(null);
  const others = facts.entities.filter((e) => e.filter && !facts.thesis.chips.includes(e.id));
  const found = others.filter((e) => matches(e, query));
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
          {found.map((e) => (
            <Option key={e.id} entity={e} />
          ))}
        </ul>
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

function Option({ entity }: { entity: Entity }) {
  const { store } = useApp();
  const { companies } = useChoice();
  const on = companies.includes(entity.id);
  return (
    <li>
      <button
        type="button"
        className={on ? "option is-on" : "option"}
        aria-pressed={on}
        onClick={() => store.set({ companies: toggled(companies, entity.id) })}
      >
        {entity.name}
      </button>
    </li>
  );
}
