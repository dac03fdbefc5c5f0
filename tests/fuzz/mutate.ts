// Spoils datasets as a careless editor, a broken program or an attacker would.
import type { Random } from "../../src/tools/generate/random";
import { HOSTILE, ODD } from "./chance";

type Loose = Record<string, unknown>;
type Place = { holder: Loose; key: string };
type Spoil = (place: Place, chance: Random, file: unknown) => void;

const isHolder = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** A random place in a value, mostly deep down; null where it holds nothing. */
function placeIn(value: unknown, chance: Random): Place | null {
  const keys = isHolder(value) ? Object.keys(value) : [];
  if (!isHolder(value) || keys.length === 0) return null;
  const key = chance.pick(keys);
  const deeper = chance.next() < 0.85 ? placeIn(value[key], chance) : null;
  return deeper ?? { holder: value, key };
}

function remove({ holder, key }: Place) {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

const numbers = (value: number): number[] => [-value, value * 1e9, 0, value + 0.1, 1 / value, 1e308];

/** A value of the same field elsewhere in the file: the kind of mistake that no type shows. */
function elsewhere({ key }: Place, chance: Random, file: unknown): unknown {
  for (let tries = 0; tries < 50; tries += 1) {
    const other = placeIn(file, chance);
    if (other?.key === key) return other.holder[key];
  }
}

/** Adds a key as JSON.parse would: `__proto__` too is an own property. */
const add = (holder: Loose, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

const SPOILS: Spoil[] = [
  ({ holder, key }, { pick }) => {
    holder[key] = structuredClone(pick(ODD));
  },
  ({ holder, key }, { pick }) => {
    holder[key] = pick(HOSTILE);
  },
  (place) => remove(place),
  (place, chance, file) => {
    place.holder[place.key] = structuredClone(elsewhere(place, chance, file));
  },
  (place, chance, file) => {
    place.holder[place.key] = structuredClone(elsewhere(place, chance, file));
  },
  ({ holder, key }, { pick }) => {
    const value = holder[key];
    holder[key] = typeof value === "number" ? pick(numbers(value)) : [value];
  },
  ({ holder }, { pick }) => {
    if (!Array.isArray(holder)) add(holder, pick(["__proto__", "constructor", "extra", "id"]), pick(ODD));
  },
  (_, chance, file) => {
    if (Array.isArray(file) && file.length > 0) file.push(structuredClone(chance.pick(file)));
  },
  (_, chance, file) => {
    if (Array.isArray(file)) file.splice(chance.below(file.length), 1 + chance.below(file.length));
  },
  (_, __, file) => {
    if (Array.isArray(file)) file.reverse();
  },
];

/** As it would arrive: JSON knows no undefined and no infinity. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** A copy of a file with one to four things spoiled; now and then it is something else altogether. */
export function spoiled(file: unknown, chance: Random): unknown {
  if (chance.next() < 0.03) return sent(chance.pick([...ODD, ...HOSTILE]));
  const copy = structuredClone(file);
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    const place = placeIn(copy, chance);
    if (place) chance.pick(SPOILS)(place, chance, copy);
  }
  return sent(copy);
}
