// Which drawing stands for a view.
import type { PlotBlock } from "../spec/plot";
import type { Block } from "../spec/spec";
import { plotsIn } from "./plots";
import type { Box, Drawn, Scene } from "./scene";
import { tablesIn } from "./tables";
import { clipped, FACES, Txt } from "./text";

const isPlot = (block: Block): block is PlotBlock => block.kind === "plot";

function drawingOf(scene: Scene, box: Box): Drawn {
  const { spec } = scene;
  const plots = spec.blocks.filter(isPlot);
  if (plots.length > 0) return plotsIn(plots, box);
  return tablesIn(spec.tables, box, scene);
}

const ALSO = 30;

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
