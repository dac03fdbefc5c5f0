// Whatever arrives in place of our dataset: it is refused by name, left out by name, or drawn.
import { describe, expect, test } from "vitest";
import { checkDataset } from "../../src/data/check";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { specOf } from "../../src/shell/specOf";
import { VIEW_IDS } from "../../src/spec/spec";
import { LANGS, words } from "../data";
import { ours } from "../data/dataset";
import { COUNT, caseOf, DRAW_EVERY, each, HOSTILE, SEED, TIME_MS } from "./chance";
import { spoiledFiles, taken } from "./datasets";
import { drawn, expectHarmless } from "./drawn";

/** Views made of each dataset; which ones is left to chance. */
const VIEWS_EACH = 5;
/** The check reads everything each time. */
const CHECK_EVERY = 2 * DRAW_EVERY;

/** Views of a dataset, each made or refused; one of them drawn. */
function tryOne(number: number) {
  const chance = caseOf(number);
  const raw = spoiledFiles(chance);
  const lang = chance.pick(LANGS);
  const { facts, views, failed, problems } = taken(raw, lang);
  for (const [name, reason] of Object.entries(failed)) expect(reason).toContain(`${name}.json`);
  for (const { file, id, field, expected } of problems) expect([file, id, field, expected]).not.toContain("");
  if (!facts) return;
  const companies = chance.next() < 0.3 && facts.entities.length > 0 ? [chance.pick(facts.entities).id] : [];
  const choice = { ...DEFAULT_CHOICE, companies };
  const made = Array.from({ length: VIEWS_EACH }, () => specOf(chance.pick(views), facts, choice, words[lang]));
  if (number % DRAW_EVERY === 0 && "made" in made[0])
    expectHarmless(drawn(made[0].made, choice, words[lang]), made[0].made.view);
}

/** What is wrong is named; where nothing is, every view can be made. */
function checkOne(number: number) {
  const raw = spoiledFiles(caseOf(number));
  const problems = checkDataset({ ...ours, ...raw });
  for (const { file, id, field, found, expected } of problems)
    expect([file, id, field, found, expected]).not.toContain("");
  if (problems.length > 0) return;
  const { facts, failed } = taken(raw, "en");
  expect(failed).toEqual({});
  for (const id of VIEW_IDS) if (facts) expect(specOf(id, facts, DEFAULT_CHOICE, words.en), id).toHaveProperty("made");
}

const files = (number: number) => Object.keys(spoiledFiles(caseOf(number))).join();

describe(`${COUNT} spoiled datasets of seed ${SEED}`, () => {
  test("are drawn, or refused by name", { timeout: TIME_MS }, () => each(1, tryOne, files));
  test("are checked, and what passes makes every view", { timeout: TIME_MS }, () => each(CHECK_EVERY, checkOne, files));
});

test("nothing of all that was run", () => expect("slipped" in globalThis).toBe(false));

describe("what is harmless is judged right", () => {
  const judge = (html: string) => () => expectHarmless(html, "it");
  test.each(HOSTILE.filter((text) => /globalThis/.test(text)))("%s is not, as markup", (text) => {
    expect(judge(`<p>x</p><a href="${text}">x</a>`)).toThrow("runs");
  });
  test("a blank view is not", () => expect(judge("<svg></svg>")).toThrow("blank"));
  test("a text that only speaks of a script is", judge("<p>&lt;script&gt; onload=</p>"));
});
