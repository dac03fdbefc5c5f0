// A thesis from a path on the page's own host: one file, or the files of a folder.
import { COLLECTIONS } from "../../data/schema";
import { type Fault, ofFile, Unreadable } from "../../load/fault";
import type { Given } from "../../load/gather";
import { LIMITS } from "../../load/limits";

export const ON_HOST = "a file on this host";

/** The address of a path below the site's root. Throws Unreadable for one that leads to another host. */
export function addressOf(path: string, root: string, page = window.location.href): URL {
  const address = new URL(root + path.replace(/^\/+/, ""), page);
  if (address.origin !== new URL(page).origin) throw new Unreadable(ofFile(path, address.origin, ON_HOST));
  return address;
}

/** A body, as far as it is not too large. */
async function bytesOf(name: string, response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const pieces: BlobPart[] = [];
  let total = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    total += piece.value.byteLength;
    pieces.push(piece.value as BlobPart);
    if (total <= LIMITS.bytes) continue;
    await reader?.cancel();
    throw new Unreadable(ofFile(name, "more", `at most ${LIMITS.bytes / 1e6} MB`));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** A file; undefined where the host has none. A redirect to another host is not followed. */
async function fileAt(address: URL, name: string): Promise<Given | undefined> {
  const failed = (found: string): never => {
    throw new Unreadable(ofFile(name, found, ON_HOST));
  };
  const response = await fetch(address, { redirect: "error", credentials: "same-origin" }).catch(() =>
    failed("no answer"),
  );
  if (response.status === 404) return undefined;
  if (!response.ok) failed(`HTTP ${response.status}`);
  // Some hosts answer every address with their start page.
  if (/html/.test(response.headers.get("content-type") ?? "")) return undefined;
  return { name, bytes: await bytesOf(name, response) };
}

const REST = COLLECTIONS.filter((name) => name !== "thesis");

/** The files beside its first that a thesis says its folder has; any of them may be there where it says nothing. */
function listedIn(thesis: Given): readonly string[] {
  try {
    const { collections } = JSON.parse(new TextDecoder().decode(thesis.bytes)) as { collections?: unknown };
    return Array.isArray(collections) ? REST.filter((name) => collections.includes(name)) : REST;
  } catch {
    // What is wrong with it is for the checker to say.
    return REST;
  }
}

/**
 * The files of a thesis on this host. `path` below the site's root names a JSON file, a ZIP archive, or a folder with one
 * file per collection. Throws Unreadable where there is nothing to read.
 */
export async function fetchedFiles(path: string, root: string): Promise<readonly Given[]> {
  const address = addressOf(path, root);
  if (/\.(json|zip)$/i.test(path)) {
    const file = await fileAt(address, path.replace(/^.*\//, ""));
    if (!file) throw new Unreadable(ofFile(path, "HTTP 404", ON_HOST));
    return [file];
  }
  const folder = new URL(`${address.href.replace(/\/$/, "")}/`);
  const ask = (name: string) => fileAt(new URL(`${name}.json`, folder), `${name}.json`);
  const first = await ask("thesis");
  if (!first) throw new Unreadable(ofFile(path, "HTTP 404", ON_HOST));
  const files = await Promise.all(listedIn(first).map(ask));
  return [first, ...files].filter((file) => file !== undefined);
}

/** What is wrong, where reading failed for a reason of its own. */
export const faultOf = (reason: unknown, path: string): Fault =>
  reason instanceof Unreadable ? reason.fault : ofFile(path, String(reason), ON_HOST);
