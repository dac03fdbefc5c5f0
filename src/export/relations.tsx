// What one company receives and gives, in two columns.
import { FamilyMark } from "../charts/relations/FamilyMark";
import type { Words } from "../i18n/en";
import { quantityText } from "../i18n/format";
import type { HubList, RelationLink, RelationsBlock } from "../spec/relations";
import { Inset } from "./Inset";
import { Provenance } from "./Marks";
import type { Box, Drawn } from "./scene";
import { Rule } from "./table";
import { clipped, FACES, Txt, widthIn } from "./text";

const ROW = 30;
const HEAD = 34;
const GAP = 56;

function Amounts({ link, right, y, words }: { link: RelationLink; right: number; y: number; words: Words }) {
  let x = right;
  const tone = link.dim || link.gone ? "ink-3" : "ink";
  return [link.stake, link.amount].map((figure) => {
    if (!figure) return null;
    const text = quantityText(words.f, figure);
    const end = x;
    x -= widthIn(text, FACES.body) + 38;
    return (
      <g key={figure.unit}>
        <Txt x={end - 18} y={y} lines={text} face={FACES.body} tone={tone} anchor="end" />
        <Provenance
          kind={figure.kind}
          quality={figure.quality}
          x={end - 12}
          mid={y + FACES.body.leading / 2}
          size={11}
        />
      </g>
    );
  });
}

const amountRoom = (link: RelationLink, words: Words): number =>
  [link.stake, link.amount].reduce((sum, f) => sum + (f ? widthIn(quantityText(words.f, f), FACES.body) + 38 : 0), 0);

function Link({ link, hub, box, words }: { link: RelationLink; hub: string; box: Box; words: Words }) {
  const grey = link.dim || link.gone;
  const other = link.from.entity === hub ? link.to : link.from;
  const y = box.y + (ROW - FACES.body.leading) / 2;
  const name = clipped(other.text, FACES.strong, box.w * 0.36);
  const terms = box.x + 24 + widthIn(name, FACES.strong) + 14;
  const room = box.x + box.w - amountRoom(link, words) - terms - 6;
  return (
    <g>
      <Inset x={box.x} y={box.y + ROW / 2 - 6} width={12} height={12} className={`tone-${grey ? "edge" : link.tone}`}>
        <FamilyMark family={link.family} active={link.active} />
      </Inset>
      <Txt x={box.x + 24} y={y} lines={name} face={FACES.strong} tone={grey ? "ink-3" : "ink"} />
      <Txt
        x={terms}
        y={y}
        lines={clipped(`${link.type} · ${link.status}`, FACES.small, Math.max(0, room))}
        face={FACES.small}
        tone="ink-3"
      />
      <Amounts link={link} right={box.x + box.w} y={y} words={words} />
      <Rule box={box} y={box.y + ROW} />
    </g>
  );
}

/** Rows a list gets; one of them says how many are missing where not all fit. */
function List({ list, hub, box, words }: { list: HubList; hub: string; box: Box; words: Words }) {
  const rows = Math.floor((box.h - HEAD) / ROW);
  const all = list.links;
  const shown = all.length <= rows ? all : all.slice(0, Math.max(0, rows - 1));
  const after = box.y + HEAD + shown.length * ROW + 6;
  const rest = all.length - shown.length;
  const said = rest > 0 ? words.picture.more(words.f.count(rest)) : all.length === 0 ? list.none : "";
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={clipped(list.heading, FACES.body, box.w)} face={FACES.body} tone="ink-2" />
      <Rule box={box} y={box.y + HEAD - 4} strong />
      {shown.map((link, i) => (
        <Link key={link.relation} link={link} hub={hub} box={{ ...box, y: box.y + HEAD - 2 + i * ROW }} words={words} />
      ))}
      <Txt x={box.x} y={after} lines={clipped(said, FACES.small, box.w)} face={FACES.small} tone="ink-3" />
    </g>
  );
}

/** Px a list asks for. */
const wish = (list: HubList): number => HEAD + Math.max(1, list.links.length) * ROW + 26;

/** The lists of a hub within a box: partners and rivals under the shorter one. */
export function hubIn(block: RelationsBlock, box: Box, words: Words): Drawn {
  const find = (id: HubList["id"]) => block.lists.find((l) => l.id === id && (id !== "beside" || l.links.length > 0));
  const columns = [[find("receives")], [find("gives")]].map((c) => c.filter((l) => l !== undefined));
  const beside = find("beside");
  if (beside) {
    const [left, right] = columns.map((c) => c.reduce((sum, l) => sum + l.links.length, 0));
    columns[left < right ? 0 : 1].push(beside);
  }
  const w = (box.w - GAP) / 2;
  const node = columns.map((lists, c) => {
    let y = box.y;
    return lists.map((list, i) => {
      const after = lists.slice(i + 1).length * (HEAD + 3 * ROW);
      const h = Math.min(wish(list), box.y + box.h - y - after);
      const at = { x: box.x + c * (w + GAP), y, w, h };
      y += h + 8;
      return <List key={list.id} list={list} hub={block.hub} box={at} words={words} />;
    });
  });
  return { node, left: [] };
}
