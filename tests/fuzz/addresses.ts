// Addresses as people cut, programs mangle and attackers write them.
import { knownOf } from "../../src/shell/known";
import type { Random } from "../../src/tools/generate/random";
import { facts } from "../data";
import { HOSTILE } from "./chance";

export const known = knownOf(facts());
const lists = Object.values(known)
  .map((some) => [...some])
  .filter((ids): ids is string[] => ids.length > 0 && ids.every((id) => typeof id === "string"));
const NAMES = [
  "companies company compare node relations base openai arm rest fx draws share b.openai b.arm b.fx b.share",
  "source q links theme slide plain transparent utm_source __proto__ toString verdict. risk. verdict.__proto__",
].flatMap((line) => line.split(" "));
const VALUES = [
  "0",
  "1",
  "-1",
  "100",
  "-100",
  "1e9",
  "+7",
  ".5",
  "140",
  "0.9",
  "matrix",
  "table",
  "dark",
  "4x5",
  "open",
];

function found(chance: Random): string {
  const { next, pick } = chance;
  const one = next();
  if (one < 0.25) return pick(HOSTILE);
  if (one < 0.5) return pick(VALUES);
  if (one < 0.6) return String((next() - 0.5) * 10 ** pick([0, 1, 2, 9]));
  const ids = pick(lists);
  const several = () => Array.from({ length: 1 + chance.below(12) }, () => pick(ids)).join(pick([",", ", ", ";"]));
  return one < 0.85 ? pick(ids) : several();
}

function named({ next, pick }: Random): string {
  const one = next();
  if (one < 0.1) return `verdict.${pick([...known.claims])}`;
  if (one < 0.2) return `risk.${pick([...known.risks])}`;
  return one < 0.95 ? pick(NAMES) : pick(HOSTILE);
}

/** A query with its "?"; now and then cut off, or with a character that does not belong there. */
export function queryOf(chance: Random): string {
  const { next, pick, below } = chance;
  const encode = next() < 0.8 ? (s: string) => encodeURIComponent(s.replace(/\p{Surrogate}/gu, "")) : (s: string) => s;
  const pairs = Array.from({ length: below(7) }, () => `${encode(named(chance))}=${encode(found(chance))}`);
  const query = `?${pairs.join("&")}`;
  const at = below(query.length);
  if (next() < 0.2) return query.slice(0, at);
  return next() < 0.2 ? query.slice(0, at) + pick(["%", "&", "=", "+", "#", "%ff", "\u0000"]) + query.slice(at) : query;
}
