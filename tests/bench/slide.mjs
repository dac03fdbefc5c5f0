// npm run bench slide (after a build): what it takes to take the dashboard along. A deck of all views and a PNG, from the
// press of the button to the file, on a processor four times slower, the deck also once more when its code is there;
// sizes of the files and of embed.js.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { ARGS, median, watchTasks } from "./page.mjs";

const SLOWER = 4;
const ROUNDS = 3;
const PATIENCE_MS = 180_000;
const LANGS = { English: "/", Korean: "/ko/" };

const BUDGETS = {
  deck: { name: "press to deck of all views, 4x slower", budget: 3000, unit: "ms" },
  task: { name: "longest task while the deck is made, 4x slower", budget: 400, unit: "ms" },
  png: { name: "press to PNG of a view, 4x slower", budget: 2000, unit: "ms" },
  size: { name: "deck of all views", budget: 2000, unit: "kB" },
  element: { name: "embed.js, brotli", budget: 3, unit: "kB" },
};

/** Presses a control that exports and waits for the file: ms, its size, and the longest task meanwhile. */
async function taken(page, control) {
  await page.evaluate(() => {
    window.tasks.length = 0;
  });
  const started = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: PATIENCE_MS }),
    page.locator(control).evaluate((button) => button.click()),
  ]);
  const ms = Date.now() - started;
  const task = await page.evaluate(() => Math.max(0, ...window.tasks));
  return { ms, task, bytes: statSync(await download.path()).size };
}

async function round(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchTasks);
  const devtools = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector("[data-island]:not([data-live])"), undefined, {
    timeout: PATIENCE_MS,
  });
  await page.waitForTimeout(1500);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const deck = await taken(page, ".take [data-export=deck]");
  const again = await taken(page, ".take [data-export=deck]");
  const png = await taken(page, "#holdings [data-export=png]");
  await page.close();
  return { deck, again, png };
}

const row = (id, value, lang = "") => {
  const { name, ...rest } = BUDGETS[id];
  const rounded = Math.round(value * 10) / 10;
  return { ...rest, name: lang ? `${name}, ${lang}` : name, value: rounded, ok: rounded <= rest.budget };
};

function rowsOf(lang, rounds) {
  const of = (read) => median(rounds.map(read));
  return [
    row(
      "deck",
      of((r) => r.deck.ms),
      lang,
    ),
    row(
      "deck",
      of((r) => r.again.ms),
      `${lang}, again`,
    ),
    row(
      "task",
      of((r) => r.deck.task),
      lang,
    ),
    row(
      "png",
      of((r) => r.png.ms),
      lang,
    ),
    row("size", of((r) => r.deck.bytes) / 1000, lang),
  ];
}

/** Measures; rows as the other benches give them. */
export async function slides(count = ROUNDS) {
  const server = await serve(resolve("dist"), 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGS });
  const rows = [row("element", brotliCompressSync(readFileSync("dist/embed.js")).length / 1000)];
  try {
    for (const [lang, path] of Object.entries(LANGS)) {
      const rounds = [];
      for (let i = 0; i < count; i += 1) rounds.push(await round(browser, `http://localhost:${server.port}${path}`));
      rows.push(...rowsOf(lang, rounds));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
