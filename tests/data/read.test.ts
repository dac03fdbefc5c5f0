// A file over a bad network: each fault has its own reason, and none of them hangs.
import { afterEach, expect, test, vi } from "vitest";
import { Refused, readJson } from "../../src/data/read";

const chunks = (parts: (string | null)[], everyMs = 0) =>
  new ReadableStream<Uint8Array>({
    async start(control) {
      for (const part of parts) {
        await new Promise((done) => setTimeout(done, everyMs));
        // null: nothing more comes, and nobody says so.
        if (part === null) return;
        control.enqueue(new TextEncoder().encode(part));
      }
      control.close();
    },
  });
const answer = (body: BodyInit, type = "application/json", status = 200) =>
  vi.stubGlobal("fetch", async () => new Response(body, { status, headers: { "content-type": type } }));

afterEach(() => vi.unstubAllGlobals());
const FAST = { silentMs: 60, mostBytes: 1_000_000 };

test.each<[string, BodyInit, string, number, RegExp]>([
  ["an error of the server", "oops", "text/plain", 500, /^HTTP 500$/],
  ["a page instead of data", "<!doctype html>", "text/html; charset=utf-8", 200, /^not JSON \(text\/html\)$/],
  ["a file cut in the middle", '[{"id": "a"}, {"i', "application/json", 200, /^cut off or damaged$/],
  ["a file that stops coming", chunks(["[1,", null]), "application/json", 200, /^no answer for 0\.06 s$/],
  [
    "a file without end",
    chunks(["[", ...Array(3).fill(" ".repeat(400_000))]),
    "application/json",
    200,
    /^larger than 1 MB$/,
  ],
])("%s", async (_, body, type, status, reason) => {
  answer(body, type, status);
  await expect(readJson("x.json", FAST)).rejects.toThrow(reason);
});

test("a server that never answers is given up, and its request ended", async () => {
  let signal: AbortSignal | undefined;
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    signal = init.signal ?? undefined;
    return new Promise(() => undefined);
  });
  await expect(readJson("x.json", FAST)).rejects.toThrow(Refused);
  expect(signal?.aborted).toBe(true);
});

test("a slow file is waited for, and letters cut between two pieces are whole", async () => {
  const bytes = new TextEncoder().encode('["올인"]');
  const slow = new ReadableStream<Uint8Array>({
    async start(control) {
      for (const byte of bytes) {
        await new Promise((done) => setTimeout(done, 12));
        control.enqueue(new Uint8Array([byte]));
      }
      control.close();
    },
  });
  answer(slow);
  expect(await readJson("x.json", FAST)).toEqual(["올인"]);
});
