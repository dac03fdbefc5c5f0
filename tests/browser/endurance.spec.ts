// A long session: after hundreds of acts the page holds no more memory, elements and listeners than at its beginning.
// npm test does a hundred, npm run test:full two thousand; SEED=7 others.
import type { CDPSession, Page } from "@playwright/test";
import { randomOf } from "../../src/tools/generate/random";
import { act, everything, travel } from "./monkey";
import { chip, expect, FULL, open, ready, test } from "./page";

const SEED = Number(process.env.SEED ?? 20261124);
const ACTS = FULL ? 2000 : 100;
/** Before the first look, so that what is made once and kept is there. */
const WARMING = FULL ? 100 : 15;
/** To other pages of the site and back; each leaves the document, so they come apart from the acts in it. */
const TRAVELS = FULL ? 40 : 2;
const GROWTH = 1.1;

const METRICS = { JSHeapUsedSize: "heap", Nodes: "nodes", JSEventListeners: "listeners" } as const;
type Held = Record<(typeof METRICS)[keyof typeof METRICS], number>;

/** What the document holds, after the rubbish is gone. */
async function held(devtools: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return Object.fromEntries(Object.entries(METRICS).map(([name, as]) => [as, of(name)])) as Held;
}

/** The page as it was on arrival, in the same document: no choice, nothing open, at its top. */
async function settled(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details[open]")) details.open = false;
    history.pushState(null, "", location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
    scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
}

test(`${ACTS} acts of seed ${SEED} leave nothing behind`, async ({ page, context }) => {
  test.setTimeout(60_000 + ACTS * 1000);
  const chance = randomOf(SEED);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await open(page, "/");
  await everything(page, chance);
  for (let left = WARMING; left > 0; left -= 1) await act(page, chance);
  await settled(page);
  const before = await held(devtools);
  const done: string[] = [];
  for (let left = ACTS; left > 0; left -= 1) done.push(await act(page, chance));
  await settled(page);
  const after = await held(devtools);
  const told = `${JSON.stringify({ before, after })}, last ${done.slice(-5)}`;
  for (const what of Object.values(METRICS)) expect(after[what], told).toBeLessThan(before[what] * GROWTH);
  for (let left = TRAVELS; left > 0; left -= 1) await travel(page, chance);
  await chip(page, /^Meta/).click();
  await expect(page, "and it still answers").toHaveURL(/companies=meta/);
  await ready(page);
});
