import { useState } from "react";
import { isEntity, isFigureCell, isLink } from "../../spec/cells";
import type { Cell, Row, Table } from "../../spec/spec";
import { EntityRef } from "./EntityRef";
import { CitedFig } from "./Fig";
import { Fold } from "./Fold";
import { useStage } from "./stage";

/** Rows of a table at first, and with each step: a long table does not make the page heavy before somebody wants it. */
export const ROWS = 200;

/** The same figures as the drawing, as a real table behind a disclosure. */
export function DataTable({ table }: { table: Table }) {
  const { words } = useStage();
  return (
    <Fold
      className="twin"
      summary={
        <summary className="text-link">
          {words.shell.dataTable}: {table.caption}
        </summary>
      }
    >
      {() => (
        <div className="twin-scroll">
          <TableBody table={table} />
        </div>
      )}
    </Fold>
  );
}

/** Of a table that is longer than a step, the rows about the chosen companies come first. */
function rowsOf({ rows }: Table, companies: string[]): Row[] {
  if (rows.length <= ROWS || companies.length === 0) return rows;
  return [...rows.filter((row) => !isOut(row, companies)), ...rows.filter((row) => isOut(row, companies))];
}

/** A table with its caption, without the disclosure; what is left of a long one is a step away. */
export function TableBody({ table }: { table: Table }) {
  const { choice, words } = useStage();
  const [steps, setSteps] = useState(1);
  const left = table.rows.length - steps * ROWS;
  return (
    <>
      <Rows table={table} rows={rowsOf(table, choice.companies).slice(0, steps * ROWS)} />
      {left > 0 && (
        <button type="button" className="text-link" onClick={() => setSteps(steps + 1)}>
          {words.marks.cut.rows(words.f.count(left))}
        </button>
      )}
    </>
  );
}

function Rows({ table, rows }: { table: Table; rows: Row[] }) {
  const { choice } = useStage();
  return (
    <table className="data-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((c) => (
            <th key={c.id} scope="col" className={c.align === "end" ? "is-end" : undefined}>
              {c.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.id} row={row} table={table} dim={isOut(row, choice.companies)} />
        ))}
      </tbody>
    </table>
  );
}

const isOut = (row: Row, companies: string[]): boolean =>
  companies.length > 0 && row.entities !== undefined && !row.entities.some((e) => companies.includes(e));

function TableRow({ row, table, dim }: { row: Row; table: Table; dim: boolean }) {
  return (
    <tr className={dim ? "is-dim" : undefined} data-relation={row.relation} data-claim={row.claim} data-risk={row.risk}>
      {row.cells.map((cell, i) => {
        const column = table.columns[i];
        const className = column.align === "end" ? "is-end" : undefined;
        return i === 0 ? (
          <th key={column.id} scope="row" className={className}>
            <CellContent cell={cell} />
          </th>
        ) : (
          <td key={column.id} className={className}>
            <CellContent cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  const { href, set } = useStage();
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (isFigureCell(cell)) return <CitedFig figure={cell} />;
  if (isEntity(cell)) return <EntityRef entity={cell.entity} text={cell.text} />;
  if (!isLink(cell)) return <span data-record={cell.record}>{cell.text}</span>;
  return (
    <a
      className="text-link"
      href={href({ source: cell.record })}
      onClick={(event) => {
        event.preventDefault();
        set({ source: cell.record });
      }}
    >
      {cell.text}
    </a>
  );
}
