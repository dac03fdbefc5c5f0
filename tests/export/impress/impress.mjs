// Decks as LibreOffice Impress shows them: part of `npm run test:full` where soffice is installed. Each deck becomes a PDF;
// its pages are the slides, and every title, every text and every figure of the views' CSV is found again.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const OUT = resolve(".cache/impress");

const run = (command, ...args) => spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e8 });
const missing = ["soffice", "pdftotext", "pdfinfo"].filter((name) => run(name, "-v").error);

async function decks() {
  const server = await createServer({
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    configFile: false,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  });
  try {
    const module = await server.ssrLoadModule("/tests/export/impress/decks.ts");
    return module.decks();
  } finally {
    await server.close();
  }
}

/** The text of a PDF and its number of pages. Throws where the deck cannot be converted. */
function converted({ name, file }) {
  const deck = join(OUT, `${name}.pptx`);
  writeFileSync(deck, file);
  const profile = `-env:UserInstallation=file://${OUT}/profile`;
  const { status, stderr } = run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", OUT, deck);
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  const pdf = join(OUT, `${name}.pdf`);
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", pdf).stdout)?.[1]),
    text: [run("pdftotext", pdf, "-").stdout, run("pdftotext", "-raw", pdf, "-").stdout].join("\n"),
  };
}

/** Impress parts Latin from Hangul by spaces, breaks lines, and draws hyphens of its own. */
const squeezed = (text) => text.normalize("NFKC").replace(/[\s\u00a0\u00ad]/g, "");

/** What of a deck is not found in its PDF. */
function faultsOf(deck, { pages, text }) {
  const all = squeezed(text);
  const has = (part) => all.includes(squeezed(part));
  const lost = deck.figures.filter(({ texts }) => !texts.some(has));
  return [
    ...(pages === deck.slides ? [] : [`${pages} pages of ${deck.slides} slides`]),
    ...deck.titles.filter((t) => !has(t)).map((t) => `title: ${t}`),
    ...deck.labels.filter((t) => !has(t)).map((t) => `text: ${t}`),
    ...lost.map(({ view, texts }) => `figure of ${view}: ${texts[0]}`),
  ];
}

if (missing.length > 0) {
  console.log(
    `decks are not converted: ${missing.join(", ")} not found (Debian: apt-get install libreoffice-impress poppler-utils)`,
  );
  process.exit(0);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
let failed = 0;
for (const deck of await decks()) {
  const faults = faultsOf(deck, converted(deck));
  console.log(
    `${deck.name}: ${deck.slides} slides, ${deck.labels.length} texts, ${deck.figures.length} figures, ${faults.length} not found`,
  );
  for (const fault of faults) console.error(`  ✗ ${fault}`);
  failed += faults.length;
}
process.exit(failed > 0 ? 1 : 0);
