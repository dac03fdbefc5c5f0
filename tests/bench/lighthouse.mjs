// Lighthouse on the built pages of both languages, as a telephone and as a desk computer sees them. Accessibility, best
// practices and SEO are the same on any machine: they alone are asked, and decide, as a gate. Performance depends on the
// machine and on what else it does, so the best of three counts.
import { createServer } from "node:net";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import desktopConfig from "lighthouse/core/config/desktop-config.js";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { ARGS } from "./page.mjs";

/** The same on any machine. */
const LASTING = ["accessibility", "best-practices", "seo"];
const CATEGORIES = ["performance", ...LASTING];
const HOMES = { en: "", ko: "ko/" };
const DEVICES = { mobile: undefined, desktop: desktopConfig };
const PAGES = Object.keys(HOMES).flatMap((lang) => Object.keys(DEVICES).map((device) => ({ lang, device })));
/** Each language and each device once. */
const SAMPLE = [
  { lang: "en", device: "mobile" },
  { lang: "ko", device: "desktop" },
];
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
async function run(address, device, categories) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    // Without the worker: what it keeps for use without network is no part of the page, and Lighthouse would wait for it.
    const flags = { port, logLevel: "error", onlyCategories: categories, blockedUrlPatterns: ["*/sw.js"] };
    const { lhr } = await within(RUN_MS, lighthouse(address, flags, DEVICES[device]), `Lighthouse, ${device}`);
    const failed = Object.values(lhr.categories)
      .filter((c) => c.id !== "performance")
      .flatMap((c) => c.auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 1))
      .map((ref) => ref.id);
    const scores = categories.map((id) => [id, Math.round(lhr.categories[id].score * 100)]);
    return { scores: Object.fromEntries(scores), failed };
  } finally {
    await browser.close();
  }
}

/** The best of each category: of one run where its performance will do or is not asked, else of up to three. */
async function best(address, device, categories) {
  const runs = [await run(address, device, categories)];
  while (runs.length < TRIES && runs.at(-1).scores.performance < PERFORMANCE_AT_LEAST)
    runs.push(await run(address, device, categories));
  for (const id of new Set(runs.flatMap((r) => r.failed))) console.log(`  ${device}: ${id}`);
  return Object.fromEntries(categories.map((id) => [id, Math.max(...runs.map((r) => r.scores[id]))]));
}

const rowsOf = (page, found) =>
  Object.entries(found).map(([id, value]) => {
    const timed = id === "performance";
    const least = timed ? PERFORMANCE_AT_LEAST : 100;
    const row = { name: `Lighthouse, ${page}: ${id}`, value, unit: "", budget: least, least: true };
    return { ...row, ...(timed && { goal: 100 }), gate: !timed, ok: value >= least };
  });

/** Every score beside its budget. `gate`: of a sample, and only those that must hold on any machine. */
export async function scores(_, gate = false) {
  const server = await serve(resolve("dist"), 0, { quality: 11 });
  try {
    const rows = [];
    for (const { lang, device } of gate && process.env.FULL !== "1" ? SAMPLE : PAGES) {
      // What a language has to do with speed is its bytes, which have budgets of their own.
      const categories = gate || lang !== "en" ? LASTING : CATEGORIES;
      const found = await best(`http://localhost:${server.port}/${HOMES[lang]}`, device, categories);
      rows.push(...rowsOf(`${lang}, ${device}`, found));
    }
    return rows;
  } finally {
    server.close();
  }
}
