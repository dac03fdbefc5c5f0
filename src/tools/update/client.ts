// Asking the SEC politely: who asks is said, never faster than agreed, and a refusal is taken as one.
import { bodyOf } from "../../data/read";

/** The host refuses us as a whole; asking on would make it worse. */
export class Refusal extends Error {}
/** There is no such file; asking again would not help. */
export class Missing extends Error {}

export interface Manners {
  /** Who asks: a name and an address for mail, as the SEC wants in the User-Agent. */
  readonly contact: string;
  readonly perSecond: number;
  readonly tries?: number;
  /** First pause after a failure; each further one is twice as long. */
  readonly pauseMs?: number;
  /** A longer pause than that is not waited out. */
  readonly longestPauseMs?: number;
  readonly silentMs?: number;
  readonly mostBytes?: number;
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

const DEFAULTS = {
  tries: 5,
  pauseMs: 2_000,
  longestPauseMs: 600_000,
  silentMs: 30_000,
  // Company facts of a large old company are some 10 MB.
  mostBytes: 64_000_000,
  now: Date.now,
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
type All = Required<Manners>;

/** A failure that may pass; `afterMs`: how long the host asks to be left alone. */
class Passing extends Error {
  constructor(
    message: string,
    readonly afterMs = 0,
  ) {
    super(message);
  }
}

/** `Retry-After` in ms: seconds, or a date. */
function retryAfter(header: string | null, now: number): number {
  if (!header) return 0;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

async function ask(url: string, all: All): Promise<string> {
  const control = new AbortController();
  const stop = () => control.abort();
  let silent = false;
  const timer = setTimeout(() => {
    silent = true;
    stop();
  }, all.silentMs);
  try {
    const headers = { "User-Agent": `All-In data update ${all.contact}`, Accept: "application/json" };
    const response = await fetch(url, { headers, signal: control.signal, redirect: "error" });
    clearTimeout(timer);
    const { status } = response;
    if (status === 200) return await bodyOf(response, all, stop);
    stop();
    if (status === 403) throw new Refusal("HTTP 403: the SEC refuses; check the contact, or wait ten minutes");
    if (status === 404) throw new Missing("HTTP 404: there is no such company");
    const passing = status === 429 || status >= 500;
    if (!passing) throw new Missing(`HTTP ${status}`);
    throw new Passing(`HTTP ${status}`, retryAfter(response.headers.get("retry-after"), all.now()));
  } catch (error) {
    if (error instanceof Refusal || error instanceof Missing || error instanceof Passing) throw error;
    throw new Passing(silent ? `no answer for ${all.silentMs / 1000} s` : reasonOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  return [message, cause?.code ?? cause?.message].filter(Boolean).join(": ");
}

/**
 * A function that gets the text of an address. Requests start at least 1/perSecond apart. What may pass (429, 5xx, a cut or
 * silent connection, a text that `sound` throws at) is tried again after a pause that doubles, or that the host names. Throws
 * Refusal, Missing, or an Error with the last reason.
 */
export function politely(manners: Manners): (url: string, sound: (text: string) => void) => Promise<string> {
  const all: All = { ...DEFAULTS, ...manners };
  let free = 0;

  const turn = async () => {
    const now = all.now();
    const at = Math.max(free, now);
    free = at + 1000 / all.perSecond;
    if (at > now) await all.sleep(at - now);
  };

  const once = async (url: string, sound: (text: string) => void) => {
    await turn();
    const text = await ask(url, all);
    try {
      sound(text);
    } catch (error) {
      throw new Passing(reasonOf(error));
    }
    return text;
  };

  return async (url, sound) => {
    for (let tried = 1; ; tried++) {
      try {
        return await once(url, sound);
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        const pause = Math.max(error.afterMs, all.pauseMs * 2 ** (tried - 1));
        if (pause > all.longestPauseMs) throw new Error(`${error.message}; asks for a pause of ${pause / 1000} s`);
        if (tried >= all.tries) throw new Error(`${error.message} (tried ${tried === 1 ? "once" : `${tried} times`})`);
        await all.sleep(pause);
      }
    }
  };
}
