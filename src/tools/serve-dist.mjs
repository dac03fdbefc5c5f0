// Serves dist/ as it stands: node src/tools/serve-dist.mjs [port]
import { resolve } from "node:path";
import { serve } from "./serve.mjs";

const { port } = await serve(resolve(import.meta.dirname, "../../dist"), Number(process.argv[2] ?? 4173));
console.log(`dist/ is at http://localhost:${port}/`);
