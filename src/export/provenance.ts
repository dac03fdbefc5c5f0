// What a picture says about its figures: kinds, publishers, date, and what the dataset does not hold.
import type { Figure } from "../model/figure";
import type { Spec } from "../spec/spec";
import { figuresOf } from "../views/count";
import { originOf } from "../views/origin";
import type { Scene } from "./scene";
import { clipped, type Face, widthIn } from "./text";

/** Publishers named before "and others". */
const NAMED = 3;

/** Records whose prose a view prints, in its tables. */
function recordsOf(spec: Spec): string[] {
  return spec.tables.flatMap((t) =>
    t.rows.flatMap((r) =>
      r.cells.flatMap((c) => (c !== null && typeof c === "object" && "record" in c ? [c.record] : [])),
    ),
  );
}

/** Source ids of a view, those of most figures first; of its records where it has no figure. */
export function rankedSources({ spec, facts }: Scene): string[] {
  const uses = new Map<string, number>();
  const count = (id: string) => uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const figure of figuresOf(spec)) count(figure.sources[0]);
  if (uses.size === 0) {
    for (const id of recordsOf(spec)) {
      const record = facts.evidence.get(id)?.record;
      if (record && "source" in record) count(record.source);
    }
  }
  if (uses.size === 0) for (const o of facts.observations) count(o.source);
  return [...uses].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Publishers of a view, those of most figures first; "X (slide)" beside "X" is the same one. */
export function publishersOf(scene: Scene): string[] {
  const named = new Map<string, string>();
  for (const id of rankedSources(scene)) {
    const publisher = scene.facts.source.get(id)?.publisher ?? id;
    const plain = publisher.replace(/ \(.*$/, "");
    if (!named.has(plain)) named.set(plain, publisher);
  }
  return [...named.values()];
}

/** "Sources: A, B and others" with as many names as fit in `room` px. */
export function sourcesLine(scene: Scene, face: Face, room: number): string {
  const { picture, f } = scene.words;
  const all = publishersOf(scene);
  const line = (n: number) => {
    const named = all.slice(0, n);
    return picture.sources(n < all.length ? picture.others(named.join(", ")) : f.list(named));
  };
  for (let n = Math.min(NAMED, all.length); n > 1; n -= 1) if (widthIn(line(n), face) <= room) return line(n);
  return clipped(line(1), face, room);
}

/** The newest as-of date among the figures; how far the data reaches where there is none. */
export function asOfLine({ words, facts }: Pick<Scene, "words" | "facts">, figures: Figure[]): string {
  const newest = figures
    .map((f) => f.asOf)
    .sort()
    .at(-1);
  return words.shell.asOf(words.f.date(newest ?? facts.freshness.data_to));
}

/** Whose thesis it is where it is not the site's own, how far the data reaches, and what is missing: as many gaps as fit in `room` px, the others counted. */
export function freshnessLine({ words, facts }: Scene, face: Face, room: number): string {
  const { data_to, reviewed, missing } = facts.freshness;
  const reach = words.shell.dataTo(words.f.longDate(data_to), words.f.longDate(reviewed));
  const origin = originOf(facts, words);
  const start = origin ? `${origin} ${reach}` : reach;
  const line = (n: number) => {
    const rest = missing.length - n;
    const more = rest > 0 ? [words.picture.moreMissing(words.f.count(rest))] : [];
    return [start, ...missing.slice(0, n).map((m) => m.text), ...more].join(" ");
  };
  for (let n = missing.length; n > 0; n -= 1) if (widthIn(line(n), face) <= room) return line(n);
  return clipped(`${start} ${words.shell.notIncluded(words.f.count(missing.length))}`, face, room);
}
