import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { checkDataset } from "../../../src/data/check";
import { sentenceOf } from "../../../src/data/check/problem";
import type { RawDataset } from "../../../src/data/check/shape";
import { COLLECTIONS } from "../../../src/data/schema";
import { type Company, readPlan } from "../../../src/tools/update/config";
import { readAnswer } from "../../../src/tools/update/facts";
import { propose } from "../../../src/tools/update/propose";
import { reportOf } from "../../../src/tools/update/report";
import { dollarsKo } from "../../../src/tools/update/wording";
import { appended, upTo, write } from "../../../src/tools/update/write";
import { type Loose, ours } from "../../data/dataset";
import { answerText, fact, filing, type MadeFiling } from "./made";

const plan = readPlan();
const companyOf = (entity: string) => plan.companies.find((c) => c.entity === entity) as Company;
const tagOf = (entity: string, metric: string) => companyOf(entity).tags[metric][0].tag;
const ADDRESS = /^https:\/\/www\.sec\.gov\/Archives\/edgar\/data\/\d+\/\d{18}\//;

/** Microsoft's capital expenditure as on record for the last quarter but one, and two quarters after the record ends. */
const capex = tagOf("microsoft", "capex_quarter");
const microsoft: MadeFiling[] = [
  filing(
    "0001193125-26-191459",
    "10-Q",
    "2026-04-29",
    fact("2025-07-01", "2026-03-31", 80_146e6, capex),
    fact("2026-01-01", "2026-03-31", 30_876e6, capex),
  ),
  filing("0001193125-26-323660", "10-K", "2026-07-29", fact("2025-07-01", "2026-06-30", 115_948e6, capex)),
  filing("0001193125-26-400001", "10-Q", "2026-10-28", fact("2026-07-01", "2026-09-30", 40_123_456_789, capex)),
  filing("0001193125-27-000009", "10-Q", "2027-01-27", fact("2026-07-01", "2026-12-31", 85e9, capex)),
];
const revenue = tagOf("google", "revenue");
const research = tagOf("google", "research_quarter");
const google: MadeFiling[] = [
  filing(
    "0001652044-26-000090",
    "10-Q",
    "2026-10-28",
    fact("2026-07-01", "2026-09-30", 120e9, revenue),
    fact("2026-07-01", "2026-09-30", 20e9, research),
  ),
];

const answersOf = (filings: Record<string, MadeFiling[]>) =>
  new Map(
    Object.entries(filings).map(([entity, list]) => {
      const company = companyOf(entity);
      return [entity, readAnswer(answerText(company, list), company, plan)] as const;
    }),
  );
const proposed = (filings: Record<string, MadeFiling[]>, raw: RawDataset = ours) =>
  propose(raw, plan, answersOf(filings));

let folder = "";
const read = (): RawDataset =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))]));
const text = (name: string) => readFileSync(join(folder, `${name}.json`), "utf8");

