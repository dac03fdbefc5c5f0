// Company facts as the SEC's interface answers them, made for the tests.
import type { Company, Plan } from "../../../src/tools/update/config";

export interface MadeFact {
  tag: string;
  start: string;
  end: string;
  /** USD */
  val: number;
}
export interface MadeFiling {
  accn: string;
  form: string;
  filed: string;
  facts: MadeFact[];
}

export const TAG = "PaymentsToAcquirePropertyPlantAndEquipment";
export const REVENUE = "RevenueFromContractWithCustomerExcludingAssessedTax";

/** 0000000001-26-000007 */
export const accession = (year: number, n: number): string =>
  `0000000001-${String(year % 100).padStart(2, "0")}-${String(n).padStart(6, "0")}`;

export const fact = (start: string, end: string, val: number, tag = TAG): MadeFact => ({ tag, start, end, val });

export const filing = (accn: string, form: string, filed: string, ...facts: MadeFact[]): MadeFiling => ({
  accn,
  form,
  filed,
  facts,
});

/** The answer as an object; entries lie under tag and unit, oldest filing first, as recorded. */
export function answerOf(company: Pick<Company, "cik" | "name">, filings: readonly MadeFiling[], unit = "USD") {
  const tags: Record<string, { label: string; description: string; units: Record<string, object[]> }> = {};
  for (const { accn, form, filed, facts } of filings)
    for (const { tag, start, end, val } of facts) {
      tags[tag] ??= { label: tag, description: "", units: { [unit]: [] } };
      const [fy, fp] = [Number(end.slice(0, 4)), form.startsWith("10-K") ? "FY" : "Q1"];
      tags[tag].units[unit].push({ start, end, val, accn, fy, fp, form, filed, frame: `CY${fy}` });
    }
  const dei = { EntityCommonStockSharesOutstanding: { label: "", description: "", units: { shares: [] } } };
  return { cik: company.cik, entityName: `${company.name} INC.`, facts: { dei, "us-gaap": tags } };
}

export const answerText = (...args: Parameters<typeof answerOf>): string => JSON.stringify(answerOf(...args));

export const company: Company = {
  entity: "microsoft",
  cik: 789019,
  name: "MICROSOFT",
  publisher: "Microsoft",
  tags: { capex_quarter: [{ tag: TAG }] },
};

export const planFor = (companies: Company[], metrics?: Plan["metrics"]): Plan => ({
  address: "http://127.0.0.1/",
  requests_per_second: 5,
  cache_hours: 1,
  forms: ["10-Q", "10-K", "10-QT", "10-KT"],
  metrics: metrics ?? { capex_quarter: { slug: "capex", basis: "cash", since: "2020-01-01" } },
  companies,
  not_read: {},
});
