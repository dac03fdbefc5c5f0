// Links of a company by direction and kind, in words.
import type { Family, Relation } from "../../data/schema";
import type { Words } from "../../i18n/en";
import { quantityText } from "../../i18n/format";
import type { Facts } from "../../model/facts";
import { amountOf, stakeOf } from "../../model/figure";
import { type HubLinks, isGone } from "../../model/relations";
import type { ProfileLink, ProfileLinks } from "../../spec/profile";
import { cellOf, dateOf } from "../relations/link";

const LISTS: (keyof HubLinks)[] = ["receives", "gives", "beside"];

function linkOf(facts: Facts, hub: string, r: Relation, words: Words): ProfileLink {
  const amount = amountOf(facts, r);
  const stake = stakeOf(facts, r);
  const [type, status, date] = [words.marks.type[r.type], words.marks.status[r.status], dateOf(r, words)];
  const numbers = [amount, stake].flatMap((f) => (f ? quantityText(words.f, f) : []));
  const names = [r.from, r.to].map((id) => cellOf(facts, id).text);
  return {
    relation: r.id,
    family: r.family,
    other: cellOf(facts, r.from === hub ? r.to : r.from),
    type,
    status,
    active: r.status === "active",
    gone: isGone(r),
    date,
    ...(amount ? { amount } : {}),
    ...(stake ? { stake } : {}),
    statement: { text: r.statement, record: r.id },
    name: words.relations.name(names[0], type, names[1], [...numbers, status, date].join(", ")),
  };
}

function familiesOf(links: ProfileLink[], words: Words): ProfileLinks["families"] {
  const families = [...new Set(links.map((l) => l.family))] as Family[];
  return families.map((family) => ({
    family,
    name: words.marks.family[family],
    links: links.filter((l) => l.family === family),
  }));
}

/** Three lists, each in the standard order of relations and grouped by family. */
export const linkLists = (facts: Facts, hub: string, links: HubLinks, words: Words): ProfileLinks[] =>
  LISTS.map((id) => ({
    id,
    heading: words.profile[id],
    none: words.profile.none[id],
    families: familiesOf(
      links[id].map((r) => linkOf(facts, hub, r, words)),
      words,
    ),
  }));
