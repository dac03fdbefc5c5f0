import type { LedgerBlock, LedgerRow } from "../../spec/ledger";
import { useStage } from "../parts/stage";
import { Readers } from "./Readers";
import { Row } from "./Row";

/** Forecasts by section of the article, the evidence on both sides as dots, and whether the reader agrees. */
export function Ledger({ block }: { block: LedgerBlock }) {
  return (
    <div className="ledger">
      <Heads />
      {block.groups.map((group) => (
        <section key={group.id} aria-labelledby={`forecasts-${group.id}`}>
          <h4 className="ledger-group" id={`forecasts-${group.id}`}>
            {group.title}
          </h4>
          <ol>
            {group.rows.map((row: LedgerRow) => (
              <Row key={row.claim} row={row} />
            ))}
          </ol>
        </section>
      ))}
      <Readers readers={block.mine} />
    </div>
  );
}

/** Column heads for the eye; each cell carries its own name for the ear. */
function Heads() {
  const { heads } = useStage().words.forecasts;
  return (
    <div className="ledger-line ledger-heads" aria-hidden="true">
      <span>{heads.claim}</span>
      <span className="ledger-dots">
        <span className="ledger-against">{heads.against}</span>
        <span className="ledger-for">{heads.for}</span>
      </span>
      <span>{heads.verdict}</span>
      <span className="ledger-mine">{heads.mine}</span>
      <span className="ledger-latest">{heads.latest}</span>
    </div>
  );
}
