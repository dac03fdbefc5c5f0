// An embed says the same on its slice of the records as the page does on all of them: for every company there is, in a
// language the slice was not made in, and for what else the view reads of the choice.
import { describe, expect, test } from "vitest";
import { localise } from "../../src/data/localise";
import type { Dataset } from "../../src/data/schema";
import { DEFAULT_CHOICE } from "../../src/model/choice";
import { type Facts, factsOf } from "../../src/model/facts";
import { citableOf, wholeOf } from "../../src/shell/embed/records";
import { VIEW_IDS } from "../../src/spec/spec";
import { readDataset } from "../../src/tools/dataset";
import { cut, LISTS, planOf, says, trialsOf } from "../../src/tools/slice";
import { VIEWS } from "../../src/views";
import { citationOf } from "../../src/views/citation";
import { figuresOf } from "../../src/views/count";
import { facts, words } from "../data";

const raw = readDataset("public/data/all-in");
const english = localise(raw, "en") as Dataset;
const korean = localise(raw, "ko") as Dataset;

/** Views that cite more than an embed can hold: what is not there opens on the full page. */
const REGISTERS = ["risks", "sources"];

describe.each(VIEW_IDS)("%s", (view) => {
  const slice = cut(korean, planOf(view, english, words.en));
  const sliced = factsOf(slice);
  const all = facts("ko");

  test("says the same for every choice", { timeout: 120_000 }, () => {
    const ids = all.entities.map((e) => e.id);
    const lists = [...ids.map((id) => [id]), ...ids.slice(40).map((id, i) => [id, ids[i]])];
    for (const choice of trialsOf(view, all, lists)) {
      // Compared as texts first: a difference is then shown part by part.
      if (says(view, sliced, words.ko, choice) === says(view, all, words.ko, choice)) continue;
      expect(VIEWS[view](sliced, choice, words.ko), JSON.stringify(choice)).toEqual(VIEWS[view](all, choice, words.ko));
    }
  });

  test("carries less than the whole, and what it can cite it cites as the page does", () => {
    const count = (data: Dataset) => JSON.stringify(data).length;
    expect(count(slice)).toBeLessThan(0.55 * count(korean));
    const citing = factsOf(wholeOf(slice));
    const citable = citableOf(citing);
    const without = (facts: Facts, id: string) => {
      const citation = citationOf(facts, id, words.ko);
      return citation && { ...citation, siblings: [] };
    };
    for (const id of citable) expect(without(citing, id), id).toEqual(without(all, id));
    if (REGISTERS.includes(view)) return;
    const shown = figuresOf(VIEWS[view](all, DEFAULT_CHOICE, words.ko)).flatMap((f) => f.records);
    expect(shown.filter((id) => all.evidence.has(id) && !citable.has(id))).toEqual([]);
  });

  test("keeps the dataset's order and every company by name", () => {
    for (const name of LISTS) {
      const order = new Map((korean[name] as { id: string }[]).map((r, i) => [r.id, i]));
      const places = (slice[name] as { id: string }[]).map((r) => order.get(r.id) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(slice.entities.map((e) => e.short)).toEqual(korean.entities.map((e) => e.short));
  });
});
