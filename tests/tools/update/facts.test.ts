import { describe, expect, it, test } from "vitest";
import { fileOf, readPlan } from "../../../src/tools/update/config";
import { readAnswer } from "../../../src/tools/update/facts";
import { answerOf, answerText, company, fact, filing, planFor, TAG } from "./made";

const plan = planFor([company]);
const first = filing("0000000001-26-000001", "10-Q", "2026-04-30", fact("2026-01-01", "2026-03-31", 5));

describe("an answer about a company", () => {
  it("gives the facts under the tags of the plan", () => {
    const other = filing("0000000001-26-000001", "10-Q", "2026-04-30", fact("2026-01-01", "2026-03-31", 9, "Assets"));
    expect(readAnswer(answerText(company, [first, other]), company, plan)).toEqual({
      facts: [
        {
          tag: TAG,
          start: "2026-01-01",
          end: "2026-03-31",
          value: 5,
          filing: { accession: "0000000001-26-000001", form: "10-Q", filed: "2026-04-30" },
        },
      ],
      remarks: [],
    });
  });

  it("takes annual and quarterly reports and their amendments, no other form", () => {
    const forms = ["10-K", "10-K/A", "10-Q/A", "10-KT", "8-K", "S-1", "20-F"];
    const filings = forms.map((form, i) => ({ ...first, form, accn: `0000000001-26-00001${i}` }));
    const { facts } = readAnswer(answerText(company, filings), company, plan);
    expect(facts.map((f) => f.filing.form)).toEqual(["10-K", "10-K/A", "10-Q/A", "10-KT"]);
    const foreign = readAnswer(answerText(company, filings), { ...company, forms: ["20-F"] }, plan);
    expect(foreign.facts.map((f) => f.filing.form)).toEqual(["20-F"]);
  });

  it("leaves out broken entries and counts them", () => {
    const answer = answerOf(company, [first]);
    const entries = answer.facts["us-gaap"][TAG].units.USD;
    const [good] = entries;
    entries.push(
      { ...good, val: "5" },
      { ...good, accn: "26-1" },
      { ...good, end: "2026-02-30" },
      { ...good, filed: null },
    );
    const { facts, remarks } = readAnswer(JSON.stringify(answer), company, plan);
    expect(facts).toHaveLength(1);
    expect(remarks).toEqual([`${TAG}: 4 broken entries left out`]);
  });

  it("leaves out what has no beginning or ends before it", () => {
    const answer = answerOf(company, [first]);
    const entries = answer.facts["us-gaap"][TAG].units.USD as Record<string, unknown>[];
    const { start: _, ...point } = entries[0];
    entries.push(point, { ...entries[0], start: "2026-04-01" });
    expect(readAnswer(JSON.stringify(answer), company, plan).facts).toHaveLength(1);
  });

  it("says where a tag is in another currency", () => {
    expect(readAnswer(answerText(company, [first], "EUR"), company, plan)).toEqual({
      facts: [],
      remarks: [`${TAG} is in EUR, not in USD`],
    });
  });

  test.each([
    ["no JSON", "<html>", "cut off, or not JSON"],
    ["a cut body", answerText(company, [first]).slice(0, -9), "cut off, or not JSON"],
    ["another shape", '{"cik":789019,"entityName":"MICROSOFT CORP"}', "not company facts: facts"],
    ["a list", "[]", "not company facts: no object"],
    [
      "another number",
      answerText({ ...company, cik: 1 }, []),
      "the answer is about MICROSOFT INC. (1), not MICROSOFT (789019)",
    ],
    [
      "another name",
      answerText({ ...company, name: "NOVELL" }, []),
      "the answer is about NOVELL INC. (789019), not MICROSOFT (789019)",
    ],
  ])("is refused when it is %s", (_, text, message) => {
    expect(() => readAnswer(text, company, plan)).toThrow(message);
  });

  it("may have the number as a text, as some answers do", () => {
    const text = answerText(company, [first]).replace('"cik":789019', '"cik":"0000789019"');
    expect(readAnswer(text, company, plan).facts).toHaveLength(1);
  });
});

describe("the plan", () => {
  const own = readPlan();

  it("asks no faster than half of what the SEC allows", () => {
    expect(own.requests_per_second).toBeLessThanOrEqual(5);
  });

  it("says of each company either under which tags a metric is, or why it is left out", () => {
    for (const { entity, tags, left_out = {} } of own.companies)
      expect([entity, ...Object.keys(tags), ...Object.keys(left_out)].sort()).toEqual(
        [entity, ...Object.keys(own.metrics)].sort(),
      );
  });

  it("names each company and number once", () => {
    expect(new Set(own.companies.map(fileOf)).size).toBe(own.companies.length);
    expect(new Set([...own.companies.map(({ entity }) => entity), ...Object.keys(own.not_read)]).size).toBe(
      own.companies.length + Object.keys(own.not_read).length,
    );
    expect(fileOf(own.companies[0])).toBe("CIK0000789019.json");
  });
});
