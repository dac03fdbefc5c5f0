// Companies side by side, by mouse and by keyboard alone, in both languages, wide and narrow.
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { chip, expect, HOMES, open, test } from "./page";

const NAMES = {
  en: { compare: "Compare", close: /^Close/, source: "Source", few: /Choose another/, remove: /^Remove/, add: "Add" },
  ko: { compare: "비교", close: /^닫기/, source: "출처", few: /하나 더 선택하세요/, remove: /빼기$/, add: "추가" },
};

const sheet = (page: Page) => page.locator("dialog.compare-dialog");
const finding = (page: Page) => sheet(page).getByRole("heading", { level: 2 });
const heads = (page: Page) => sheet(page).locator(".compare-heads a[data-company]");
const search = (page: Page) => new URL(page.url()).search;

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include("dialog.compare-dialog").analyze();
  return violations.map((v) => `${v.id}: ${v.nodes[0].target.join(" ")}`);
}

/** By Tab alone, from wherever the focus is. */
async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 80 && !(await target.evaluate((e) => e === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

for (const lang of ["en", "ko"] as const) {
  const words = NAMES[lang];
  const home = HOMES[lang];

  test(`${lang}: by mouse, two chips and the button; a source on top; a company out and in again; Back`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `${home}?theme=${lang === "en" ? "light" : "dark"}`);
    const button = page.locator(".filter-bar").getByRole("button", { name: words.compare, exact: true });
    await chip(page, /^(OpenAI|오픈AI)/).click();
    await expect(button).toBeDisabled();
    await chip(page, /^(Anthropic|앤트로픽)/).click();
    await button.click();
    await expect(finding(page)).toContainText(/OpenAI|오픈AI/);
    expect(search(page)).toMatch(/companies=openai,anthropic&compare=1/);
    // Columns of one row stand side by side, under their heads.
    const [head, cell] = [
      heads(page).nth(1),
      sheet(page).locator(".compare-rows .compare-cells").first().locator("li").nth(1),
    ];
    const [a, b] = [await head.boundingBox(), await cell.boundingBox()];
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 99))).toBeLessThan(24);
    if (lang === "en") expect(await faults(page)).toEqual([]);

    await sheet(page).locator(".source-ref").first().click();
    const source = page.getByRole("dialog", { name: words.source, exact: true });
    await expect(source).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(source).toBeHidden();
    await expect(sheet(page)).toBeVisible();

    await sheet(page).getByRole("button", { name: words.remove }).last().click();
    await expect(finding(page)).toHaveText(words.few);
    await sheet(page).getByRole("combobox").selectOption("meta");
    await sheet(page).getByRole("button", { name: words.add, exact: true }).click();
    await expect(heads(page)).toHaveCount(2);
    expect(search(page)).toMatch(/companies=openai,meta&compare=1/);
    await page.goBack();
    await expect(heads(page)).toHaveCount(1);
    await sheet(page).getByRole("button", { name: words.close }).click();
    await expect(sheet(page)).toBeHidden();
    expect(search(page)).not.toMatch(/compare/);
  });

  test(`${lang}: by keyboard alone on a phone; a profile and Escape, one at a time`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${home}?companies=openai,anthropic,microsoft&theme=${lang === "en" ? "light" : "dark"}`);
    const button = page.locator(".filter-bar").getByRole("button", { name: words.compare, exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(heads(page)).toHaveCount(3);
    expect(await sheet(page).evaluate((e) => e.scrollWidth)).toBeLessThanOrEqual(390);
    if (lang === "ko") expect(await faults(page)).toEqual([]);

    await tabTo(page, sheet(page).getByRole("button", { name: words.remove }).first());
    await page.keyboard.press("Enter");
    await expect(heads(page)).toHaveCount(2);
    await expect(finding(page)).toBeFocused();

    await tabTo(page, heads(page).first());
    await page.keyboard.press("Enter");
    const profile = page.locator("dialog.profile");
    await expect(profile).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(profile).toBeHidden();
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test("an address with one company says what to do, and a source named with it lies on top", async ({ page }) => {
  await open(page, "/?companies=arm&compare=1&source=arm-share-price-2026-09-04");
  const source = page.getByRole("dialog", { name: "Source", exact: true });
  await expect(source).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(source).toBeHidden();
  await expect(finding(page)).toHaveText("Choose another company to compare with");
});

test("opening the comparison draws no view anew", async ({ page }) => {
  await open(page, "/?companies=openai,arm");
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const watch = new MutationObserver((changes) =>
      seen.push(...changes.map((c) => (c.target as Element).closest?.("[data-view]")?.id ?? "")),
    );
    for (const view of document.querySelectorAll("[data-view]"))
      watch.observe(view, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  // The filter and the live charts arrive one view per task: nothing may be on its way any more.
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  const seenLater = () => page.waitForTimeout(1500).then(seen);
  await expect.poll(seenLater, { timeout: 60_000 }).toEqual([]);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(heads(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  expect(await seen()).toEqual([]);
});
