// The profile of one company: everything on record about it, in standard order, and what is not on record.
import type { Words } from "../i18n/en";
import type { Facts } from "../model/facts";
import { type Figure, figureOf } from "../model/figure";
import { type Profile, profileOf } from "../model/profile";
import type { ProfileSpec } from "../spec/profile";
import { isFigure } from "./count";
import { toneFor } from "./focus";
import { linkLists } from "./profiling/links";
import { groupOf } from "./profiling/measures";
import { claimOf, riskOf } from "./profiling/places";
import { termsOf } from "./profiling/terms";
import { eventPart } from "./timelining/event";

/** Events shown before "more". */
export const SHOWN_EVENTS = 6;

const linkCount = ({ links }: Profile): number => links.receives.length + links.gives.length + links.beside.length;

const pointsOf = (p: Profile) => p.groups.flatMap((g) => g.measures.flatMap((m) => m.points));

/** The newest day that anything on record describes; "" where all of it lies ahead or is dated by the year. */
function newestOf(facts: Facts, p: Profile): string {
  const { reviewed } = facts.freshness;
  const figures = pointsOf(p)
    .map((o) => figureOf(facts, o))
    .filter((f) => !f.ahead && f.precision !== "year");
  const events = p.events.filter((e) => e.date_precision !== "year");
  const links = [...p.links.receives, ...p.links.gives, ...p.links.beside].filter((r) => r.date_precision !== "year");
  const dates = [
    ...figures.map((f) => f.asOf),
    ...[...events, ...p.releases].map((r) => r.date),
    ...links.map((r) => r.as_of),
  ];
  return (
    dates
      .filter((d) => d <= reviewed)
      .sort()
      .at(-1) ?? ""
  );
}

/** How much is on record, and how new the newest of it is. */
function findingOf(facts: Facts, p: Profile, words: Words): string {
  const { counts, finding, undated, nothing } = words.profile;
  const newest = newestOf(facts, p);
  const said: [keyof typeof counts, number][] = [
    ["figures", pointsOf(p).length],
    ["links", linkCount(p)],
    ["events", p.events.length],
    ["releases", p.releases.length],
  ];
  const list = said.filter(([, n]) => n > 0).map(([id, n]) => counts[id](words.f.count(n), n === 1));
  if (list.length === 0) return nothing;
  return newest ? finding(words.f.list(list), words.f.longDate(newest)) : undated(words.f.list(list));
}

/** What is known of a company, or null where the dataset has none of that id. */
export function profile(facts: Facts, id: string, words: Words): ProfileSpec | null {
  const p = profileOf(facts, id);
  if (!p) return null;
  const w = words.profile;
  const said = (there: boolean, text: string): string => (there ? "" : text);
  const hidden = p.events.length - SHOWN_EVENTS;
  return {
    entity: id,
    name: p.entity.name,
    tone: toneFor(facts, id, "ink"),
    finding: findingOf(facts, p, words),
    note: p.entity.note ? { text: p.entity.note, record: id } : null,
    terms: termsOf(facts, p, words),
    groups: p.groups.map((g) => groupOf(facts, id, g, words)),
    noFigures: said(p.groups.length > 0, w.noFigures),
    missing: said(p.missing.length === 0, w.missing(words.f.list(p.missing.map((x) => w.expected[x])))),
    links: linkLists(facts, id, p.links, words),
    noLinks: said(linkCount(p) > 0, w.noLinks),
    claims: p.claims.map((c) => claimOf(facts, c, words)),
    noClaims: said(p.claims.length > 0, w.noClaims),
    risks: p.risks.map((r) => riskOf(facts, r, words)),
    noRisks: said(p.risks.length > 0, w.noRisks),
    events: p.events.map((e) => eventPart(facts, e, words, id)),
    moreEvents: said(hidden <= 0, w.more(words.f.count(hidden))),
    noEvents: said(p.events.length > 0, w.noEvents),
    releases: p.releases.map((m) => ({ record: m.id, date: words.f.date(m.date), model: m.model })),
  };
}

/** All figures of a profile, in order. */
export const figuresOfProfile = (spec: ProfileSpec): Figure[] => [
  ...spec.groups.flatMap((g) =>
    g.measures.flatMap((m) => [
      m.figure,
      ...m.rivals,
      ...(m.series?.rows.flatMap((r) => r.cells.filter(isFigure)) ?? []),
    ]),
  ),
  ...spec.links.flatMap((l) =>
    l.families.flatMap((f) => f.links.flatMap(({ amount, stake }) => [amount, stake].flatMap((x) => x ?? []))),
  ),
  ...spec.events.flatMap((e) => e.figure ?? []),
];

/** Source ids of a profile in order of first use: their position + 1 is the number printed. */
export const sourcesOfProfile = (spec: ProfileSpec): string[] => [
  ...new Set(figuresOfProfile(spec).map((f) => f.sources[0])),
];
