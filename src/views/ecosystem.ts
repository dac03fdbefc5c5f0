// Brain, nerve, body: the article's one life form, drawn with the links that are on record.
import type { Organ } from "../data/schema";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import {
  countWorking,
  type Finding,
  findingsOf,
  type Link,
  linksOf,
  type Members,
  membersOf,
  ownerOf,
  type Place,
  placeOf,
} from "../model/ecosystem";
import { partFigures } from "../model/ecosystem-part";
import { type Facts, shortName } from "../model/facts";
import type { PlateBlock, PlateOrgan } from "../spec/plate";
import type { Table } from "../spec/spec";
import { linksTable, plateLink } from "./ecosystem-links";
import { panelOf } from "./ecosystem-panel";
import type { View } from "./view";

/** Outsiders the plate has room for. */
const FEEDERS = 3;
/** Companies named beside the main one of an organ. */
const NAMED = 2;

interface Scene {
  facts: Facts;
  words: Words;
  choice: Choice;
  parts: Members[];
  findings: Finding[];
  /** Places of the chosen companies, and of the selected one. */
  places: Place[];
  node: Place | null;
  feeders: string[];
  left: string[];
  links: Link[];
  organName: (o: Organ) => string;
}

function sceneOf(facts: Facts, choice: Choice, words: Words): Scene {
  const places = choice.companies.map((id) => placeOf(facts, id));
  const node = choice.node ? placeOf(facts, choice.node) : null;
  const outside = [...(node ? [node] : []), ...places].filter((p) => p.role === "feeder").map((p) => p.by);
  const wanted = [...new Set(outside)];
  const feeders = wanted.slice(0, FEEDERS);
  return {
    facts,
    words,
    choice,
    parts: membersOf(facts),
    findings: findingsOf(facts),
    places,
    node,
    feeders,
    left: wanted.slice(FEEDERS),
    links: linksOf(facts, feeders),
    organName: (o) => facts.thesis.organs.find((x) => x.id === o)?.name ?? o,
  };
}

/** The two organs the thesis hangs on: the first, and the one that acts in the world. */
const THESIS: [Organ, Organ] = ["brain", "body"];

function titleOf({ facts, findings, words, organName }: Scene): { title: string; lede: string } {
  const { ecosystem: w, f } = words;
  const organs = facts.thesis.organs;
  const every = countWorking(
    findings,
    organs.map((o) => o.id),
  );
  const named = countWorking(
    findings,
    organs.filter((o) => !o.ours).map((o) => o.id),
  );
  const state = findings.find((x) => x.pair.every((o) => THESIS.includes(o)))?.state ?? "none";
  const rest = w.rest[state](organName(THESIS[0]), organName(THESIS[1]));
  return {
    title: w.title(every.working, f.count(every.working), f.count(every.all), rest),
    lede: w.lede(named.working, f.count(named.working), f.count(named.all)),
  };
}

function organOf({ facts, words }: Scene, part: Members): PlateOrgan {
  const w = words.ecosystem;
  const of = facts.thesis.organs.find((o) => o.id === part.organ);
  const named = part.others.slice(0, NAMED).map((e) => e.short);
  const more = part.others.length - named.length;
  const names = named.join(", ");
  return {
    organ: part.organ,
    name: of?.name ?? part.organ,
    main: { entity: part.main.id, text: part.main.short },
    others: named.length === 0 ? "" : more > 0 ? w.othersMore(names, words.f.count(more)) : w.others(names),
    does: of?.does ?? "",
    remark: of?.ours ? w.remark : "",
    members: [part.main.id, ...part.others.map((e) => e.id)],
  };
}

/** Companies in focus; an organ's main company, selected, speaks for all of the organ. */
function focusOf({ choice, node, places, parts }: Scene): string[] | null {
  if (node) {
    if (node.role === "none") return [];
    const part = parts.find((m) => m.main.id === node.by);
    return [node.by, ...(part?.others.map((e) => e.id) ?? [])];
  }
  if (choice.companies.length === 0) return null;
  return [...new Set(places.filter((p) => p.role !== "none").map((p) => p.by))];
}

function scopeOf({ facts, words, choice, places, parts, links, left, organName }: Scene): string | null {
  if (choice.companies.length === 0) return null;
  const { scope: w } = words.ecosystem;
  const { f } = words;
  const name = (id: string) => shortName(facts, id);
  const names = (ids: string[]) => f.list(ids.map(name));
  const touching = (ids: string[]) =>
    links.filter((l) => ids.includes(l.relation.from) || ids.includes(l.relation.to)).length;
  const of = (role: Place["role"]) => [...new Set(places.filter((p) => p.role === role).map((p) => p.by))];
  const organOf = (id: string) => parts.find((p) => p.main.id === id || p.others.some((e) => e.id === id))?.organ;
  const linked = of("member").filter((id) => touching([id]) > 0);
  const alone = of("member").filter((id) => touching([id]) === 0);
  return [
    ...places.filter((p) => p.role !== "none" && p.by !== p.id).map((p) => w.by(name(p.id), name(p.by))),
    ...(linked.length > 0 ? [w.members(names(linked), f.count(touching(linked)))] : []),
    ...alone.map((id) => w.alone(name(id), organName(organOf(id) ?? "body"))),
    ...of("owner").map((id) => w.owner(name(id))),
    ...of("feeder")
      .filter((id) => !left.includes(id))
      .map((id) => w.feeder(name(id), f.count(touching([id])))),
    ...(of("none").length > 0 ? [w.none(names(of("none")))] : []),
    ...(left.length > 0 ? [w.more(names(left))] : []),
  ].join(" ");
}

