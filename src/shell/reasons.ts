// What the loading code says went wrong, in the reader's language. It speaks English, as logs do, for it has no words.
import type { Words } from "../i18n/en";

type Reasons = Words["shell"]["reasons"];
type Said = (words: Reasons, found: string) => string;

/** What is thrown by `readJson`, by the browser and by the keeping of files, and how it is told. */
const KNOWN: [RegExp, Said][] = [
  [/^HTTP (\d+)$/, (w, code) => w.status(code)],
  [/^no answer for ([\d.]+) s$/, (w, seconds) => w.silent(seconds)],
  [/^larger than (\d+) MB$/, (w, megabytes) => w.large(megabytes)],
  [/^cut off or damaged$/, (w) => w.damaged],
  [/^not JSON \((.+)\)$/, (w, found) => w.type(found)],
  [/dynamically imported module|module script/i, (w) => w.code],
  [/^(TypeError: )?(Failed to fetch|NetworkError\b.*|Load failed|network error)$/i, (w) => w.unreached],
  [/^(no service worker|service worker refused)$|insecure|ServiceWorker/i, (w) => w.noWorker],
  [/^no storage$|quota/i, (w) => w.noStorage],
  [/^(?:[\w-]+\.json) is not a list of records$/, (w) => w.noList],
  [/^(\S+) is not that of this build$/, (w, file) => w.otherBuild(file)],
];

/** What the checker says of a file that is broken as a whole; the file is named by whoever tells it. */
const CHECKED = /^(?:[\w-]+\.json: )*(\S+): found (.+), expected (.+)$/s;

/** Whether a message is the checker's, which the frame's words alone cannot tell. */
export const isChecked = (message: string): boolean => CHECKED.test(message);

/** `message`: of an error. One that is not known is shown as it is: better than nothing. */
export function reasonIn({ shell, loading }: Words, message: string): string {
  for (const [pattern, said] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return said(shell.reasons, found[1] ?? "");
  }
  const [, field, found, expected] = CHECKED.exec(message) ?? [];
  return found && expected ? `${field}: ${loading.fault.clause(found, expected)}` : message;
}
