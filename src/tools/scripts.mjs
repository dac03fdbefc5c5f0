// Classic scripts: one file each, no modules, so that they run in frames of opaque origin and on any page.
import { build } from "vite";

export const SCRIPTS = {
  /** Inlined into every embed. */
  boot: "src/shell/embed/boot.ts",
  /** Makes an embedded view answer. */
  frame: "src/shell/embed/main.tsx",
  /** Defines <all-in-view> on other people's pages. */
  element: "src/embed/element.ts",
  /** Keeps the site for use without network. */
  worker: "src/shell/offline/worker.ts",
  /** Reads another thesis: large ones in a thread, and those that embeds name. */
  reader: "src/shell/loading/reader.ts",
  /** Compresses a deck while the page draws it. */
  packer: "src/export/pptx/package/worker.ts",
  /** The whole page, for the build that is one file. */
  page: "src/shell/main.tsx",
};

/** Builds an entry into the text of one classic script. */
export async function classicScript(entry) {
  const [result] = [
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        write: false,
        target: "es2022",
        lib: { entry, formats: ["iife"], name: "allIn" },
        rollupOptions: {
          output: { codeSplitting: false },
          // "use client" means nothing outside a server framework.
          onLog: (level, log, tell) => log.code === "MODULE_LEVEL_DIRECTIVE" || tell(level, log),
        },
      },
    }),
  ].flat();
  // Style sheets come with the page.
  const [chunk, ...others] = result.output.filter(({ fileName }) => !fileName.endsWith(".css"));
  if (others.length > 0) throw new Error(`${entry}: built into more than one file (${others.map((o) => o.fileName)})`);
  return chunk.code.trim();
}
