// Another thesis, as a person has it who has read nothing but the page on the format: written after its example, dropped, seen;
// a broken one; a hostile one.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { EXAMPLES } from "../../src/load/example";
import { readCsv } from "../export/csv-reader";
import { openPackage } from "../export/pptx/read";
import { chip, expect, FULL, ready, test } from "./page";

type Fields = Record<string, unknown>;
type Thesis = { thesis: Fields } & Record<"entities" | "observations" | "relations" | "events" | "sources", Fields[]>;

/** The example as the page on the format prints it. */
async function printed(page: Page): Promise<Thesis> {
  await page.goto("/format/", { waitUntil: "domcontentloaded" });
  return JSON.parse((await page.locator("pre code").textContent()) ?? "");
}

const example = (): Thesis => JSON.parse(EXAMPLES.en);

/** Opens an address and waits until something can be dropped, not until every view answers. */
async function arrive(page: Page, address: string) {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.documentElement.dataset.answers !== undefined);
}

/** A thesis of ten companies, made from the example. */
function ofTen(from: Thesis): Thesis {
  const [, second] = from.observations;
  const ids = Array.from({ length: 10 }, (_, i) => `maker-${i + 1}`);
  return {
    ...from,
    entities: [...from.entities, ...ids.slice(2).map((id) => ({ id, name_en: `M${id.slice(1)}` }))],
    observations: [...from.observations, ...ids.slice(2).map((id) => ({ ...second, id: `${id}-revenue`, entity: id }))],
    relations: [...from.relations, ...ids.slice(2).map((id) => ({ ...from.relations[0], id: `acme-${id}`, to: id }))],
    events: [...from.events, ...ids.slice(2).map((id) => ({ ...from.events[0], id: `${id}-order`, entities: [id] }))],
  };
}

/** Drops a file somewhere on the page. */
async function drop(page: Page, name: string, text: string) {
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

const bar = (page: Page) => page.locator(".foreign-bar");

test("ten companies after the example: dropped, seen, filtered, read on the Korean page, and back", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (r) => asked.push(`${r.method()} ${new URL(r.url()).host}`));
  const thesis = ofTen(await printed(page));
  await arrive(page, "/?companies=arm&theme=dark");
  await drop(page, "chips.json", JSON.stringify(thesis));
  await expect(bar(page)).toContainText("Chip bets", { timeout: 30_000 });
  await ready(page);
  await expect(page).toHaveTitle("Chip bets");
  await expect(page).toHaveURL(/\?theme=dark&data=local\/[0-9a-f]+$/);
  const names = await page.locator(".chips .chip").allTextContents();
  expect(names).toHaveLength(10);
  expect(names).toContain("Globex");
  const text = await page.locator("body").textContent();
  expect(text).not.toMatch(/SoftBank|Masayoshi/);
  expect(text).toContain("Not All-In’s own thesis");
  await chip(page, /^Globex/).click();
  await expect(page.locator("#relations .scope")).toContainText("Globex");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(bar(page)).toContainText("Chip bets", { timeout: 30_000 });
  await expect(page).toHaveURL(/\/ko\/\?.*data=local\//);
  await page.getByRole("button", { name: "올인으로 돌아가기" }).click();
  await expect(page.locator("h1")).toContainText("유니콘");
  await expect(bar(page)).toHaveCount(0);
  // Nothing was sent anywhere: only the site's own files were asked for.
  expect(new Set(asked)).toEqual(new Set([`GET ${new URL(page.url()).host}`]));
});

