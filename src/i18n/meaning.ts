/**
 * What a field means: a name means the same wherever it stands, unless there is an entry for it inside another field ("bet.holder"),
 * or in one collection alone ("thesis.stress").
 */
export function meaningIn(
  meanings: Readonly<Record<string, string>>,
  collection: string,
  path: readonly string[],
): string | undefined {
  const name = path.at(-1) ?? "";
  const inner = path.length > 1 ? meanings[path.slice(-2).join(".")] : undefined;
  return inner ?? meanings[`${collection}.${name}`] ?? meanings[name];
}
