import { useStage } from "../parts/stage";

interface Props {
  query: string;
  /** Links found, of how many. */
  found: number;
  all: number;
  onChange(query: string): void;
}

/** The field over the table of links; how many it finds is read out. */
export function LinkSearch({ query, found, all, onChange }: Props) {
  const { words } = useStage();
  const w = words.relations;
  const { count } = words.f;
  return (
    <search className="link-search">
      <input
        type="search"
        className="search-field"
        aria-label={w.search}
        placeholder={w.searchHint}
        value={query}
        onChange={(e) => onChange(e.target.value)}
        onKeyDown={(e) => {
          if (e.key !== "Escape" || query === "") return;
          e.preventDefault();
          e.stopPropagation();
          onChange("");
        }}
      />
      <span role="status">{w.found(count(found), count(all))}</span>
      {query !== "" && (
        <button type="button" className="text-link" onClick={() => onChange("")}>
          {w.clear}
        </button>
      )}
    </search>
  );
}
