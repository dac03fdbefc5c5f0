import * as z from "zod/mini";

export const LANGUAGES = ["en", "ko"] as const;
export type Lang = (typeof LANGUAGES)[number];

/**
 * A collection is defined once, with plain field names and the list of its texts. From that follow
 * three schemas: `repo` checks the files of a thesis in all languages, where a text `name` is `name_en` and
 * `name_ko`; `alone` those of a thesis in one of them, where only `name_en`, say, is there; `local` checks what the app
 * receives, where one language is left and `name` is `name`.
 */
export interface Definition<Out> {
  readonly local: z.ZodMiniType<Out>;
  readonly repo: z.ZodMiniType;
  readonly alone: Readonly<Record<Lang, z.ZodMiniType>>;
}

type Side = (definition: Definition<unknown>) => z.ZodMiniType;

type Field = z.ZodMiniType | Definition<unknown>;
type Shape = Readonly<Record<string, Field>>;
type RequiredName<T extends string> = T extends `${string}?` ? never : T;
type OptionalName<T extends string> = T extends `${infer Name}?` ? Name : never;
type Texts<T extends string> = { [K in RequiredName<T>]: string } & {
  [K in OptionalName<T>]?: string | undefined;
};
type OptionalKeys<S extends Shape> = {
  [K in keyof S]: undefined extends Value<S[K]> ? K : never;
}[keyof S];
type Value<F> = F extends Definition<infer Out> ? Out : F extends z.ZodMiniType ? z.infer<F> : never;
type Fields<S extends Shape> = {
  -readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Value<S[K]>;
} & { -readonly [K in OptionalKeys<S>]?: Value<S[K]> };
type Flat<T> = { [K in keyof T]: T[K] };

/** What a defined record is in the app: its fields and, in one language, its texts. */
export type Infer<D> = D extends Definition<infer Out> ? Out : never;

const isDefinition = (field: Field): field is Definition<unknown> => "local" in field;

const pick = (shape: Shape, side: Side): Record<string, z.ZodMiniType> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, isDefinition(field) ? side(field) : field]));

const eachLanguage = (schema: (lang: Lang) => z.ZodMiniType) => ({ en: schema("en"), ko: schema("ko") });

const text = () => z.string().check(z.minLength(1));

const textShape = (texts: readonly string[], suffixes: readonly string[]) =>
  Object.fromEntries(
    texts.flatMap((entry) => {
      const name = entry.replace("?", "");
      const schema = entry.endsWith("?") ? z.optional(text()) : text();
      return suffixes.map((suffix) => [name + suffix, schema] as const);
    }),
  );

/** Defines a strict record. A text ending in "?" may be absent (in all languages, or in none). */
export function define<S extends Shape, const T extends string = never>(
  shape: S,
  texts: readonly T[] = [],
): Definition<Flat<Fields<S> & Texts<T>>> {
  const strict = (side: Side, suffixes: string[]) =>
    z.strictObject({ ...pick(shape, side), ...textShape(texts, suffixes) });
  return {
    // The static type is built above from the same two arguments, as zod cannot follow the renaming.
    local: strict((d) => d.local, [""]) as never,
    repo: strict(
      (d) => d.repo,
      LANGUAGES.map((lang) => `_${lang}`),
    ),
    alone: eachLanguage((lang) => strict((d) => d.alone[lang], [`_${lang}`])),
  };
}

export const listOf = <Out>(item: Definition<Out>): Definition<Out[]> => ({
  local: z.array(item.local),
  repo: z.array(item.repo),
  alone: eachLanguage((lang) => z.array(item.alone[lang])),
});

/** Values by names that are the author's own. */
export const byName = <Out>(item: Definition<Out>): Definition<Record<string, Out>> => ({
  local: z.record(z.string(), item.local),
  repo: z.record(z.string(), item.repo),
  alone: eachLanguage((lang) => z.record(z.string(), item.alone[lang])),
});

export const maybe = <Out>(item: Definition<Out>): Definition<Out | undefined> => ({
  local: z.optional(item.local),
  repo: z.optional(item.repo),
  alone: eachLanguage((lang) => z.optional(item.alone[lang])),
});
