// @vitest-environment happy-dom
// The frame around the views, alive: any address opens it, over our dataset and over spoiled ones.
import { cleanup, render } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { Facts } from "../../src/model/facts";
import { type App, AppContext, useChoice } from "../../src/shell/app";
import { CompareBody } from "../../src/shell/CompareBody";
import { DrawerBody } from "../../src/shell/DrawerBody";
import { FRAME } from "../../src/shell/islands";
import { knownOf } from "../../src/shell/known";
import { ProfileBody } from "../../src/shell/ProfileBody";
import { createStore } from "../../src/shell/store";
import { VIEW_IDS, type ViewId } from "../../src/spec/spec";
import type { Random } from "../../src/tools/generate/random";
import { facts, LANGS, words } from "../data";
import { queryOf } from "./addresses";
import { caseOf, DRAW_EVERY, each, SEED, TIME_MS } from "./chance";
import { spoiledFiles, taken } from "./datasets";
import { expectHarmless } from "./drawn";

const EVERY = 2 * DRAW_EVERY;

/** An address bar that holds a query and nothing else. */
const barOf = (search: string) => ({
  location: { pathname: "/", search, hash: "" },
  history: { pushState: () => undefined, replaceState: () => undefined },
  addEventListener: () => undefined,
});

/** What the panels load on demand, at once. */
function Bodies() {
  const { companies, company, compare, source } = useChoice();
  return (
    <>
      {company && <ProfileBody id={company} />}
      {compare && <CompareBody companies={companies} />}
      {source && <DrawerBody record={source} />}
    </>
  );
}

function expectFrame(facts: Facts, views: readonly ViewId[], search: string, lang: "en" | "ko") {
  const store = createStore(barOf(search), knownOf(facts));
  const app: App = { facts, words: words[lang], store, root: "./", dropped: 2, figures: 2, groups: [], views };
  const { container } = render(
    <AppContext value={app}>
      {Object.entries(FRAME).map(([name, Part]) => (
        <Part key={name} />
      ))}
      <Bodies />
    </AppContext>,
  );
  expectHarmless(container.innerHTML, search);
  if (store.notices().length > 0) expect(container.querySelectorAll(".notices li").length).toBeGreaterThanOrEqual(1);
  cleanup();
}

/** An address that opens something, as chance has it. */
const opening = (chance: Random, { entities, evidence }: Facts): string => {
  const [company, source] = [[...entities].map((e) => e.id), [...evidence.keys()]].map((ids) =>
    ids.length > 0 ? encodeURIComponent(chance.pick(ids)) : "",
  );
  return `${queryOf(chance)}&company=${company}&source=${source}&compare=1&companies=${company}`;
};

function tryOne(number: number) {
  const chance = caseOf(number);
  const lang = chance.pick(LANGS);
  expectFrame(facts(lang), VIEW_IDS, queryOf(chance), lang);
  const { facts: spoiled, views } = taken(spoiledFiles(chance), lang);
  if (spoiled) expectFrame(spoiled, views, opening(chance, spoiled), lang);
}

describe(`addresses and spoiled datasets of seed ${SEED}`, () => {
  test("open the frame, its panels and notices", { timeout: TIME_MS }, async () => {
    const complaints = vi.spyOn(console, "error");
    await each(EVERY, tryOne, (number) => queryOf(caseOf(number)));
    expect(complaints.mock.calls.map(([first]) => String(first).slice(0, 200))).toEqual([]);
    expect("slipped" in globalThis).toBe(false);
  });
});
