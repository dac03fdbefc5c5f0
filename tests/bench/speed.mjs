// How soon the page is there and how soon it answers, medians of five, beside the same page drawn in the browser: both are
// opened in turn, so that whatever else the machine does weighs on both.
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { ARGS, clickOn, median, watchTasks } from "./page.mjs";

const CLIENT = ".cache/bench-client";
const ROUNDS = 5;
/** A telephone of the middle class on a slow mobile network. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** Longer tasks than this block; what is over it adds up to the blocking time. */
const BLOCKS_MS = 50;
const PATIENCE_MS = 60_000;
/** A visit that takes longer than this is given up and counts as missing. */
const VISIT_MS = 120_000;
const CHOSEN = ["OpenAI", "Microsoft", "Arm"];

const BUDGETS = {
  paint: { name: "first paint, with all charts of the first screen, phone", budget: 600, unit: "ms" },
  largest: { name: "largest paint, phone", budget: 600, unit: "ms" },
  ratio: { name: "largest paint beside the client-rendered page", budget: 0.15, unit: "x" },
  shift: { name: "cumulative layout shift, phone", budget: 0, unit: "" },
  blocking: { name: "total blocking time, phone", budget: 60, unit: "ms" },
  phoneClick: { name: "filter click to next paint, phone", budget: 60, unit: "ms" },
  click: { name: "filter click to next paint, 4x slower, 1440 x 900", budget: 60, unit: "ms" },
  task: { name: "longest task after the click, 4x slower, 1440 x 900", budget: 200, unit: "ms" },
  settled: { name: "all visible charts settled, 4x slower, 1440 x 900", budget: 600, unit: "ms" },
};

async function buildClient() {
  const input = resolve("tests/bench/client/index.html");
  const options = { outDir: CLIENT, emptyOutDir: true, rollupOptions: { input }, chunkSizeWarningLimit: 4000 };
  await build({ logLevel: "error", configLoader: "runner", build: options });
}

/** In the page, before anything else: paints and shifts. */
function watchPaints() {
  window.seen = { largest: 0, shift: 0 };
  const last = (list) => {
    window.seen.largest = list.getEntries().at(-1).startTime;
  };
  new PerformanceObserver(last).observe({ type: "largest-contentful-paint", buffered: true });
  const add = (list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  };
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
}

/** In the page: what it was like until now. */
const report = (blocks) => ({
  ...window.seen,
  paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  blocking: window.tasks.reduce((sum, ms) => sum + Math.max(0, ms - blocks), 0),
});

async function newPage(browser, options, network) {
  // What is kept for later use without network is fetched when nothing else is to do; on this line it would take minutes.
  const context = await browser.newContext({ ...options, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (network) await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watchTasks);
  await page.addInitScript(watchPaints);
  return page;
}

/** The page stands and nothing has come or changed for a second. */
async function quiet(page, ready) {
  await page.waitForFunction(ready);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
}

const LIVE = () => !document.querySelector("[data-island]:not([data-live])");
const DRAWN = () => document.querySelector(".chips .chip") !== null;

/** One visit by telephone: paints, blocking and, where the page is ours, a click. */
async function visit(browser, address, ours) {
  const page = await newPage(browser, PHONE, SLOW_4G);
  await page.goto(address);
  await quiet(page, ours ? LIVE : DRAWN);
  const seen = await page.evaluate(report, BLOCKS_MS);
  const click = ours ? await page.evaluate(clickOn, CHOSEN[0]) : null;
  await page.context().close();
  return { ...seen, phoneClick: click?.paint };
}

/** Clicks on a desk computer; each choice is undone before the next. */
async function answers(browser, address) {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await quiet(page, LIVE);
  const clicks = [];
  for (const name of CHOSEN) {
    clicks.push(await page.evaluate(clickOn, name));
    await page.evaluate(clickOn, name);
  }
  await page.context().close();
  const middle = (of) => median(clicks.map(of));
  return { click: middle((c) => c.paint), task: middle((c) => c.task), settled: middle((c) => c.visible) };
}

/** What `work` brings with a browser of its own, or null where it fails or does not end; then it is said. */
async function tried(name, work) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGS });
  let timer;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(new Error(`no end in ${VISIT_MS / 1000} s`)), VISIT_MS);
  });
  try {
    return await Promise.race([work(browser), late]);
  } catch (error) {
    console.error(`  ${name}: ${error.message.split("\n")[0]}`);
    return null;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

async function measure(ours, theirs, rounds) {
  const [printed, drawn, desk] = [[], [], []];
  for (let round = 1; round <= rounds; round += 1) {
    printed.push(await tried(`round ${round}, phone`, (browser) => visit(browser, ours, true)));
    drawn.push(await tried(`round ${round}, phone, client-rendered`, (browser) => visit(browser, theirs, false)));
    desk.push(await tried(`round ${round}, desk`, (browser) => answers(browser, ours)));
  }
  const of = (list, id) => median(list.filter(Boolean).map((row) => row[id])) ?? Number.NaN;
  const largest = of(printed, "largest");
  return {
    largest,
    ratio: largest / of(drawn, "largest"),
    ...Object.fromEntries(["paint", "shift", "blocking", "phoneClick"].map((id) => [id, of(printed, id)])),
    ...Object.fromEntries(["click", "task", "settled"].map((id) => [id, of(desk, id)])),
    reference: of(drawn, "largest"),
  };
}

function rowsOf(found) {
  const digits = { x: 3, ms: 0, "": 4 };
  const rows = Object.entries(BUDGETS).map(([id, { name, budget, unit }]) => {
    const value = Number(found[id].toFixed(digits[unit]));
    return { name, value, unit, budget, ok: value <= budget };
  });
  const name = "largest paint of the client-rendered page, phone (reference)";
  return [...rows, { name, value: Math.round(found.reference), unit: "ms", ok: true }];
}

/** Every time beside its budget: medians of so many rounds. */
export async function times(rounds = ROUNDS) {
  await buildClient();
  const servers = await Promise.all(["dist", CLIENT].map((folder) => serve(resolve(folder), 0, { quality: 11 })));
  const [ours, theirs] = servers.map(({ port }) => `http://localhost:${port}/`);
  try {
    return rowsOf(await measure(ours, `${theirs}tests/bench/client/`, rounds));
  } finally {
    for (const server of servers) server.close();
  }
}
