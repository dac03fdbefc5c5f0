// The answers about all companies: from a folder, from the cache, or from the SEC.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cache } from "./cache";
import { Missing, Refusal } from "./client";
import { type Company, fileOf, type Plan } from "./config";
import { type Answer, readAnswer } from "./facts";

export interface Gathered {
  /** By entity. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Why a company is missing, by entity. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Gets the text about one company; throws with a reason. `sound` throws where a text is not an answer about it. */
export type Get = (company: Company, sound: (text: string) => void) => Promise<string>;

/** Recorded answers, in files named as at the SEC. */
export const fromFolder =
  (folder: string): Get =>
  async (company) =>
    readFileSync(join(folder, fileOf(company)), "utf8");

/** From the cache where it holds a sound answer, else from the SEC, and then into the cache. */
export const fromSec =
  (address: string, cache: Cache, ask: (url: string, sound: (text: string) => void) => Promise<string>): Get =>
  async (company, sound) => {
    const file = fileOf(company);
    const kept = cache.get(file);
    if (kept !== undefined && passes(sound, kept)) return kept;
    const text = await ask(new URL(file, address).href, sound);
    cache.put(file, text);
    return text;
  };

function passes(sound: (text: string) => void, text: string): boolean {
  try {
    sound(text);
    return true;
  } catch {
    return false;
  }
}

/** One company after the other. A failure is noted and the next one asked, unless the host refuses as a whole. */
export async function gather(plan: Plan, get: Get, tell: (line: string) => void): Promise<Gathered> {
  const answers = new Map<string, Answer>();
  const failed = new Map<string, string>();
  for (const company of plan.companies) {
    try {
      const text = await get(company, (given) => void readAnswer(given, company, plan));
      answers.set(company.entity, readAnswer(text, company, plan));
      tell(`${company.entity}: ${(text.length / 1_000_000).toFixed(1)} MB`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.set(company.entity, error instanceof Missing ? `${reason} (${fileOf(company)})` : reason);
      tell(`${company.entity}: ${reason}`);
      if (error instanceof Refusal) break;
    }
  }
  return { answers, failed };
}
