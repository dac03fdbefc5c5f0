// Files as a host sends them: compressed once, and again when they have changed.
import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const PAYS = /\.(html|js|css|json|svg|txt)$/;

/** A function from a file to its brotli bytes, or null where compressing does not pay. `quality` from 0 to 11. */
export function compressor(quality) {
  const known = new Map();
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (file) => {
    if (!PAYS.test(file)) return null;
    const { mtimeMs, size } = statSync(file);
    const found = known.get(file);
    if (found?.mtimeMs === mtimeMs && found.size === size) return found.bytes;
    const bytes = brotliCompressSync(readFileSync(file), { params });
    known.set(file, { mtimeMs, size, bytes });
    return bytes;
  };
}
