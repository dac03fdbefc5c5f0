// Every chip, the longest names and some seeded others (a sample of both, all ten of each in the full run), in both languages and at four widths: nothing overflows its
// box, nothing is empty without saying why, the console stays silent.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { CHIPS, expect, FULL, HOMES, open, test, VIEWS } from "./page";

interface Entity {
  id: string;
  name_en: string;
  name_ko: string;
}
const entities: Entity[] = JSON.parse(readFileSync("public/data/all-in/entities.json", "utf8"));
const WIDTHS = FULL ? { en: [320, 390, 768, 1440], ko: [320, 390, 768, 1440] } : { en: [320, 1440], ko: [390, 768] };
const SAMPLE = FULL ? 10 : 2;

/** A small generator of fixed seed: the same others in every run. */
function others(count: number): string[] {
  let seed = 20261123;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const pool = entities.map((e) => e.id).filter((id) => !CHIPS.includes(id));
  return Array.from({ length: count }, () => pool.splice(Math.floor(next() * pool.length), 1)[0]);
}

const longest = (key: "name_en" | "name_ko"): string[] =>
  [...entities]
    .sort((a, b) => b[key].length - a[key].length)
    .slice(0, SAMPLE)
    .map((e) => e.id);

/** Elements that stick out of the page or whose text is cut by their own box. */
function overflows(): string[] {
  const page = document.documentElement;
  const out: string[] = [];
  if (page.scrollWidth > page.clientWidth) out.push(`the page is ${page.scrollWidth} px wide at ${page.clientWidth}`);
  const scrolls = (e: Element | null): boolean =>
    e !== null && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  for (const e of document.querySelectorAll<HTMLElement>("main *, header *, nav *")) {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || e.closest(".visually-hidden, [popover], dialog")) continue;
    if ((box.right > page.clientWidth + 1 || box.left < -1) && !scrolls(e))
      out.push(`${e.tagName}.${e.getAttribute("class")} reaches ${Math.round(box.left)}..${Math.round(box.right)}`);
  }
  for (const text of document.querySelectorAll<SVGTextElement>("main svg text")) {
    const drawing = text.ownerSVGElement;
    // A drawing that lets its labels stand around it has the room of the page.
    const frame = drawing && getComputedStyle(drawing).overflow === "visible" ? document.body : drawing;
    const svg = frame?.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    if (!svg || box.width === 0) continue;
    if (
      box.right > svg.right + 1.5 ||
      box.left < svg.left - 1.5 ||
      box.top < svg.top - 2 ||
      box.bottom > svg.bottom + 2
    ) {
      out.push(`${text.closest("section")?.id}: "${text.textContent}" leaves its drawing`);
    }
  }
  return [...new Set(out)].slice(0, 12);
}

const emptyViews = (page: Page) =>
  page.evaluate(
    (views) =>
      views.filter(
        (v) =>
          (document.querySelector(`#${v} .view-body`)?.textContent?.trim() ?? "") === "" &&
          !document.querySelector(`#${v} .view-body svg`),
      ),
    VIEWS,
  );

async function settle(page: Page) {
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250)),
  );
}

async function look(page: Page, at: string) {
  await settle(page);
  expect(await page.evaluate(overflows), at).toEqual([]);
  expect(await emptyViews(page), at).toEqual([]);
}

const choose = (page: Page, id: string) =>
  page.evaluate((company) => {
    history.pushState(null, "", company ? `?companies=${company}` : location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
  }, id);

for (const lang of ["en", "ko"] as const)
  for (const width of WIDTHS[lang])
    test(`${lang} at ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await open(page, HOMES[lang]);
      await look(page, "unfiltered");
      const ids = [...new Set([...CHIPS, ...longest(lang === "en" ? "name_en" : "name_ko"), ...others(SAMPLE)])];
      for (const id of ids) {
        await choose(page, id);
        await look(page, id);
        for (const view of VIEWS)
          await expect(
            page.locator(`#${view} .scope, #${view} .empty-state`).first(),
            `${id}: ${view} says what is shown`,
          ).toBeAttached();
      }
    });
