// Lighthouse on a built page, as a telephone and as a desk computer sees it. Accessibility, best practices and SEO are the
// same on any machine and decide in CI; performance depends on it, so the best of three counts, and only far below fails.
import { createServer } from "node:net";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import desktopConfig from "lighthouse/core/config/desktop-config.js";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { ARGS } from "./page.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const DEVICES = { mobile: undefined, desktop: desktopConfig };
const TRIES = 3;
const PERFORMANCE_AT_LEAST = 90;
/** The page has thousands of links, each of which is looked at; a run that takes longer than this is given up. */
const RUN_MS = 240_000;

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

function within(ms, work, what) {
  let timer;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(new Error(`${what}: no result in ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** One run in a browser of its own; scores from 0 to 100 by category, and the audits that cost points. */
async function run(address, device) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    // Without the worker: what it keeps for use without network is no part of the page, and Lighthouse would wait for it.
    const flags = { port, logLevel: "error", onlyCategories: CATEGORIES, blockedUrlPatterns: ["*/sw.js"] };
    const { lhr } = await within(RUN_MS, lighthouse(address, flags, DEVICES[device]), `Lighthouse, ${device}`);
    const failed = Object.values(lhr.categories)
      .filter((c) => c.id !== "performance")
      .flatMap((c) => c.auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 1))
      .map((ref) => ref.id);
    const scores = CATEGORIES.map((id) => [id, Math.round(lhr.categories[id].score * 100)]);
    return { scores: Object.fromEntries(scores), failed };
  } finally {
    await browser.close();
  }
}

/** The best of each category: of one run where its performance will do, else of up to three. */
async function best(address, device) {
  const runs = [];
  while (runs.length < TRIES && (runs.at(-1)?.scores.performance ?? 0) < PERFORMANCE_AT_LEAST)
    runs.push(await run(address, device));
  for (const id of new Set(runs.flatMap((r) => r.failed))) console.log(`  ${device}: ${id}`);
  return Object.fromEntries(CATEGORIES.map((id) => [id, Math.max(...runs.map((r) => r.scores[id]))]));
}

const rowsOf = (device, found) =>
  CATEGORIES.map((id) => {
    const timed = id === "performance";
    const least = timed ? PERFORMANCE_AT_LEAST : 100;
    const row = { name: `Lighthouse, ${device}: ${id}`, value: found[id], unit: "", budget: least, least: true };
    return { ...row, ...(timed && { goal: 100 }), gate: true, ok: found[id] >= least };
  });

/** Every score beside its budget. */
export async function scores() {
  const server = await serve(resolve("dist"), 0, { quality: 11 });
  try {
    const rows = [];
    for (const device of Object.keys(DEVICES))
      rows.push(...rowsOf(device, await best(`http://localhost:${server.port}/`, device)));
    return rows;
  } finally {
    server.close();
  }
}
