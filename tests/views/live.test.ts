// The standard charts are live Recharts charts; what only our own drawing can say stays ours.
import { expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { facts, words } from "../data";

const LIVE = ["holdings", "needs", "capital-war", "valuations", "progress"];

test.each(VIEW_IDS)("%s", (id) => {
  const plots = VIEWS[id](facts(), DEFAULT_CHOICE, words.en).blocks.filter((b) => b.kind === "plot");
  expect(plots.length > 0 && plots.every((p) => p.live)).toBe(LIVE.includes(id));
});
