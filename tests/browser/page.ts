// What every browser test needs: pages whose console is watched, and the list of views.
import { test as base, expect, type Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/spec/spec";

export const VIEWS = [...VIEW_IDS];
export const CHIPS = [
  "openai",
  "softbank",
  "arm",
  "microsoft",
  "google",
  "meta",
  "anthropic",
  "nvidia",
  "oracle",
  "amazon",
];
/** The whole of a sweep, not the sample of npm test (npm run test:full). */
export const FULL = process.env.FULL === "1";
export const HOMES = { en: "/", ko: "/ko/" };

/** Opens an address and waits until every view answers. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await ready(page);
}

/** A company's chip in the filter bar. */
export const chip = (page: Page, name: string | RegExp) =>
  page.getByRole("navigation", { name: /^(Companies|기업)$/ }).getByRole("button", { name });

/** Every island answers. */
export async function ready(page: Page) {
  await page.waitForFunction(
    () => document.querySelectorAll("[data-island]:not([data-live])").length === 0,
    undefined,
    {
      timeout: 30_000,
    },
  );
}

/** The words of a view outside its drawings, which are redrawn when the chart library takes over. */
export const textOf = (page: Page, view: string): Promise<string> =>
  page.locator(`#${view}`).evaluate((section) => {
    const copy = section.cloneNode(true) as HTMLElement;
    for (const drawing of copy.querySelectorAll("svg, .plot")) drawing.remove();
    return copy.textContent ?? "";
  });

interface Watched {
  /** Errors and warnings of the console and uncaught exceptions; expected to be empty at the end of each test. */
  complaints: string[];
}

export const test = base.extend<Watched>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (m) => {
        const ours = !m.text().includes("blocked by Playwright");
        if (ours && ["error", "warning"].includes(m.type())) complaints.push(`${m.type()}: ${m.text()}`);
      });
      page.on("pageerror", (e) => complaints.push(`exception: ${e.message}`));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
