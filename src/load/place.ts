// Where in the files a problem of the checker stands.
import type { Problem } from "../data/check/problem";
import { idOf } from "../data/parse";
import type { Collection } from "../data/schema";
import { type Fault, pathText } from "./fault";
import type { Gathered, Home } from "./gather";
import { placeOf, readJsonText, type Step, type Watch } from "./json";

const emptyWatch = (): Watch => ({ steps: new Map(), offset: -1 });

/** The watches along a path, the root's first; those that are missing are added. */
function along(root: Watch, path: readonly Step[]): Watch[] {
  const all = [root];
  for (const step of path) {
    const last = all[all.length - 1];
    const next = last.steps.get(step) ?? emptyWatch();
    last.steps.set(step, next);
    all.push(next);
  }
  return all;
}

const stepsOf = (field: string): Step[] =>
  field === "-" ? [] : field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The position of a record by id; of two with one id, the second, which is the one too many. */
function positions(list: unknown): ReadonlyMap<string, number> {
  return new Map(Array.isArray(list) ? list.map((record, i) => [idOf(record, i), i]) : []);
}

interface Placed {
  readonly problem: Problem;
  readonly home: Home | undefined;
  readonly path: readonly Step[];
}

function pathsOf({ raw, homes }: Gathered, problems: readonly Problem[]): Placed[] {
  const known = new Map<Collection, ReadonlyMap<string, number>>();
  return problems.map((problem) => {
    const name = problem.file.replace(/\.json$/, "") as Collection;
    const home = homes.get(name);
    const at = known.get(name) ?? positions(raw[name]);
    known.set(name, at);
    const record = problem.id === "-" ? undefined : at.get(problem.id);
    const path = [...(home?.path ?? [name]), ...(record === undefined ? [] : [record]), ...stepsOf(problem.field)];
    return { problem, home, path };
  });
}

/** Problems as faults of the files that were given. Where the place itself is missing, that of what should hold it is named. */
export function placed(from: Gathered, problems: readonly Problem[], fallback: string): Fault[] {
  const all = pathsOf(from, problems);
  const roots = new Map<string, Watch>();
  for (const { home, path } of all) {
    if (!home) continue;
    const root = roots.get(home.file) ?? emptyWatch();
    roots.set(home.file, root);
    along(root, path);
  }
  for (const [file, root] of roots) readJsonText(from.texts.get(file) ?? "null", root);
  const faults = all.map(({ problem, home, path }) => {
    const file = home?.file ?? fallback;
    const root = home && roots.get(home.file);
    const deepest = root && along(root, path).findLast(({ offset }) => offset >= 0);
    const place = deepest && placeOf(from.texts.get(file) ?? "", deepest.offset);
    const exact = root !== undefined && (along(root, path).at(-1)?.offset ?? -1) >= 0;
    return { fault: { ...problem, file, path: pathText(path), ...place }, exact };
  });
  return withoutFilled(faults);
}

/**
 * Without what is no fault of the author's: of a value that was filled in from others, which have their own faults. A text
 * that was filled in may be one that the author should write.
 */
function withoutFilled(faults: readonly { fault: Fault; exact: boolean }[]): Fault[] {
  const keyOf = ({ file, id, found, expected }: Fault) => [file, id, found, expected].join("\n");
  const there = new Set(faults.filter(({ exact }) => exact).map(({ fault }) => keyOf(fault)));
  const theirs = ({ fault, exact }: { fault: Fault; exact: boolean }) => {
    if (exact || fault.field === "-") return true;
    if (fault.line === undefined || there.has(keyOf(fault))) return false;
    return fault.found === "nothing" || /_(en|ko)$/.test(fault.field);
  };
  return faults.filter(theirs).map(({ fault }) => fault);
}
