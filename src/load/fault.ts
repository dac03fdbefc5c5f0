import { type Problem, sentenceOf } from "../data/check/problem";

/** A problem as an editor shows it: with its place in the file that was given, and what may have been meant. */
export interface Fault extends Problem {
  /** Line and column of the place, from 1; absent where a whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** From the top of the file: `entities[3].camp`; "" where the whole file is meant. */
  readonly path: string;
  /** What is unknown, and what was probably meant instead. */
  readonly unknown?: string;
  readonly meant?: string;
}

/** A fault of a whole file. `found` and `expected` complete "found …, expected …". */
export const ofFile = (file: string, found: string, expected: string): Fault => ({
  file,
  id: "-",
  field: "-",
  path: "",
  found,
  expected,
});

/** What makes it impossible to read a file any further. */
export class Unreadable extends Error {
  constructor(readonly fault: Fault) {
    super(sentenceOf(fault));
  }
}

/** `entities[3].camp` for `["entities", 3, "camp"]`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