const problems = (raw: RawDataset) => checkDataset(raw).map(sentenceOf);
const before = new Set(problems(ours));
const newProblems = () => problems(read()).filter((problem) => !before.has(problem));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "all-in-"));
  cpSync("public/data/all-in", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a proposal", () => {
  const proposal = proposed({ microsoft, google });

  it("agrees with the records the filings agree with", () => {
    // January to March as stated, April to June as a year less nine months.
    expect(proposal.agreed).toBe(2);
    expect(proposal.disagreements).toEqual([]);
  });

  it("holds a quarter as it was stated, unrounded, with its filing", () => {
    expect(proposal.additions[0].record).toEqual({
      id: "sec-microsoft-capex-2026-q3",
      entity: "microsoft",
      entities: ["microsoft"],
      metric: "capex_quarter",
      basis: "cash",
      value: 40.123456789,
      unit: "USD bn",
      as_of: "2026-09-30",
      date_precision: "quarter",
      period: "2026-Q3",
      span: "quarter",
      fiscal_note_en: "FY27 Q1 (quarter ended Sep 2026)",
      fiscal_note_ko: "FY27 1분기(2026년 9월 종료 분기)",
      published: "2026-10-28",
      kind: "disclosed",
      source: "sec-0001193125-26-400001",
      note_en: "Basis: purchases of property and equipment from the cash-flow statement; finance leases are excluded.",
      note_ko: "기준: 현금흐름표의 유형자산 취득액이며 금융리스를 제외한다.",
      quality: "primary",
    });
  });

  it("holds a computed quarter with both filings and its arithmetic in both languages", () => {
    const { record } = proposal.additions[1];
    expect(record).toMatchObject({
      id: "sec-microsoft-capex-2026-q4",
      value: 44.876543211,
      derived: true,
      published: "2027-01-27",
      source: "sec-0001193125-27-000009",
      more_sources: ["sec-0001193125-26-400001"],
    });
    expect(record.note_en).toContain(
      "Computed: 6 months to 31 December 2026 (USD 85,000 m) less 3 months to 30 September 2026 (USD 40,123.457 m).",
    );
    expect(record.note_ko).toContain(
      "2026년 12월 31일까지 6개월분(850억 달러)에서 2026년 9월 30일까지 3개월분(401억 2,346만 달러)을 뺀 값이다.",
    );
  });

  it("brings the metric that the dataset does not have yet, and only where it has numbers", () => {
    expect(proposal.metrics.map(({ id }) => id)).toEqual(["research_quarter"]);
    expect(proposed({ microsoft }).metrics).toEqual([]);
  });

  it("gives every number at least one filing: accession number, day and address", () => {
    const sources = new Map(
      [...(ours.sources as { id: string; url?: string }[]), ...proposal.sources].map((s) => [s.id, s]),
    );
    expect(proposal.additions.length).toBe(4);
    for (const { record, quarter } of proposal.additions) {
      const cited = [record.source, ...(record.more_sources ?? [])];
      expect(cited).toHaveLength(quarter.from.length);
      for (const [i, { filing: own }] of quarter.from.entries()) {
        expect(sources.get(cited[i])?.url).toMatch(ADDRESS);
        expect(sources.get(cited[i])?.url).toContain(own.accession.replaceAll("-", ""));
        expect(record.published >= own.filed).toBe(true);
      }
    }
  });

  it("does not list a filing again that the dataset cites", () => {
    const next = filing(
      "0001018724-26-000026",
      "10-Q",
      "2026-07-31",
      fact("2026-04-01", "2026-06-30", 200e9, tagOf("amazon", "revenue")),
    );
    const { additions, sources } = proposed({ amazon: [next] });
    expect(additions.map(({ record }) => record.source)).toEqual(["amazon-10-q-quarter-ended-30-june-2026"]);
    expect(sources).toEqual([]);
  });

  it("is the same whatever the order of the answers' entries", () => {
    expect(proposed({ google, microsoft: [...microsoft].reverse() })).toEqual(proposal);
  });
});

describe("disagreement", () => {
  const wrong = [
    filing("0001193125-26-191459", "10-Q", "2026-04-29", fact("2026-01-01", "2026-03-31", 30_999e6, capex)),
  ];

  it("is listed with both values and is not proposed", () => {
    const proposal = proposed({ microsoft: wrong });
    expect(proposal.additions).toEqual([]);
    expect(proposal.disagreements.map(({ ours: o, quarter }) => [o.id, o.value, quarter.value])).toEqual([
      ["capex-microsoft-2026-q1", 30.876, 30_999e6],
    ]);
    expect(reportOf(proposal, new Map())).toContain(
      "! capex-microsoft-2026-q1: 30.876 on record (microsoft-fy26-q3-press-release), 30.999 filed, 0.40 %\n" +
        `      30999000000 USD, ${capex}, 2026-01-01 to 2026-03-31: 10-Q of 2026-04-29, 0001193125-26-191459`,
    );
  });

  it("leaves every byte of the dataset as it is", () => {
    expect(write(folder, read(), proposed({ microsoft: wrong }))).toEqual([]);
    for (const name of COLLECTIONS) expect(text(name)).toBe(readFileSync(`public/data/all-in/${name}.json`, "utf8"));
  });

  test.each([
    ["the press's 28.5 and 28.46 filed", 28_460e6, 0],
    ["the press's 28.5 and 28.5499 filed", 28_549.9e6, 0],
    ["the press's 28.5 and 28.56 filed", 28_560e6, 1],
  ])("is none within the recorded digits: %s", (_, value, disagreements) => {
    const oracle = [
      filing(
        "0001193125-26-387999",
        "10-Q",
        "2026-09-14",
        fact("2026-06-01", "2026-08-31", value, tagOf("oracle", "capex_quarter")),
      ),
    ];
    expect(proposed({ oracle }).disagreements).toHaveLength(disagreements);
  });
});

describe("amended before it was added", () => {
  it("is said in the note of the new record, with the value before", () => {
    const later = filing("0001193125-26-400777", "10-Q/A", "2026-11-20", fact("2026-07-01", "2026-09-30", 41e9, capex));
    const [{ record }] = proposed({ microsoft: [microsoft[2], later] }).additions;
    expect(record).toMatchObject({ value: 41, published: "2026-11-20", source: "sec-0001193125-26-400777" });
    expect(record.note_en).toContain(
      "3 months to 30 September 2026: amended on 20 November 2026, before USD 40,123.457 m (0001193125-26-400001).",
    );
    expect(record.note_ko).toContain(
      "2026년 9월 30일까지 3개월분은 2026년 11월 20일에 정정됐으며 정정 전 수치는 401억 2,346만 달러였다(0001193125-26-400001).",
    );
  });
});

