import type { Comparison } from "../../spec/cards";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";

/** Companies side by side in figures, headed by what the comparison finds. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const { caption, columns, rows } = comparison;
  return (
    <table className="compare">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={column} scope="col" className={i > 0 ? "is-end" : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.entity} className={row.dim ? "is-dim" : undefined}>
            <th scope="row">
              <EntityRef entity={row.entity} text={row.name} className={row.dim ? undefined : `text-${row.tone}`} />
            </th>
            {row.figures.map((figure, i) => (
              <td key={columns[i + 1]} className="is-end">
                {figure ? <CitedFig figure={figure} /> : "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
