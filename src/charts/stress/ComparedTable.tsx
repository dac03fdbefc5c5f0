import type { Compared, Shown } from "../../spec/stress";
import { ShownFig } from "./Text";

const cell = (shown: Shown | null) => (shown ? <ShownFig shown={shown} /> : "–");

/** Scenario A beside B, with the difference. */
export function ComparedTable({ compared }: { compared: Compared }) {
  return (
    <table className="data-table compared">
      <caption>{compared.heading}</caption>
      <thead>
        <tr>
          <td />
          {compared.columns.map((c) => (
            <th key={c} scope="col" className="is-end">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.rows.map((r) => (
          <tr key={r.label}>
            <th scope="row">{r.label}</th>
            <td className="is-end">{cell(r.a)}</td>
            <td className="is-end">{cell(r.b)}</td>
            <td className="is-end">{cell(r.difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
