// What a built page costs in a browser: first paint, coming alive, a click on the filter, memory.
import { chromium } from "@playwright/test";
import { findBrowser } from "../../src/tools/browser.mjs";

export const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** As slow as a telephone of the middle class. */
const SLOWER = 4;
/** Companies that are chosen one after another; the middle one of the times counts. */
const CHOSEN = ["OpenAI", "Microsoft", "Arm", "Google", "Meta"];
const PATIENCE_MS = 300_000;

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** In the page, before anything else: keeps the length of every task that blocks it for more than 50 ms. */
export function watchTasks() {
  window.tasks = [];
  const add = (list) => window.tasks.push(...list.getEntries().map((e) => e.duration));
  new PerformanceObserver(add).observe({ type: "longtask", buffered: true });
}

/** In the page: ms from a click on the chip to the next paint, and until the page and what is in sight of it stood still. */
export async function clickOn(name) {
  const chip = [...document.querySelectorAll(".chips .chip")].find((c) => c.textContent.startsWith(name));
  window.tasks.length = 0;
  let changed = performance.now();
  const start = performance.now();
  let seen = changed;
  const inSight = ({ target }) => {
    const box = (target.closest?.("svg, section") ?? target.parentElement ?? target).getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  };
  const watch = new MutationObserver((changes) => {
    changed = performance.now();
    if (changes.some(inSight)) seen = changed;
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  chip.click();
  const paint = await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - start);
    requestAnimationFrame(() => port2.postMessage(0));
  });
  // A page that never stands still must not hold up the others.
  while (performance.now() - changed < 1000 && performance.now() - start < 20_000)
    await new Promise((go) => setTimeout(go, 100));
  watch.disconnect();
  return { paint, settled: changed - start, visible: seen - start, task: Math.max(0, ...window.tasks) };
}

async function alive(page, address) {
  const start = Date.now();
  await page.goto(address, { timeout: PATIENCE_MS });
  await page.waitForFunction(() => !document.querySelector("[data-island]:not([data-live])"), undefined, {
    timeout: PATIENCE_MS,
    polling: 100,
  });
  return Date.now() - start;
}

async function newPage(browser, rate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchTasks);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  return { page, devtools };
}

/** At full speed: first paint, alive, the longest task until then, elements and memory. */
async function costOfLoading(browser, address) {
  const { page, devtools } = await newPage(browser, 1);
  const live = await alive(page, address);
  await page.waitForTimeout(3000);
  await devtools.send("HeapProfiler.collectGarbage");
  const found = await page.evaluate(() => ({
    "first paint ms": performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    "longest task ms": Math.max(0, ...window.tasks),
    elements: document.querySelectorAll("*").length,
    "heap MB": performance.memory.usedJSHeapSize / 1e6,
  }));
  await page.close();
  return { "alive ms": live, ...found };
}

/** Four times slower: a click on the filter, the middle one of five. */
async function costOfFilter(browser, address) {
  const { page } = await newPage(browser, SLOWER);
  await alive(page, address);
  await page.waitForTimeout(5000);
  const clicks = [];
  for (const name of CHOSEN) {
    clicks.push(await page.evaluate(clickOn, name));
    await page.evaluate(clickOn, name);
  }
  await page.close();
  return {
    "filter, 4x: next paint ms": median(clicks.map((c) => c.paint)),
    "filter, 4x: all views ms": median(clicks.map((c) => c.settled)),
    "filter, 4x: longest task ms": median(clicks.map((c) => c.task)),
  };
}

/** Measures the page at an address; every value rounded, by its name. */
export async function costOf(address) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGS });
  try {
    const all = { ...(await costOfLoading(browser, address)), ...(await costOfFilter(browser, address)) };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Math.round(value)]));
  } finally {
    await browser.close();
  }
}
