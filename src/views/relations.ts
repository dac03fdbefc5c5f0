// Who owns, funds, supplies whom: the links of one company, the overview of the busiest, or all links.
import type { Relation } from "../data/schema";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { Choice } from "../model/choice";
import { type Facts, shortName } from "../model/facts";
import { amountOf, stakeOf, touches } from "../model/figure";
import {
  busiest,
  degrees,
  isGone,
  type Loop,
  linksOf,
  loops,
  matrixOf,
  OTHERS,
  providedBy,
  providersOf,
  sincePrecision,
  sorted,
} from "../model/relations";
import type { HubList, MatrixCell, MatrixHead, RelationLink, RelationsBlock } from "../spec/relations";
import type { EntityCell, Table } from "../spec/spec";
import type { Tone } from "../spec/tone";
import type { View } from "./view";

const TABS = 12;

interface Scene {
  facts: Facts;
  words: Words;
  companies: string[];
  mode: RelationsBlock["mode"];
  hub: string;
  /** The company asked for by the address or the filter that has no link. */
  missing: string | null;
  /** Links in focus; null where nothing is out of focus. */
  lit: Set<string> | null;
  /** Links drawn. */
  shown: Relation[];
}

export const relations: View = (facts, choice, words) => {
  const scene = sceneOf(facts, choice, words);
  const w = words.relations;
  return {
    view: "relations",
    title: titleOf(scene),
    line: lineOf(scene),
    scope: scopeOf(scene),
    blocks: [blockOf(scene)],
    summary: summaryOf(scene),
    tables: [tableOf(scene)],
    notes: [w.notes.amounts, w.notes.since],
    empty: null,
  };
};

/** What is shown: the company asked for, else the first of the filter, else the busiest. */
function sceneOf(facts: Facts, choice: Choice, words: Words): Scene {
  const { companies, relations: asked } = choice;
  const linked = degrees(facts);
  const mode = asked === "matrix" || asked === "table" ? asked : "hub";
  const wanted = mode === "hub" ? [...(asked ? [asked] : []), ...companies] : [];
  const hub = wanted.find((id) => linked.has(id)) ?? busiest(facts)[0] ?? "";
  const all = sorted(facts, facts.relations);
  const { receives, gives, beside } = linksOf(facts, hub);
  const shown = mode === "hub" ? [...receives, ...gives, ...beside] : all;
  const missing = mode === "hub" && asked && !linked.has(asked) ? asked : null;
  return {
    facts,
    words,
    companies,
    mode,
    hub,
    missing,
    lit: litOf(shown, companies, mode === "hub" ? hub : ""),
    shown,
  };
}

/** With the hub itself chosen, its links with the other chosen companies stand out; where there is none, all of them do. */
function litOf(shown: Relation[], companies: string[], hub: string): Set<string> | null {
  if (companies.length === 0) return null;
  const others = companies.filter((id) => id !== hub);
  const lit = shown.filter((r) => touches([r.from, r.to], others));
  if (others.length < companies.length && (others.length === 0 || lit.length === 0)) return null;
  return new Set(lit.map((r) => r.id));
}

const nameOf = ({ facts }: Scene, id: string): string => facts.entity.get(id)?.name ?? id;
const listOf = (scene: Scene, ids: string[]): string => scene.words.f.list(ids.map((id) => shortName(scene.facts, id)));

function titleOf(scene: Scene): string {
  const { facts, words, hub, mode } = scene;
  const { title } = words.relations;
  if (mode !== "hub") {
    const n = loops(facts).length;
    return n === 0 ? title.noLoops : title.loops(words.f.count(n), n === 1);
  }
  const name = shortName(facts, hub);
  const from = providersOf(facts, hub).length;
  const to = providedBy(facts, hub).length;
  const both = loopsInTitle(facts, hub);
  if (from === 0 && to === 0) return title.nothing(name);
  if (from >= to) {
    const funders = both.map((p) => p.funder);
    const clause = both.length > 0 ? title.providersBoth(listOf(scene, funders), both.length === 1) : "";
    return title.providers(name, words.f.count(from), from === 1, clause);
  }
  const funded = both.map((p) => p.funded);
  const clause = both.length > 0 ? title.providedBoth(listOf(scene, funded)) : "";
  return title.provided(name, words.f.count(to), to === 1, clause);
}

/** The active loops on the busier side of a hub: its title names them. */
function loopsInTitle(facts: Facts, hub: string): Loop[] {
  const receives = providersOf(facts, hub).length >= providedBy(facts, hub).length;
  return loops(facts).filter((p) => p.active && (receives ? p.funded : p.funder) === hub);
}

function lineOf({ facts, words, hub, mode, shown }: Scene): string {
  const { line } = words.relations;
  if (mode === "matrix") return line.matrix;
  return mode === "table" ? line.table(words.f.count(shown.length)) : line.hub(shortName(facts, hub));
}