test("a broken one: what is wrong is listed with its place, and what is sound is shown", async ({ page }) => {
  const thesis = example();
  Object.assign(thesis.observations[1], { quality: "pres", value: "8.1", aplhabet: 1 });
  await arrive(page, "/");
  await drop(page, "chips.json", JSON.stringify(thesis, null, 1));
  const dialog = page.getByRole("dialog", { name: "Load a thesis" });
  await expect(dialog.getByRole("heading", { name: "chips.json: wrong in 3 places" })).toBeFocused();
  const faults = dialog.getByRole("listitem");
  await expect(faults).toHaveCount(3);
  await expect(faults.nth(0)).toContainText(/line \d+, column \d+\s*observations\[1\]/);
  await expect(dialog).toContainText("`pres` is unknown; did you mean `press`?");
  await dialog.getByRole("button", { name: "Show what is sound" }).click();
  await expect(bar(page)).toContainText("Left out as broken: 1 record.");
  await bar(page).getByRole("button", { name: "What is wrong (3)" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(bar(page).getByRole("button", { name: "What is wrong (3)" })).toBeFocused();
  await page.goBack();
  await expect(page.locator("h1")).toContainText("unicorns");
});

test("a hostile one, in a browser that keeps nothing: markup is text, a script is no address, reserved names and depth do nothing", async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { get: () => undefined }));
  const thesis = example();
  const evil = '<img src=x onerror="window.hit=1">';
  Object.assign(thesis.thesis, { title_en: evil, hero_en: evil });
  Object.assign(thesis.entities[0], { name_en: evil, short_en: "<b>A</b>" });
  Object.assign(thesis.sources[1], { url: "javascript:window.hit=1" });
  const text = JSON.stringify(thesis).replace('"entities":[{', '"entities":[{"__proto__":{"hit":1},');
  await arrive(page, "/");
  await drop(page, "evil.json", text);
  const dialog = page.getByRole("dialog", { name: "Load a thesis" });
  await expect(dialog).toContainText("expected an https address");
  await expect(dialog).toContainText("entities[0].__proto__");
  await dialog.getByRole("button", { name: "Show what is sound" }).click();
  await expect(page.locator("h1")).toContainText(evil, { timeout: 30_000 });
  await expect(bar(page)).toContainText("This browser keeps no files");
  await ready(page);
  const state = await page.evaluate(() => ({
    hit: "hit" in window || "hit" in {},
    scripts: document.querySelectorAll("a[href^='javascript:'], img[onerror]").length,
  }));
  expect(state).toEqual({ hit: false, scripts: 0 });
  await drop(page, "deep.json", "[".repeat(FULL ? 5_000_000 : 100_000));
  await expect(dialog).toContainText("at most 32 lists and objects inside one another");
});

test("an address elsewhere is refused, one that leads nowhere is explained, a folder of this host is shown", async ({
  page,
  complaints,
}) => {
  await arrive(page, "/?data=https://example.com/x.json");
  await expect(page.locator(".notices li")).toContainText("is not a path on this host");
  await arrive(page, "/?data=nowhere/x.json");
  await expect(page.getByRole("dialog", { name: "Load a thesis" })).toContainText("Found HTTP 404");
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/?data=data/microsoft-hedge", { waitUntil: "domcontentloaded" });
  await expect(bar(page)).toContainText("data/microsoft-hedge", { timeout: 30_000 });
  // The browser itself notes the files that are not there.
  complaints.splice(0, complaints.length, ...complaints.filter((c) => !/404/.test(c)));
});

/** What marks the other thesis of this host wherever it goes. */
const MARK = /Not All-In’s own thesis: “.+” by .+, reviewed \d+ \w+ \d{4}\./;

test("the other thesis of this host is marked in an embed, on a slide and among rows", async ({ page }) => {
  await page.goto("/embed/capital-war/?data=data/microsoft-hedge");
  await expect(page.locator("#capital-war[data-live]")).toContainText(MARK, { timeout: 30_000 });
  await expect(page.locator("#capital-war")).not.toContainText("SoftBank");
  await page.goto("/?data=data/microsoft-hedge", { waitUntil: "domcontentloaded" });
  await ready(page);
  const section = page.locator("#capital-war");
  await section.locator("summary", { hasText: "Export" }).click();
  const bytesOf = async (kind: string) => {
    const control = section.locator(`[data-export="${kind}"]`);
    const [download] = await Promise.all([page.waitForEvent("download"), control.click()]);
    return readFileSync(await download.path());
  };
  const rows = readCsv((await bytesOf("csv")).toString());
  expect(rows.flat().filter((cell) => MARK.test(cell))).toHaveLength(1);
  const { texts } = openPackage(await bytesOf("pptx"));
  expect(texts.get("ppt/slides/slide1.xml")).toMatch(MARK);
});
