// Charts in a picture: laid out for the room there is, the first ones that fit, at one size of text.
import { layoutPlot } from "../charts/plot/layout";
import { StaticPlot } from "../charts/plot/StaticPlot";
import type { PlotBlock } from "../spec/plot";
import { Inset } from "./Inset";
import { BETWEEN, type Fitted, fitPlots, heightOf, stretched } from "./plot-fit";
import type { Box, Drawn } from "./scene";
import { FACES, Txt } from "./text";

/** How much larger than on the page text is; less where plots would become flat. */
const SCALES = [1.32, 1.22, 1.14];

function Chart({ fit, k, box }: { fit: Fitted; k: number; box: Box }) {
  const layout = layoutPlot(stretched(fit.block, k), box.w / fit.scale);
  const { title, line, height } = fit.head;
  return (
    <g>
      <Txt x={box.x} y={box.y} lines={title} face={FACES.name} />
      <Txt x={box.x} y={box.y + title.length * FACES.name.leading} lines={line} face={FACES.small} tone="ink-2" />
      <Inset x={box.x} y={box.y + height} width={box.w} height={layout.height * fit.scale}>
        <StaticPlot layout={layout} id={`p-${fit.block.id}`} />
      </Inset>
    </g>
  );
}

/** The charts of a view within a box. */
export function plotsIn(blocks: PlotBlock[], box: Box): Drawn {
  const { all, k, left } = fitPlots(blocks, box, SCALES);
  let y = box.y;
  const node = all.map((fit) => {
    const at = y;
    y += heightOf(fit, k) + BETWEEN;
    return <Chart key={fit.block.id} fit={fit} k={k} box={{ ...box, y: at }} />;
  });
  return { node, left };
}
