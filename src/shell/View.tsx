// One view in its frame: finding, drawing, marks and sources, table twin. The same in page, embed and slide.
import { memo, useMemo } from "react";
import { Block } from "../charts/Block";
import { AtRest } from "../charts/parts/AtRest";
import { DataTable } from "../charts/parts/DataTable";
import { Notes } from "../charts/parts/Notes";
import { StageContext } from "../charts/parts/stage";
import type { Choice } from "../model/choice";
import type { Spec, ViewId } from "../spec/spec";
import { sourcesOf } from "../views/count";
import { useApp } from "./app";
import { EmptyState } from "./EmptyState";
import { specOf } from "./specOf";
import { Unmade } from "./Unmade";
import { useStageOf } from "./useStageOf";
import { useViewChoice } from "./useViewChoice";
import { ViewFoot } from "./ViewFoot";

/** `lead`: the first view of a section, whose finding is the section's headline. */
export function View({ id, lead = false }: { id: ViewId; lead?: boolean }) {
  const { facts, words } = useApp();
  const choice = useViewChoice();
  const view = useMemo(() => specOf(id, facts, choice, words), [id, facts, choice, words]);
  if ("lacks" in view) return <Unmade id={id} lacks={view.lacks} />;
  return <ViewBody spec={view.made} choice={choice} lead={lead} />;
}

/** A view alone has its finding as its title, and neither the section's lede nor its heading. */
function ViewHead({ spec, lead }: { spec: Spec; lead: boolean }) {
  const { embed } = useApp();
  const headline = lead || embed;
  const Title = lead && !embed ? "h2" : "h3";
  return (
    <header className={headline ? "view-head is-lead" : "view-head"}>
      <Title className={headline ? "finding serif" : "figure-title"}>{spec.title}</Title>
      {!embed && spec.lede && <p className="lede serif">{spec.lede}</p>}
      {!embed && spec.heading && <h3 className="figure-title">{spec.heading}</h3>}
      <p className="figure-line">{spec.line}</p>
      {spec.scope && <p className="scope">{spec.scope}</p>}
    </header>
  );
}

const ViewBody = memo(function ViewBody({ spec, choice, lead }: { spec: Spec; choice: Choice; lead: boolean }) {
  const sources = useMemo(() => sourcesOf(spec), [spec]);
  const stage = useStageOf(sources, choice, spec.view);
  return (
    <StageContext value={stage}>
      <ViewHead spec={spec} lead={lead} />
      <div className="view-body">
        {spec.empty ? (
          <EmptyState empty={spec.empty} />
        ) : (
          spec.blocks.map((b, i) => <Block key={keyOf(b, i)} block={b} />)
        )}
      </div>
      <p className="visually-hidden">{spec.summary}</p>
      <Notes items={spec.notes} />
      <AtRest value={spec} draw={footOf} />
    </StageContext>
  );
});

/** The foot and the tables follow when the hand rests: a drag is drawn without waiting for them. */
const footOf = (spec: Spec) => (
  <ViewFoot spec={spec}>
    {spec.tables.map((table) => (
      <DataTable key={table.caption} table={table} />
    ))}
  </ViewFoot>
);

const keyOf = (block: Spec["blocks"][number], i: number): string => ("id" in block ? block.id : `${block.kind}-${i}`);
