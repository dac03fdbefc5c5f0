/** One thing wrong in a dataset: where it is, what stands there and what should. */
export interface Problem {
  /** The file, `observations.json` for example. */
  readonly file: string;
  /** The record, or "-" where the whole file is meant. */
  readonly id: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

const LONGEST = 80;

/** A value as a problem names it: JSON, cut to one readable length; "nothing" if absent. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

export const sentenceOf = ({ file, id, field, found, expected }: Problem): string =>
  `${file}: ${id}: ${field}: found ${found}, expected ${expected}`;
