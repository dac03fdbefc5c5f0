// What an author reads for each kind of broken input, in the exact words of both languages.
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { phraseInKorean } from "../../src/i18n/ko/checker";
import { EXAMPLES } from "../../src/load/example";
import type { Fault } from "../../src/load/fault";
import type { Given } from "../../src/load/gather";
import { readThesis } from "../../src/load/thesis";
import { file, zip } from "./files";
import { MESSAGES } from "./messages";

const EXAMPLE = EXAMPLES.en;
type Case = readonly [name: string, given: Given | Given[]];

/** A fault as the dialog prints it. */
function said({ file: name, line, column, path, found, expected, unknown, meant }: Fault, { loading: w }: typeof en) {
  const place = line === undefined || column === undefined ? "" : w.fault.where(`${line}`, `${column}`);
  const guess =
    meant === undefined ? "" : unknown === undefined ? w.fault.meant(meant) : w.fault.unknown(unknown, meant);
  return [name, place, path, w.fault.sentence(found, expected), guess].filter(Boolean).join(" | ");
}

/** The example with a text replaced by another. */
function changed(from: string, to: string): Given {
  expect(EXAMPLE).toContain(from);
  return file("a.json", EXAMPLE.replace(from, to));
}
const json = (text: string) => file("a.json", text);
const bytes = (...list: number[]): Given => ({ name: "a.json", bytes: new Uint8Array(list) });
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const files: Case[] = [
  ["an empty file", json("")],
  ["a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d)],
  ["an old Excel file", bytes(0xd0, 0xcf, 0x11, 0xe0)],
  ["an Excel workbook", zip("a.xlsx", { "xl/workbook.xml": "<x/>" })],
  ["a gzip file", bytes(0x1f, 0x8b, 8, 0)],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47)],
  ["UTF-16", bytes(0xff, 0xfe, 0x7b, 0)],
  ["another encoding", bytes(0x7b, 0x22, 0xc0, 0xd1, 0x22, 0x7d)],
  ["no file at all", []],
  ["more than 20 MB", { name: "a.json", bytes: new Uint8Array(20_000_001) }],
  ["a zip bomb", { name: "a.zip", bytes: zipSync({ "entities.json": new Uint8Array(30_000_000) }) }],
  [
    "many files in an archive",
    zip("a.zip", Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.json`, "{}"]))),
  ],
  ["an archive cut off", { name: "a.zip", bytes: zipSync({ "thesis.json": strToU8(EXAMPLE) }).slice(0, 200) }],
  ["an archive of other files", zip("a.zip", { "read me.txt": "hello" })],
  ["too many records", json(`{"thesis": {}, "entities": [${"0,".repeat(200_000)}0]}`)],
  ["a web page", json("<!doctype html>")],
  ["a list", json("[1]")],
  ["a collection twice", [file("a.json", EXAMPLE), file("sources.json", "[]")]],
];

const syntax: Case[] = [
  ["a comma too many in a list", json('{"a": [1,\n]}')],
  ["a comma too many in an object", json('{"a": 1,}')],
  ["a comma too few", json('{"a": 1\n "b": 2}')],
  ["a colon too few", json('{"a" 1}')],
  ["a name without quotes", json("{a: 1}")],
  ["single quotes", json("{'a': 1}")],
  ["quotes of a word processor", json('{"a": “x”}')],
  ["a comment", json('{"a": // note\n1}')],
  ["a word of another language", json('{"a": None}')],
  ["a number with separators", json('{"a": 1.250.000}')],
  ["a number without its zero", json('{"a": .5}')],
  ["a number without end", json('{"a": 1e999}')],
  ["a text without end", json('{"a": "x\n}')],
  ["a control character", json('{"a": "x\u0007"}')],
  ["a path of Windows", json('{"a": "C:\\data"}')],
  ["a file cut off", json('{"a": [1, 2')],
  ["something after the end", json("{} {}")],
  ["a text that is too long", json(`{"a": "${"x".repeat(20_001)}"}`)],
  ["deep nesting", json(nested(100_000))],
];

const records: Case[] = [
  ["a name of the language itself", changed('"id": "acme", ', '"__proto__": {"admin": true}, "id": "acme", ')],
  ["a name twice", changed('"id": "acme", ', '"id": "acme", "id": "acme", ')],
  ["a collection misspelt", changed('"metrics"', '"metric"')],
  ["an unknown field", changed('"value": 12.5', '"valeu": 1, "value": 12.5')],
  ["an unknown value", changed('"quality": "primary"', '"quality": "primry"')],
  ["a link that leads nowhere", changed('"source": "acme-report"', '"source": "acme-reprot"')],
  ["a number in quotes", changed('"value": 12.5', '"value": "12.5"')],
  ["a date of another custom", changed('"date": "2025-06-01"', '"date": "1.6.2025"')],
  ["a day that never was", changed('"date": "2025-06-01"', '"date": "2025-02-30"')],
  ["an address that is a script", changed('"https://example.com/acme"', '"javascript:alert(1)"')],
  ["an address without encryption", changed('"https://example.com/acme"', '"http://example.com/acme"')],
  ["an id with capitals", changed('"id": "globex-order"', '"id": "Globex Order"')],
  ["an id twice", changed('"id": "globex", "name_en"', '"id": "acme", "name_en"')],
  ["a field that is missing", changed('"kind": "disclosed", ', "")],
  [
    "a text in one of two languages",
    changed('"title_en": "Chip bets"', '"title_en": "Chip bets", "languages": ["en", "ko"]'),
  ],
  ["a thesis without an author", changed('"author_en": "A. Analyst", ', "")],
  ["no thesis", json('{"entities": []}')],
  ["an empty thesis", json('{"thesis": {}, "entities": []}')],
  [
    "entities that are no list",
    changed(
      '"entities": [{"id": "acme", "name_en": "Acme"}, {"id": "globex", "name_en": "Globex"}]',
      '"entities": {"acme": "Acme"}',
    ),
  ],
  ["a figure younger than the review", changed('"published": "2026-02-10"', '"published": "2026-12-24"')],
  ["a unit beside the metric's", changed('"value": 12.5', '"unit": "GW", "value": 12.5')],
  ["a name too long for a drawing", changed('"name_en": "Globex"', '"name_en": "Globex International"')],
  [
    "a word that is only true today",
    changed("Globex ordered chips from Acme on 1 June 2025.", "Globex recently ordered chips."),
  ],
  ["an amount without a unit", changed('"amount": 2, "unit": "USD bn"', '"amount": 2')],
  [
    "a list for a record",
    changed('[{"id": "revenue", "unit": "USD bn", "name_en": "Revenue"}]', '[["revenue", "USD bn"]]'),
  ],
];

describe.each([
  ["files", files],
  ["syntax", syntax],
  ["records", records],
])("%s", (_, cases) => {
  test.each(cases)("%s", (name, given) => {
    const { faults } = readThesis(Array.isArray(given) ? given : [given], "en");
    expect(faults.map((fault) => said(fault, en))).toEqual(MESSAGES[name].en);
    expect(faults.map((fault) => said(fault, ko as typeof en))).toEqual(MESSAGES[name].ko);
  });
});

test("more than forty kinds", () => {
  expect(files.length + syntax.length + records.length).toBeGreaterThanOrEqual(40);
});

test("the example has no fault in either language", () => {
  for (const lang of ["en", "ko"] as const) {
    const { faults, left, dataset } = readThesis([file("a.json", EXAMPLES[lang])], lang);
    expect(faults).toEqual([]);
    expect(left).toBe(0);
    expect(dataset?.observations).toHaveLength(2);
  }
});

test("a phrase nobody knows stays as it is", () => {
  expect(phraseInKorean("a unicorn")).toBeUndefined();
});
