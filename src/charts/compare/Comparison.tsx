import { useRef } from "react";
import type { CompareSpec } from "../../spec/compare";
import { DataTable } from "../parts/DataTable";
import { Notes } from "../parts/Notes";
import { AddCompany } from "./AddCompany";
import { Heads } from "./Heads";
import { Measures } from "./Measures";
import { Claims, HolderLinks, MutualLinks, Risks } from "./Ties";

/** Companies side by side; with too few or too many, what to do. */
export function Comparison({ spec }: { spec: CompareSpec }) {
  const title = useRef<HTMLHeadingElement>(null);
  const { heads, fit } = spec;
  return (
    <div className={`compare-sheet of-${fit === "ready" ? heads.length : "none"}`}>
      <h2 ref={title} className="finding serif" tabIndex={-1} aria-live="polite">
        {spec.title}
      </h2>
      <p className="figure-line">{spec.line}</p>
      <div className="compare-row compare-heads">
        <div className="compare-name">{spec.choices.length > 0 && <AddCompany choices={spec.choices} />}</div>
        <Heads heads={heads} onRemove={() => title.current?.focus()} />
      </div>
      {spec.groups.map((group) => (
        <Measures key={group.id} group={group} heads={heads} />
      ))}
      {spec.holder && <HolderLinks links={spec.holder} heads={heads} />}
      {spec.between && <MutualLinks list={spec.between} />}
      {spec.claims && <Claims list={spec.claims} heads={heads} />}
      {spec.risks && <Risks list={spec.risks} heads={heads} />}
      <Notes items={spec.notes} />
      {spec.tables.length > 0 && (
        <div className="twins">
          {spec.tables.map((table) => (
            <DataTable key={table.caption} table={table} />
          ))}
        </div>
      )}
    </div>
  );
}
