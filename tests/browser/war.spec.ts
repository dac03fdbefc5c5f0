// The capital war and the forecast ledger, read by mouse, by keyboard alone and by touch, in both languages.
import type { Locator, Page } from "@playwright/test";
import { expect, HOMES, open, test } from "./page";

const WORDS = {
  en: {
    google: "Google",
    more: ["On the year before", "Last four quarters", "On the four before"],
    source: /Source \d+/,
  },
  ko: { google: "구글", more: ["전년 동기 대비", "최근 네 분기", "직전 네 분기 대비"], source: /출처 \d+/ },
};
const VIEW = { en: "Your view", ko: "나의 판정" };
const TAKE_BACK = { en: /^Take back/, ko: /되돌리기/ };
const CLEAR = { en: "Clear your verdicts", ko: "나의 판정 지우기" };

const panelOf = (page: Page, plot: string, name: string): Locator =>
  page.locator(`[data-plot="${plot}"]`).getByRole("application", { name: new RegExp(`^${name}\\.`) });

/** A panel of a plot in the middle of the window, laid out at its width; picture and live chart have the same px. */
async function shown(page: Page, plot: string, name: string): Promise<Locator> {
  await page.locator(`[data-plot="${plot}"]`).scrollIntoViewIfNeeded();
  const panel = panelOf(page, plot, name);
  await expect(panel).toBeVisible();
  await panel.evaluate((el) => el.scrollIntoView({ block: "center", behavior: "instant" }));
  return panel;
}

/** Middle of the marks of a panel in px of the window. */
const marksOf = (page: Page, plot: string, panel: string, mark: string): Promise<{ x: number; y: number }[]> =>
  page.locator(`[data-plot="${plot}"] [data-panel="${panel}"] ${mark}`).evaluateAll((all) =>
    all
      .filter((el) => el.checkVisibility({ visibilityProperty: true }))
      .map((el) => {
        const { x, y, width, height } = el.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
  );

const tipOf = (page: Page, plot: string): Locator => page.locator(`[data-plot="${plot}"] .plot-tip`);

for (const [lang, home] of Object.entries(HOMES) as ["en" | "ko", string][]) {
  const w = WORDS[lang];

  test(`${lang}: capital war by keyboard alone: every quarter says value, growth, trailing year, kind and source`, async ({
    page,
  }) => {
    await open(page, home);
    const panel = await shown(page, "capex-quarters", w.google);
    const said = page.locator('[data-plot="capex-quarters"] [aria-live]');
    const tip = tipOf(page, "capex-quarters");
    await panel.focus();
    await expect(said).toContainText("2026");
    for (const label of w.more) await expect(tip).toContainText(label);
    await expect(tip.locator("data[data-derived]")).toHaveCount(3);
    await expect(said).toHaveText(w.source);
    const heard = new Set<string>();
    for (let i = 0; i < 20; i++) {
      heard.add((await said.textContent()) ?? "");
      await page.keyboard.press("ArrowLeft");
    }
    expect(heard.size).toBe(18);
    await expect(said).toContainText("2022");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/source=capex-alphabet-2026-q2/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test(`${lang}: capital war by mouse: a year's guidance beside its payment, a click opens the source`, async ({
    page,
  }) => {
    await open(page, home);
    await shown(page, "capex-annual", w.google);
    const figure = tipOf(page, "capex-annual").locator("data").first();
    const read = async (mark: string, attribute: string) => {
      const found: (string | null)[] = [];
      for (const { x, y } of await marksOf(page, "capex-annual", "google", mark)) {
        await page.mouse.move(x, y);
        found.push(await figure.getAttribute(attribute));
      }
      return found;
    };
    expect(await read(".plot-range", "data-record")).toEqual([
      "capex-guidance-alphabet-2025-oct",
      "capex-guidance-alphabet-2026-feb",
      "capex-guidance-alphabet-2026-apr",
      "capex-guidance-alphabet-2026-jul",
    ]);
    expect(await read(".plot-rect", "data-period")).toEqual(["FY2025", "FY2026"]);
    await expect(figure).toHaveAttribute("data-figure", "capex-so-far.google.FY2026");
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/source=capex-alphabet-2026-q1/);
  });

  test(`${lang}: the ledger by keyboard: dots have names and open sources; the reader's verdicts are summed up and taken back`, async ({
    page,
  }) => {
    await open(page, `${home}?verdict.claim-01=open&verdict.claim-02=open#forecasts`);
    const ledger = page.locator("#forecasts");
    const summary = ledger.getByRole("region", { name: VIEW[lang] });
    await expect(summary.getByRole("listitem")).toHaveCount(2);
    const dot = ledger.locator('[data-claim="claim-04"] .ledger-dot').first();
    await ledger.locator('[data-claim="claim-04"] .ledger-claim').focus();
    await page.keyboard.press("Tab");
    await expect(dot).toBeFocused();
    await expect(dot).toHaveAccessibleName(/20\d\d.*[;,] .+/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await summary.getByRole("button", { name: TAKE_BACK[lang] }).first().press("Enter");
    await expect(page).not.toHaveURL(/claim-01/);
    await expect(summary.getByRole("listitem")).toHaveCount(1);
    await page.goBack();
    await expect(summary.getByRole("listitem")).toHaveCount(2);
    await ledger.getByRole("button", { name: CLEAR[lang] }).click();
    await expect(page).not.toHaveURL(/verdict/);
    await expect(summary).toBeHidden();
  });
}

test.describe("touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap reads a point, a second one opens its source", async ({ page }) => {
    await open(page, "/");
    await shown(page, "capex-commitments", "OpenAI");
    const [first] = await marksOf(page, "capex-commitments", "openai", ".plot-rect");
    const tap = () => page.touchscreen.tap(first.x, first.y);
    await tap();
    const tip = tipOf(page, "capex-commitments");
    await expect(tip).toContainText("Oracle");
    await expect(tip).toContainText("tap again");
    await expect(page.getByRole("dialog")).toBeHidden();
    await tap();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/source=openai-commit-oracle/);
  });
});
