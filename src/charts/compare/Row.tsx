import type { ReactNode } from "react";
import type { CompareHead } from "../../spec/compare";

/** A name and one cell per company; where there is no room for columns each cell names its company. */
export function Row({ heads, name, cells }: { heads: CompareHead[]; name: ReactNode; cells: ReactNode[] }) {
  return (
    <div className="compare-row">
      <div className="compare-name">{name}</div>
      <ul className="compare-cells">
        {heads.map((head, i) => (
          <li key={head.entity}>
            <span className="compare-who">
              <span className={`chip-dot tone-${head.tone}`} aria-hidden="true" />
              {head.text}
            </span>
            <span className="compare-cell">{cells[i]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
