// What is wrong with a thesis, as an editor lists it: place, what is there, what should be, what was probably meant.
import type { Fault } from "../../load/fault";
import { useApp } from "../app";

/** More would be noise: most vanish with the first ones. */
const LISTED = 200;

export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { loading, f } = useApp().words;
  const w = loading.dialog;
  return (
    <section className="faults" aria-label={w.faults(f.count(faults.length), faults.length === 1)}>
      <ol>
        {faults.slice(0, LISTED).map((fault) => (
          <li key={`${fault.file} ${fault.path} ${fault.found} ${fault.expected}`}>
            <FaultLine fault={fault} />
          </li>
        ))}
      </ol>
      {faults.length > LISTED && <p>{w.more(f.count(faults.length - LISTED))}</p>}
    </section>
  );
}

function FaultLine({ fault }: { fault: Fault }) {
  const { fault: w } = useApp().words.loading;
  const { file, line, column, path, found, expected, unknown, meant } = fault;
  return (
    <>
      <p className="fault-place">
        <span>{file}</span>
        {line !== undefined && column !== undefined && <span>{w.where(`${line}`, `${column}`)}</span>}
        {path && <code lang="en">{path}</code>}
      </p>
      <p>{w.sentence(found, expected)}</p>
      {meant !== undefined && (
        <p className="fault-meant">{unknown === undefined ? w.meant(meant) : w.unknown(unknown, meant)}</p>
      )}
    </>
  );
}
