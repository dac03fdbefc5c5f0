// The whole dashboard as one tree: what is prerendered. In the browser each island is taken over by itself.
import type { ViewId } from "../spec/spec";
import { useApp } from "./app";
import { Compare } from "./Compare";
import { DataLine } from "./DataLine";
import { Drawer } from "./Drawer";
import { FilterBar } from "./FilterBar";
import { Hero } from "./Hero";
import { Masthead } from "./Masthead";
import { Notices } from "./Notices";
import { PageView } from "./PageView";
import { PrintHead, PrintSources } from "./Print";
import { Profile } from "./Profile";
import { PageExports } from "./sharing/PageExports";

/** Parts of the page that the browser takes over one by one. A view's island is its section element. */
export const ISLANDS = {
  masthead: Masthead,
  filter: FilterBar,
  notices: Notices,
  hero: Hero,
  compare: Compare,
  profile: Profile,
  drawer: Drawer,
  exports: PageExports,
  "print-head": PrintHead,
  "print-sources": PrintSources,
};
export type IslandName = keyof typeof ISLANDS;

function Island({ name }: { name: IslandName }) {
  const Part = ISLANDS[name];
  return (
    <div data-island={name}>
      <Part />
    </div>
  );
}

export function Page() {
  const { facts, words } = useApp();
  return (
    <>
      <a className="skip" href="#content">
        {words.shell.skip}
      </a>
      <Island name="masthead" />
      <Island name="print-head" />
      <DataLine />
      <Island name="filter" />
      <Island name="notices" />
      <main id="content" tabIndex={-1}>
        <Island name="hero" />
        {facts.thesis.sections.map((s, i) => (
          <Section key={s.id} id={s.id} number={i + 1} name={s.name} note={s.note} views={s.views as ViewId[]} />
        ))}
      </main>
      <Island name="exports" />
      <Island name="print-sources" />
      <footer className="page-foot">{words.shell.advice}</footer>
      <Island name="compare" />
      <Island name="profile" />
      {/* After the profile: a source opened from it stands on top. */}
      <Island name="drawer" />
    </>
  );
}

function Section({
  id,
  number,
  name,
  note,
  views,
}: {
  id: string;
  number: number;
  name: string;
  note: string;
  views: ViewId[];
}) {
  return (
    <div className={`section section-${id}`}>
      <div className="rail">
        <p className="rail-name">
          <span className="rail-number">{number}</span> {name}
        </p>
        <p className="rail-note">{note}</p>
      </div>
      <div className="section-main">
        {views.map((view, i) => (
          <section
            key={view}
            id={view}
            data-view={view}
            data-island="view"
            data-lead={i === 0 || undefined}
            className="view"
          >
            <PageView id={view} lead={i === 0} />
          </section>
        ))}
      </div>
    </div>
  );
}
