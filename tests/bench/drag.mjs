// npm run bench drag (after a build): how smoothly the stress test follows the hand. A slider and the dot of the map are
// dragged for some seconds, as fast as the browser draws, unthrottled and on a processor four times slower.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SLOWER = [1, 4];
const MS = 3000;
const SETTLE_MS = 4000;
const PATIENCE_MS = 180_000;

/** In the page: frames and long tasks from now until the returned function is called. */
function watch() {
  const seen = { frames: [], tasks: [] };
  const tasks = new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((e) => e.duration)));
  tasks.observe({ type: "longtask" });
  let last = performance.now();
  let going = true;
  const frame = (now) => {
    seen.frames.push(now - last);
    last = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.stopWatching = () => {
    going = false;
    tasks.disconnect();
    return seen;
  };
}

/** Where each drag runs: from the middle of a handle, `reach` px to both sides. */
const DRAGS = {
  slider: async (page) => {
    const box = await page.locator("#stress-arm").boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, dx: box.width * 0.4, dy: 0 };
  },
  dot: async (page) => {
    const [dot, map] = [
      await page.locator("#stress .map-handle .handle-area").boundingBox(),
      await page.locator("#stress .map-box").boundingBox(),
    ];
    return { x: dot.x + dot.width / 2, y: dot.y + dot.height / 2, dx: -map.width * 0.4, dy: map.height * 0.4 };
  },
};

const share = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];
const round = (v) => Math.round(v * 10) / 10;

/** Seconds of processor time that the page's own thread has spent. */
async function threadTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((m) => m.name === "TaskDuration").value;
}

async function measure(page, cdp, place) {
  const { x, y, dx, dy } = place;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(watch);
  const [before, start] = [await threadTime(cdp), Date.now()];
  let moves = 0;
  while (Date.now() - start < MS) {
    const way = Math.sin(((Date.now() - start) / MS) * Math.PI);
    await page.mouse.move(x + dx * way, y + dy * way);
    moves += 1;
  }
  const seconds = (Date.now() - start) / 1000;
  const { frames, tasks } = await page.evaluate(() => window.stopWatching());
  const busy = (await threadTime(cdp)) - before;
  await page.mouse.up();
  return {
    "frames a second": round(frames.length / seconds),
    "frame p95 ms": round(share(frames, 0.95)),
    "moves a second": round(moves / seconds),
    "long tasks": tasks.length,
    "longest task ms": round(Math.max(0, ...tasks)),
    // Time of the page's own thread, which a machine busy with other work does not lengthen.
    "processor ms a move": round((busy / moves) * 1000),
  };
}

/** What the same browser draws on this machine while nothing moves: no drag can do better. */
async function still(page) {
  await page.evaluate(watch);
  await page.waitForTimeout(MS);
  const { frames } = await page.evaluate(() => window.stopWatching());
  return round((frames.length / MS) * 1000);
}

async function atSpeed(browser, address, slower) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector("[data-island]:not([data-live])"));
  await page.locator("#stress .stress-main").evaluate((e) => e.scrollIntoView({ block: "center" }));
  // The page is kept for reading offline once it has come alive; that is no part of a drag.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(SETTLE_MS);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const rows = [];
  for (const [name, placeOf] of Object.entries(DRAGS)) {
    const idle = await still(page);
    rows.push({ drag: name, slower, "frames still": idle, ...(await measure(page, cdp, await placeOf(page))) });
  }
  await page.close();
  return rows;
}

function print(rows) {
  for (const name of Object.keys(rows[0]))
    console.log(name.padEnd(24), ...rows.map((r) => String(r[name]).padStart(9)));
}

/** Measures and prints; the report is .cache/reports/drag.json. */
export async function drag() {
  const server = await serve(resolve("dist"), 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGS });
  try {
    const rows = [];
    for (const slower of SLOWER) rows.push(...(await atSpeed(browser, `http://localhost:${server.port}/`, slower)));
    print(rows);
    mkdirSync(".cache/reports", { recursive: true });
    writeFileSync(".cache/reports/drag.json", JSON.stringify(rows, null, 2));
  } finally {
    await browser.close();
    server.close();
  }
}
