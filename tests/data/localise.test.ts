import { describe, expect, it } from "vitest";
import { localise } from "../../src/data/localise";

describe("localise", () => {
  it.each([
    ["keeps one language", { name_en: "Arm", name_ko: "암" }, { name: "암" }],
    ["leaves other fields alone", { id: "arm", unit: "%", listed: null }, { id: "arm", unit: "%", listed: null }],
    ["goes into lists and objects", { a: [{ b: { note_en: "x", note_ko: "y" } }] }, { a: [{ b: { note: "y" } }] }],
    ["drops a text that the language lacks", { note_en: "x" }, {}],
    ["leaves one language as it is", { name: "암", note: "글" }, { name: "암", note: "글" }],
    ["does not take a bare suffix for a text", { _ko: 1, ko: 2 }, { _ko: 1, ko: 2 }],
    ["keeps numbers and words", [1, "a_ko", null], [1, "a_ko", null]],
  ])("%s", (_, value, expected) => {
    expect(localise(value, "ko")).toEqual(expected);
  });

  it("takes English when asked", () => {
    expect(localise({ name_en: "Arm", name_ko: "암" }, "en")).toEqual({ name: "Arm" });
  });

  it("does not change its argument", () => {
    const record = { name_en: "Arm", name_ko: "암", parts: [{ note_en: "a", note_ko: "b" }] };
    const before = structuredClone(record);
    localise(record, "en");
    expect(record).toEqual(before);
  });
});
