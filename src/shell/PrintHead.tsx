import { usePrinting } from "../charts/parts/usePrinting";
import { shortName } from "../model/facts";
import { useApp, useChosen } from "./app";

/** What paper has instead of masthead and filter, "All In: Arm and OpenAI. Company figures reach …": names filter, dates and address. */
export function PrintHead() {
  const { facts, words } = useApp();
  const companies = useChosen("companies");
  const printing = usePrinting();
  if (!printing) return null;
  const { data_to, reviewed } = facts.freshness;
  const names =
    companies.length > 0 ? words.f.list(companies.map((id) => shortName(facts, id))) : words.shell.allCompanies;
  return (
    <p className="print-head">
      <strong>{words.shell.brand}</strong> · {names} ·{" "}
      {words.shell.dataTo(words.f.longDate(data_to), words.f.longDate(reviewed))} {window.location.href}
    </p>
  );
}