function scopeOf(scene: Scene): string | null {
  const { companies, words, hub, mode, lit, missing, shown } = scene;
  const { scope } = words.relations;
  const names = (ids: string[]) => words.f.list(ids.map((id) => nameOf(scene, id)));
  const missed = missing ? scope.noHub(nameOf(scene, missing), shortName(scene.facts, hub)) : null;
  if (companies.length === 0) return missed;
  if (mode !== "hub") {
    const n = lit?.size ?? shown.length;
    if (n === 0) return scope.noneOfAll(names(companies));
    return scope.all(words.f.count(n), words.f.count(shown.length), names(companies));
  }
  return [missed, hubScope(scene, names)].filter(Boolean).join(" ");
}

function hubScope(scene: Scene, names: (ids: string[]) => string): string {
  const { companies, facts, words, hub, lit, shown } = scene;
  const { scope } = words.relations;
  const name = shortName(facts, hub);
  const others = companies.filter((id) => id !== hub);
  if (others.length === 0) return scope.hub(name);
  const linked = degrees(facts);
  if (!others.some((id) => linked.has(id)) && others.length === companies.length)
    return scope.noLinks(names(others), name);
  const met = others.filter((id) => shown.some((r) => r.from === id || r.to === id));
  return lit && met.length > 0 ? scope.lit(name, names(met)) : scope.apart(name, names(others));
}

function summaryOf({ facts, words, hub, mode, shown }: Scene): string {
  const { summary } = words.relations;
  const { count } = words.f;
  const linked = degrees(facts).size;
  if (mode === "table") return summary.table(count(shown.length));
  if (mode === "matrix") {
    const heads = Math.min(TABS, linked);
    return summary.matrix(count(heads), count(linked - heads), count(shown.length));
  }
  const { receives, gives, beside } = linksOf(facts, hub);
  return summary.hub(shortName(facts, hub), count(receives.length), count(gives.length), count(beside.length));
}

/** At most three hues beside ink: the first company of each camp of the article, and the company in the middle. */
function toneOf({ facts, hub, mode }: Scene, entity: string): Tone {
  const leads = facts.thesis.camps.filter((c) => c.goal).map((c) => c.entities[0]);
  const hued = mode === "hub" ? [hub, ...leads] : leads;
  const few = [...new Set(hued)].filter((id) => facts.thesis.hues[id]).slice(0, 3);
  return few.includes(entity) ? facts.thesis.hues[entity] : "ink";
}

const cellOf = (facts: Facts, id: string): EntityCell => ({ entity: id, text: shortName(facts, id) });

function dateOf(r: Relation, words: Words): string {
  if (isGone(r)) return words.marks.asOf(words.f.date(r.as_of, r.date_precision));
  const date = words.f.date(r.since, sincePrecision(r));
  return r.since_known ? words.relations.since(date) : words.relations.onRecord(date);
}

function linkOf(scene: Scene, r: Relation): RelationLink {
  const { facts, words, lit } = scene;
  const amount = amountOf(facts, r);
  const stake = stakeOf(facts, r);
  const from = cellOf(facts, r.from);
  const to = cellOf(facts, r.to);
  const type = words.marks.type[r.type];
  const status = words.marks.status[r.status];
  const date = dateOf(r, words);
  const numbers = [amount, stake].flatMap((f) => (f ? quantityText(words.f, f) : []));
  return {
    relation: r.id,
    family: r.family,
    from,
    to,
    type,
    status,
    active: r.status === "active",
    gone: isGone(r),
    date,
    since: r.since,
    ...(amount ? { amount } : {}),
    ...(stake ? { stake } : {}),
    tone: isGone(r) ? "edge" : toneOf(scene, r.from),
    dim: lit !== null && !lit.has(r.id),
    statement: { text: r.statement, record: r.id },
    name: words.relations.name(from.text, type, to.text, [...numbers, status, date].join(", ")),
  };
}

function blockOf(scene: Scene): RelationsBlock {
  const { facts, mode, hub } = scene;
  const ids = busiest(facts);
  return {
    kind: "relations",
    mode,
    hub,
    tabs: ids.slice(0, TABS).map((id) => cellOf(facts, id)),
    all: ids.map((id) => cellOf(facts, id)).sort(byName),
    lists: mode === "hub" ? listsOf(scene) : [],
    matrix: mode === "matrix" ? matrixBlock(scene, ids.slice(0, TABS), ids.length - TABS) : null,
    table: mode === "table" ? litFirst(scene.shown.map((r) => linkOf(scene, r))) : [],
    loops: loopsText(scene),
  };
}

const litFirst = (links: RelationLink[]): RelationLink[] => [
  ...links.filter((l) => !l.dim),
  ...links.filter((l) => l.dim),
];

/** By name, without a locale: the page printed and the page alive must agree in every browser. */
const byName = (a: EntityCell, b: EntityCell): number => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1);

function listsOf(scene: Scene): HubList[] {
  const { facts, words, hub } = scene;
  const { receives, gives, beside, none } = words.relations;
  const name = shortName(facts, hub);
  const links = linksOf(facts, hub);
  const list = (id: HubList["id"], heading: string): HubList => ({
    id,
    heading,
    none: none[id](name),
    links: links[id].map((r) => linkOf(scene, r)),
  });
  return [list("receives", receives(name)), list("gives", gives(name)), list("beside", beside)];
}

