import { expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { sources } from "../../src/views/sources";
import { facts, words } from "../data";

const data = facts();
const spec = (observations = data.observations, list = data.sources) =>
  sources({ ...data, observations, sources: list }, DEFAULT_CHOICE, words.en);

test("the finding counts what was read on the company's own page, and says so where it is all of it", () => {
  const primary = data.observations.filter((o) => o.quality === "primary");
  const other = data.observations.find((o) => o.quality !== "primary");
  expect(spec(primary.slice(0, 5)).title).toBe("All 5 figures were read on the company’s own page");
  expect(spec([...primary.slice(0, 5), ...(other ? [other] : [])]).title).toBe(
    "Of 6 figures, 5 were read on the company’s own page",
  );
});
