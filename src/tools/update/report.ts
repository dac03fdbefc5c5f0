// A proposal as text: "+" a new record, "!" a record that says something else than the filing, "?" what was left out.
import type { Other } from "./choose";
import type { Filing } from "./facts";
import type { Addition, Disagreement, Proposal, Remark } from "./propose";
import type { Quarter } from "./quarters";
import { billions } from "./records";

const filingOf = ({ form, filed, accession }: Filing): string => `${form} of ${filed}, ${accession}`;
const list = (entries: readonly string[], title: string): string[] =>
  entries.length === 0 ? [] : ["", `${title}: ${entries.length}`, ...entries];

const before = (other: Other | undefined): string =>
  other ? ` (amended; before ${other.value}, ${filingOf(other.filing)})` : "";

/** One line per statement a quarter rests on. */
const evidence = ({ from }: Quarter): string[] =>
  from.map(
    ({ start, end, tag, value, filing, replaced }, i) =>
      `    ${i === 0 ? " " : "-"} ${value} USD, ${tag}, ${start} to ${end}: ${filingOf(filing)}${before(replaced)}`,
  );

function addition({ record, quarter }: Addition, urls: ReadonlyMap<string, string>): string {
  const cited = [record.source, ...(record.more_sources ?? [])].map((id) => urls.get(id) ?? id);
  const name = [record.metric, record.basis].filter(Boolean).join("/");
  return [
    `+ ${record.id}: ${record.entity} ${name} ${record.period} = ${record.value} ${record.unit}${record.derived ? " (computed)" : ""}`,
    ...evidence(quarter),
    ...cited.map((url) => `      ${url}`),
  ].join("\n");
}

function disagreement({ ours, quarter }: Disagreement): string {
  const recorded = ours.value ?? `${ours.value_low ?? ""} to ${ours.value_high ?? ""}`;
  const filed = billions(quarter.value);
  const by = ours.value ? `, ${((filed / ours.value - 1) * 100).toFixed(2)} %` : "";
  const day = ours.as_of === quarter.end ? "" : `; the record ends on ${ours.as_of}, the quarter on ${quarter.end}`;
  return [`! ${ours.id}: ${recorded} on record (${ours.source}), ${filed} filed${by}${day}`, ...evidence(quarter)].join(
    "\n",
  );
}

const remark = ({ entity, metric, text }: Remark): string => `? ${[entity, metric].filter(Boolean).join(" ")}: ${text}`;

/** What a run proposes, for people. `urls`: addresses of the dataset's and the new sources by id. */
export function reportOf(proposal: Proposal, urls: ReadonlyMap<string, string>): string {
  const { additions, sources, metrics, disagreements, agreed, remarks } = proposal;
  return [
    `${agreed} ${agreed === 1 ? "record says" : "records say"} what the filings say`,
    ...list(
      metrics.map(({ id }) => `+ ${id}`),
      "new metrics",
    ),
    ...list(
      sources.map(({ id, publisher, url }) => `+ ${id}: ${publisher}, ${url}`),
      "new sources",
    ),
    ...list(
      additions.map((entry) => addition(entry, urls)),
      "new observations",
    ),
    ...list(disagreements.map(disagreement), "records that disagree with a filing (left as they are)"),
    ...list(remarks.map(remark), "not proposed, or to be looked at"),
  ].join("\n");
}
