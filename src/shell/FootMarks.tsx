// The foot of a view, on the page and on a slide: the marks that occur and the numbers of the sources.
import { KindMark } from "../charts/parts/KindMark";
import { SourceRef } from "../charts/parts/SourceRef";
import type { Spec } from "../spec/spec";
import { figuresOf, kindsOf, sourcesOf } from "../views/count";
import { useApp } from "./app";

/** More numbers than this would be noise; the table names them all. */
const LISTED = 6;

export function FootMarks({ spec }: { spec: Spec }) {
  const { marks } = useApp().words;
  return (
    <>
      {kindsOf(figuresOf(spec)).map((kind) => (
        <span key={kind} className="foot-mark">
          <KindMark kind={kind} />
          {marks.kind[kind]}
        </span>
      ))}
      <FootSources spec={spec} />
    </>
  );
}

function FootSources({ spec }: { spec: Spec }) {
  const { shell, f } = useApp().words;
  const figures = figuresOf(spec);
  const sources = sourcesOf(spec);
  if (sources.length === 0) return null;
  const recordOf = (source: string) => figures.find((x) => x.sources[0] === source)?.records[0] ?? "";
  return (
    <span className="foot-sources">
      {shell.sources}{" "}
      {sources.slice(0, LISTED).map((source, i) => (
        <span key={source}>
          <SourceRef record={recordOf(source)} number={i + 1} />{" "}
        </span>
      ))}
      {sources.length > LISTED && shell.andMore(f.count(sources.length - LISTED))}
    </span>
  );
}
