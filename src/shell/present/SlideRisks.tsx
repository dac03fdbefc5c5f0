// The register of risks on a slide: a line each.
import { CitedFig } from "../../charts/parts/Fig";
import { Pips } from "../../charts/risks/Pips";
import { ShownFig } from "../../charts/stress/Text";
import type { RiskRow, RisksBlock } from "../../spec/risks";
import { useApp } from "../app";
import { Rows } from "./Rows";
import type { Room } from "./sheet";

const HEAD = 28;
const ROW = 40;

function Effect({ hit }: { hit: RiskRow["hit"] }) {
  const { words } = useApp();
  if (!hit) return <span className="slide-grey">{words.risks.noShock}</span>;
  return (
    <span className="slide-effect">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="effect-room" width="100" height="8" />
        <rect className="effect-bar" width={hit.bar} height="8" />
      </svg>
      <b>
        <ShownFig shown={hit.share} />
      </b>
    </span>
  );
}

function Watch({ indicator }: { indicator: RiskRow["indicator"] }) {
  const { words } = useApp();
  if (!indicator) return <span className="slide-grey">{words.risks.noIndicator}</span>;
  return (
    <span className="slide-watch">
      <b>
        <CitedFig figure={indicator.figure} />
      </b>
      <span className="slide-grey">{indicator.name}</span>
    </span>
  );
}

export function SlideRisks({ block, room }: { block: RisksBlock; room: Room }) {
  const { columns } = useApp().words.risks;
  return (
    <div className="slide-risks">
      <p className="slide-columns" aria-hidden="true">
        <span />
        <span />
        <span>{columns.likelihood}</span>
        <span>{columns.impact}</span>
        <span>{columns.effect}</span>
        <span>{columns.indicator}</span>
      </p>
      <Rows items={block.rows} heightOf={() => ROW} room={room.h - HEAD}>
        {(row) => (
          <li key={row.id} className={row.dim ? "slide-risk risk is-dim" : "slide-risk risk"} data-risk={row.id}>
            <span className="slide-grey">{row.rank}</span>
            <b>{row.name}</b>
            <Pips score={row.likelihood} />
            <Pips score={row.impact} square />
            <Effect hit={row.hit} />
            <Watch indicator={row.indicator} />
          </li>
        )}
      </Rows>
    </div>
  );
}
