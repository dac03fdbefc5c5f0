import type { Field, VerdictLine } from "../../spec/cards";
import { KindMark } from "../parts/KindMark";
import { VerdictMark } from "../parts/VerdictMark";

/** A labelled text of a card; the mark says whose view it is. */
export function FieldPart({ field }: { field: Field }) {
  return (
    <div className="field">
      {field.label && (
        <p className="field-label">
          {field.kind && <KindMark kind={field.kind} />}
          {field.label}
        </p>
      )}
      {field.text && (
        <p className={`field-text is-${field.voice ?? "plain"}`} data-record={field.text.record}>
          {field.text.text}
        </p>
      )}
      {field.verdicts?.map((line) => (
        <VerdictPart key={line.claim} line={line} />
      ))}
    </div>
  );
}

/** A forecast with its verdict as mark and word; the counts lead to its evidence. */
function VerdictPart({ line }: { line: VerdictLine }) {
  return (
    <div className={line.dim ? "card-verdict is-dim" : "card-verdict"} data-claim={line.claim}>
      <VerdictMark verdict={line.verdict} />
      <p data-record={line.text.record}>{line.text.text}</p>
      <a className="text-link" href="#forecasts">
        {line.counts}
      </a>
    </div>
  );
}
