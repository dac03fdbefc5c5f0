import type { Lang } from "./schema";

/** `name_ko` is `name` in Korean and nothing in English; `unit` is `unit` in every language. */
function nameIn(key: string, lang: Lang): string | undefined {
  const text = /^(.+)_(en|ko)$/.exec(key);
  if (!text) return key;
  return text[2] === lang ? text[1] : undefined;
}

const isLang = (value: unknown): value is Lang => value === "en" || value === "ko";

/** The language in which a thesis is shown on a page in another one: that of the page where the thesis has it, else its first. */
export function spokenIn(thesis: unknown, wanted: Lang): Lang {
  const { languages } = (thesis ?? {}) as { languages?: unknown };
  const known = Array.isArray(languages) ? languages.filter(isLang) : [];
  return known.includes(wanted) ? wanted : (known[0] ?? wanted);
}

/** A whole dataset, under the field names of `Dataset`, for a page in a language. */
export const localiseThesis = (raw: unknown, wanted: Lang): unknown =>
  localise(raw, spokenIn((raw as { thesis?: unknown }).thesis, wanted));

/** A bilingual record in one language, at every depth; what is already in one language stays as it is. */
export function localise(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((item) => localise(item, lang));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const name = nameIn(key, lang);
      return name === undefined ? [] : [[name, localise(part, lang)]];
    }),
  );
}
