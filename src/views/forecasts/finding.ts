// What became of the forecasts, the filter and the reader's own verdicts, in sentences.
import type { Claim } from "../../data/schema";
import type { Words } from "../../i18n/en";
import type { Choice } from "../../model/choice";
import type { Facts } from "../../model/facts";
import { touches } from "../../model/figure";
import { readersVerdicts, tallyOf, VERDICT_ORDER } from "../../model/verdicts";
import type { Readers } from "../../spec/ledger";
import { entitiesOf, prose, type Sides } from "./sides";

/** "5 are confirmed, 5 are confirmed in part and 5 are open". */
function verdictsText(claims: Claim[], words: Words): string {
  const { verdicts } = tallyOf(claims);
  const parts = VERDICT_ORDER.filter((v) => verdicts[v] > 0).map((v) =>
    words.forecasts.are[v](words.f.count(verdicts[v]), verdicts[v] === 1),
  );
  return words.f.list(parts);
}

const isSpotless = (claims: Claim[]): boolean => tallyOf(claims).verdicts.contradicted === 0;

/** A forecast is of "the article" where the thesis follows a text by sections. */
export function titleOf({ claims, thesis }: Facts, words: Words): string {
  const { total, caused } = tallyOf(claims);
  const { cause, title, only } = words.forecasts;
  if (total === 1) return only(words.marks.verdict[claims[0].verdict], caused === 1);
  const n = words.f.count(caused);
  const why = caused === 0 ? cause.none : caused * 2 < total ? cause.few(n, caused === 1) : cause.most(n);
  return title(
    words.f.count(total),
    verdictsText(claims, words),
    isSpotless(claims),
    why,
    thesis.article_sections !== undefined,
  );
}

export function summaryOf(all: Sides[], words: Words): string {
  const count = (side: "for" | "against") => words.f.count(all.reduce((n, s) => n + s[side].length, 0));
  const claims = all.map((s) => s.claim);
  const verdicts = words.forecasts.counts(verdictsText(claims, words), isSpotless(claims));
  return words.forecasts.summary(verdicts, count("for"), count("against"));
}

export function scopeOf(facts: Facts, all: Sides[], { companies }: Choice, words: Words): string | null {
  if (companies.length === 0) return null;
  const names = words.f.list(companies.map((id) => facts.entity.get(id)?.name ?? id));
  const shown = all.filter((s) => touches(entitiesOf(s), companies)).length;
  if (shown === 0) return words.forecasts.scopeNone(names);
  const total = words.f.count(all.length);
  return shown === all.length
    ? words.forecasts.scopeAll(total, names)
    : words.forecasts.scope(words.f.count(shown), total, names);
}

/** The reader's verdicts beside ours: how many differ, and each that does; null without any. */
export function readersOf(claims: Claim[], { verdicts }: Choice, words: Words): Readers | null {
  const { judged, differs } = readersVerdicts(claims, verdicts);
  const { forecasts: w, f } = words;
  if (judged.length === 0) return null;
  const [all, other] = [f.count(judged.length), f.count(differs.length)];
  return {
    text: differs.length === 0 ? w.agree(all) : w.differ(all, other),
    differs: differs.map((c) => ({ claim: c.id, text: prose(c, c.claim), mine: verdicts[c.id], ours: c.verdict })),
  };
}
