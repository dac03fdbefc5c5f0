// The company profile from any mention, by mouse and by keyboard alone, in both languages.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, HOMES, open, test } from "./page";

const NAMES = {
  en: { arm: "Arm Holdings plc", close: /^Close/, source: "Source" },
  ko: { arm: "Arm 홀딩스", close: /^닫기/, source: "출처" },
};

const panel = (page: Page) => page.locator("dialog.profile");
const mention = (page: Page, view: string) => page.locator(`#${view} a[data-company="arm"]:visible`).first();
const search = (page: Page) => new URL(page.url()).search;

for (const lang of ["en", "ko"] as const) {
  const words = NAMES[lang];
  const home = HOMES[lang];

  test(`${lang}: by mouse from a table; closing gives the focus back, Back opens and closes`, async ({ page }) => {
    await open(page, home);
    await page.locator("#relations .twin summary").first().click();
    await mention(page, "relations .data-table").click();
    await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(words.arm);
    await expect(panel(page).locator("data").first()).toBeVisible();
    expect(search(page)).toBe("?company=arm");
    await panel(page).getByRole("button", { name: words.close }).click();
    await expect(panel(page)).toBeHidden();
    await expect(mention(page, "relations .data-table")).toBeFocused();
    await page.goBack();
    await expect(panel(page)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toBeHidden();
    expect(search(page)).toBe("");
  });

  test(`${lang}: by keyboard from a risk's card; a source opens on top and Escape closes one at a time`, async ({
    page,
  }) => {
    await open(page, home);
    await page.locator("#risks [data-risk] > summary").first().focus();
    await page.keyboard.press("Enter");
    const arm = page.locator("#risks .risk-companies a[data-company]").first();
    await expect(arm).toBeVisible();
    await arm.focus();
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
    const number = panel(page).locator(".source-ref").first();
    await expect(number).toBeVisible();
    // From the title by Tab alone to the first source.
    for (let i = 0; i < 30 && !(await number.evaluate((e) => e === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await expect(number).toBeFocused();
    await page.keyboard.press("Enter");
    const source = page.getByRole("dialog", { name: words.source, exact: true });
    await expect(source).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(source).toBeHidden();
    await expect(panel(page)).toBeVisible();
    await expect(number).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeHidden();
    await expect(arm).toBeFocused();
  });

  test(`${lang}: by address with a source, on a phone; axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${home}?company=arm&source=arm-share-price-2026-09-04&theme=${lang === "en" ? "dark" : "light"}`);
    const source = page.getByRole("dialog", { name: words.source, exact: true });
    await expect(source).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(source).toBeHidden();
    await expect(panel(page).locator("data").first()).toBeVisible();
    const box = await panel(page).boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 390]);
    expect(await panel(page).evaluate((e) => e.scrollWidth)).toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).include("dialog.profile").analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0].target.join(" ")}`)).toEqual([]);
  });
}

test("opening a profile leaves the views as they are", async ({ page }) => {
  await open(page, "/");
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const watch = new MutationObserver((changes) =>
      seen.push(...changes.map((c) => (c.target as Element).closest?.("[data-view]")?.id ?? "")),
    );
    // Charts come alive by themselves when one scrolls near them.
    for (const view of document.querySelectorAll("[data-view]:not(:has(.plot))"))
      watch.observe(view, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  await mention(page, "relations").click();
  await expect(panel(page).locator("data").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
