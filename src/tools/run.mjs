// Runs a tool written in TypeScript: node src/tools/run.mjs <tool> [arguments]. Vite does the loading, so no other runner is needed.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const [tool, ...args] = process.argv.slice(2);
if (!tool || !/^[a-z-]+$/.test(tool)) {
  console.error("usage: node src/tools/run.mjs <tool> [arguments]");
  process.exit(2);
}
const server = await createServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  configFile: false,
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  // A tool runs once: no watching, no socket.
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
});
try {
  const { main } = await server.ssrLoadModule(`/src/tools/${tool}.ts`);
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
