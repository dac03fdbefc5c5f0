// A broken network or dataset: the page says what is wrong, the rest goes on, what was printed stays.
import { test as plain } from "@playwright/test";
import { chip, expect, ready } from "./page";

const test = plain;

test("a file that cannot be had takes down only its views", async ({ page }) => {
  await page.route(/data\/relations\..*json/, (route) => route.fulfill({ status: 500 }));
  await page.goto("/");
  await expect(page.locator("#relations [role=alert]")).toContainText("relations.json");
  await expect(page.locator("#relations [role=alert]").getByRole("button", { name: "Try again" })).toBeVisible();
  expect(await page.locator("#relations [data-relation]").count()).toBeGreaterThan(3);
  await expect(page.locator("#capital-war [role=alert]")).toHaveCount(0);
  await chip(page, /^Meta/).click();
  await expect(page.locator("#capital-war .scope")).toContainText("Meta");
});

test("a file that is there again brings its views to life without a reload", async ({ page }) => {
  await page.route(/data\/stress-base\..*json/, (route) => route.abort());
  await page.goto("/?companies=arm");
  const line = page.locator("#stress > .failed-slot").getByRole("alert");
  await expect(line).toContainText("stress-base.json");
  await expect(page.locator(".filter-count")).toContainText(/\d+ of [\d,]+ figures/);
  await page.unroute(/data\/stress-base\..*json/);
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#stress")).toHaveAttribute("data-live", "");
  await expect(page.locator("#stress .failed-slot")).toHaveCount(0);
  await expect(page.locator("#risks .failed-slot")).toHaveCount(1);
});

test("a broken record is left out and counted", async ({ page }) => {
  await page.route(/data\/observations\.en.*json/, async (route) => {
    const records = await (await route.fetch()).json();
    records[3].value = "many";
    await route.fulfill({ json: records });
  });
  await page.goto("/");
  await ready(page);
  await expect(page.locator("[data-island=notices] .notices")).toContainText("1 record");
});

test("without any data the printed page stays and says why it does not answer", async ({ page }) => {
  await page.route(/data\/.*\.json/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  expect(await page.locator("data[data-record]").count()).toBeGreaterThan(100);
  await page.unroute(/data\/.*\.json/);
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await ready(page);
  await chip(page, /^Arm/).click();
  await expect(page).toHaveURL(/companies=arm/);
});

test("a chart library that cannot be loaded leaves the pictures", async ({ page }) => {
  await page.route(/assets\/LivePlot.*js/, (route) => route.abort());
  await page.goto("/");
  await ready(page);
  await page.locator("#capital-war").scrollIntoViewIfNeeded();
  await expect(page.locator("#capital-war svg[role=img]").first()).toBeVisible();
});
