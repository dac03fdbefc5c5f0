import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { datasetFiles } from "./src/tools/dataset-plugin";
import { printedPages } from "./src/tools/pages-plugin";

// Relative addresses everywhere: the site works at any base path.
export default defineConfig({
  base: "./",
  appType: "custom",
  plugins: [react(), datasetFiles(), printedPages()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 20_000,
    setupFiles: ["tests/setup.ts"],
    // Pictures read style sheets as text; without this they would be empty in tests.
    css: { include: [/\.css\?raw$/] },
  },
  build: {
    target: "es2022",
    manifest: "assets/manifest.json",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
