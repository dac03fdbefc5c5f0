import { defineConfig } from "@playwright/test";

// A port of this run: the workers inherit it, and a run that was cut off does not block the next one.
process.env.TEST_PORT ??= String(20000 + (process.pid % 20000));
const PORT = process.env.TEST_PORT;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: "../../test-results",
  reporter: [["list"], ["json", { outputFile: "../../.cache/reports/playwright.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // What is kept for offline use would answer in place of the network that a test breaks; offline.spec.ts allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node ../../src/tools/serve-dist.mjs ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
