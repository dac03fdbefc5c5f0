// Two to four of the filtered companies side by side. Pure, like a view, but opened over the page.
import type { Words } from "../i18n/en";
import { type Comparison, compare } from "../model/compare";
import { FEWEST, fitOf, MOST } from "../model/comparing/fit";
import { type Facts, shortName } from "../model/facts";
import type { CompareHead, CompareSpec } from "../spec/compare";
import type { EntityCell } from "../spec/spec";
import { titleOf } from "./comparing/finding";
import { groupsOf } from "./comparing/rows";
import { comparisonTables } from "./comparing/tables";
import { claimsOf, holderOf, linksOf, risksOf } from "./comparing/ties";
import { tonesOf } from "./comparing/tones";

const NONE = { groups: [], holder: null, between: null, claims: null, risks: null, tables: [], notes: [] };

/** The comparison of the chosen companies, or what to do where there are too few or too many. */
export function compareView(facts: Facts, companies: string[], words: Words): CompareSpec {
  const fit = fitOf(companies);
  const w = words.compare;
  const frame = { fit, choices: fit === "many" ? [] : choicesOf(facts, companies) };
  if (fit !== "ready") {
    const most = words.f.count(MOST);
    return {
      ...frame,
      ...NONE,
      title: fit === "few" ? w.title.few : w.title.many(words.f.count(companies.length), most),
      line: fit === "few" ? w.help.few(words.f.count(FEWEST), most) : w.help.many,
      heads: headsOf(facts, companies, null, words),
    };
  }
  return { ...frame, ...readyOf(facts, compare(facts, companies), words) };
}

function readyOf(facts: Facts, c: Comparison, words: Words): Omit<CompareSpec, "fit" | "choices"> {
  const { notes, line } = words.compare;
  const groups = groupsOf(facts, c, words);
  const holder = holderOf(facts, c, words);
  const between = linksOf(facts, c, words);
  const claims = claimsOf(c, words);
  const risks = risksOf(c, words);
  const heads = headsOf(facts, c.companies, c.alone, words);
  return {
    title: titleOf(facts, c, words),
    line,
    heads,
    groups,
    holder,
    between,
    claims,
    risks,
    tables: comparisonTables(heads, { groups, holder, between, claims, risks }, words),
    notes: [notes.blank, notes.rank],
  };
}

function headsOf(facts: Facts, companies: string[], alone: number[] | null, words: Words): CompareHead[] {
  const w = words.compare;
  const tones = tonesOf(facts, companies);
  return companies.map((entity, i) => {
    const text = shortName(facts, entity);
    const more = alone?.[i] ?? 0;
    return {
      entity,
      text,
      tone: tones[i],
      remove: w.remove(text),
      alone: more === 0 ? null : w.alone(words.f.count(more), more === 1),
    };
  });
}

/** Companies of the filter that are not yet compared, those with a chip first. */
function choicesOf(facts: Facts, companies: string[]): EntityCell[] {
  if (companies.length >= MOST) return [];
  const { chips } = facts.thesis;
  const others = facts.entities.filter((e) => e.filter && !chips.includes(e.id)).map((e) => e.id);
  return [...chips, ...others]
    .filter((id) => !companies.includes(id))
    .map((entity) => ({ entity, text: facts.entity.get(entity)?.name ?? entity }));
}
