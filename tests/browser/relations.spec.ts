import type { Page } from "@playwright/test";
import { expect, HOMES, open, ready, test } from "./page";

const NAMES = {
  en: { all: "All links", overview: "Overview", search: "Search links", found: (n: number) => `${n} of ` },
  ko: { all: "전체 목록", overview: "전체 행렬", search: "관계 찾기", found: (n: number) => `중 ${n}건` },
};
const FUNDS = "edge-microsoft-openai-invests-in";

const view = (page: Page) => page.locator("#relations");
const rows = (page: Page) => view(page).locator(".link-table tbody tr");
const amounts = (page: Page) =>
  rows(page).evaluateAll((list) =>
    list.flatMap((row) => {
      const d = row.querySelector('td.is-end data[data-unit="USD bn"]');
      return d ? [Number(d.getAttribute("value"))] : [];
    }),
  );

for (const [lang, home] of Object.entries(HOMES)) {
  const n = NAMES[lang as keyof typeof NAMES];

  test(`${lang}: by mouse: hub, overview, table; sorted, searched, and kept in the other language`, async ({
    page,
  }) => {
    await open(page, home);
    await expect(view(page).locator(".hub-list").first()).toBeVisible();
    await view(page).getByRole("button", { name: n.overview }).click();
    await expect(page).toHaveURL(/relations=matrix/);
    await expect(view(page).locator(".matrix-text")).toContainText("SB");
    await view(page).locator(`.matrix [data-relation="${FUNDS}"]`).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");

    await view(page).getByRole("button", { name: n.all }).click();
    const head = view(page).locator(".link-table th button").nth(3);
    await head.click();
    const sorted = await amounts(page);
    expect(sorted.length).toBeGreaterThan(20);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));

    await view(page).getByRole("searchbox").fill("microsoft invests in");
    await expect.poll(() => rows(page).count()).toBeLessThan(20);
    await expect(view(page).locator(`.link-table [data-relation="${FUNDS}"]`)).toBeVisible();
    const found = await rows(page).count();
    await expect(view(page).getByRole("status")).toContainText(n.found(found));
    await expect(page).toHaveURL(/links=microsoft/);
    await page.locator(".languages a").click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "ko" : "en");
    await expect(page).toHaveURL(/relations=table&links=microsoft/);
    await ready(page);
    await expect(view(page).getByRole("searchbox")).toHaveValue("microsoft invests in");
    await expect(view(page).locator(`.link-table [data-relation="${FUNDS}"]`)).toBeVisible();
  });

  test(`${lang}: by keyboard only`, async ({ page }) => {
    await open(page, `${home}?relations=matrix`);
    const marks = view(page).locator(".matrix button");
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(marks.nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(marks.nth(1)).toBeFocused();

    await view(page).getByRole("button", { name: n.all }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/relations=table/);
    await page.keyboard.press("Tab");
    await expect(view(page).getByRole("searchbox", { name: n.search })).toBeFocused();
    await page.keyboard.type("nvidia openai");
    await expect(page).toHaveURL(/links=nvidia%20openai/);
    await expect.poll(() => rows(page).count()).toBeLessThan(20);
    const found = await rows(page).count();
    expect(found).toBeGreaterThan(1);
    await expect(view(page).getByRole("status")).toContainText(n.found(found));
    await page.keyboard.press("Escape");
    await expect(view(page).getByRole("searchbox")).toHaveValue("");
    await expect(page).not.toHaveURL(/links=/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(view(page).locator(".link-table th[aria-sort]")).toHaveCount(1);
  });
}
