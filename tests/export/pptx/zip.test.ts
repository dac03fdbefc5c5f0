// A zip of files that were compressed one by one: a second reader finds them whole, whoever compressed them.
import fc from "fast-check";
import { gzipSync, strToU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { gzipped, zipped } from "../../../src/export/pptx/package/zip";

const files = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.xml$/),
    bytes: fc.uint8Array({ maxLength: 4000 }).map((b) => new Uint8Array(b)),
  }),
  { maxLength: 12, selector: (f) => f.path },
);

const zipOf = async (list: { path: string; bytes: Uint8Array<ArrayBuffer> }[]) =>
  zipped(await Promise.all(list.map(async ({ path, bytes }) => ({ path, gzip: await gzipped(bytes) }))));

afterEach(() => vi.unstubAllGlobals());

describe("a zip", () => {
  test("holds every file as it was, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (list) => {
        const read = unzipSync(await zipOf(list));
        expect(Object.entries(read)).toEqual(list.map(({ path, bytes }) => [path, bytes]));
      }),
      { numRuns: 40 },
    );
  });

  test("is the same bytes when it is made again", async () => {
    const list = [{ path: "a.xml", bytes: strToU8("<a/>".repeat(500)) }];
    expect(await zipOf(list)).toEqual(await zipOf(list));
  });

  test("holds checksum, sizes and the day that is the same on any day", async () => {
    const view = new DataView((await zipOf([{ path: "a.xml", bytes: strToU8("abc") }])).buffer);
    expect(view.getUint32(14, true)).toBe(0x352441c2);
    expect(view.getUint32(22, true)).toBe(3);
    expect(view.getUint16(12, true)).toBe(0x21);
  });

  test("is made by script where the browser cannot compress, or says more in the head than expected", async () => {
    const list = [{ path: "a.xml", bytes: strToU8("<a/>".repeat(500)) }];
    vi.stubGlobal("CompressionStream", undefined);
    expect(unzipSync(await zipOf(list))["a.xml"]).toEqual(list[0].bytes);
    const withName = gzipSync(list[0].bytes, { filename: "a.xml", mtime: 0 });
    vi.stubGlobal("CompressionStream", function other() {
      return new TransformStream({ transform: (_, out) => out.enqueue(withName) });
    });
    expect(unzipSync(await zipOf(list))["a.xml"]).toEqual(list[0].bytes);
  });
});
