// Each address is a choice, every view can show it, and what was not taken is said.
import { describe, expect, test } from "vitest";
import { buildQuery, parseAddress } from "../../src/shell/url";
import { VIEW_IDS } from "../../src/spec/spec";
import { VIEWS } from "../../src/views";
import { facts, LANGS, words } from "../data";
import { known, queryOf } from "./addresses";
import { COUNT, caseOf, DRAW_EVERY, each, SEED, TIME_MS } from "./chance";
import { drawn, expectHarmless } from "./drawn";

const VIEWS_EACH = 3;

function tryOne(number: number) {
  const chance = caseOf(number);
  const query = queryOf(chance);
  const lang = chance.pick(LANGS);
  const { choice, notices, rest } = parseAddress(query, known);
  const again = parseAddress(buildQuery(choice, rest), known);
  expect(again.choice, "what was taken is written, and read the same").toEqual(choice);
  expect(again.notices, "and nothing in it is refused").toEqual([]);
  const { notice } = words[lang].shell;
  for (const n of notices) expect(notice[n.reason](n.parameter, n.found, n.used)).toContain(n.parameter);
  const specs = Array.from({ length: VIEWS_EACH }, () =>
    VIEWS[chance.pick(VIEW_IDS)](facts(lang), choice, words[lang]),
  );
  if (number % DRAW_EVERY === 0) expectHarmless(drawn(specs[0], choice, words[lang]), specs[0].view);
}

describe(`${COUNT} addresses of seed ${SEED}`, () => {
  test("are choices that every view can show", { timeout: TIME_MS }, () => {
    return each(1, tryOne, (number) => queryOf(caseOf(number)).slice(0, 300));
  });
});
