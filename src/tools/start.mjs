// npm start: builds and serves the dashboard, and says where.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT is "${process.env.PORT}"; expected a whole number from 0 to 65535, for example PORT=8080 npm start`,
  );
  process.exit(1);
}
const built = spawnSync(process.execPath, ["src/tools/build.mjs"], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);
try {
  const server = await serve(resolve("dist"), port, { quality: 5 });
  console.log(
    `All In is at http://localhost:${server.port}/ (Korean: http://localhost:${server.port}/ko/). Ctrl+C stops it.`,
  );
} catch (error) {
  const why =
    error.code === "EADDRINUSE"
      ? `port ${port} is already in use; stop the other program or choose another port, for example PORT=${port + 1} npm start`
      : error.message;
  console.error(`could not start: ${why}`);
  process.exit(1);
}
