// Every thesis in the repository is sound, and ours names those that can be opened beside it.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkDataset } from "../../src/data/check";
import { sentenceOf } from "../../src/data/check/problem";
import { COLLECTIONS } from "../../src/data/schema";
import { facts, THESES } from "../data";

const read = (folder: string) =>
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, `public/data/${folder}/${name}.json`] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, JSON.parse(readFileSync(file, "utf8"))]),
  );

test.each(THESES)("%s has no problem", (folder) => {
  expect(checkDataset(read(folder)).map(sentenceOf)).toEqual([]);
});

test("the foot of our page offers the others", () => {
  expect(facts().thesis.others?.map(({ data }) => data)).toEqual(THESES.slice(1).map((id) => `data/${id}`));
});
