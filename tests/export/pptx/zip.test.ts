// A zip of files that were compressed one by one: a second reader finds them whole.
import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipFile, zipped } from "../../../src/export/pptx/package/zip";

const files = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.xml$/),
    bytes: fc.uint8Array({ maxLength: 4000 }).map((b) => new Uint8Array(b)),
  }),
  { maxLength: 12, selector: (f) => f.path },
);

const zipOf = (list: { path: string; bytes: Uint8Array }[]) =>
  zipped(list.map(({ path, bytes }) => zipFile(path, bytes)));

describe("a zip", () => {
  test("holds every file as it was, in its order", () => {
    fc.assert(
      fc.property(files, (list) => {
        expect(Object.entries(unzipSync(zipOf(list)))).toEqual(list.map(({ path, bytes }) => [path, bytes]));
      }),
      { numRuns: 40 },
    );
  });

  test("holds checksum, sizes and a day that is the same on any day", () => {
    const view = new DataView(zipOf([{ path: "a.xml", bytes: strToU8("abc") }]).buffer);
    expect(view.getUint32(14, true)).toBe(0x352441c2);
    expect(view.getUint32(22, true)).toBe(3);
    expect(view.getUint16(12, true)).toBe(0x21);
  });
});
