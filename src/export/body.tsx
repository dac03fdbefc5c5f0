// Which drawing stands for a view.

import type { SourcesBlock } from "../spec/sources";
import type { Block, Spec, Table } from "../spec/spec";
import { cardsIn } from "./cards";
import { kpisIn } from "./kpis";
import { ledgerIn } from "./ledger";
import { matrixIn } from "./matrix";
import { plateIn } from "./plate";
import { plotsIn } from "./plots";
import { hubIn } from "./relations";
import { risksIn } from "./risks";
import type { Box, Drawn, Scene } from "./scene";
import { stressIn } from "./stress";
import { tablesIn } from "./tables";
import { clipped, FACES, Txt, wrapped } from "./text";
import { timelineIn } from "./timeline";

/** The list of sources as a table. */
function sourceTable(block: SourcesBlock, { sources, f, marks }: Scene["words"]): Table {
  const { columns } = sources;
  return {
    caption: marks.sources,
    columns: [
      { id: "source", label: columns.source },
      { id: "kinds", label: columns.kinds },
      { id: "records", label: columns.records, align: "end" },
      { id: "published", label: columns.published },
    ],
    rows: block.items.map((item) => ({
      id: item.id,
      cells: [
        `${item.publisher}: ${item.title}`,
        f.list(item.kinds.map((k) => marks.kind[k])),
        f.count(item.records),
        item.published,
      ],
    })),
  };
}

/** A block as a drawing; null where only its tables can say it. */
function drawn(block: Block, box: Box, scene: Scene): Drawn | null {
  const { words } = scene;
  switch (block.kind) {
    case "kpis":
      return block.look === "grid" ? kpisIn(block, box, words) : null;
    case "cards":
      return cardsIn(block, box, words);
    case "ledger":
      return ledgerIn(block, box, scene);
    case "plate":
      return plateIn(block, box, words);
    case "stress":
      return stressIn(block, box, words);
    case "timeline":
      return timelineIn(block, box, words);
    case "risks":
      return risksIn(block, box, words);
    case "relations":
      return block.mode === "hub" ? hubIn(block, box, words) : matrixIn(block, box, words);
    case "sources":
      return tablesIn([sourceTable(block, words)], box, scene);
    default:
      return null;
  }
}

const titlesOf = (blocks: Block[]): string[] => blocks.flatMap((b) => ("title" in b && b.title ? [b.title] : []));

function why({ empty }: Spec, box: Box): React.ReactNode {
  return empty && <Txt x={box.x} y={box.y} lines={wrapped(empty.reason, FACES.said, box.w)} face={FACES.said} />;
}

function drawingOf(scene: Scene, box: Box): Drawn {
  const { blocks, tables } = scene.spec;
  const plots = blocks.filter((b) => b.kind === "plot");
  const others = blocks.filter((b) => b.kind !== "plot");
  if (plots.length > 0) {
    const { node, left } = plotsIn(plots, box);
    return { node, left: [...left, ...titlesOf(others)] };
  }
  const [first, ...rest] = blocks;
  const main = first && drawn(first, box, scene);
  if (main) return { node: main.node, left: [...main.left, ...titlesOf(rest)] };
  if (blocks.length === 0 && scene.spec.empty) return { node: why(scene.spec, box), left: [] };
  return tablesIn(tables, box, scene);
}

const ALSO = 40;

/** The drawing of a view within a box, and the names of what the page shows beside it. */
export function Body({ scene, box }: { scene: Scene; box: Box }) {
  const first = drawingOf(scene, box);
  if (first.left.length === 0) return first.node;
  const { node, left } = drawingOf(scene, { ...box, h: box.h - ALSO });
  const also = scene.words.picture.also(left.join(" · "));
  return (
    <>
      {node}
      <Txt
        x={box.x}
        y={box.y + box.h - FACES.small.leading}
        lines={clipped(also, FACES.small, box.w)}
        face={FACES.small}
        tone="ink-3"
      />
    </>
  );
}
