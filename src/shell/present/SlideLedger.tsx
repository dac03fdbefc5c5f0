// Forecasts on a slide: what was said, the evidence on both sides as dots, the verdict.
import { Dots } from "../../charts/ledger/Row";
import { VerdictMark } from "../../charts/parts/VerdictMark";
import { wrapped } from "../../export/text";
import type { LedgerBlock, LedgerRow } from "../../spec/ledger";
import { useApp } from "../app";
import { Rows } from "./Rows";
import type { Room } from "./sheet";

const HEAD = 28;
const LEADING = 19;
const PAD = 11;
/** Width of a forecast's text, px; the style sheet has the same. */
const CLAIM = 492;
const FACE = { size: 13.5, leading: LEADING };

/** Px of dots and verdict where they stand below the text, at least; and above them. */
const BELOW = 28;
const ABOVE = 2;
/** Px of a dot, and how many of a side stand on one line; the style sheet has the same. */
const DOT = 24;
const ABREAST = { wide: { against: 4, for: 6 }, upright: { against: 3, for: 4 } };

const linesOf = (row: LedgerRow, width: number): number => wrapped(row.text.text, FACE, width * 0.96).length * LEADING;

const dotsOf = (row: LedgerRow, { against, for: side } = ABREAST.wide): number =>
  DOT * Math.max(Math.ceil(row.against.length / against), Math.ceil(row.for.length / side));

/** Px of a row: the dots stand beside the text, or below it where the sheet is upright. */
const heightIn = (row: LedgerRow, width: number): number =>
  width > 700
    ? Math.max(PAD + linesOf(row, CLAIM), dotsOf(row))
    : PAD + linesOf(row, width) + ABOVE + Math.max(BELOW, dotsOf(row, ABREAST.upright));

/** Those about the chosen companies first. */
const ordered = (rows: LedgerRow[]): LedgerRow[] => [...rows.filter((r) => !r.dim), ...rows.filter((r) => r.dim)];

export function SlideLedger({ block, room }: { block: LedgerBlock; room: Room }) {
  const { heads } = useApp().words.forecasts;
  const rows = ordered(block.groups.flatMap((g) => g.rows));
  return (
    <div className="slide-ledger">
      <p className="slide-columns" aria-hidden="true">
        <span>{heads.claim}</span>
        <span className="ledger-dots">
          <span className="is-end">{heads.against}</span>
          <span>{heads.for}</span>
        </span>
        <span>{heads.verdict}</span>
      </p>
      <Rows items={rows} heightOf={(row) => heightIn(row, room.w)} room={room.h - HEAD}>
        {(row) => <Forecast key={row.claim} row={row} />}
      </Rows>
    </div>
  );
}

function Forecast({ row }: { row: LedgerRow }) {
  const { attribution } = useApp().words.marks;
  return (
    <li className={row.dim ? "slide-claim is-dim" : "slide-claim"} data-claim={row.claim}>
      <span data-record={row.text.record}>{row.text.text}</span>
      <Dots row={row} />
      <span className="slide-verdict">
        <VerdictMark verdict={row.verdict} />
        <span className="slide-grey">{attribution[row.attribution]}</span>
      </span>
    </li>
  );
}
