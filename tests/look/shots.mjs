// Takes a picture of every view as it is printed: without script nothing moves, and that the live view looks the same is
// another test's matter (tests/export/same.test.tsx).
import { chromium } from "@playwright/test";
import { findBrowser } from "../../src/tools/browser.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { KEPT, shrunk } from "./pictures.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];
const QUIET = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const HOMES = { en: "", ko: "ko/" };
const HEIGHT = 900;

/** Every page that is looked at; `sampled`: those that npm test takes. */
export const PAGES = ["en", "ko"].flatMap((lang) =>
  ["light", "dark"].flatMap((theme) =>
    [1440, 390].map((width) => ({
      name: `${lang}-${theme}-${width}`,
      lang,
      theme,
      width,
      sampled: (lang === "en") === (width === 1440) && (theme === "light") === (lang === "en"),
    })),
  ),
);

/** Does `work` with a browser, a blank page in it, and the address of the built site. */
export async function withBrowser(folder, work) {
  const server = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...ARGS, ...QUIET] });
  try {
    return await work({ browser, blank: await browser.newPage(), root: `http://localhost:${server.port}/` });
  } finally {
    await browser.close();
    server.close();
  }
}

/** In the page: where each view stands on it. */
const placesOf = (sections) =>
  sections.map((section) => {
    const { x, y, width, height } = section.getBoundingClientRect();
    return { view: section.dataset.view, clip: { x, y: y + scrollY, width, height } };
  });

/** Gives each view of a page that is `wanted` (by its id) in turn: its id and its picture as it is kept (base64). */
export async function* shotsOf({ browser, blank, root }, { lang, theme, width }, wanted) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: theme,
    reducedMotion: "reduce",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(root + HOMES[lang], { waitUntil: "load" });
  const places = await page.locator("section[data-view]").evaluateAll(placesOf);
  for (const { view, clip } of places.filter((place) => wanted(place.view))) {
    const png = await page.screenshot({ clip, fullPage: true });
    yield { view, picture: await blank.evaluate(shrunk, { png: png.toString("base64"), ...KEPT }) };
  }
  await context.close();
}
