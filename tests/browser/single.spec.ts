// The dashboard as one file, opened from disk by a reader without network.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { chip, expect, open, test } from "./page";

const FILE = pathToFileURL(resolve("dist-single/all-in.html")).href;

test.beforeAll(() => {
  test.setTimeout(120_000);
  const site = process.env.TEST_DIST ?? "dist";
  const { status, stderr } = spawnSync(process.execPath, ["src/tools/run.mjs", "build-single", site], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

/** Addresses asked for, but for what is inside. */
function asking(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on("request", (r) => /^(data|blob):/.test(r.url()) || asked.add(r.url().replace(/\?.*/, "")));
  return asked;
}

test("one file from disk: filter, chart and exports, and not one request", async ({ page, context }) => {
  const asked = asking(page);
  await context.setOffline(true);
  await open(page, `${FILE}?companies=arm`);
  await chip(page, /^Meta/).click();
  await expect(page).toHaveURL(/companies=arm,meta/);
  await page.locator("#capital-war .plot").first().hover();
  await expect(page.locator("#capital-war .plot-live:not(.is-waiting)").first()).toBeAttached({ timeout: 40_000 });
  for (const kind of ["csv", "png"]) {
    const menu = page.locator("#capital-war .export-menu");
    if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
    const coming = page.waitForEvent("download");
    await menu.locator(`[data-export=${kind}]`).click();
    expect((await coming).suggestedFilename()).toMatch(new RegExp(`^all-in_capital-war_.*\\.${kind}$`));
  }
  expect(asked).toEqual(new Set([FILE]));
});

test("the other language is in the file, with its data, fonts and dialogs", async ({ page }) => {
  const asked = asking(page);
  await open(page, `${FILE}?lang=ko&company=arm`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("dialog").first()).toContainText("Arm");
  await page.keyboard.press("Escape");
  await chip(page, "엔비디아").click();
  await expect(page).toHaveURL(/lang=ko/);
  expect(await page.evaluate(() => document.fonts.check("16px Pretendard", "한"))).toBe(true);
  expect(asked).toEqual(new Set([FILE]));
  await page.locator(".languages a").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
