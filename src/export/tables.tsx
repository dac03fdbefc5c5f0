// The tables of a view one below the other, while there is room for a few rows.
import type { Table } from "../spec/spec";
import type { Box, Drawn, Scene } from "./scene";
import { TableText, tableLayout } from "./table";
import { FACES, limited, Txt } from "./text";

/** A further table needs room for its name, its head and a few rows. */
const LEAST = 210;
const CAPTION = FACES.name.leading + 6;
const BETWEEN = 26;

/** Draws tables within a box; each but a lone one is named. */
export function tablesIn(tables: Table[], box: Box, scene: Scene): Drawn {
  const shown: React.ReactNode[] = [];
  const left: string[] = [];
  let y = box.y;
  for (const table of tables) {
    const room = box.y + box.h - y - (tables.length > 1 ? CAPTION : 0);
    if (table.rows.length === 0) continue;
    if (shown.length > 0 && room < LEAST) {
      left.push(table.caption);
      continue;
    }
    const named = tables.length > 1 ? CAPTION : 0;
    const layout = tableLayout(table, { w: box.w, h: room }, scene);
    shown.push(
      <g key={table.caption}>
        {named > 0 && <Txt x={box.x} y={y} lines={limited(table.caption, FACES.name, box.w, 1)} face={FACES.name} />}
        <TableText layout={layout} box={{ ...box, y: y + named }} words={scene.words} />
      </g>,
    );
    y += named + layout.height + BETWEEN;
  }
  return { node: shown, left };
}
