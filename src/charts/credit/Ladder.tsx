// Borrowings in groups, each in order of date; a group opens on its newest rungs.
import { useState } from "react";
import type { CreditBlock, Rung, RungGroup } from "../../spec/credit";
import { Fig } from "../parts/Fig";
import { KindMark } from "../parts/KindMark";
import { RecordLink } from "../parts/RecordLink";
import { useStage } from "../parts/stage";
import { PhraseText, ShownFig } from "../stress/Text";

/** The newest few; the rest on demand. */
const SHOWN = 5;

export function Ladder({ ladder }: { ladder: CreditBlock["ladder"] }) {
  return (
    <div className="ladder">
      <h5>{ladder.heading}</h5>
      <p className="figure-line">{ladder.line}</p>
      <div className="ladder-groups">
        {ladder.groups.map((g) => (
          <Group key={g.id} group={g} />
        ))}
      </div>
    </div>
  );
}

function Group({ group }: { group: RungGroup }) {
  const { words } = useStage();
  const [all, setAll] = useState(false);
  const rungs = all ? group.rungs : group.rungs.slice(-SHOWN);
  return (
    <div>
      <h6>{group.heading}</h6>
      <p className="ladder-line">
        <PhraseText phrase={group.line} />
      </p>
      <ol>
        {rungs.map((r) => (
          <RungLine key={r.record} rung={r} />
        ))}
      </ol>
      {rungs.length < group.rungs.length && (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          {words.risks.items.all(words.f.count(group.rungs.length))}
        </button>
      )}
    </div>
  );
}

function RungLine({ rung }: { rung: Rung }) {
  const { figure, coupon } = rung;
  return (
    <li>
      <RecordLink record={rung.record} text={rung.date} />
      <span className="rung-what">{rung.what}</span>
      <span className="rung-value">
        <KindMark kind={figure.kind} quality={figure.quality} /> <Fig figure={figure} />
        {coupon && <ShownFig shown={coupon} className="rung-coupon" />}
      </span>
    </li>
  );
}
