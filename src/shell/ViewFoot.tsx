import { useContext } from "react";
import { KindMark } from "../charts/parts/KindMark";
import { SourceRef } from "../charts/parts/SourceRef";
import type { Kind } from "../data/schema";
import type { Figure } from "../model/figure";
import type { Spec } from "../spec/spec";
import { figuresOf, sourcesOf } from "../views/count";
import { useApp } from "./app";
import { BackLink } from "./embed/BackLink";
import { ActionsContext } from "./sharing/actions";

const KINDS: Kind[] = ["disclosed", "reported", "estimate", "forecast", "opinion"];
/** More numbers than this would be noise; the table names them all. */
const LISTED = 6;

/** Marks that occur, sources, the newest as-of date, and the table twin. */
export function ViewFoot({ spec, children }: { spec: Spec; children: React.ReactNode }) {
  const { words, embed } = useApp();
  const Actions = useContext(ActionsContext);
  const figures = figuresOf(spec);
  const kinds = KINDS.filter((k) => figures.some((f) => f.kind === k));
  return (
    <footer className="view-foot">
      <div className="foot-line">
        {kinds.map((kind) => (
          <span key={kind} className="foot-mark">
            <KindMark kind={kind} />
            {words.marks.kind[kind]}
          </span>
        ))}
        <FootSources spec={spec} figures={figures} />
        {figures.length > 0 && <span>{words.shell.asOf(words.f.date(newest(figures)))}</span>}
        {embed && <BackLink view={spec.view} />}
        {Actions && <Actions view={spec.view} />}
      </div>
      <div className="twins">{children}</div>
    </footer>
  );
}

const newest = (figures: Figure[]): string =>
  figures
    .map((f) => f.asOf)
    .sort()
    .at(-1) ?? "";

function FootSources({ spec, figures }: { spec: Spec; figures: Figure[] }) {
  const { words } = useApp();
  const sources = sourcesOf(spec);
  if (sources.length === 0) return null;
  const recordOf = (source: string) => figures.find((f) => f.sources[0] === source)?.records[0] ?? "";
  return (
    <span className="foot-sources">
      {words.shell.sources}{" "}
      {sources.slice(0, LISTED).map((source, i) => (
        <span key={source}>
          <SourceRef record={recordOf(source)} number={i + 1} />{" "}
        </span>
      ))}
      {sources.length > LISTED && words.shell.andMore(words.f.count(sources.length - LISTED))}
    </span>
  );
}
