// Present mode end to end: keys, progress, overview, tables, full screen, swipe, the way out; and no slide overflows.
import type { Page } from "@playwright/test";
import { expect, FULL, test, VIEWS } from "./page";

const NAMES = {
  en: { stage: "/present/", home: "/", overview: /Overview/, present: "Present", tables: /Data tables/ },
  ko: { stage: "/ko/present/", home: "/ko/", overview: /전체 보기/, present: "발표", tables: /데이터 표/ },
};

/** Opens the stage and waits until its slide answers. */
async function enter(page: Page, address: string) {
  await page.goto(address);
  await settled(page);
}

const current = (page: Page) => page.locator(".slide.is-current");

async function settled(page: Page) {
  await page.waitForFunction(
    () =>
      document.querySelector(".slide.is-current[data-live] .slide-body") !== null &&
      document.querySelector("[data-island=controls][data-live]") !== null,
  );
}

const shows = async (page: Page, view: string) => {
  await expect(current(page)).toHaveAttribute("id", view);
  await settled(page);
};

/** Journeys in both languages; npm test takes each in one of them. */
const inBoth = (sample: "en" | "ko") => (FULL ? (["en", "ko"] as const) : [sample]);

for (const lang of inBoth("en")) {
  const n = NAMES[lang];

  test(`${lang}: keys move, the address follows, controls keep their keys, what was changed is dropped on leaving`, async ({
    page,
  }) => {
    await page.goto(`${n.home}?companies=arm&openai=-20`);
    await page.locator("[data-island=masthead][data-live]").waitFor();
    await page.getByRole("link", { name: n.present, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${n.stage}\\?companies=arm&openai=-20$`));
    await shows(page, "glance");
    for (const [key, view] of [
      ["ArrowRight", "holdings"],
      ["PageDown", "motives"],
      [" ", "funding"],
      ["ArrowLeft", "motives"],
      ["End", "sources"],
      ["Home", "glance"],
    ]) {
      await page.keyboard.press(key);
      await shows(page, view);
    }
    await page.locator('.deck-tick a[href="#stress"]').click();
    await shows(page, "stress");
    await expect(page).toHaveURL(/slide=stress/);
    await expect(page.locator("[aria-live]").filter({ hasText: /14/ })).toHaveCount(1);

    const slider = current(page).getByRole("slider").first();
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/openai=-21/);
    await shows(page, "stress");
    await page.keyboard.press("Escape");
    await shows(page, "stress");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(new RegExp(`${n.home}\\?companies=arm&openai=-20#stress$`));
  });
}

for (const lang of inBoth("ko")) {
  const n = NAMES[lang];

  test(`${lang}: overview, tables, source drawer; Back undoes a chosen slide`, async ({ page }) => {
    await enter(page, `${n.stage}?slide=risks&companies=arm`);
    await shows(page, "risks");
    await page.keyboard.press("o");
    await expect(page.locator("#stress .slide-cover")).toHaveAttribute("href", "?companies=arm&slide=stress");
    await expect(page.locator("#glance .slide-cover")).toHaveAttribute("href", "?companies=arm");
    await expect(page.locator("html")).toHaveAttribute("data-overview", "");
    await expect(page.locator("#risks .slide-cover")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await shows(page, VIEWS[VIEWS.indexOf("risks") + 1 - 5]);
    await page.goBack();
    await shows(page, "risks");

    await page.keyboard.press("t");
    await expect(current(page).locator(".slide-tables summary").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(current(page).getByRole("table").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(current(page).locator(".slide-tables")).toBeHidden();

    await current(page).locator(".source-ref").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await shows(page, "risks");
  });

  test(`${lang}: no slide sticks out of its sheet, scrolls, or is set too small`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await enter(page, `${n.stage}?companies=anthropic`);
    await page.keyboard.press("o");
    await page.waitForFunction(
      () =>
        document.querySelectorAll(".slide:not([data-live])").length === 0 &&
        document.querySelectorAll(".plot-live.is-waiting").length === 0,
      undefined,
      { timeout: 45_000 },
    );
    await page.keyboard.press("Escape");
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [1024, 768],
    ]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(outOfSheets), `${width} x ${height}`).toEqual([]);
    }
  });
}

/** What leaves its sheet, its body or the screen; text smaller than 18 px of 1080; scroll bars. */
function outOfSheets(): string[] {
  const out: string[] = [];
  const html = document.documentElement;
  if (html.scrollWidth > innerWidth || html.scrollHeight > innerHeight) out.push("the page scrolls");
  for (const slide of document.querySelectorAll(".slide")) {
    const sheet = slide.querySelector(".sheet")!.getBoundingClientRect();
    const body = slide.querySelector(".slide-body")!.getBoundingClientRect();
    const k = sheet.width / 1280;
    const say = (what: string, e: Element) => out.push(`${slide.id}: ${what}: "${e.textContent?.slice(0, 50)}"`);
    if (sheet.left < -1 || sheet.top < -1 || sheet.right > innerWidth + 1 || sheet.bottom > innerHeight + 1)
      out.push(`${slide.id}: the sheet leaves the screen`);
    const texts = document.createTreeWalker(slide.querySelector(".sheet")!, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const e = node.parentElement!;
      if (!node.textContent?.trim() || e.closest(".visually-hidden, title, option")) continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const inBody = e.closest(".slide-body") !== null;
      const low = (inBody ? body : sheet).bottom;
      if (box.left < sheet.left - 1 || box.right > sheet.right + 1 || box.top < sheet.top) say("leaves the sheet", e);
      if (box.bottom > low + 3 * k) say(`reaches ${Math.round((box.bottom - low) / k)} px too low`, e);
      const svg = e.closest("svg.slide-drawing");
      const scale = e instanceof SVGTextContentElement ? e.getScreenCTM()!.a / k : 1;
      const size = Number.parseFloat(getComputedStyle(e).fontSize) * (svg ? scale : 1);
      if (size < 11.95) say(`is set in ${size.toFixed(1)} px`, e);
    }
  }
  return out;
}

test("a finger swipes from slide to slide; full screen is asked for", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await enter(page, "/present/?slide=camps");
  const session = await context.newCDPSession(page);
  // At once, and with times of its own: how quick a finger was must not depend on how busy the computer is.
  const swipe = (from: number, to: number) => {
    const start = Date.now() / 1000;
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number | null, after: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === null ? [] : [{ x, y: 120 + after * 20 }],
        timestamp: start + after,
      });
    return Promise.all([touch("touchStart", from, 0), touch("touchMove", to, 0.1), touch("touchEnd", null, 0.2)]);
  };
  await swipe(320, 120);
  await shows(page, "capital-war");
  await swipe(80, 300);
  await shows(page, "camps");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.evaluate(() => {
    document.documentElement.requestFullscreen = async () => {
      document.documentElement.dataset.asked = "yes";
    };
  });
  await page.keyboard.press("f");
  await expect(page.locator("html")).toHaveAttribute("data-asked", "yes");
  await context.close();
});

test("without script every slide stands below the other with its finding and figures", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/ko/present/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(VIEWS.length);
  const tops = await page.locator(".slide").evaluateAll((all) => all.map((s) => s.getBoundingClientRect().top));
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  expect(new Set(tops).size).toBe(VIEWS.length);
  await expect(page.locator("#stress .price-map")).toBeVisible();
  await context.close();
});
