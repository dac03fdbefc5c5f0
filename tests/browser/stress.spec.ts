// The stress test and the risks from end to end: by mouse, and by keyboard alone.
import type { Page } from "@playwright/test";
import { expect, HOMES, open, test } from "./page";

const NAMES = {
  en: {
    openai: /OpenAI.s mark, typed/,
    arm: /Arm.s price, typed/,
    take: "Take into the stress test",
    table: /LTV by change in Arm/,
  },
  ko: {
    openai: /오픈AI 평가액 직접 입력/,
    arm: /Arm 주가 직접 입력/,
    take: "스트레스 테스트로 가져가기",
    table: /Arm 주가\(행\)/,
  },
};

/** The unrounded value of a figure of the outcome. */
const value = (page: Page, name: string): Promise<number> =>
  page.locator(`#stress .outcome [data-figure="${name}"]`).first().getAttribute("value").then(Number);

for (const lang of ["en", "ko"] as const) {
  const n = NAMES[lang];

  test(`${lang}: by mouse: a risk goes to the stress test, the dot is dragged, B stands beside A`, async ({ page }) => {
    await open(page, HOMES[lang]);
    const risk = page.locator('#risks details[data-risk="concentration"]');
    await risk.locator("summary").click();
    await risk.getByRole("link", { name: n.take }).click();
    await expect(page).toHaveURL(/openai=-30/);
    await expect(page).toHaveURL(/arm=-40/);
    await expect.poll(() => value(page, "nav")).toBeCloseTo(72.3 - 53.13 * 0.4 - 12.04024416 * 0.3, 6);

    const stress = page.locator("#stress");
    await stress.locator(".presets .text-link").last().click();
    await expect(stress.locator(".compared")).toBeVisible();
    const dot = await stress.locator(".handle-area").boundingBox();
    if (!dot) throw new Error("the map has no dot");
    const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
    const history = await page.evaluate(() => window.history.length);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const step of [20, 40, 60]) await page.mouse.move(x - step, y + step);
    await page.mouse.up();
    await expect(page).not.toHaveURL(/[?&]openai=-30(&|$)/);
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    const [nav, before] = [
      await value(page, "nav"),
      Number(await stress.locator('[data-figure="b.nav"]').first().getAttribute("value")),
    ];
    expect(nav).toBeLessThan(before);
    // The address is written a few times a second at most: it rests when two looks see the same.
    const rests = async () => {
      const seen = page.url();
      await page.waitForTimeout(200);
      return page.url() === seen;
    };
    await expect.poll(rests).toBe(true);
    // The scenario is the address: it is the same after a reload.
    await page.reload();
    await expect.poll(() => value(page, "nav")).toBeCloseTo(nav, 9);
  });

  test(`${lang}: by keyboard alone: prices set, outcome heard, map read as a table, a risk placed`, async ({
    page,
  }) => {
    await open(page, `${HOMES[lang]}?arm=0`);
    const stress = page.locator("#stress");
    await stress.getByRole("spinbutton", { name: n.openai }).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("-50");
    await expect.poll(() => value(page, "nav")).toBeCloseTo(66.27987792, 6);
    await expect(stress.locator("p[aria-live=polite]")).toHaveText(/66[.,]28|66조 2,800억/);
    await stress.getByRole("spinbutton", { name: n.arm }).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("-400");
    await expect(stress.locator(".slider-held").nth(1)).not.toBeEmpty();
    await expect(page).toHaveURL(/arm=-100/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/arm=-99/);

    await stress.locator(".map-handle").focus();
    await page.keyboard.press("ArrowUp");
    await expect(page).toHaveURL(/arm=-94/);
    await expect(stress.locator(".map-handle")).toHaveAttribute("aria-valuetext", /−94%/);

    await stress.locator(".twin summary", { hasText: n.table }).focus();
    await page.keyboard.press("Enter");
    const table = stress.getByRole("table", { name: n.table });
    await expect(table.getByRole("row")).toHaveCount(6);
    await expect(table.getByRole("cell").first()).not.toBeEmpty();

    const risk = page.locator('#risks details[data-risk="regulation"]');
    await risk.locator("summary").focus();
    await page.keyboard.press("Enter");
    await risk.getByRole("combobox").first().focus();
    await page.keyboard.press("5");
    await expect(page).toHaveURL(/risk\.regulation=5x3/);
    await expect(page.locator("#risks .matrix-cell .disc.is-mine")).toHaveCount(1);
  });
}

test("no holdings left, and values out of range, are said in words", async ({ page }) => {
  await open(page, "/?openai=-100&arm=-250&rest=-100");
  await expect(page.locator("[data-island=notices] .notices")).toContainText("-250");
  await expect(page.locator("#stress .outcome")).toContainText("No holdings left");
  await expect(page.locator("#stress")).not.toContainText(/NaN|Infinity/);
});
