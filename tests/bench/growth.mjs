// npm run bench growth [companies …]: builds the page from our dataset and from larger, generated ones and measures what
// it costs, as a table and as JSON. It takes minutes, so it is no part of the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { serve } from "../../src/tools/serve.mjs";
import { costOf } from "./page.mjs";

const SIZES = [100, 500, 1000, 5000];
/** The larger a field is, the more ties there are to record. */
const RELATIONS_EACH = 6;
const FOLDER = ".cache/growth";
const OURS = "public/data/all-in";

function run(script, args, env = {}) {
  const start = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(" ")} ended with ${status}`);
  return Date.now() - start;
}

/** The folder of the dataset of a size; at our size or below it is ours. */
function dataOf(companies) {
  const count = JSON.parse(readFileSync(join(OURS, "entities.json"), "utf8")).length;
  if (companies <= count) return OURS;
  const data = join(FOLDER, String(companies), "data");
  run("src/tools/run.mjs", ["generate", data, String(companies), String(companies * RELATIONS_EACH)]);
  return data;
}

const countIn = (data, name) => JSON.parse(readFileSync(join(data, `${name}.json`), "utf8")).length;

async function measure(companies) {
  const data = dataOf(companies);
  const dist = join(FOLDER, String(companies), "dist");
  const check = run("src/tools/run.mjs", ["check-data", data]);
  const build = run("src/tools/build.mjs", [], { ALL_IN_DATA: data, ALL_IN_DIST: dist });
  const server = await serve(resolve(dist), 0);
  try {
    return {
      companies: countIn(data, "entities"),
      relations: countIn(data, "relations"),
      "check s": Math.round(check / 1000),
      "build s": Math.round(build / 1000),
      "HTML kB": Math.round(readFileSync(join(dist, "index.html")).length / 1000),
      ...(await costOf(`http://localhost:${server.port}/`)),
    };
  } finally {
    server.close();
  }
}

function print(results) {
  for (const name of Object.keys(results[0]))
    console.log(name.padEnd(30), ...results.map((r) => String(r[name]).padStart(9)));
}

/** Measures each size; `sizes` are numbers of companies. */
export async function growth(sizes) {
  const results = [];
  for (const companies of sizes.length > 0 ? sizes : SIZES) results.push(await measure(companies));
  print(results);
  mkdirSync(".cache/reports", { recursive: true });
  writeFileSync(".cache/reports/growth.json", JSON.stringify(results, null, 2));
}
