// What a view is said to read of the choice is all it reads: the page skips it for changes of anything else.
import { describe, expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE, NEUTRAL } from "../../src/model/choice";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { READS } from "../../src/views/collections";
import { facts, words } from "../data";

const CHANGES: Partial<Choice> = {
  company: "arm",
  compare: true,
  node: "arm",
  relations: "matrix",
  base: "2025-12-31",
  a: { ...NEUTRAL, openai: -30 },
  b: { ...NEUTRAL, arm: -30 },
  verdicts: { "claim-04": "open" },
  risks: { "agi-delay": { likelihood: 1, impact: 1 } },
  source: "sbg-nav-2026-06-30",
  q: "loan",
  theme: "dark",
  slide: "stress",
  plain: true,
  transparent: true,
};
const f = facts();

describe.each(VIEW_IDS)("%s", (id) => {
  const before = JSON.stringify(VIEWS[id](f, DEFAULT_CHOICE, words.en));
  test.each(Object.keys(CHANGES) as (keyof Choice)[])("%s", (part) => {
    const after = JSON.stringify(VIEWS[id](f, { ...DEFAULT_CHOICE, [part]: CHANGES[part] }, words.en));
    // "source" is read by the plate's component, not by its spec.
    if (!READS[id]?.includes(part)) expect(after).toBe(before);
    else if (part !== "source") expect(after).not.toBe(before);
  });
});
