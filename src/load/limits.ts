/**
 * How large a thesis may be. Generous for anything made by hand, and small enough that no file, however made, takes the
 * page down.
 */
export const LIMITS = {
  /** Of what is read, and of what comes out of a ZIP archive. */
  bytes: 20_000_000,
  /** Of all collections together. */
  records: 200_000,
  /** Lists and objects inside one another. */
  depth: 32,
  /** Characters of one text. */
  text: 20_000,
  /** Files of an archive. */
  files: 200,
};
export type Limits = typeof LIMITS;
