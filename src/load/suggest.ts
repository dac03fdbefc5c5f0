/** How many letters must be added, removed, changed or swapped with their neighbour to make one word of the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j] + 1,
        row[j - 1] + 1,
        last[j - 1] + (same ? 0 : 1),
        swapped ? before[j - 2] + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length];
}

/** Only letters and digits count, so that `softBank Group` is near `softbank-group`. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A third of the letters may be wrong, but never more than three. */
const near = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 3)));

/** The one of the known words that was probably meant; undefined where none is near. */
export function meantBy(word: string, known: Iterable<string>): string | undefined {
  const wanted = bare(word);
  if (wanted === "") return undefined;
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const plain = bare(candidate);
    if (Math.abs(plain.length - wanted.length) > near(wanted)) continue;
    const far = distance(wanted, plain);
    if (far <= near(wanted) && far < (best?.far ?? Infinity)) best = { word: candidate, far };
  }
  return best?.word;
}
