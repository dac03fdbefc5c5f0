import { joinParts, type Parts, quantityParts } from "../../i18n/format";
import type { Figure } from "../../model/figure";
import { KindMark } from "./KindMark";
import { SourceRef } from "./SourceRef";
import { numberOf, useStage } from "./stage";

/** The attributes by which every printed figure carries its provenance (a promise to other programs). */
export function figureAttributes(f: Figure) {
  return {
    value: String(f.value ?? f.low ?? f.high ?? ""),
    "data-unit": f.unit,
    "data-as-of": f.asOf,
    "data-period": f.period,
    "data-kind": f.kind,
    "data-quality": f.quality,
    ...(f.name ? { "data-figure": f.name, "data-derived": f.records.join(" ") } : { "data-record": f.records[0] }),
  };
}

/** A figure as text. `set` may style its parts; default is one string. */
export function Fig({
  figure,
  set,
  className,
}: {
  figure: Figure;
  set?: (p: Parts) => React.ReactNode;
  className?: string;
}) {
  const { words } = useStage();
  const parts = quantityParts(words.f, figure);
  return (
    <data className={className} {...figureAttributes(figure)}>
      {set ? set(parts) : joinParts(parts)}
    </data>
  );
}

/** A figure with its mark and source number, as in tables and lists. */
export function CitedFig({ figure }: { figure: Figure }) {
  const stage = useStage();
  return (
    <span className="cited">
      <Fig figure={figure} />
      <KindMark kind={figure.kind} quality={figure.quality} />
      <span className="visually-hidden">{stage.words.marks.kind[figure.kind]}</span>
      <SourceRef record={figure.records[0]} number={numberOf(stage, figure)} />
    </span>
  );
}

/** "● via · Disclosed, 30 Jun 2026   Source 3": the line under a figure. */
export function Provenance({ figure }: { figure: Figure }) {
  const stage = useStage();
  const { marks, f } = stage.words;
  const via = figure.kind === "disclosed" && figure.quality === "second-hand";
  return (
    <span className="provenance">
      <KindMark kind={figure.kind} quality={figure.quality} />
      <span>
        {marks.kind[figure.kind]}
        {via && ` (${marks.via})`}
        {figure.name && `, ${marks.computed}`}, {f.date(figure.asOf, figure.precision)}
        {figure.ahead && `, ${marks.forPeriod(f.period(figure.period))}`}
      </span>
      <SourceRef record={figure.records[0]} number={numberOf(stage, figure)} long />
    </span>
  );
}
