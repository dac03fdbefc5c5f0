// Who owns, funds, supplies whom: the links of one company, the overview of the busiest, or all links.

import { shortName } from "../model/facts";
import { amountOf, stakeOf } from "../model/figure";
import { busiest, linksOf } from "../model/relations";
import type { HubList, RelationLink, RelationsBlock } from "../spec/relations";
import type { EntityCell, Table } from "../spec/spec";
import { lineOf, titleOf } from "./relations/finding";
import { cellOf, dateOf, linkOf } from "./relations/link";
import { loopsText } from "./relations/loops";
import { matrixBlock } from "./relations/matrix";
import { HUB_LINKS, type Scene, sceneOf, TABS } from "./relations/scene";
import { scopeOf, summaryOf } from "./relations/scope";
import type { View } from "./view";

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

/** The first links of a list in its own order, those in focus before the grey ones; `left`: how many are not drawn. */
function capped(links: RelationLink[]): { drawn: RelationLink[]; left: number } {
  const drawn = new Set(litFirst(links).slice(0, HUB_LINKS));
  return { drawn: links.filter((l) => drawn.has(l)), left: links.length - drawn.size };
}

const litFirst = (links: RelationLink[]): RelationLink[] => [
  ...links.filter((l) => !l.dim),
  ...links.filter((l) => l.dim),
];

/** By name, without a locale: the page printed and the page alive must agree in every browser. */
const byName = (a: EntityCell, b: EntityCell): number => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1);

function listsOf(scene: Scene): HubList[] {
  const { facts, words, hub } = scene;
  const { receives, gives, beside, none, more } = words.relations;
  const name = shortName(facts, hub);
  const links = linksOf(facts, hub);
  const list = (id: HubList["id"], heading: string): HubList => {
    const { drawn, left } = capped(links[id].map((r) => linkOf(scene, r)));
    return {
      id,
      heading,
      none: none[id](name),
      links: drawn,
      more: left > 0 ? { text: more(words.f.count(left)), search: name } : null,
    };
  };
  return [list("receives", receives(name)), list("gives", gives(name)), list("beside", beside)];
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