function blockOf(scene: Scene): PlateBlock {
  const { facts, words, parts, links, node, feeders, findings, organName } = scene;
  const w = words.ecosystem;
  const owner = ownerOf(facts);
  return {
    kind: "plate",
    name: titleOf(scene).title,
    owner: { entity: owner, name: shortName(facts, owner), role: w.owner },
    feeders: feeders.map((id) => ({ entity: id, name: shortName(facts, id), role: w.outside })),
    organs: parts.map((part) => organOf(scene, part)),
    links: links.map((link) => plateLink(facts, link, parts, words)),
    listTitle: w.list(words.f.count(links.length)),
    findings: findings.map(({ pair, state }) => ({
      id: pair.join("-"),
      pair,
      text: w.pair(organName(pair[0]), organName(pair[1])),
      word: w.state[state],
      strong: state === "works",
    })),
    key: keyOf(scene),
    focus: focusOf(scene),
    selected: node?.by ?? null,
    panel: node ? panelOf(facts, node.by, parts, links, organName, words) : null,
  };
}

function keyOf({ facts, words }: Scene): PlateBlock["key"] {
  const w = words.ecosystem;
  const whole = facts.statements.find((s) => s.topic === "ecosystem");
  return {
    lead: whole ? { text: whole.text, record: whole.id } : null,
    lines: (["double", "solid", "dashed", "dotted"] as const).map((line) => ({ line, word: w.lineWord[line] })),
    heads: (["filled", "hollow", "open", "barred"] as const).map((head) => ({ head, word: w.head[head] })),
  };
}

function pairsTable({ findings, words, organName }: Scene): Table {
  const t = words.ecosystem.tables;
  return {
    caption: t.pairs,
    columns: [
      { id: "pair", label: t.pair },
      { id: "state", label: t.state },
      { id: "count", label: t.count, align: "end" },
    ],
    rows: findings.map(({ pair, state, relations }) => ({
      id: pair.join("-"),
      entities: relations.flatMap((r) => [r.from, r.to]),
      cells: [
        words.ecosystem.pair(organName(pair[0]), organName(pair[1])),
        words.ecosystem.state[state],
        words.f.count(relations.length),
      ],
    })),
  };
}

function partsTable({ facts, parts, words, organName }: Scene): Table {
  const { tables: t, figure: names } = words.ecosystem;
  const members = parts.flatMap((p) => [p.main, ...p.others].map((e) => ({ e, organ: p.organ })));
  return {
    caption: t.parts,
    columns: [
      { id: "part", label: t.part },
      { id: "where", label: t.where },
      { id: "measure", label: t.measure },
      { id: "value", label: t.value, align: "end" },
    ],
    rows: members.flatMap(({ e, organ }) =>
      partFigures(facts, e.id).map(({ definition, figure }) => ({
        id: `${e.id}-${definition}`,
        entities: figure.entities,
        cells: [{ entity: e.id, text: e.short }, organName(organ), names[definition], figure],
      })),
    ),
  };
}

function summaryOf({ parts, links, findings, words, organName }: Scene): string {
  const { ecosystem: w, f } = words;
  const organs = f.list(parts.map((p) => w.organ(organName(p.organ), p.main.short)));
  const working = findings
    .filter((x) => x.state === "works")
    .map((x) => w.pair(organName(x.pair[0]), organName(x.pair[1])));
  return w.summary(organs, f.count(links.length), working.length > 0 ? f.list(working) : w.none);
}

function notesOf({ facts, words, links }: Scene): string[] {
  const w = words.ecosystem.notes;
  const pending = links.filter((l) => l.relation.status === "pending").map((l) => shortName(facts, l.relation.to));
  return [w.rule, w.kinds, w.chip, ...(pending.length > 0 ? [w.pending(words.f.list(pending))] : [])];
}

export const ecosystem: View = (facts, choice, words) => {
  const scene = sceneOf(facts, choice, words);
  const newest =
    scene.links
      .map((l) => l.relation.as_of)
      .sort()
      .at(-1) ?? facts.freshness.data_to;
  return {
    view: "ecosystem",
    ...titleOf(scene),
    line: words.ecosystem.line(words.f.date(newest)),
    scope: scopeOf(scene),
    blocks: [blockOf(scene)],
    summary: summaryOf(scene),
    tables: [linksTable(facts, scene.links, scene.organName, words), pairsTable(scene), partsTable(scene)],
    notes: notesOf(scene),
    empty: null,
  };
};
