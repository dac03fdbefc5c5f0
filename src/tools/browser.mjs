// Finds a Chromium for the tests: CHROME_PATH, then the path, then Playwright's own, then apt where it is allowed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

// The headless shell first: it draws the same page for a third of the work.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function fromApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  console.log("no browser found: installing chromium-headless-shell and fonts-noto-cjk with apt-get");
  spawnSync("apt-get", ["update"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk"], {
    stdio: "ignore",
  });
  return onPath();
}

/** Path of a Chromium, or an error that says how to get one. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is "${named}", and no file is there`);
  const found = named ?? onPath() ?? (await playwrightsOwn()) ?? fromApt();
  if (found) return found;
  throw new Error(
    "the browser tests need Chromium or Chrome and found none. Install one (Debian: apt-get install chromium-headless-shell; " +
      "anywhere: npx playwright install chromium) or name it: CHROME_PATH=/path/to/chrome npm test",
  );
}
