// Every request of the page spoiled in every way, one at a time: it says what is wrong, and keeps all that can be kept.
// npm test takes a sample, npm run test:full all of them.
import { test as base, expect, type Page } from "@playwright/test";
import { FAULTS, type Fault, faulty } from "./faulty";
import { chip, FULL, ready } from "./page";

/** Uncaught exceptions; a spoiled request itself is no exception of ours, nor is a page that came in place of a script. */
const test = base.extend<{ exceptions: string[] }>({
  exceptions: [
    async ({ page }, use) => {
      const exceptions: string[] = [];
      page.on("pageerror", (e) => e.message.includes("Unexpected token '<'") || exceptions.push(e.message));
      await use(exceptions);
      expect(exceptions).toEqual([]);
    },
    { auto: true },
  ],
});

type Check = (page: Page, fault: Fault, heal: () => void) => Promise<void>;
interface Target {
  name: string;
  /** Below the site's root; the page itself where it is not said. */
  at?: string;
  match: RegExp;
  /** Those that npm test takes. */
  sample: Fault[];
  check: Check;
}

/** Time for what is given up only after a while. */
const PATIENT = { timeout: 40_000 };
const waits = (fault: Fault): boolean => fault === "silent" || fault === "slow";
/** The lines that say that code is on its way, or did not come. Of a script that does not end, each is said in its time. */
const lineOf = (fault: Fault): string => (fault === "huge" ? "#slow, [role=alert]" : waits(fault) ? "#slow" : "#dead");
/** What is expected of one of them. */
const saysLine = (page: Page, fault: Fault) =>
  expect(page.locator(lineOf(fault)).filter({ visible: true }).first()).toBeVisible(PATIENT);

/** Without script nothing of what is read may be missing. */
async function stays(page: Page) {
  await expect(page.locator("h1")).toBeVisible();
  // The page may still be on its way.
  await expect.poll(() => page.locator("data[data-record]").count()).toBeGreaterThan(100);
  await expect.poll(() => page.locator("#capital-war svg").count()).toBeGreaterThan(0);
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
  await saysLine(page, fault);
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

/** Parts of the code without which no view answers, though the frame does: each view says so, or the page that it waits. */
const ofViews: Check = async (page, fault) => {
  await stays(page);
  if (waits(fault) || fault === "huge") return saysLine(page, fault);
  await expect(page.locator("#glance").getByRole("alert")).toContainText("loaded", PATIENT);
  await chip(page, /^Meta/).click();
  await expect(page).toHaveURL(/companies=meta/);
};

/** Without the first words only the printed lines can speak. */
const ofWords: Check = async (page, fault) => {
  await stays(page);
  await saysLine(page, fault);
};

const ofEssentials: Check = async (page, fault, heal) => {
  await stays(page);
  if (fault === "slow") return ready(page);
  const alert = page.getByRole("alert").filter({ hasText: "thesis.json" });
  await expect(alert).toContainText(REASON[fault] ?? /./, PATIENT);
  heal();
  await alert.getByRole("button", { name: "Try again" }).click();
  await ready(page);
};

const ofDialog: Check = async (page, fault) => {
  await ready(page);
  await page.goto(`${page.url()}?source=sbg-nav-2026-06-30`, { waitUntil: "commit" });
  const drawer = page.getByRole("dialog", { name: "Source" });
  const roles = fault === "huge" ? "[role=status], [role=alert]" : `[role=${waits(fault) ? "status" : "alert"}]`;
  await expect(drawer.locator(roles).first()).toBeVisible(PATIENT);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/source/);
};

const ofExport: Check = async (page, fault) => {
  await ready(page);
  await page.locator("#risks .export-menu > summary").click();
  await page.locator("#risks [data-export=csv]").click();
  await expect(page.locator("#risks .export-said")).toContainText(waits(fault) ? /./ : /code did not come/, PATIENT);
};

/** Whether anything is newer is nobody's question but ours. */
const ofManifest: Check = async (page) => {
  await ready(page);
  await chip(page, /^Meta/).click();
  await expect(page.locator("#capital-war .scope")).toContainText("Meta");
};

const ofEmbed: Check = async (page) => {
  await expect(page.locator("#failed")).toBeVisible(PATIENT);
  await expect(page.locator("section#stress .finding")).toBeVisible();
};

const ofStage: Check = async (page, fault, heal) => {
  if (fault === "slow") return expect(page.locator("#slow, #stress[data-live]").first()).toBeVisible(PATIENT);
  const alert = page.locator("#stress").getByRole("alert");
  await expect(alert).toContainText("stress-base.json", PATIENT);
  heal();
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#stress")).toHaveAttribute("data-live", "", PATIENT);
};

const ofStageScript: Check = async (page, fault) => {
  await saysLine(page, fault);
  await expect(page.locator("#stress .slide-title")).toBeVisible();
};

const PRESENT = "present/?slide=stress";

const TARGETS: Target[] = [
  { name: "a data file", match: /\/data\/relations\.en/, sample: ["cut", "type"], check: ofData },
  { name: "a data file that nothing goes without", match: /\/data\/thesis\.en/, sample: ["500"], check: ofEssentials },
  { name: "the script", match: /\/assets\/index-[\w-]+\.js$/, sample: ["404"], check: ofScript },
  { name: "the frame's words", match: /\/assets\/first-[\w-]+\.js$/, sample: ["refused"], check: ofWords },
  { name: "the views' code", match: /\/assets\/PageView-/, sample: ["404"], check: ofViews },
  { name: "the views' words", match: /\/assets\/en-[\w-]+\.js$/, sample: [], check: ofViews },
  { name: "the chart library", match: /\/assets\/LivePlot/, sample: ["refused"], check: ofPictures },
  { name: "a panel's code", match: /\/assets\/DrawerBody/, sample: [], check: ofDialog },
  { name: "the code of exports", match: /\/assets\/take-/, sample: ["500"], check: ofExport },
  { name: "the fonts", match: /\.woff2$/, sample: [], check: ofFonts },
  { name: "the question for news", match: /\/data\/manifest\.json/, sample: [], check: ofManifest },
  {
    name: "an embed's script",
    at: "embed/stress/?companies=arm",
    match: /\/assets\/embed-/,
    sample: ["type", "silent"],
    check: ofEmbed,
  },
  { name: "a slide's data", at: PRESENT, match: /\/data\/stress-base\.en/, sample: ["404"], check: ofStage },
  {
    name: "the stage's script",
    at: PRESENT,
    match: /\/assets\/index-[\w-]+\.js$/,
    sample: ["404"],
    check: ofStageScript,
  },
];

for (const { name, at = "", match, sample, check } of TARGETS)
  for (const fault of FULL ? FAULTS : sample)
    test(`${name}: ${fault}`, async ({ page }) => {
      const host = await faulty(fault, match);
      // A page whose font never ends never ends loading.
      await page.goto(host.root + at, { waitUntil: "commit" });
      await page.locator("section[data-view]").first().waitFor({ state: "attached" });
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
