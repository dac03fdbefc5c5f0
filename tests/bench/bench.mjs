// npm run bench (after a build): what the page costs in bytes and in time, as a table with budget and result and as JSON.
// `bytes`, `speed` and `slide` (with a number: of so many rounds) and `lighthouse` measure one of them; `growth` how build and page grow
// with the dataset; `drag` how smoothly the stress test follows the hand. `gate`: only what must hold on any machine decides,
// as in `npm test`.
import { mkdirSync, writeFileSync } from "node:fs";
import { sizes } from "./bytes.mjs";
import { drag } from "./drag.mjs";
import { growth } from "./growth.mjs";
import { scores } from "./lighthouse.mjs";
import { slides } from "./slide.mjs";
import { times } from "./speed.mjs";

const PARTS = { bytes: sizes, speed: times, slide: slides, lighthouse: scores };

const bound = ({ budget, goal, unit, least }) =>
  budget === undefined ? "" : `${least ? "at least" : "at most"} ${budget} ${unit}${goal ? ` (goal ${goal})` : ""}`;

function print(rows) {
  for (const row of rows)
    console.log(
      row.name.padEnd(62),
      String(row.value).padStart(8),
      row.unit.padEnd(4),
      row.ok ? "  " : "✗ ",
      bound(row),
    );
}

async function run(names, rounds, gate) {
  const rows = [];
  for (const name of names) {
    const part = await PARTS[name](rounds, gate);
    print(part);
    rows.push(...part);
  }
  mkdirSync(".cache/reports", { recursive: true });
  writeFileSync(`.cache/reports/bench${names.length === 1 ? `-${names[0]}` : ""}.json`, JSON.stringify(rows, null, 2));
  return rows;
}

const [what, ...rest] = process.argv.slice(2).filter((word) => word !== "gate");
const gate = process.argv.includes("gate");
if (what === "growth") await growth(rest.map(Number));
else if (what === "drag") await drag();
else {
  const rows = await run(what === undefined ? Object.keys(PARTS) : [what], rest[0] && Number(rest[0]), gate);
  const missed = rows.filter((row) => !row.ok && (!gate || row.gate));
  for (const { name, value, unit, budget } of missed) console.error(`✗ ${name}: ${value} ${unit}, budget ${budget}`);
  process.exit(missed.length > 0 ? 1 : 0);
}
