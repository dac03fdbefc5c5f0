import type { CompareCell, CompareGroup, CompareHead, CompareRow, CompareSlot } from "../../spec/compare";
import { CitedFig, Fig, Provenance } from "../parts/Fig";
import { useStage } from "../parts/stage";
import { Bar } from "./Bar";
import { Row } from "./Row";

/** One group of measures: a row per definition, the companies on its one scale. */
export function Measures({ group, heads }: { group: CompareGroup; heads: CompareHead[] }) {
  return (
    <section className="compare-group">
      <h3>{group.title}</h3>
      <ul className="compare-rows">
        {group.rows.map((row) => (
          <li key={row.id}>
            <Row
              heads={heads}
              name={<Name row={row} />}
              cells={row.cells.map((slot, i) => slotOf(slot, row, heads[i]))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const slotOf = (slot: CompareSlot, row: CompareRow, head: CompareHead) =>
  "figure" in slot ? (
    <Value key={head.entity} cell={slot} zero={row.zero} tone={head.tone} />
  ) : (
    <span key={head.entity} className="compare-blank">
      {slot.blank}
    </span>
  );

function Name({ row }: { row: CompareRow }) {
  return (
    <>
      <h4>{row.name}</h4>
      {row.definition && <p className="compare-definition">{row.definition}</p>}
      {row.notes.map((note) => (
        <p key={note} className="compare-note">
          {note}
        </p>
      ))}
    </>
  );
}

function Value({ cell, zero, tone }: { cell: CompareCell; zero: number | null; tone: CompareHead["tone"] }) {
  const { compare } = useStage().words;
  const { figure, bar, detail, largest, others } = cell;
  return (
    <>
      {bar && zero !== null && <Bar bar={bar} zero={zero} tone={tone} />}
      <span className={largest ? "compare-value is-largest" : "compare-value"}>
        <Fig figure={figure} />
        {largest && <span className="compare-largest">{compare.largest}</span>}
      </span>
      {detail && <span className="compare-detail">{detail}</span>}
      <Provenance figure={figure} />
      {others.map((other) => (
        <span key={other.records[0]} className="compare-other">
          {compare.other}: <CitedFig figure={other} />
        </span>
      ))}
    </>
  );
}
