// A reader who does whatever is on the page, by chance of a fixed seed.
import type { Page } from "@playwright/test";
import type { Random } from "../../src/tools/generate/random";
import { ready } from "./page";

type Act = (page: Page, chance: Random) => Promise<void>;

/** Time for what follows an act: the queue draws one view per task. */
const MOMENT_MS = 40;
const moment = (page: Page, ms = MOMENT_MS) =>
  page.evaluate((wait) => new Promise((go) => setTimeout(() => requestAnimationFrame(go), wait)), ms);

/** Clicks one of the elements that a selector finds and that can be seen; which one is left to chance. */
const clickOne = (page: Page, { next }: Random, selector: string) =>
  page.evaluate(
    ([found, at]) => {
      const all = [...document.querySelectorAll<HTMLElement | SVGElement>(found as string)].filter(
        (e) => e.getClientRects().length > 0 && !e.closest("[inert], :disabled"),
      );
      const one = all[Math.floor((at as number) * all.length)];
      one?.scrollIntoView({ block: "center" });
      one?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
    },
    [selector, next()] as const,
  );

const clicks =
  (selector: string): Act =>
  (page, chance) =>
    clickOne(page, chance, selector);

/** Opens something, reads a moment, and closes it. */
const opens =
  (selector: string): Act =>
  async (page, chance) => {
    await clickOne(page, chance, selector);
    await moment(page, 150);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  };

/** Moves one of the sliders by keys, as far as chance has it. */
const slide: Act = async (page, { next, below, pick }) => {
  await page.evaluate((at) => {
    const all = [...document.querySelectorAll<HTMLInputElement>("main input[type=range]")];
    all[Math.floor(at * all.length)]?.focus();
  }, next());
  const key = pick(["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home"]);
  for (let left = 1 + below(6); left > 0; left -= 1) await page.keyboard.press(key);
};

const hover: Act = async (page, { next }) => {
  const [x, y] = await page.evaluate((at) => {
    const all = [...document.querySelectorAll("main .plot")];
    const plot = all[Math.floor(at * all.length)];
    plot?.scrollIntoView({ block: "center" });
    const box = plot?.getBoundingClientRect();
    return box ? [box.left + box.width * 0.3, box.top + box.height / 2] : [0, 0];
  }, next());
  await page.mouse.move(x, y);
  await page.mouse.move(x + 60 * next(), y + 20 * next(), { steps: 3 });
};

const write: Act = async (page, { pick, next }) => {
  await page.evaluate((at) => {
    const all = [...document.querySelectorAll<HTMLInputElement>("main input[type=search]")];
    all[Math.floor(at * all.length)]?.focus();
  }, next());
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(pick(["arm", "loan", "x", "2026"]));
};

/** Back within the page, never out of it: the first entry has no query. */
const back: Act = (page) =>
  page.evaluate(() => {
    if (location.search) history.back();
  });

/** Export menus stay open for a second choice, so they are closed by hand. */
const exporting =
  (kinds: string): Act =>
  async (page, chance) => {
    await clickOne(page, chance, "main .export-menu:not([open]) > summary");
    await clickOne(page, chance, kinds);
    await page.waitForFunction(() => !document.querySelector(".export-list [aria-disabled=true]"), undefined, {
      timeout: 60_000,
    });
    await page.evaluate(() => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(".export-menu[open]")) menu.open = false;
    });
  };

/** Back may lead to where a panel stood open. */
async function closeAll(page: Page) {
  for (let tries = 0; tries < 4; tries += 1) {
    if (!(await page.evaluate(() => document.querySelector("dialog[open]") !== null))) return;
    await page.keyboard.press("Escape");
    await moment(page);
  }
  throw new Error("a panel does not close by Escape");
}

/** What is done in one document, each as often as it stands here. */
const HERE: Record<string, [number, Act]> = {
  filter: [10, clicks(".chips .chip")],
  more: [2, clicks("#more-companies .option")],
  all: [2, clicks(".filter-actions > button")],
  theme: [2, clicks(".theme-switch")],
  source: [4, opens("main [href*='source='], main button.fig, main .source-number")],
  profile: [4, opens("main [data-company]")],
  compare: [3, opens(".filter-compare button:not(:disabled)")],
  embed: [2, opens("main [data-export=embed]")],
  rows: [1, exporting(".export-list [data-export=csv], .export-list [data-export=svg]")],
  tables: [3, clicks("main details:not(.export-menu) > summary")],
  anything: [8, clicks("main button:not([data-export]), main [role=button], main [role=tab], main [role=radio]")],
  slide: [3, slide],
  write: [2, write],
  hover: [5, hover],
  back: [6, back],
};

const LOTS = Object.entries(HERE).flatMap(([name, [often]]) => Array.from({ length: often }, () => name));

/** Turns to every chart and does each kind of act once, so that all code, every live chart and every cache is there. */
export async function everything(page: Page, chance: Random) {
  for (const plot of await page.locator("main .plot").all()) {
    await plot.hover({ force: true });
    await moment(page);
  }
  for (const [, act] of Object.values(HERE)) {
    await act(page, chance);
    await moment(page);
  }
}

/** One act in the document at hand; its name. */
export async function act(page: Page, chance: Random): Promise<string> {
  const name = chance.pick(LOTS);
  await closeAll(page);
  await HERE[name][1](page, chance);
  await moment(page);
  return name;
}

/** Leaves for another page of the site and comes back: the other language, or the stage and some of its slides. */
export async function travel(page: Page, chance: Random) {
  await closeAll(page);
  const stage = chance.next() < 0.5;
  await page
    .locator(stage ? ".masthead a[href*='present/']" : ".languages a")
    .first()
    .click();
  await page.waitForFunction(() => document.documentElement.dataset.answers !== undefined);
  if (stage) {
    for (let left = chance.below(4); left >= 0; left -= 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press(chance.pick(["o", "t", "Home"]));
  } else await ready(page);
  await page.goBack();
  await ready(page);
}
