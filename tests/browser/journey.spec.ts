import { chip, expect, HOMES, open, ready, test, textOf, VIEWS } from "./page";

for (const [lang, home] of Object.entries(HOMES)) {
  test(`${lang}: a filter of two companies is followed by each of the views, and Back undoes it`, async ({ page }) => {
    await open(page, home);
    const before = new Map<string, string | null>();
    for (const view of VIEWS) before.set(view, await textOf(page, view));
    await chip(page, /^Arm/).click();
    await chip(page, lang === "en" ? /^Microsoft/ : /^MS/).click();
    await expect(page).toHaveURL(/companies=arm,microsoft/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Arm");
    await expect(page.locator(".filter-count [role=status]")).toHaveText(/\d+ .*\d+|\d+개 중 \d+개/);
    for (const view of VIEWS) await expect.poll(() => textOf(page, view), { message: view }).not.toBe(before.get(view));
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/companies/);
    for (const view of VIEWS) await expect.poll(() => textOf(page, view), { message: view }).toBe(before.get(view));
  });

  test(`${lang}: a number leads to its source, and Escape and Back close it`, async ({ page }) => {
    await open(page, home);
    await page.locator("#glance .source-ref").first().click();
    const drawer = page.getByRole("dialog");
    await expect(drawer).toBeVisible();
    await expect(page).toHaveURL(/source=/);
    await expect(drawer.getByRole("heading", { level: 2 })).not.toBeEmpty();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(page).not.toHaveURL(/source=/);
    await page.locator("#glance .source-ref").first().click();
    await expect(drawer).toBeVisible();
    await page.goBack();
    await expect(drawer).toBeHidden();
  });

  test(`${lang}: without script every section is read: findings, figures, charts`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(home);
    for (const view of VIEWS) {
      const section = page.locator(`section#${view}[data-view="${view}"]`);
      await expect(section.getByRole("heading").first(), view).not.toBeEmpty();
    }
    for (const view of [
      "holdings",
      "funding",
      "needs",
      "capital-war",
      "valuations",
      "progress",
      "ecosystem",
      "stress",
      "timeline",
    ]) {
      expect(
        await page.locator(`#${view} svg path, #${view} svg rect, #${view} svg circle`).count(),
        view,
      ).toBeGreaterThan(5);
    }
    const figures = "data[data-as-of][data-kind][data-quality]";
    expect(await page.locator(figures).count()).toBeGreaterThan(200);
    // What is folded leads to the page that prints it.
    const folded = await page.locator(".twin > a").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    let printed = 0;
    for (const href of new Set(folded)) {
      await page.goto(href);
      await page.locator(".twin > summary").first().click();
      await expect(page.locator(".twin table").first(), href).toBeVisible();
      printed += await page.locator(`.twin ${figures}`).count();
    }
    expect(printed).toBeGreaterThan(1000);
    await context.close();
  });
}

test("the other language shows the same choice", async ({ page }) => {
  await open(page, "/?companies=openai&theme=dark");
  await page.getByRole("link", { name: "한국어" }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/ko\/\?companies=openai&theme=dark/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("오픈AI");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a shared link shows the same after a reload", async ({ page }) => {
  await open(page, "/?companies=arm,openai&openai=-30&arm=-20#stress");
  const before = await textOf(page, "stress");
  await page.reload();
  await ready(page);
  await expect.poll(() => textOf(page, "stress")).toBe(before);
});

test("a company without a chip is found by typing and becomes a chip", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("button", { name: /More companies/ }).click();
  await page.getByRole("searchbox", { name: "Search companies" }).fill("wework");
  await page.getByRole("button", { name: "WeWork" }).click();
  await expect(page).toHaveURL(/companies=wework/);
  await expect(page.locator(".chips").getByRole("button", { name: /WeWork/ })).toHaveAttribute("aria-pressed", "true");
});

test("an address that makes no sense is answered by a notice, and the rest goes on", async ({ page }) => {
  await open(page, "/?companies=arm,nobody&openai=cheap&utm=7");
  await expect(page.locator("[data-island=notices] .notices")).toContainText("nobody");
  await expect(page.locator("[data-island=notices] .notices")).toContainText("cheap");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Arm");
  await page.locator("[data-island=notices] .notices").getByRole("button").click();
  await expect(page.locator("[data-island=notices] .notices")).toBeHidden();
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await expect(page).toHaveURL(/\?utm=7$/);
});
