// Names of a thesis in the words of the interface: "{holder}", "{asset}" and so on, in Korean with the particle that fits,
// "{holder:이/가}". So no sentence knows whom it is about.
import { josa, type Particle } from "./josa";

/**
 * Who bets, on what, what weighs beside it, and whose bet it is said to be; the companies whose spending is added up, at the
 * head of a sentence and within one. Absent where a thesis names none.
 */
export type Names = Partial<Record<"holder" | "asset" | "second" | "person" | "spenders" | "few", string | undefined>>;

const SLOT = /\{(holder|asset|second|person|spenders|few)(?::([^}]+))?\}/g;

/** A text with its names. A name that is absent leaves a dash, which no view of a thesis without it prints. */
export const filled = (text: string, names: Names): string =>
  text.includes("{")
    ? text.replace(SLOT, (_, slot: keyof Names, particle?: Particle) => {
        const name = names[slot] ?? "–";
        return particle ? josa(name, particle) : name;
      })
    : text;

/** The formats are numbers and dates, of which there are many: they name nobody. */
const PLAIN = "f";

function fill(value: unknown, names: Names): unknown {
  if (typeof value === "string") return filled(value, names);
  if (typeof value === "function") return (...args: unknown[]) => fill(value(...args), names);
  if (Array.isArray(value)) return value.map((part) => fill(part, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === PLAIN ? part : fill(part, names)]),
  );
}

const made = new WeakMap<object, { names: Names; words: object }>();
const done = new WeakSet<object>();

/** All words with the names of a thesis, made once; words that have them already stay as they are. */
export function named<W extends object>(words: W, names: Names = {}): W {
  if (done.has(words)) return words;
  const known = made.get(words);
  if (known?.names === names) return known.words as W;
  // The same words, each with its names: the shape does not change.
  const all = fill(words, names) as W;
  made.set(words, { names, words: all });
  done.add(all);
  return all;
}
