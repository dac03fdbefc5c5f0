// Reading one file of the dataset over a network that may be slow, silent, cut off or wrong.

/** A connection that brings nothing for so long is given up; one that is only slow is not. */
const SILENT_MS = 15_000;
/** No dataset of ours comes near; more is a mistake or an attack, and would take the page down. */
const MOST_BYTES = 64_000_000;

export interface Limits {
  silentMs?: number;
  mostBytes?: number;
}

/** Why a file could not be read when trying again at once would not help. */
export class Refused extends Error {}

/** Fails when `work` has not ended after `ms`; `stop` then frees what it holds. */
function within<T>(ms: number, work: Promise<T>, stop: () => void): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      stop();
      failed(new Refused(`no answer for ${ms / 1000} s`));
    }, ms);
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}

/** The text of an answer as it comes in; `stop` ends the connection. Throws Refused where it falls silent or is too long. */
export async function bodyOf(response: Response, { silentMs, mostBytes }: Required<Limits>, stop: () => void) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; reader; ) {
    const { done, value } = await within(silentMs, reader.read(), stop);
    if (done) break;
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      stop();
      throw new Refused(`larger than ${mostBytes / 1_000_000} MB`);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** Id of the element that holds a data file in a page that is one file. */
export const heldId = (file: string): string => `held:${file}`;

/** A JSON file, from the page itself where it holds it. Throws an Error that says what is wrong: status, silence, size, or what came instead of JSON. */
export async function readJson(url: string, limits: Limits = {}): Promise<unknown> {
  const all = { silentMs: SILENT_MS, mostBytes: MOST_BYTES, ...limits };
  const held = globalThis.document?.getElementById(heldId(url.replace(/^.*\/data\//, "")))?.textContent;
  if (held) return JSON.parse(held);
  const control = new AbortController();
  const stop = () => control.abort();
  const response = await within(all.silentMs, fetch(url, { signal: control.signal }), stop);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const text = await bodyOf(response, all, stop);
  try {
    return JSON.parse(text);
  } catch {
    const type = response.headers.get("content-type")?.replace(/;.*/, "") ?? "no type";
    throw new Error(/json/.test(type) ? "cut off or damaged" : `not JSON (${type})`);
  }
}
