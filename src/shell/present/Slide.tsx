// One slide: where it belongs, the finding, its drawing, and how sure it is.
import { memo, type ReactNode, useMemo } from "react";
import { DataTable } from "../../charts/parts/DataTable";
import { StageContext } from "../../charts/parts/stage";
import { asOfLine } from "../../export/provenance";
import type { Choice } from "../../model/choice";
import type { Spec, ViewId } from "../../spec/spec";
import { figuresOf, sourcesOf } from "../../views/count";
import { useApp, useChoice } from "../app";
import { specOf } from "../specOf";
import { Unmade } from "../Unmade";
import { useStageOf } from "../useStageOf";
import { useViewChoice } from "../useViewChoice";
import { useDeck } from "./deck";
import { type Place, placesOf, shownAt } from "./order";
import { SlideBody } from "./SlideBody";
import { SlideFoot } from "./SlideFoot";
import { type Head, headOf, SheetContext, useSheet } from "./sheet";
import { useSheetSize } from "./useSheetSize";

/** A slide shows one hub; the overviews of all links are for the page. */
const shown = (choice: Choice): Choice =>
  choice.relations === "matrix" || choice.relations === "table" ? { ...choice, relations: null } : choice;

export function Slide({ id }: { id: ViewId }) {
  const { facts } = useApp();
  const choice = useViewChoice();
  const size = useSheetSize();
  const places = useMemo(() => placesOf(facts), [facts]);
  const place = places.find((p) => p.view === id) ?? places[0];
  return (
    <SheetContext value={size}>
      <SlideOf choice={choice} place={place} count={places.length} />
    </SheetContext>
  );
}

interface Props {
  choice: Choice;
  place: Place;
  count: number;
}

const SlideOf = memo(function SlideOf({ choice, place, count }: Props) {
  const { facts, words } = useApp();
  const view = useMemo(() => specOf(place.view, facts, shown(choice), words), [place, facts, choice, words]);
  if ("lacks" in view) return <Unmade id={place.view} lacks={view.lacks} />;
  return <SlideSheet spec={view.made} choice={choice} place={place} count={count} />;
});

function SlideSheet({ spec, choice, place, count }: Props & { spec: Spec }) {
  const { facts, words } = useApp();
  const sheet = useSheet();
  const scene = useMemo(() => ({ spec, facts, choice, words }), [spec, facts, choice, words]);
  const { head, room } = useMemo(() => headOf(spec, sheet), [spec, sheet]);
  const stage = useStageOf(
    useMemo(() => sourcesOf(spec), [spec]),
    choice,
    spec.view,
  );
  return (
    <StageContext value={stage}>
      <Still>
        <SlideHead head={head} place={place} date={asOfLine(scene, figuresOf(spec))} />
        <div className="slide-body">
          <SlideBody scene={scene} room={room} />
        </div>
        <p className="visually-hidden">{spec.summary}</p>
        <SlideFoot scene={scene} place={place} count={count} />
      </Still>
      <Cover place={place} title={spec.title} />
      <div className="slide-tables">
        <h3 className="figure-title">{words.present.tablesOf(words.present.names[place.view])}</h3>
        {spec.tables.map((table) => (
          <DataTable key={table.caption} table={table} />
        ))}
      </div>
    </StageContext>
  );
}

/** The sheet; in the overview it is a picture. */
function Still({ children }: { children: ReactNode }) {
  const { overview } = useDeck();
  return (
    <div className="sheet" inert={overview}>
      {children}
    </div>
  );
}

/** Over a slide in the overview: a link to its address in the reader's state, so that it opens in a tab of its own as well. */
function Cover({ place, title }: { place: Place; title: string }) {
  const { store } = useApp();
  const choice = useChoice();
  return (
    <a className="slide-cover" href={store.href({ ...choice, ...shownAt(place) })} data-slide={place.view}>
      <span className="visually-hidden">{title}</span>
    </a>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => <span key={line}>{line} </span>);
}

function SlideHead({ head, place, date }: { head: Head; place: Place; date: string }) {
  const name = useApp().words.present.names[place.view];
  return (
    <header className="slide-head">
      <div className="slide-place">
        <p>
          <span className="rail-number">{place.section.number}</span> <b>{place.section.name}</b>{" "}
          {name !== place.section.name && <span className="slide-view">{name}</span>}
        </p>
        <p>{date}</p>
      </div>
      <h2 className={`slide-title serif is-size-${head.size}`}>
        <Lines lines={head.title} />
      </h2>
      <p className="slide-line">
        <Lines lines={head.line} />
      </p>
      {head.scope.length > 0 && (
        <p className="slide-line slide-scope">
          <Lines lines={head.scope} />
        </p>
      )}
    </header>
  );
}
