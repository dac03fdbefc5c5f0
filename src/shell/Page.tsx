// The whole dashboard as one tree: what is prerendered. In the browser each island is taken over by itself.
import { createContext, useContext } from "react";
import type { ViewId } from "../spec/spec";
import { sectionsOf } from "../views/offered";
import { useApp } from "./app";
import { DataLine } from "./DataLine";
import { FRAME } from "./islands";
import type { LATER } from "./later";
import { Bar } from "./loading/Bar";
import { Offer } from "./loading/Offer";
import { PageView } from "./PageView";
import { PrintSources } from "./PrintSources";
import { PageExports } from "./sharing/PageExports";
import { Unanswered } from "./Unanswered";

/** All islands but the views, whose island is their section element. */
const ISLANDS = {
  ...FRAME,
  exports: PageExports,
  offer: Offer,
  "foreign-bar": Bar,
  "print-sources": PrintSources,
} satisfies Record<keyof typeof FRAME | keyof typeof LATER, React.ComponentType>;

/** A page is bare where the browser draws its parts one by one: of another thesis than the printed one. */
const BareContext = createContext(false);

function Island({ name }: { name: keyof typeof ISLANDS }) {
  const Part = ISLANDS[name];
  return <div data-island={name}>{!useContext(BareContext) && <Part />}</div>;
}

export const Page = ({ bare = false }: { bare?: boolean }) => (
  <BareContext value={bare}>
    <Parts />
  </BareContext>
);

function Parts() {
  const { facts, words, foreign } = useApp();
  return (
    <>
      <a className="skip" href="#content">
        {words.shell.skip}
      </a>
      {foreign && <Island name="foreign-bar" />}
      <Island name="masthead" />
      <Island name="print-head" />
      <DataLine />
      <Island name="filter" />
      <Island name="notices" />
      <Unanswered />
      <main id="content" tabIndex={-1}>
        <Island name="hero" />
        {sectionsOf(facts).map((s, i) => (
          <Section key={s.id} id={s.id} number={i + 1} name={s.name} note={s.note} views={s.views} />
        ))}
      </main>
      <Island name="exports" />
      <Island name="offer" />
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
  const bare = useContext(BareContext);
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
            {!bare && <PageView id={view} lead={i === 0} />}
          </section>
        ))}
      </div>
    </div>
  );
}
