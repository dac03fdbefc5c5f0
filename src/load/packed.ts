import { COLLECTIONS, type Collection } from "../data/schema";

const FIRST: readonly Collection[] = ["thesis", "freshness"];

/** One file that holds all collections of a thesis, the thesis first, one record per line. */
export function packed(raw: Readonly<Partial<Record<Collection, unknown>>>): string {
  const one = (name: Collection): string => {
    const value = raw[name];
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  };
  const names = [...new Set([...FIRST, ...COLLECTIONS])].filter((name) => raw[name] !== undefined);
  return `{\n${names.map(one).join(",\n")}\n}\n`;
}
