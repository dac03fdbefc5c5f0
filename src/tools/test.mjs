// npm test: everything that must hold, in stages; prints the seconds of each and a closing count.
// npm run test:full: the same with the whole of the sweeps of which npm test takes samples.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";

const REPORTS = ".cache/reports";
const bin = (name) => `node_modules/.bin/${name}`;
const STAGES = [
  ["types", bin("tsc"), ["--noEmit"]],
  ["lint and format", bin("biome"), ["ci", "--error-on-warnings", "."]],
  ["data", process.execPath, ["src/tools/run.mjs", "check-data"]],
  [
    "unit and component",
    bin("vitest"),
    [
      "run",
      "--configLoader",
      "runner",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/vitest.json`,
    ],
  ],
  ["build", process.execPath, ["src/tools/build.mjs"]],
  ["bytes", process.execPath, ["tests/bench/bench.mjs", "bytes", "gate"]],
  ["lighthouse", process.execPath, ["tests/bench/bench.mjs", "lighthouse", "gate"]],
  ["look", process.execPath, ["tests/look/look.mjs", "--sample"]],
  ["browser", bin("playwright"), ["test", "--config", "tests/browser/playwright.config.ts"]],
];

/** Takes minutes and a program that few have; says so where it is missing. */
const FULL = [["decks in LibreOffice", process.execPath, ["tests/export/impress/impress.mjs"]]];

const count = { passed: 0, failed: 0 };
const times = [];

function tally(file, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(`${REPORTS}/${file}`, "utf8")));
    count.passed += passed;
    count.failed += failed;
  } catch {
    // The stage did not get as far as a report; its exit code says so.
  }
}

function close(code) {
  tally("vitest.json", (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }));
  tally("playwright.json", ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));
  console.log(`\nSeconds per stage: ${times.join(", ")}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exit(code);
}

const full = process.argv.includes("--full");
if (full) process.env.FULL = "1";
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
try {
  process.env.CHROME_PATH = await findBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const [name, command, args] of [...STAGES, ...(full ? FULL : [])]) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: process.env });
  times.push(`${name} ${((Date.now() - started) / 1000).toFixed(1)}`);
  if (status !== 0) {
    console.error(`\nthe stage "${name}" failed`);
    close(status ?? 1);
  }
}
close(0);
