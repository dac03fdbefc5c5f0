import { COLLECTIONS, type Collection } from "../schema";
import type { Context } from "./context";
import { rawRecords } from "./shape";

// Every sentence stands alone with its date, so words that are only true on the day of writing are banned.
const RELATIVE_EN =
  /\b(now|today|today's|recently|currently|nowadays|so far|to date|the same (deal|round|meeting|day|year|time|agreement)|in that deal|that (year|month|day|meeting)|(this|last|next) (year|month|week|quarter|round|auction))\b/i;
const RELATIVE_KO = /현재|오늘날|최근|지금|올해|작년|지난해|그해|이번 |같은 (해|날|주총|계약|라운드|거래|합의)/;
// A note describes a page and may quote it, so only the plainest words are banned there.
const RELATIVE_NOTE_EN = /\b(today|recently|currently)\b/i;
const RELATIVE_NOTE_KO = /현재|오늘날|최근|지금|올해/;
/** Words about how the facts were collected, and paths of somebody's machine. */
const WORKSHOP = /excerpt|index id|\bGitHub files?\b|(^|[\s"'(])\/[a-z]+\/[a-z]/i;
const HANGUL = /[가-힣]/;
/** A quotation keeps the words of whoever is quoted. */
const QUOTED = /"[^"]*"/g;
/** Names may be written alike in both languages and are not sentences. */
const NAMES = new Set(["name", "short", "author", "holder_name", "asset_name", "second_name", "person_name"]);

interface Text {
  readonly field: string;
  readonly name: string;
  readonly lang: string;
  readonly value: string;
  readonly other: unknown;
}

/** Every text of a record at every depth, each with the same text in the other language. */
function textsOf(value: unknown, path: string): Text[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, part]) => {
    const field = path ? `${path}.${key}` : key;
    const text = /^(.+)_(en|ko)$/.exec(key);
    if (!text || typeof part !== "string") return textsOf(part, field);
    const [, name = "", lang = ""] = text;
    return [{ field, name, lang, value: part, other: fields[`${name}_${lang === "en" ? "ko" : "en"}`] }];
  });
}

function wordBanned({ name, lang, value }: Text): string | undefined {
  if (NAMES.has(name)) return undefined;
  const note = /note$/.test(name);
  const relative = lang === "en" ? (note ? RELATIVE_NOTE_EN : RELATIVE_EN) : note ? RELATIVE_NOTE_KO : RELATIVE_KO;
  return relative.exec(value.replace(QUOTED, ""))?.[0];
}

function checkText({ report, raw }: Context, file: Collection, id: string, text: Text): void {
  const { languages } = (raw.thesis ?? {}) as { languages?: unknown };
  const several = !Array.isArray(languages) || languages.length > 1;
  const { field, name, lang, value, other } = text;
  if (other === undefined && several) report(file, id, field, value, "the text in both languages, or in none");
  if (lang === "en" && HANGUL.test(value)) report(file, id, field, value, "a text without Hangul");
  if (lang === "ko" && !HANGUL.test(value) && !NAMES.has(name)) report(file, id, field, value, "a text in Korean");
  const banned = wordBanned(text);
  if (banned) report(file, id, field, banned, "a date instead of a relative word");
  const workshop = WORKSHOP.exec(value)?.[0];
  if (workshop) report(file, id, field, workshop, "no word about how the facts were collected");
  if (field === "statement_ko" && !/(다|음)[.)]*$/.test(value.trim())) {
    report(file, id, field, value, "a sentence that ends in -다");
  }
}

/** Texts in both languages, each in its own script, without relative words for time. */
export function checkTexts(context: Context): void {
  for (const name of COLLECTIONS) {
    for (const { id, record } of rawRecords(context.raw, name)) {
      for (const text of textsOf(record, "")) checkText(context, name, id, text);
    }
  }
}
