import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { readDataset } from "./dataset";
import { DATA_FOLDER } from "./folder";
import { ADDRESSES, fill } from "./pages";

/** In development every address is printed on request, so that what one works on is what is built. */
export function printedPages(): Plugin {
  return {
    name: "all-in-pages",
    configureServer(server) {
      return () =>
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.url ?? "/", "http://localhost").pathname;
          const address = ADDRESSES.find((a) => `/${a.file.replace(/index\.html$/, "")}` === path);
          if (!address) return next();
          try {
            const { printPage } = await server.ssrLoadModule("/src/shell/prerender.tsx");
            const raw = readDataset(resolve(server.config.root, DATA_FOLDER));
            const template = readFileSync(resolve(server.config.root, "index.html"), "utf8");
            const html = fill(template, printPage(raw, address.lang, address.root), address.root, "");
            response.setHeader("content-type", "text/html");
            response.end(await server.transformIndexHtml(path, html));
          } catch (error) {
            next(error);
          }
        });
    },
  };
}
