import type { Page } from "@playwright/test";
import { expect, HOMES, open, test } from "./page";

const NAMES = {
  en: {
    brain: /^Brain\s*OpenAI/,
    nerve: /^Nerve\s*Arm/,
    ampere: "Ampere",
    link: "Arm supplies chips to OpenAI",
    pair: /^Brain and nerve 1 working/,
    none: /^Brain and body Nothing on record/,
  },
  ko: {
    brain: /^뇌\s*오픈AI/,
    nerve: /^신경계\s*Arm/,
    ampere: "암페어 컴퓨팅",
    link: /^Arm 홀딩스 → 오픈AI/,
    pair: /^뇌와 신경계 작동 1건/,
    none: /^뇌와 육체 기록 없음/,
  },
};
const CHIPS = "er-rel-arm-openai-agicpu";
const STAKE = "er-rel-softbank-arm-90";

const plate = (page: Page) => page.locator("#ecosystem .plate");
const line = (page: Page, relation: string) => page.locator(`.plate-wide [data-relation="${relation}"]`);
const panel = (page: Page) => plate(page).getByRole("complementary");

for (const [lang, home] of Object.entries(HOMES)) {
  const n = NAMES[lang as keyof typeof NAMES];

  test(`${lang}: by mouse: hover lights the path, a press opens the panel, a line its source`, async ({ page }) => {
    await open(page, home);
    const nerve = plate(page).getByRole("button", { name: n.nerve });
    await nerve.scrollIntoViewIfNeeded();
    await nerve.hover();
    await expect(line(page, CHIPS)).not.toHaveClass(/is-dim/);
    await expect(line(page, "edge-sb-energy-openai-supplies-compute")).toHaveClass(/is-dim/);
    await plate(page).getByRole("button", { name: n.none }).hover();
    await expect(page.locator(".plate-wide .plate-link:not(.is-dim)")).toHaveCount(0);
    await plate(page).getByRole("button", { name: n.pair }).click();
    await page.mouse.move(0, 0);
    await expect(line(page, CHIPS)).not.toHaveClass(/is-dim/);
    await expect(line(page, STAKE)).toHaveClass(/is-dim/);

    await nerve.click();
    await expect(page).toHaveURL(/[?&]node=arm\b/);
    await expect(panel(page).locator(".is-works")).toContainText(typeof n.link === "string" ? n.link : "오픈AI");
    await expect(panel(page).locator(`.is-stake [data-relation="${STAKE}"]`)).toBeVisible();
    await panel(page).locator(`[data-relation="${CHIPS}"] summary`).click();
    await expect(panel(page).locator(`[data-relation="${CHIPS}"] li [data-record]`)).toBeVisible();
    await panel(page).getByRole("link", { name: n.link, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`source=${CHIPS}`));
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/node=/);
  });

  test(`${lang}: by keyboard only: organ, company, link, source, and back`, async ({ page }) => {
    await open(page, home);
    await plate(page).getByRole("button", { name: n.brain }).focus();
    await page.keyboard.press("ArrowDown");
    const nerve = plate(page).getByRole("button", { name: n.nerve });
    await expect(nerve).toBeFocused();
    await expect(line(page, "edge-sb-energy-openai-supplies-compute")).toHaveClass(/is-dim/);
    await page.keyboard.press("ArrowRight");
    await expect(panel(page).locator("[data-walk=node]").first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(panel(page).getByRole("button", { name: n.ampere })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect(panel(page).getByRole("link", { name: n.link, exact: true })).toBeFocused();
    await expect(page.locator(".plate-wide .plate-link:not(.is-dim)")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/node=arm/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(nerve).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/node=/);
    await expect(nerve).toBeFocused();
  });
}

test("at 390 px: five names beside the figure, the panel below, nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${HOMES.ko}?node=arm`);
  const stage = plate(page).locator(".plate-stage");
  await stage.scrollIntoViewIfNeeded();
  await expect(plate(page).locator("[data-organ] .plate-name:visible")).toHaveCount(5);
  const [figure, below] = await Promise.all([stage.boundingBox(), panel(page).boundingBox()]);
  expect(below?.y).toBeGreaterThanOrEqual((figure?.y ?? 0) + (figure?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
