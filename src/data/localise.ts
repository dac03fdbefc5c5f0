import type { Lang } from "./schema";

/** `name_ko` is `name` in Korean and nothing in English; `unit` is `unit` in every language. */
function nameIn(key: string, lang: Lang): string | undefined {
  const text = /^(.+)_(en|ko)$/.exec(key);
  if (!text) return key;
  return text[2] === lang ? text[1] : undefined;
}

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
