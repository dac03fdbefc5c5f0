// An archive is opened piece by piece and counted on the way: what it says of its own sizes is not believed.
import { Unzip, UnzipInflate } from "fflate";
import { ofFile, Unreadable } from "./fault";
import { LIMITS } from "./limits";

export interface Entry {
  /** As it stands in the archive, folders included. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes given to the decompressor at once: at most about a thousand times as many come out before they are counted. */
const PIECE = 8_192;
/** What computers put beside a folder's files. */
const CLUTTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

interface Open {
  readonly name: string;
  readonly pieces: Uint8Array[];
  whole: boolean;
}

/** Those files of an archive that are not clutter. Throws Unreadable for a damaged one, or one that holds too much. */
export function unzipped(file: string, bytes: Uint8Array): Entry[] {
  const refuse = (found: string, expected: string): never => {
    throw new Unreadable(ofFile(file, found, expected));
  };
  const open: Open[] = [];
  let total = 0;
  const unzip = new Unzip((entry) => {
    if (CLUTTER.test(entry.name)) return;
    if (open.length >= LIMITS.files) refuse("more", `at most ${LIMITS.files} files in an archive`);
    const one: Open = { name: entry.name, pieces: [], whole: false };
    open.push(one);
    entry.ondata = (error, piece, final) => {
      if (error) throw error;
      total += piece.length;
      if (total > LIMITS.bytes) refuse("more", `at most ${LIMITS.bytes / 1e6} MB after unpacking`);
      one.pieces.push(piece);
      one.whole = final;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    refuse("a damaged or locked archive", "a ZIP archive");
  }
  if (open.some(({ whole }) => !whole)) refuse("an archive that is cut off", "a ZIP archive");
  return open.map(({ name, pieces }) => ({ name, bytes: joined(pieces) }));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
