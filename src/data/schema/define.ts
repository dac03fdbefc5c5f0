import * as z from "zod/mini";

/**
 * A collection is defined once, with plain field names and the list of its texts. From that follow
 * two schemas: `repo` checks the files in the repository, where a text `name` is `name_en` and
 * `name_ko`; `local` checks what the app receives, where one language is left and `name` is `name`.
 */
export interface Definition<Out> {
  readonly local: z.ZodMiniType<Out>;
  readonly repo: z.ZodMiniType;
}

export const LANGUAGES = ["en", "ko"] as const;
export type Lang = (typeof LANGUAGES)[number];

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

const pick = (shape: Shape, side: "local" | "repo"): Record<string, z.ZodMiniType> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, isDefinition(field) ? field[side] : field]));

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
  const suffixes = LANGUAGES.map((lang) => `_${lang}`);
  return {
    // The static type is built above from the same two arguments, as zod cannot follow the renaming.
    local: z.strictObject({ ...pick(shape, "local"), ...textShape(texts, [""]) }) as never,
    repo: z.strictObject({ ...pick(shape, "repo"), ...textShape(texts, suffixes) }),
  };
}

export const listOf = <Out>(item: Definition<Out>): Definition<Out[]> => ({
  local: z.array(item.local),
  repo: z.array(item.repo),
});

export const maybe = <Out>(item: Definition<Out>): Definition<Out | undefined> => ({
  local: z.optional(item.local),
  repo: z.optional(item.repo),
});
