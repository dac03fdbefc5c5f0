import { useMemo, useState } from "react";
import { CitedFig, Fig } from "../charts/parts/Fig";
import { KindMark } from "../charts/parts/KindMark";
import { type Stage, StageContext } from "../charts/parts/stage";
import type { Source } from "../data/schema";
import type { Citation, Sibling } from "../views/citation";
import { citationOf, citationText } from "../views/citation";
import { usesOf } from "../views/count";
import { useApp, useChoice } from "./app";
import { unfilteredSpecs } from "./specs";

/** All that is known of a record's source. */
export function DrawerBody({ record }: { record: string }) {
  const { facts, words } = useApp();
  const stage = useDrawerStage();
  const citation = useMemo(() => citationOf(facts, record, words), [facts, record, words]);
  if (!citation) return null;
  return (
    <StageContext value={stage}>
      <Content key={record} citation={citation} />
    </StageContext>
  );
}

/** Figures in the drawer carry no source numbers: the drawer is the source. */
function useDrawerStage(): Stage {
  const { words, store } = useApp();
  const choice = useChoice();
  return useMemo(
    () => ({
      words,
      choice,
      set: store.set,
      href: store.href,
      sourceNumber: () => undefined,
      sourceOf: () => undefined,
    }),
    [words, choice, store],
  );
}

function Content({ citation }: { citation: Citation }) {
  const { words } = useApp();
  const w = words.shell.drawer;
  const { source, figure } = citation;
  return (
    <>
      <h2 className="serif">{source.title}</h2>
      <p className="drawer-publisher">{source.publisher}</p>
      <p className="drawer-says serif" data-record={citation.says.record}>
        {citation.says.text}
      </p>
      {figure && (
        <p className="drawer-figure">
          <Fig figure={figure} className="serif" /> <KindMark kind={figure.kind} quality={figure.quality} />
        </p>
      )}
      <Lines citation={citation} />
      <Siblings heading={w.conflict} items={citation.conflicts} />
      <Actions citation={citation} />
      <Siblings heading={w.figures} items={citation.siblings} />
    </>
  );
}

function Lines({ citation }: { citation: Citation }) {
  const { words } = useApp();
  const w = words.shell.drawer;
  const agrees = citation.conflicts.length === 0;
  return (
    <dl className="drawer-lines">
      {citation.lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {citation.second && (
        <div>
          <dt>{w.second}</dt>
          <dd>
            <SourceLink source={citation.second} />
            {agrees && `, ${w.agrees}`}
          </dd>
        </div>
      )}
      {citation.more.length > 0 && (
        <div>
          <dt>{w.more}</dt>
          <dd>
            {citation.more.map((s) => (
              <span key={s.id} className="drawer-more">
                <SourceLink source={s} />
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function SourceLink({ source }: { source: Source }) {
  const name = `${source.publisher}: ${source.title}`;
  if (!source.url) return name;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

function Actions({ citation }: { citation: Citation }) {
  const { words } = useApp();
  const [copied, setCopied] = useState(false);
  const w = words.shell.drawer;
  const published = citation.lines.find(([label]) => label === w.published)?.[1] ?? "";
  const copy = () =>
    navigator.clipboard.writeText(citationText(citation, published)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <p className="drawer-actions">
      {citation.source.url && (
        <a className="text-link" href={citation.source.url} target="_blank" rel="noreferrer noopener">
          {w.open}
        </a>
      )}
      <button type="button" className="text-link" onClick={copy}>
        {w.copy}
      </button>
      <span role="status">{copied && w.copied}</span>
    </p>
  );
}

/** A long list of figures is cut: the search in the sources finds the rest. */
const LISTED = 40;

function Siblings({ heading, items }: { heading: string; items: Sibling[] }) {
  const app = useApp();
  const { facts, words, store } = app;
  if (items.length === 0) return null;
  const uses = usesOf(unfilteredSpecs(app));
  const places = (record: string) => words.f.list(sectionsOf(uses.get(record) ?? [], facts.thesis.sections));
  return (
    <section className="drawer-siblings">
      <h3>
        {heading} <span className="figure-line">{words.f.count(items.length)}</span>
      </h3>
      <ul>
        {items.slice(0, LISTED).map((s) => (
          <li key={s.record}>
            <button type="button" onClick={() => store.set({ source: s.record })}>
              {s.label}
            </button>
            <CitedFig figure={s.figure} />
            <span className="drawer-places">{places(s.record)}</span>
          </li>
        ))}
      </ul>
      {items.length > LISTED && (
        <p className="figure-line">{words.shell.andMore(words.f.count(items.length - LISTED))}</p>
      )}
    </section>
  );
}

/** Names of the sections in which a record is shown. */
const sectionsOf = (views: string[], sections: { name: string; views: string[] }[]): string[] =>
  sections.filter((s) => s.views.some((v) => views.includes(v))).map((s) => s.name);
