/**
 * What a field means: a name means the same in every collection, unless there is an entry for that collection alone. Only
 * the fields of a record itself are explained; what is inside one of them has its own names.
 */
export function meaningIn(
  meanings: Readonly<Record<string, string>>,
  collection: string,
  path: readonly string[],
): string | undefined {
  const name = path.at(-1) ?? "";
  return meanings[`${collection}.${name}`] ?? meanings[name];
}
