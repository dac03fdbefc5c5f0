import { expect, HOMES, open, test, VIEWS } from "./page";

for (const [lang, home] of Object.entries(HOMES))
  test(`${lang}: everything is reached by Tab, in order, with a visible focus`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, home);
    const reached = new Set<string>();
    let bare = "";
    let last = "";
    for (let i = 0; i < 900; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const e = document.activeElement as HTMLElement;
        if (!e || e === document.body) return null;
        const style = getComputedStyle(e);
        const marked =
          style.outlineStyle !== "none" || style.boxShadow !== "none" || e.matches("svg *, input[type=range]");
        return { view: e.closest("section")?.id ?? "", marked, name: `${e.tagName} ${e.textContent?.slice(0, 40)}` };
      });
      if (!at) break;
      if (!at.marked) bare ||= `${at.view}: ${at.name}`;
      if (at.view) reached.add(at.view);
      last = at.view;
    }
    expect(bare, "focus is visible").toBe("");
    expect([...reached].sort(), `last reached: ${last}`).toEqual(expect.arrayContaining([...VIEWS].sort()));
  });

test("the skip link leads to the content", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
