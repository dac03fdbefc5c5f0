import { resolve } from "node:path";
import type { Plugin } from "vite";
import { readDataset, servedFiles } from "./dataset";
import { DATA_FOLDER } from "./folder";

/** Serves the dataset's files in development (read anew each time) and writes them on build. */
export function datasetFiles(): Plugin {
  let root = process.cwd();
  const files = () => servedFiles(readDataset(resolve(root, DATA_FOLDER)));
  return {
    name: "all-in-dataset",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/([\w.-]+\.json)/.exec(request.url ?? "")?.[1];
        const file = name && files().find((f) => f.path === name);
        if (!file) return next();
        response.setHeader("content-type", "application/json");
        response.end(file.content);
      });
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      for (const f of files()) this.emitFile({ type: "asset", fileName: `data/${f.path}`, source: f.content });
    },
  };
}
