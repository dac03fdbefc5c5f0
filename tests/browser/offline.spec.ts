// After one visit everything works without network; a newer build is offered, and shows what it changes.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildOf, workerFile } from "../../src/tools/offline";
import { serve } from "../../src/tools/serve.mjs";
import { chip, expect, ready, test } from "./page";

test.use({ serviceWorkers: "allow" });

/** A copy of the built site on a port of its own, below a folder, which a test may change. */
async function siteOf() {
  const top = mkdtempSync(join(tmpdir(), "all-in-"));
  const folder = join(top, "some/where");
  cpSync(process.env.TEST_DIST ?? "dist", folder, { recursive: true, filter: (path) => !/\/img$/.test(path) });
  const server = await serve(top, 0);
  const close = () => {
    server.close();
    rmSync(top, { recursive: true, force: true });
  };
  return { folder, root: `http://localhost:${server.port}/some/where/`, close };
}

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

/** Publishes a newer dataset: one value and one verdict differ, in one language. Returns the record. */
function publish(folder: string): string {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const manifest = JSON.parse(read("data/manifest.json"));
  const pages = ["index.html", "present/index.html"];
  const change = (name: string, edit: (records: Record<string, unknown>[]) => void) => {
    const old = manifest.files.en[name];
    const records = JSON.parse(read(`data/${old}`));
    edit(records);
    const text = JSON.stringify(records);
    const file = `${name}.en.${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`;
    write(`data/${file}`, text);
    unlinkSync(join(folder, "data", old));
    manifest.files.en[name] = file;
    for (const page of pages) write(page, read(page).replace(old, file));
    return records;
  };
  const [first] = change("observations", (records) => {
    records[0].value = 987_654;
  });
  change("claims", (records) => {
    records[0].verdict = records[0].verdict === "contradicted" ? "confirmed" : "contradicted";
  });
  write("data/manifest.json", JSON.stringify(manifest));
  const code = read("sw.js").replace(/^.*\n/, "");
  write("sw.js", workerFile(buildOf(filesIn(folder)), code));
  return String(first.id);
}

const kept = (page: Page) =>
  expect(page.locator(".kept-line")).toContainText("works without network", { timeout: 60_000 });
const offer = (page: Page) => page.locator(".offer");

test("after one visit the page, its charts, dialogs and embeds work without network", async ({
  page,
  context,
  complaints,
}) => {
  const site = await siteOf();
  await page.goto(site.root);
  await kept(page);
  const embed = `${site.root}embed/risks/`;
  await page.goto(embed);
  const file = join(site.folder, "embed/risks/index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("<title>", "<title>Newer: "));
  await page.goto(embed);
  await expect(page, "an embed is as new as the host").toHaveTitle(/^Newer/);
  await context.setOffline(true);
  site.close();
  await page.goto(embed);
  await expect(page, "a file of no build is not kept").not.toHaveTitle(/^Newer/);
  await expect(page.locator("section#risks")).toBeVisible();
  await page.goto(`${site.root}?companies=arm`);
  await ready(page);
  await chip(page, /^Meta/).click();
  await page.locator("#capital-war .plot").first().hover();
  await expect(page.locator("#capital-war .plot-live:not(.is-waiting)").first()).toBeAttached({ timeout: 30_000 });
  await page.goto(`${site.root}?company=arm`);
  await expect(page.getByRole("dialog").first()).toContainText("Arm");
  // What is not there without network says so in the console alone: the question whether anything is new.
  expect(complaints.filter((c) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|manifest|sw\.js/.test(c))).toEqual(
    [],
  );
  complaints.length = 0;
});

test("a newer dataset is offered with what it changes, never forced, and then whole", async ({ page, complaints }) => {
  const site = await siteOf();
  const dataset = () => page.locator("#dataset-files").textContent();
  await page.goto(site.root);
  await kept(page);
  const before = await dataset();
  const record = publish(site.folder);
  // The visit after: the page that is kept, at once, and the offer.
  await page.goto(`${site.root}?companies=arm`);
  await ready(page);
  expect(await dataset()).toBe(before);
  await expect(offer(page)).toContainText("new version", { timeout: 60_000 });
  await offer(page).getByRole("button", { name: "What changed" }).click();
  const dialog = page.getByRole("dialog", { name: "What the new data change" });
  await expect(dialog.getByRole("table")).toHaveCount(2);
  await expect(dialog.locator(`data[data-record="${record}"]`).last()).toHaveAttribute("value", "987654");
  await page.keyboard.press("Escape");
  await offer(page).getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => dataset().catch(() => before), { timeout: 60_000 }).not.toBe(before);
  await ready(page);
  await expect(page).toHaveURL(/companies=arm/);
  await expect(offer(page)).toHaveCount(0);
  // The pages are not printed anew here, so React finds older figures in them than in the data.
  expect(complaints.filter((c) => !c.includes("#418"))).toEqual([]);
  complaints.length = 0;
  site.close();
});
