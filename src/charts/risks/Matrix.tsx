// The small key beside the list: likelihood across, impact up, four greys; discs of one cell pack in a row.
import { riskLevel } from "../../model/risk";
import type { Disc, RisksBlock } from "../../spec/risks";
import { useStage } from "../parts/stage";

const SCORES = [1, 2, 3, 4, 5];

export function Matrix({ matrix }: { matrix: RisksBlock["matrix"] }) {
  const w = useStage().words.risks.matrix;
  const mine = matrix.discs.some((d) => d.mine);
  return (
    <div className="matrix">
      <h4>{w.heading}</h4>
      <div role="img" aria-label={matrix.label}>
        <p className="matrix-axis">{w.y}</p>
        <div className="matrix-grid">
          {SCORES.toReversed().flatMap((impact) =>
            SCORES.map((likelihood) => (
              <Cell key={`${likelihood}x${impact}`} {...{ likelihood, impact, discs: matrix.discs }} />
            )),
          )}
          {w.likelihood.map((word) => (
            <span key={word} className="matrix-word">
              {word}
            </span>
          ))}
        </div>
        <p className="matrix-axis is-x">{w.x}</p>
      </div>
      {mine && (
        <p className="matrix-key">
          <span className="disc" aria-hidden="true" /> {w.ours} <span className="disc is-mine" aria-hidden="true" />{" "}
          {w.yours}
        </p>
      )}
    </div>
  );
}

function Cell({ likelihood, impact, discs }: { likelihood: number; impact: number; discs: Disc[] }) {
  const here = discs.filter((d) => d.likelihood === likelihood && d.impact === impact);
  return (
    <div className={`matrix-cell risk-${riskLevel(likelihood, impact)}`}>
      {here.map((d) => (
        <span
          key={`${d.rank}${d.mine}`}
          className={["disc", d.mine ? "is-mine" : "", d.dim ? "is-out" : ""].filter(Boolean).join(" ")}
        >
          {d.rank}
        </span>
      ))}
    </div>
  );
}
