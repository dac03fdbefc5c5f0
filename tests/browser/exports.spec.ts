// What can be taken along, in a real browser: files come, hold the state of the page, and look like pictures.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readCsv } from "../export/csv-reader";
import { lint } from "../export/pptx/lint";
import { openPackage } from "../export/pptx/read";
import { expect, HOMES, open, test } from "./page";

const WORDS = {
  en: { open: "Export", primary: "Company pages and press only", leftOut: "Left out" },
  ko: { open: "내보내기", primary: "회사 자료와 언론 보도만", leftOut: "제외한 수치" },
};

/** Opens the menu of a view. */
async function menu(page: Page, view: string, lang: keyof typeof WORDS) {
  const section = page.locator(`#${view}`);
  await section.locator("summary", { hasText: WORDS[lang].open }).click();
  return section.locator(".export-list");
}

/** Presses a control that exports, and reads the file that comes. */
async function taken(page: Page, control: ReturnType<Page["locator"]>) {
  const started = Date.now();
  const [download] = await Promise.all([page.waitForEvent("download"), control.click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, ms: Date.now() - started };
}

/** Width, height and number of colours of a PNG, as the browser sees it. */
const looked = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const on = canvas.getContext("2d");
    on?.drawImage(image, 0, 0);
    const pixels = on?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 400) colours.add(pixels[i] * 65536 + pixels[i + 1] * 256 + pixels[i + 2]);
    return { width: image.width, height: image.height, colours: colours.size };
  }, png.toString("base64"));

for (const lang of ["en", "ko"] as const)
  test(`${lang}: a filtered view as picture, drawing, slide and rows`, async ({ page }) => {
    await open(page, `${HOMES[lang]}?companies=arm`);
    const title = (await page.locator("#holdings .figure-title, #holdings .finding").first().textContent()) ?? "";
    const list = await menu(page, "holdings", lang);
    const of = (kind: string) => taken(page, list.locator(`[data-export="${kind}"]`));

    const png = await of("png");
    expect(png.name).toMatch(/^all-in_holdings_arm_\d{4}-\d\d-\d\d\.png$/);
    const { width, height, colours } = await looked(page, png.bytes);
    expect([width, height]).toEqual([3200, 1800]);
    expect(colours).toBeGreaterThan(20);
    test.info().annotations.push({ type: "ms from click to PNG", description: String(png.ms) });

    const svg = (await of("svg")).bytes.toString();
    expect(svg).toContain("@font-face");
    expect(svg).toContain("?companies=arm#holdings");
    expect(svg).not.toMatch(/url\("?https?:/);

    const rows = readCsv((await of("csv")).bytes.toString());
    const all = readCsv((await of("csv-all")).bytes.toString());
    expect(rows.length).toBeLessThan(all.length);
    expect(rows.flat()).toContain(title);
    expect(rows.flat().some((c) => c.startsWith("http") && c.endsWith("?companies=arm#holdings"))).toBe(true);

    const slide = (await of("pptx")).bytes;
    expect(lint(slide)).toEqual([]);
    expect([...openPackage(slide).texts.keys()].filter((p) => /^ppt\/slides\/slide/.test(p)).length).toBe(1);
    await expect(list.getByRole("status")).toContainText("all-in_holdings_arm_");
  });

test("the page as deck and as evidence; second-hand figures are left out where asked", async ({ page }) => {
  await open(page, "/?companies=openai,arm");
  const take = page.locator(".take");
  const deck = await taken(page, take.locator('[data-export="deck"]'));
  expect(deck.name).toMatch(/^all-in_deck_openai\+arm_\d{4}-\d\d-\d\d\.pptx$/);
  expect(lint(deck.bytes)).toEqual([]);
  test.info().annotations.push({ type: "ms from click to deck", description: String(deck.ms) });

  await take.getByRole("checkbox", { name: WORDS.en.primary }).check();
  const bundle = await taken(page, take.locator('[data-export="bundle"]'));
  const files = unzipSync(bundle.bytes);
  const data = JSON.parse(strFromU8(files["evidence.json"]));
  expect(data.companies).toEqual(["openai", "arm"]);
  expect(data.views.length).toBe(17);
  expect(data.leftOut).toBeGreaterThan(0);
  expect(JSON.stringify(data.views)).not.toContain('"quality":"second-hand"');
});

test("the menu by keyboard; what cannot be copied is said; a font that fails loses nothing", async ({
  page,
  context,
  complaints,
}) => {
  await context.route("**/*.woff2", (route) => route.abort());
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(page, "/");
  const summary = page.locator("#needs summary", { hasText: WORDS.en.open });
  await summary.focus();
  await page.keyboard.press("Enter");
  const list = page.locator("#needs .export-list");
  await expect(list).toBeVisible();
  await list.locator('[data-export="copy"]').press("Enter");
  await expect(list.getByRole("status")).toContainText("Save the PNG instead");
  const svg = await taken(page, list.locator('[data-export="svg"]'));
  expect(svg.bytes.toString()).not.toContain("@font-face");
  await expect(list.getByRole("status")).toContainText("fonts of this computer");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(summary).toBeFocused();
  // The browser itself complains of the fonts that were kept from it.
  expect(complaints.filter((c) => !c.includes("Failed to load resource"))).toEqual([]);
  complaints.length = 0;
});