/** Heads in the order of the camps, the busiest of a camp first; the others come last. */
function headsOf(scene: Scene, ids: string[], rest: number): MatrixHead[] {
  const { facts, words, companies } = scene;
  const camps = facts.thesis.camps.map((c) => c.id);
  const campOf = (id: string) => {
    const camp = facts.entity.get(id)?.camp;
    return camp ? camps.indexOf(camp) : camps.length;
  };
  const ordered = [...ids].sort((a, b) => campOf(a) - campOf(b));
  const heads = ordered.map((id, i) => ({
    id,
    name: shortName(facts, id),
    parts: i > 0 && campOf(id) !== campOf(ordered[i - 1]),
    lit: companies.includes(id),
  }));
  if (rest <= 0) return heads;
  const lit = companies.some((id) => !ids.includes(id) && degrees(facts).has(id));
  return [...heads, { id: OTHERS, name: words.relations.others(words.f.count(rest)), parts: true, lit }];
}

function matrixBlock(scene: Scene, ids: string[], rest: number): RelationsBlock["matrix"] {
  const heads = headsOf(scene, ids, rest);
  const cells = matrixOf(scene.facts, ids);
  return {
    heads,
    rows: heads.map((head) => ({
      head,
      cells: heads.map((to) => cellMarks(scene, head.id, to.id, cells.get(`${head.id} ${to.id}`) ?? [])),
    })),
  };
}

/** A mark per link; among the others one per family, as deals of many companies meet in one cell. */
function cellMarks(scene: Scene, from: string, to: string, found: Relation[]): MatrixCell {
  const links = found.map((r) => linkOf(scene, r));
  const groups =
    from === OTHERS || to === OTHERS
      ? [...new Set(links.map((l) => l.family))].map((family) => links.filter((l) => l.family === family))
      : links.map((l) => [l]);
  return {
    to,
    marks: groups.map((list) => ({
      family: list[0].family,
      tone: from === OTHERS && list.length > 1 ? "ink" : (list.find((l) => !l.gone) ?? list[0]).tone,
      dim: list.every((l) => l.dim),
      links: list,
    })),
  };
}

/** All loops beside the matrix; beside a hub those of its loops that the title does not name. */
function loopsText(scene: Scene): string[] {
  const { facts, words, hub, mode } = scene;
  const w = words.relations.loops;
  const titled = mode === "hub" ? loopsInTitle(facts, hub).map(pairKey) : [];
  const pairs = loops(facts)
    .filter((p) => mode !== "hub" || p.funded === hub || p.funder === hub)
    .filter((p) => !titled.includes(pairKey(p)));
  if (pairs.length === 0) return [];
  const waiting = pairs
    .filter((p) => !p.active)
    .map((p) => w.arrow(shortName(facts, p.funder), shortName(facts, p.funded)));
  const all = [w.lead, ...loopSentences(scene, pairs).map((s) => `${s}.`)].join(" ");
  return waiting.length > 0 ? [all, w.announced(words.f.list(waiting))] : [all];
}

const pairKey = (p: Loop): string => `${p.funder} ${p.funded}`;

/** One sentence per funded company; a hub that funds several customers has one of its own. */
function loopSentences(scene: Scene, pairs: Loop[]): string[] {
  const { facts, words, hub, mode } = scene;
  const w = words.relations.loops;
  const own = mode === "hub" ? pairs.filter((p) => p.funder === hub) : [];
  const many = own.length > 1 ? own : [];
  const rest = pairs.filter((p) => !many.includes(p));
  const sentences = [...new Set(rest.map((p) => p.funded))].map((id) => {
    const funders = rest.filter((p) => p.funded === id).map((p) => p.funder);
    return w.pair(listOf(scene, funders), funders.length === 1, shortName(facts, id));
  });
  if (many.length === 0) return sentences;
  return [
    w.many(
      shortName(facts, hub),
      listOf(
        scene,
        many.map((p) => p.funded),
      ),
    ),
    ...sentences,
  ];
}

function tableOf({ facts, words, hub, mode, shown }: Scene): Table {
  const { heads, caption } = words.relations;
  return {
    caption: mode === "hub" ? caption.hub(shortName(facts, hub)) : caption.all,
    columns: [
      { id: "from", label: heads.from },
      { id: "type", label: heads.type },
      { id: "to", label: heads.to },
      { id: "amount", label: heads.amount, align: "end" },
      { id: "stake", label: heads.stake, align: "end" },
      { id: "status", label: heads.status },
      { id: "date", label: heads.date },
      { id: "statement", label: heads.statement },
    ],
    rows: shown.map((r) => ({
      id: r.id,
      relation: r.id,
      entities: [r.from, r.to],
      cells: [
        cellOf(facts, r.from),
        words.marks.type[r.type],
        cellOf(facts, r.to),
        amountOf(facts, r),
        stakeOf(facts, r),
        words.marks.status[r.status],
        dateOf(r, words),
        { link: true, record: r.id, text: r.statement },
      ],
    })),
  };
}
