import { useState } from "react";
import type { SourceItem, SourcesBlock } from "../../spec/sources";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";

/** More rows than this are shown on demand: nobody reads six hundred rows, but everybody may search them. */
const FIRST = 24;

/** Every source: searchable, each opens the drawer at one of its records. */
export function Sources({ block }: { block: SourcesBlock }) {
  const { words, set } = useStage();
  const [all, setAll] = useState(false);
  const w = words.sources;
  const rows = all || block.query ? block.items : block.items.slice(0, FIRST);
  return (
    <div className="sources">
      <Search query={block.query} found={block.found} onChange={(q) => set({ q }, "replace")} />
      {rows.length === 0 ? <p className="serif">{w.nothing}</p> : <SourceTable rows={rows} />}
      {rows.length < block.items.length && (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          {w.showAll(words.f.count(block.items.length))}
        </button>
      )}
    </div>
  );
}

function Search({ query, found, onChange }: { query: string; found: number; onChange: (q: string) => void }) {
  const { words } = useStage();
  return (
    <div className="source-search">
      <label className="visually-hidden" htmlFor="source-search">
        {words.sources.search}
      </label>
      <input
        id="source-search"
        type="search"
        className="search-field"
        placeholder={words.sources.search}
        value={query}
        onChange={(e) => onChange(e.target.value)}
      />
      <span role="status" className="figure-line">
        {query && words.sources.found(words.f.count(found))}
      </span>
    </div>
  );
}

function SourceTable({ rows }: { rows: SourceItem[] }) {
  const { words } = useStage();
  const { columns } = words.sources;
  return (
    <table className="data-table source-table">
      <caption className="visually-hidden">{words.marks.sources}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.kinds}</th>
          <th scope="col" className="is-end">
            {columns.records}
          </th>
          <th scope="col" className="is-end">
            {columns.published}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <SourceRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({ item }: { item: SourceItem }) {
  const { words } = useStage();
  return (
    <tr>
      <th scope="row">
        <SourceName item={item} />
      </th>
      <td className="source-kinds">
        {item.kinds.map((kind) => (
          <span key={kind} className="foot-mark">
            <KindMark kind={kind} />
            {words.marks.kind[kind]}
          </span>
        ))}
      </td>
      <td className="is-end">{words.f.count(item.records)}</td>
      <td className="is-end source-date">{item.published}</td>
    </tr>
  );
}

function SourceName({ item }: { item: SourceItem }) {
  const { set, href } = useStage();
  const { record } = item;
  const name = (
    <>
      <span className="source-publisher">{item.publisher}</span> {item.title}
    </>
  );
  if (!record) return name;
  return (
    <a
      href={href({ source: record })}
      onClick={(event) => {
        event.preventDefault();
        set({ source: record });
      }}
    >
      {name}
    </a>
  );
}
