// Files that were loaded by hand, kept in this browser (IndexedDB) so that a thesis survives a change of language and a
// reload. The address names them by their content; they are sent nowhere, and forgotten when the reader goes back to ours.
import type { Given } from "../../load/gather";

const DATABASE = "all-in-theses";
const STORE = "files";
/** Addresses of kept files begin with this; a folder of that name on the host is never asked. */
const LOCAL = "local/";
/** Theses kept at once, the newest. */
const KEPT = 3;

interface Entry {
  id: string;
  at: number;
  files: readonly Given[];
}

export const isLocal = (path: string): boolean => path.startsWith(LOCAL);

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

function database(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
  return settled(request);
}

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const db = await database();
  try {
    return await work(db.transaction(STORE, mode).objectStore(STORE));
  } finally {
    db.close();
  }
}

/** The same files have the same address. */
async function idOf(files: readonly Given[]): Promise<string> {
  const digests = await Promise.all(files.map(({ bytes }) => crypto.subtle.digest("SHA-256", bytes as BufferSource)));
  const all = new Uint8Array(await new Blob(digests).arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return LOCAL + Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps files; resolves to what `data` has to say in the address. Rejects where the browser keeps nothing. */
export async function keepFiles(files: readonly Given[]): Promise<string> {
  const id = await idOf(files);
  await withStore("readwrite", async (store) => {
    const entries = (await settled(store.getAll())) as Entry[];
    const old = entries.filter((entry) => entry.id !== id).sort((a, b) => b.at - a.at);
    for (const entry of old.slice(KEPT - 1)) await settled(store.delete(entry.id));
    await settled(store.put({ id, at: Date.now(), files } satisfies Entry));
  });
  return id;
}

/** Files by their address; undefined where this browser does not hold them. */
export const keptFiles = (id: string): Promise<readonly Given[] | undefined> =>
  withStore("readonly", async (store) => ((await settled(store.get(id))) as Entry | undefined)?.files).catch(
    () => undefined,
  );

/** Forgets the files of an address; a browser that keeps none has nothing to forget. */
export const forgetFiles = (id: string): Promise<void> =>
  withStore("readwrite", async (store) => void (await settled(store.delete(id)))).catch(() => undefined);
