import { useState } from "react";
import type { LedgerItem, LedgerRow } from "../../spec/ledger";
import { useStage } from "../parts/stage";
import { VerdictMark } from "../parts/VerdictMark";
import { Mine } from "./Mine";
import { Panel } from "./Panel";

/** One forecast. What is behind the verdict unfolds below it. */
export function Row({ row }: { row: LedgerRow }) {
  const { words } = useStage();
  const { heads } = words.forecasts;
  const [open, setOpen] = useState(false);
  const panel = `ledger-${row.claim}`;
  return (
    <li className={row.dim ? "ledger-row is-dim" : "ledger-row"} data-claim={row.claim}>
      <div className="ledger-line">
        <button
          type="button"
          className="ledger-claim"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => setOpen(!open)}
        >
          <span data-record={row.text.record}>{row.text.text}</span>
        </button>
        <Dots row={row} />
        <span className="ledger-verdict">
          <span className="visually-hidden">{heads.verdict}: </span>
          <VerdictMark verdict={row.verdict} />
          <span className="ledger-cause">{words.marks.attribution[row.attribution]}</span>
        </span>
        <Mine row={row} />
        <span className="ledger-latest">
          <span className="visually-hidden">{heads.latest}: </span>
          {row.latest}
        </span>
      </div>
      {open && <Panel id={panel} row={row} />}
    </li>
  );
}

/** Hollow to the left of the line: against; filled to the right: for. */
export function Dots({ row }: { row: LedgerRow }) {
  const { heads } = useStage().words.forecasts;
  return (
    <span className="ledger-dots">
      {(["against", "for"] as const).map((side) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form; this is a group of links.
        <span key={side} className={`ledger-${side}`} role="group" aria-label={heads[side]}>
          {row[side].map((item) => (
            <Dot key={item.record} item={item} />
          ))}
        </span>
      ))}
    </span>
  );
}

/** One item of evidence: a link to its source, also without script. Its name is shown on hover and focus. */
function Dot({ item }: { item: LedgerItem }) {
  const { words, set, href } = useStage();
  const { forecasts, marks } = words;
  return (
    // biome-ignore lint/a11y/useAnchorContent: a dot has no words; its name is said and shown from the label.
    <a
      className={item.dim ? "ledger-dot is-dim" : "ledger-dot"}
      href={href({ source: item.record })}
      aria-label={forecasts.dot(item.text, item.date, marks.kind[item.kind], item.publisher)}
      onClick={(event) => {
        event.preventDefault();
        set({ source: item.record });
      }}
    />
  );
}
