// Brain, nerve, body: the article's one life form, drawn with the links that are on record.
import { countWorking, type Finding, type Members, ownerOf } from "../model/ecosystem";
import { shortName } from "../model/facts";
import type { PlateBlock, PlateFinding, PlateOrgan } from "../spec/plate";
import { linksTable, plateLink } from "./ecosystem-links";
import { isBody, isDrawnOrgan, linkCards } from "./ecosystem-list";
import { panelOf } from "./ecosystem-panel";
import { focusOf, type Scene, sceneOf, scopeOf } from "./ecosystem-scene";
import { pairsTable, partsTable } from "./ecosystem-tables";
import { saidOf } from "./said";
import type { View } from "./view";

/** Companies named beside the main one of an organ. */
const NAMED = 2;

function titleOf({ facts, findings, words, organName }: Scene): { title: string; lede: string } {
  const { ecosystem: w, f } = words;
  const organs = facts.thesis.organs ?? [];
  const every = countWorking(
    findings,
    organs.map((o) => o.id),
  );
  const named = countWorking(
    findings,
    organs.filter((o) => !o.ours).map((o) => o.id),
  );
  const pair = facts.thesis.crucial_pair;
  const state = findings.find((x) => pair && x.pair.every((o) => pair.includes(o)))?.state ?? "none";
  const rest = pair ? w.rest[state](organName(pair[0]), organName(pair[1])) : "";
  return {
    title: w.title(every.working, f.count(every.working), f.count(every.all), rest),
    lede: w.lede(named.working, f.count(named.working), f.count(named.all)),
  };
}

function organOf({ facts, words }: Scene, part: Members): PlateOrgan[] {
  if (!isDrawnOrgan(part.organ)) return [];
  const w = words.ecosystem;
  const of = facts.thesis.organs?.find((o) => o.id === part.organ);
  const named = part.others.slice(0, NAMED).map((e) => e.short);
  const more = part.others.length - named.length;
  const names = named.join(", ");
  return [
    {
      organ: part.organ,
      name: of?.name ?? part.organ,
      main: { entity: part.main.id, text: part.main.short },
      others: named.length === 0 ? "" : more > 0 ? w.othersMore(names, words.f.count(more)) : w.others(names),
      does: of?.does ?? "",
      remark: of?.ours ? w.remark : "",
      members: [part.main.id, ...part.others.map((e) => e.id)],
    },
  ];
}

function pairOf({ words, organName }: Scene, { pair: [a, b], state, tally }: Finding): PlateFinding[] {
  if (!isDrawnOrgan(a) || !isDrawnOrgan(b)) return [];
  const w = words.ecosystem;
  return [
    {
      id: `${a}-${b}`,
      pair: [a, b],
      text: w.pair(organName(a), organName(b)),
      word: w.state[state],
      tally: tally.map((t) => w.tally[t.state](words.f.count(t.count), t.count === 1)),
      strong: state === "works",
    },
  ];
}

function blockOf(scene: Scene): PlateBlock {
  const { facts, words, parts, links, undrawn, node, feeders, findings, organName } = scene;
  const w = words.ecosystem;
  const owner = ownerOf(facts);
  return {
    kind: "plate",
    name: titleOf(scene).title,
    owner: { entity: owner, name: shortName(facts, owner), role: w.owner },
    feeders: feeders.map((id) => ({ entity: id, name: shortName(facts, id), role: w.outside })),
    organs: parts.flatMap((part) => organOf(scene, part)),
    links: links.map((link) => plateLink(facts, link, parts, words)),
    listTitle: w.list(words.f.count(links.length)),
    undrawn: undrawn.length > 0 ? w.undrawn(words.f.count(undrawn.length)) : "",
    findings: findings.flatMap((finding) => pairOf(scene, finding)),
    key: keyOf(scene),
    focus: focusOf(scene),
    selected: node?.by ?? null,
    panel: node ? panelOf(facts, node.by, parts, [...links, ...undrawn], organName, words) : null,
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
  // The life form as a whole heads the key of the plate; its parts and synergies are cards.
  const parts = facts.statements.filter((s) => s.topic === "ecosystem" || s.topic === "synergy").slice(1);
  const said = saidOf(facts, parts, "ecosystem-said", words.ecosystem.said, choice, words);
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
    blocks: [
      isBody(scene.parts.map((p) => p.organ)) ? blockOf(scene) : linkCards(scene),
      ...(parts.length > 0 ? [said.block] : []),
    ],
    summary: summaryOf(scene),
    tables: [
      linksTable(facts, scene.links, scene.organName, words),
      pairsTable(scene),
      partsTable(scene),
      ...(parts.length > 0 ? [said.table] : []),
    ],
    notes: notesOf(scene),
    empty: null,
  };
};
