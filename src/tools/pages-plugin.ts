import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { readDataset } from "./dataset";
import { DATA_FOLDER } from "./folder";
import { ADDRESSES, type Address, fill } from "./pages";
import { classicScript, SCRIPTS } from "./scripts.mjs";

type Embeds = typeof import("./embeds");

const pathOf = ({ file }: { file: string }): string => `/${file.replace(/index\.html$/, "")}`;
const rawOf = (server: ViteDevServer) => readDataset(resolve(server.config.root, DATA_FOLDER));

async function pageHtml(server: ViteDevServer, address: Address): Promise<string> {
  const { printers } = await server.ssrLoadModule("/src/shell/prerender.tsx");
  const template = readFileSync(resolve(server.config.root, "index.html"), "utf8");
  return fill(template, printers[address.mode](rawOf(server), address.lang, address.root), address.root, "");
}

/** An embed as it is built, but for its large script and its style, which come as modules and at once. */
async function embedHtml(server: ViteDevServer, path: string): Promise<string | null> {
  const { embedFile, embedPrinter, embedsOf } = (await server.ssrLoadModule("/src/tools/embeds.ts")) as Embeds;
  const raw = rawOf(server);
  const embed = embedsOf(raw).find((e) => pathOf(e) === path);
  if (!embed) return null;
  const modules = ["styles.ts", "embed/main.tsx"].map((m) => `<script type="module" src="/src/shell/${m}"></script>\n`);
  const assets = { css: "", boot: await classicScript(SCRIPTS.boot), tail: modules.join("") };
  return embedFile(embedPrinter(raw)(embed), assets);
}

/** In development every address is printed on request, so that what one works on is what is built. */
export function printedPages(): Plugin {
  return {
    name: "all-in-pages",
    configureServer(server) {
      return () =>
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.url ?? "/", "http://localhost").pathname;
          const address = ADDRESSES.find((a) => pathOf(a) === path);
          try {
            const script = { "/embed.js": SCRIPTS.element, "/pack.js": SCRIPTS.packer, "/read.js": SCRIPTS.reader }[
              path
            ];
            if (script) {
              response.setHeader("content-type", "text/javascript");
              return response.end(await classicScript(script));
            }
            const html = address ? await pageHtml(server, address) : await embedHtml(server, path);
            if (html === null) return next();
            response.setHeader("content-type", "text/html");
            response.end(await server.transformIndexHtml(path, html));
          } catch (error) {
            next(error);
          }
        });
    },
  };
}
