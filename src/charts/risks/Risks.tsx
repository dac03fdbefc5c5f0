import type { RisksBlock } from "../../spec/risks";
import { useStage } from "../parts/stage";
import { Halves } from "./Halves";
import { Matrix } from "./Matrix";
import { RiskEntry } from "./RiskEntry";

/** The ranked list, the small matrix beside it, and both halves of the bet. */
export function Risks({ block }: { block: RisksBlock }) {
  const { columns } = useStage().words.risks;
  return (
    <div className="risks">
      <div className="risk-list">
        <p className="risk-head" aria-hidden="true">
          <span />
          <span>{columns.risk}</span>
          <span>{columns.likelihood}</span>
          <span>{columns.impact}</span>
          <span>{columns.effect}</span>
          <span>{columns.indicator}</span>
        </p>
        {block.rows.map((row) => (
          <RiskEntry key={row.id} row={row} />
        ))}
      </div>
      <Matrix matrix={block.matrix} />
      <Halves halves={block.halves} />
    </div>
  );
}
