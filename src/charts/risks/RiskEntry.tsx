// One risk: the row is the summary of a native disclosure, the card its content.
import type { Hit, Indicator, RiskRow } from "../../spec/risks";
import { Spark } from "../kpis/Spark";
import { Fig } from "../parts/Fig";
import { Fold } from "../parts/Fold";
import { KindMark } from "../parts/KindMark";
import { useStage } from "../parts/stage";
import { PhraseText, ShownFig } from "../stress/Text";
import { Pips } from "./Pips";
import { RiskCard } from "./RiskCard";

export function RiskEntry({ row }: { row: RiskRow }) {
  return (
    <Fold className={row.dim ? "risk is-dim" : "risk"} data-risk={row.id} summary={<Summary row={row} />}>
      {() => <RiskCard row={row} />}
    </Fold>
  );
}

function Summary({ row }: { row: RiskRow }) {
  const { columns } = useStage().words.risks;
  return (
    <summary className="risk-row">
      <span className={row.dim ? "disc is-out" : "disc"}>{row.rank}</span>
      <span className="risk-name">
        <span>{row.name}</span>
        <span className="risk-trend">
          {row.trendText}; {row.previousText}
        </span>
      </span>
      <span className="risk-cell">
        <span className="risk-label">{columns.likelihood}</span>
        <Pips score={row.likelihood} />
      </span>
      <span className="risk-cell">
        <span className="risk-label">{columns.impact}</span>
        <Pips score={row.impact} square />
      </span>
      <span className="risk-cell">
        <span className="risk-label">{columns.effect}</span>
        <Effect hit={row.hit} />
      </span>
      <span className="risk-cell risk-indicator">
        <span className="risk-label">{row.indicator?.related ? null : columns.indicator}</span>
        <Watch indicator={row.indicator} dim={row.dim} />
      </span>
    </summary>
  );
}

function Effect({ hit }: { hit: Hit | null }) {
  const w = useStage().words.risks;
  if (!hit) return <span className="risk-none">{w.noShock}</span>;
  return (
    <span className="effect">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="effect-room" width="100" height="8" />
        <rect className="effect-bar" width={hit.bar} height="8" />
      </svg>
      <span>
        <ShownFig shown={hit.share} /> <ShownFig shown={hit.amount} className="effect-yen" />
      </span>
    </span>
  );
}

function Watch({ indicator, dim }: { indicator: Indicator | null; dim: boolean }) {
  const { words } = useStage();
  if (!indicator) return words.risks.noIndicator;
  const { figure, name, before, spark, related } = indicator;
  return (
    <>
      {related && <span className="risk-related">{words.risks.related}</span>}
      <span className="watch-value">
        <Fig figure={figure} /> <KindMark kind={figure.kind} quality={figure.quality} />{" "}
        <span className="watch-date">{words.f.date(figure.asOf, figure.precision)}</span>
      </span>
      <span className="watch-name">{name}</span>
      {before && (
        <span className="watch-name">
          <PhraseText phrase={before} />
        </span>
      )}
      {spark && <Spark spark={spark} dim={dim} />}
    </>
  );
}
