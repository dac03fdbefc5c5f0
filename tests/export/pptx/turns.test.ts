// A deck made in turns, as the page makes it: the same files as one made at once, and the page is asked to go on meanwhile.
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { deckInTurns, deckOf } from "../../../src/export/pptx/deck";
import { type Setting, viewOf } from "../../../src/export/setting";
import { DEFAULT_CHOICE } from "../../../src/model/choice";
import { facts, words } from "../../data";
import { lint } from "./lint";

const setting: Setting = {
  facts: facts("ko"),
  choice: { ...DEFAULT_CHOICE, companies: ["arm"] },
  words: words.ko,
  link: (view) => `https://example.org/#${view}`,
};
const specs = (["glance", "holdings", "risks"] as const).map((view) => viewOf(view, setting).full);

test("a deck made in turns holds what one made at once holds, and keeps the rules", async () => {
  let pauses = 0;
  const inTurns = await deckInTurns(specs, setting, async () => {
    pauses += 1;
  });
  const [slow, fast] = [unzipSync(inTurns), unzipSync(deckOf(specs, setting))];
  expect(Object.keys(slow).slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  expect(Object.keys(slow).sort()).toEqual(Object.keys(fast).sort());
  for (const [path, bytes] of Object.entries(fast))
    if (path !== "[Content_Types].xml") expect(slow[path], path).toEqual(bytes);
  expect(lint(inTurns)).toEqual([]);
  expect(pauses).toBeGreaterThan(0);
}, 60_000);
