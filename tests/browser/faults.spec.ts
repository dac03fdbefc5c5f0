// Every request of the page spoiled in every way, one at a time: it says what is wrong, and keeps all that can be kept.
// npm test takes a sample, npm run test:full all of them.
import { test as base, expect, type Page } from "@playwright/test";
import { FAULTS, type Fault, faulty } from "./faulty";
import { chip, FULL, ready } from "./page";

/** Uncaught exceptions; a spoiled request itself is no exception of ours. */
const test = base.extend<{ exceptions: string[] }>({
  exceptions: [
    async ({ page }, use) => {
      const exceptions: string[] = [];
      page.on("pageerror", (e) => exceptions.push(e.message));
      await use(exceptions);
      expect(exceptions).toEqual([]);
    },
    { auto: true },
  ],
});

type Check = (page: Page, fault: Fault, heal: () => void) => Promise<void>;
interface Target {
  name: string;
  match: RegExp;
  /** Those that npm test takes. */
  sample: Fault[];
  check: Check;
}

/** Time for what is given up only after a while. */
const PATIENT = { timeout: 40_000 };
const waits = (fault: Fault): boolean => fault === "silent" || fault === "slow";

/** Without script nothing of what is read may be missing. */
async function stays(page: Page) {
  await expect(page.locator("h1")).toBeVisible();
  expect(await page.locator("data[data-record]").count()).toBeGreaterThan(100);
  expect(await page.locator("#capital-war svg").count()).toBeGreaterThan(0);
}

const REASON: Partial<Record<Fault, RegExp>> = {
  "404": /HTTP 404/,
  "500": /HTTP 500/,
  silent: /no answer/,
  type: /not JSON/,
  huge: /larger than/,
};

const ofData: Check = async (page, fault, heal) => {
  await stays(page);
  if (fault === "slow") return expect(page.locator("#slow")).toBeVisible(PATIENT);
  const alert = page.locator("#relations").getByRole("alert");
  await expect(alert).toContainText("relations.json", PATIENT);
  await expect(alert).toContainText(REASON[fault] ?? /./);
  await chip(page, /^Meta/).click();
  await expect(page.locator("#capital-war .scope")).toContainText("Meta");
  heal();
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#relations")).toHaveAttribute("data-live", "", PATIENT);
};

const ofScript: Check = async (page, fault) => {
  await stays(page);
  await expect(page.locator(waits(fault) ? "#slow" : "#dead")).toBeVisible(PATIENT);
};

const ofPictures: Check = async (page) => {
  await page.waitForFunction(() => document.querySelector("#capital-war[data-live]"), undefined, PATIENT);
  await page.locator("#capital-war .plot").first().hover();
  await chip(page, /^Meta/).click();
  await expect(page.locator("#capital-war .scope")).toContainText("Meta");
  await expect(page.locator("#capital-war svg[role=img]").first()).toBeVisible();
};

const ofFonts: Check = async (page) => {
  await ready(page);
  await stays(page);
};

const TARGETS: Target[] = [
  { name: "a data file", match: /\/data\/relations\.en/, sample: ["cut", "type"], check: ofData },
  { name: "the script", match: /\/assets\/index-[\w-]+\.js$/, sample: ["404"], check: ofScript },
  { name: "the chart library", match: /\/assets\/LivePlot/, sample: ["refused"], check: ofPictures },
  { name: "the fonts", match: /\.woff2$/, sample: [], check: ofFonts },
];

for (const { name, match, sample, check } of TARGETS)
  for (const fault of FULL ? FAULTS : sample)
    test(`${name}: ${fault}`, async ({ page }) => {
      const host = await faulty(fault, match);
      // A page whose font never ends never ends loading.
      await page.goto(host.root, { waitUntil: "commit" });
      await page.locator(".page-foot").waitFor();
      await check(page, fault, host.heal);
      host.close();
    });

test("data that are gone from the host: the page of an older build stays and says so", async ({ page }) => {
  const host = await faulty("404", /\/data\//);
  await page.goto(host.root);
  await expect(page.getByRole("alert")).toContainText("HTTP 404");
  await stays(page);
  host.close();
});

test("offline in the middle of an action: it says so, and goes on when the network is back", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await ready(page);
  await context.setOffline(true);
  await page.locator("#holdings [data-export=embed]").click();
  const alert = page.locator("#holdings").getByRole("alert");
  await expect(alert).toBeVisible();
  await chip(page, /^Meta/).click();
  await expect(page).toHaveURL(/companies=meta/);
  await context.setOffline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test.describe("what is kept for offline use", () => {
  test.use({ serviceWorkers: "allow" });
  const notKept = (page: Page) => expect(page.locator(".kept-line")).toContainText("Not kept", PATIENT);

  test("a worker that is broken, or files that are not those of the build: the page answers and says it is not kept", async ({
    page,
  }) => {
    const host = await faulty("type", /\/(sw\.js|ko\/|assets\/LivePlot)/);
    await page.goto(host.root);
    await notKept(page);
    await chip(page, /^Meta/).click();
    await expect(page).toHaveURL(/companies=meta/);
    host.close();
  });

  test("storage that is forbidden", async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "caches"])
        Object.defineProperty(window, name, { get: refuse });
      ServiceWorkerContainer.prototype.register = async () => refuse();
    });
    await page.goto("/");
    await notKept(page);
    await ready(page);
    await chip(page, /^Meta/).click();
    await expect(page).toHaveURL(/companies=meta/);
  });
});
