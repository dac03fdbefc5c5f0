import { describe, expect, it } from "vitest";
import { localise } from "../../src/data/localise";
import { parseCollection } from "../../src/data/parse";
import { COLLECTIONS } from "../../src/data/schema";
import { type Loose, ours } from "./dataset";

const entities = () => structuredClone(ours.entities) as Loose[];

describe("parseCollection", () => {
  it.each(COLLECTIONS.flatMap((name) => (["en", "ko"] as const).map((lang) => [name, lang] as const)))(
    "reads our %s in %s, bilingual or served",
    (name, lang) => {
      const whole = parseCollection(name, ours[name], lang);
      expect(whole.problems).toEqual([]);
      expect(parseCollection(name, localise(ours[name], lang), lang)).toEqual(whole);
    },
  );

  it("gives one language", () => {
    const [en] = parseCollection("entities", entities(), "en").records;
    const [ko] = parseCollection("entities", entities(), "ko").records;
    expect([en?.name, ko?.name]).toEqual(["SoftBank Group Corp.", "소프트뱅크그룹"]);
    expect(en).not.toHaveProperty("name_en");
  });

  it("leaves out a broken record, keeps the rest and says why", () => {
    const list = entities();
    Object.assign(list[3] ?? {}, { listed: "elsewhere" });
    const { records, problems } = parseCollection("entities", list, "en");
    expect(records).toHaveLength(list.length - 1);
    expect(problems).toEqual([
      {
        file: "entities.json",
        id: "svf1",
        field: "listed",
        found: '"elsewhere"',
        expected: "true or false",
      },
    ]);
  });

  it.each([[null], [7], ["text"], [[]]])("leaves out %j where a record should be", (junk) => {
    const { records, problems } = parseCollection("entities", [...entities(), junk], "en");
    expect(records).toHaveLength(136);
    expect(problems).toMatchObject([{ id: "#137", field: "-", expected: "an object" }]);
  });

  it("throws when a list is no list", () => {
    expect(() => parseCollection("events", { error: 404 }, "en")).toThrow("events.json is not a list of records");
  });

  it("throws when a single file is broken", () => {
    const freshness = { ...(ours.freshness as Loose), reviewed: "2026-02-30" };
    expect(() => parseCollection("freshness", freshness, "en")).toThrow(
      'freshness.json: reviewed: found "2026-02-30", expected a real date (YYYY-MM-DD)',
    );
  });
});
