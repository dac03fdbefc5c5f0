// Embedded views on pages of another origin: heights, sandboxes, policies, hostile styles and messages, a deck around them.
import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "@playwright/test";
import { embeds, host, hostPage, misfits } from "./host";
import { expect, test, VIEWS } from "./page";

/** Keeps each frame as high as it says, as the README tells hosts to do. */
const KEEPER = `<script>
  window.heard = [];
  addEventListener("message", (e) => {
    heard.push(e.data);
    const frame = [...document.querySelectorAll("iframe")].find((f) => f.contentWindow === e.source);
    if (frame && e.data.type === "height") frame.height = e.data.height;
  });
  const tell = (query) => document.querySelectorAll("iframe").forEach((f) =>
    f.contentWindow.postMessage({ allIn: 1, type: "set", query }, "*"));
</script>`;
const WIDTHS = [320, 640, 1280];

/** Embeds that do not say what of the choice they show. */
const silent = async (page: Page): Promise<string[]> => {
  const count = await Promise.all(embeds(page).map((f) => f.locator(".scope, .empty-state").count()));
  return embeds(page).flatMap((f, i) => (count[i] === 0 ? [f.url()] : []));
};

test("every view fits its sandboxed frame at any width, filtered or not, with a silent console", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const frames = VIEWS.map(
    (v) =>
      `<iframe title="${v}" sandbox="allow-scripts" width="100%" height="200" frameborder="0" src="${baseURL}embed/${v}/"></iframe>`,
  );
  const at = await host(hostPage(KEEPER + frames.join("")));
  await page.goto(at.address);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => misfits(page), { message: `printed, ${width} px` }).toEqual([]);
  }
  expect(await embeds(page)[0].evaluate(() => self.origin)).toBe("null");
  expect(embeds(page)).toHaveLength(VIEWS.length);
  await page.evaluate("tell('companies=arm&theme=dark')");
  await expect
    .poll(() => silent(page), { timeout: 90_000, message: "every view says what of the choice it shows" })
    .toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => misfits(page), { message: `filtered, ${width} px` }).toEqual([]);
  }
  at.close();
});

test("every view by its element: made when near, kept as high as its content, in another language when asked", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const elements = VIEWS.map((v) => `<all-in-view view="${v}" lang="ko" title="${v}"></all-in-view>`);
  const at = await host(hostPage(`<script src="${baseURL}embed.js"></script>${elements.join("")}`));
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(at.address);
  await expect.poll(() => embeds(page).length).toBeGreaterThan(0);
  expect(embeds(page).length, "those far away wait").toBeLessThan(VIEWS.length);
  for (const v of VIEWS) {
    await page.locator(`all-in-view[view="${v}"]`).scrollIntoViewIfNeeded();
    await expect.poll(() => embeds(page).some((f) => f.url().includes(`/ko/embed/${v}/`)), { message: v }).toBe(true);
  }
  await expect.poll(() => misfits(page)).toEqual([]);
  const first = page.locator("all-in-view").first();
  await first.evaluate((e) => e.setAttribute("companies", "arm"));
  const scope = first.frameLocator("iframe").locator(".scope");
  await expect(scope).toContainText("Arm");
  await first.evaluate((e) => e.setAttribute("lang", "en"));
  await expect(scope).toContainText("Arm");
  expect(embeds(page).some((f) => /\/embed\/glance\/\?companies=arm/.test(f.url()) && !f.url().includes("/ko/"))).toBe(
    true,
  );
  await expect.poll(() => misfits(page)).toEqual([]);
  await expect(first.locator("iframe")).toHaveAttribute("title", "glance");
  at.close();
});

test("a hostile style sheet and a strict policy leave the element as it is", async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'; img-src data:; require-trusted-types-for 'script'`;
  const css =
    "*, iframe, all-in-view { display: none !important; height: 7px !important; max-height: 9px !important; width: 3px !important; font-size: 90px !important; } html, body, all-in-view { display: block !important; width: auto !important; height: auto !important; max-height: none !important }";
  const at = await host(
    hostPage(
      `<all-in-view view="holdings" companies="arm"></all-in-view><script src="${baseURL}embed.js"></script>`,
      `<link rel="stylesheet" href="/hostile.css">`,
    ),
    { "content-security-policy": policy },
    { "/hostile.css": css },
  );
  await page.goto(at.address);
  await expect(page.frameLocator("all-in-view iframe").locator(".scope")).toContainText("Arm");
  await expect.poll(() => misfits(page)).toEqual([]);
  expect((await page.locator("all-in-view iframe").boundingBox())?.width).toBeGreaterThan(1000);
  at.close();
});