describe("amended after it was added", () => {
  it("is listed as a disagreement and stays", () => {
    const third = microsoft[2];
    write(folder, read(), proposed({ microsoft: [third] }));
    const later = filing("0001193125-26-400777", "10-Q/A", "2026-11-20", fact("2026-07-01", "2026-09-30", 41e9, capex));
    const proposal = proposed({ microsoft: [third, later] }, read());
    expect(proposal.additions).toEqual([]);
    expect(proposal.disagreements.map(({ ours: o }) => o.id)).toEqual(["sec-microsoft-capex-2026-q3"]);
    expect(reportOf(proposal, new Map())).toContain(
      "(amended; before 40123456789, 10-Q of 2026-10-28, 0001193125-26-400001)",
    );
  });
});

test.each([
  [115_948_000_000, "1,159억 4,800만 달러"],
  [85e9, "850억 달러"],
  [1_234_500_000_000, "1조 2,345억 달러"],
  [99_999_999, "1억 달러"],
  [30_000, "3만 달러"],
  [0, "0 달러"],
])("%i dollars in Korean", (usd, text) => {
  expect(dollarsKo(usd)).toBe(text);
});

describe("writing", () => {
  const all = { microsoft, google };

  it("adds what was filed up to the review, in a dataset that stays sound", () => {
    const changed = write(folder, read(), upTo(proposed(all), "2026-11-23"));
    expect(changed).toEqual(["metrics", "sources", "observations"]);
    expect(newProblems()).toEqual([]);
    const ids = (read().observations as Loose[]).slice(-3).map(({ id }) => id);
    expect(ids).toEqual(["sec-microsoft-capex-2026-q3", "sec-google-revenue-2026-q3", "sec-google-research-2026-q3"]);
  });

  it("changes no line that was there, and adds one per record", () => {
    write(folder, read(), upTo(proposed(all), "2026-11-23"));
    const [before, after] = [readFileSync("public/data/all-in/observations.json", "utf8"), text("observations")];
    const old = before.trimEnd().split("\n");
    expect(after.split("\n").slice(0, old.length - 2)).toEqual(old.slice(0, -2));
    expect(after.trimEnd().split("\n")).toHaveLength(old.length + 3);
  });

  it("changes nothing the second time", () => {
    write(folder, read(), proposed(all), "2027-01-31");
    const texts = COLLECTIONS.map(text);
    const again = proposed(all, read());
    expect(again).toMatchObject({ additions: [], sources: [], metrics: [], disagreements: [], agreed: 6 });
    expect(write(folder, read(), again, "2027-01-31")).toEqual([]);
    expect(COLLECTIONS.map(text)).toEqual(texts);
  });

  it("moves the review date in both places when told to, so that later filings may be added", () => {
    expect(write(folder, read(), proposed(all), "2027-01-31")).toEqual([
      ...["metrics", "sources", "observations"],
      ...["freshness", "thesis"],
    ]);
    expect(newProblems()).toEqual([]);
    expect(read().freshness).toMatchObject({ reviewed: "2027-01-31", data_to: "2026-06-30" });
    expect(read().thesis).toMatchObject({ review: "2027-01-31" });
  });

  it("writes nothing where the dataset would not be sound, and says why", () => {
    const before = COLLECTIONS.map(text);
    expect(() => write(folder, read(), proposed(all))).toThrow(
      'nothing written: the dataset would have\nobservations.json: sec-microsoft-capex-2026-q4: published: found "2027-01-27", expected a day up to the review, 2026-11-23',
    );
    expect(COLLECTIONS.map(text)).toEqual(before);
  });

  it("goes on after it was ended between two files", () => {
    const proposal = upTo(proposed(all), "2026-11-23");
    // What stands there when the run was ended after the second of three files.
    write(folder, read(), proposal);
    cpSync("public/data/all-in/observations.json", join(folder, "observations.json"));
    expect(write(folder, read(), upTo(proposed(all, read()), "2026-11-23"))).toEqual(["observations"]);
    expect(newProblems()).toEqual([]);
  });

  test.each([
    ["an empty list", "[]\n", '[\n{"id":"a"}\n]\n'],
    ["one record", '[\n{"id":"z"}\n]\n', '[\n{"id":"z"},\n{"id":"a"}\n]\n'],
    ["no newline at its end", '[{"id":"z"}]', '[{"id":"z"},\n{"id":"a"}\n]'],
  ])("appends to %s", (_, before, after) => {
    expect(appended(before, [{ id: "a" }])).toBe(after);
  });

  it("appends to nothing but a list", () => {
    expect(() => appended('{"a":[]}', [{}])).toThrow("not a list of records");
  });
});