test("messages: what is not a query is ignored, what is in one stays text, state and keys are told", async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe title="sources" sandbox="allow-scripts" width="900" height="600" src="${baseURL}embed/sources/"></iframe>`;
  const at = await host(hostPage(KEEPER + frame));
  await page.goto(at.address);
  const view = page.frameLocator("iframe");
  await expect(view.locator(".finding")).toBeVisible();
  await page.evaluate(() => {
    const target = document.querySelector("iframe")?.contentWindow;
    const hostile: unknown[] = [
      "set",
      null,
      7,
      [],
      { allIn: 1, type: "set" },
      { allIn: 1, type: "set", query: { companies: "arm" } },
      { allIn: 2, type: "set", query: "companies=arm" },
      { allIn: 1, type: "set", query: "a".repeat(100_000) },
      JSON.parse('{"__proto__":{"allIn":1,"type":"set","query":"companies=arm"}}'),
      { allIn: 1, type: "eval", query: "alert(1)" },
    ];
    for (const message of hostile) target?.postMessage(message, "*");
    target?.postMessage(
      {
        allIn: 1,
        type: "set",
        query: "companies=constructor,__proto__&q=<img src=x onerror=alert(1)>&verdict.__proto__=open",
      },
      "*",
    );
  });
  await expect(view.getByRole("searchbox")).toHaveValue("<img src=x onerror=alert(1)>");
  await expect(view.locator(".notices").getByText("constructor,__proto__")).toBeVisible();
  expect(await embeds(page)[0].locator("img").count()).toBe(0);
  await view.locator(".finding").click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("a");
  await view.getByRole("searchbox").press("ArrowLeft");
  const heard = await page.evaluate<{ type: string; view: string; query?: string; key?: string }[]>("heard");
  expect(heard.every((m) => m.view === "sources")).toBe(true);
  expect(heard.filter((m) => m.type === "key").map((m) => m.key)).toEqual(["ArrowRight"]);
  expect(heard.filter((m) => m.type === "state")).toHaveLength(1);
  expect(heard.some((m) => m.type === "error")).toBe(false);
  at.close();
});

test("in a reveal.js deck the view stands whole on its slide, and arrow keys pressed in it move the deck", async ({
  page,
  baseURL,
}) => {
  const at = await host(
    hostPage(
      `<div class="reveal"><div class="slides"><section><all-in-view view="stress" plain="1"></all-in-view></section><section><h1>Next</h1></section></div></div>
       <script src="${baseURL}embed.js"></script><script src="/reveal/reveal.js"></script>
       <script>Reveal.initialize({ transition: "none" }).then(() => {
         const codes = { ArrowRight: 39, ArrowLeft: 37, PageDown: 34, PageUp: 33 };
         document.addEventListener("all-in", (e) => e.detail.type === "key" && codes[e.detail.key] && Reveal.triggerKey(codes[e.detail.key]), true);
       });</script>`,
      `<link rel="stylesheet" href="/reveal/reveal.css">`,
    ),
  );
  await page.goto(at.address);
  const view = page.frameLocator("all-in-view iframe");
  await expect(view.locator("#stress .view-body")).toBeVisible();
  await expect.poll(() => misfits(page)).toEqual([]);
  await view.locator("#stress .view-body p").first().click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Next" })).toBeVisible();
  at.close();
});

test("an embed is at most 95 kB before anybody turns to it, embed.js 3 kB, and no style stands in an attribute", async ({
  request,
}) => {
  test.setTimeout(150_000);
  const most = 95_000;
  const size = (text: string) => {
    const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
    return quick <= most ? quick : brotliCompressSync(text).length;
  };
  for (const folder of ["", "ko/"])
    for (const view of VIEWS) {
      const html = await (await request.get(`/${folder}embed/${view}/`)).text();
      expect(size(html), `${folder}${view}`).toBeLessThanOrEqual(most);
      expect(html.replace(/<script.*?<\/script>/gs, ""), view).not.toMatch(/<[a-z][^>]* style="/);
    }
  expect(size(await (await request.get("/embed.js")).text())).toBeLessThanOrEqual(3000);
});

for (const [lang, home, name] of [
  ["en", "/", "Embed"],
  ["ko", "/ko/", "퍼가기"],
] as const)
  test(`${lang}: the dialog shows the embed and gives its code`, async ({ page }) => {
    await page.goto(`${home}?companies=arm&theme=dark`);
    await page.locator('#stress[data-live] [data-export="embed"]').click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("heading", { level: 2 })).toHaveText(
      lang === "en" ? "Embed this view" : "이 화면 퍼가기",
    );
    const preview = dialog.frameLocator("iframe");
    await expect(preview.locator("#stress .scope")).toContainText("Arm");
    const codes = dialog.locator("textarea");
    await expect(codes.nth(0)).toHaveValue(/<all-in-view view="stress".* companies="arm" theme="dark"/);
    await expect(codes.nth(2)).toHaveValue(/\/embed\/stress\/\?companies=arm&theme=dark$/);
    await dialog.getByRole("checkbox").first().check();
    await expect(codes.nth(1)).toHaveValue(/plain=1/);
    await dialog
      .getByRole("combobox")
      .nth(1)
      .selectOption(lang === "en" ? "ko" : "en");
    await expect(preview.locator("html")).toHaveAttribute("lang", lang === "en" ? "ko" : "en");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.locator(`#stress [data-export="embed"]`)).toHaveText(name);
  });
