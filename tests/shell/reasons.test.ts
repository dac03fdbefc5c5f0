import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseCollection } from "../../src/data/parse";
import { readJson } from "../../src/data/read";
import { isChecked, reasonIn } from "../../src/shell/reasons";
import { words } from "../data";

const HANGUL = /[가-힣]/;
const inBoth = (message: string) => [words.en, words.ko].map((w) => reasonIn(w, message));

describe("what reading a file throws is known", () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    if (pathname === "/404") response.writeHead(404).end();
    if (pathname === "/cut") response.writeHead(200, { "content-type": "application/json" }).end('{"a":');
    if (pathname === "/type") response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>");
    if (pathname === "/huge") response.writeHead(200).end("x".repeat(3_000_000));
    // Anything else is never answered.
  });
  let root = "";
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([
    ["/404", "the host answered HTTP 404"],
    ["/cut", "cut off or damaged"],
    ["/type", "not JSON (text/html)"],
    ["/huge", "larger than 1 MB"],
    ["/silent", "no answer for 0.2 s"],
  ])("%s", async (path, english) => {
    const error = await readJson(root + path, {
      silentMs: path === "/silent" ? 200 : 9000,
      mostBytes: 1_000_000,
    }).catch((e: Error) => e);
    const [en, ko] = inBoth((error as Error).message);
    expect(en).toBe(english);
    expect(ko).toMatch(HANGUL);
  });
});

test.each([
  ["Failed to fetch", "the host could not be reached"],
  ["NetworkError when attempting to fetch resource.", "the host could not be reached"],
  [
    "TypeError: Failed to fetch dynamically imported module: http://host/x.js",
    "a part of the page’s code did not come",
  ],
  ["no service worker", "this browser does not allow it"],
  ["The operation is insecure.", "this browser does not allow it"],
  ["no storage", "there is no storage for it"],
  ["claims.json is not a list of records", "not a list of records"],
  ["assets/a.js is not that of this build", "assets/a.js is not that of this version"],
])("%s", (message, english) => {
  const [en, ko] = inBoth(message);
  expect(en).toBe(english);
  expect(ko).toMatch(HANGUL);
});

test("what the checker says of our own file follows the language, the values in it stay", () => {
  const raised = (json: unknown) => {
    try {
      parseCollection("thesis", json, "ko");
    } catch (error) {
      return (error as Error).message;
    }
  };
  const [en, ko] = inBoth(raised({ id: 7 }) ?? "");
  expect(en).toBe("id: found 7, expected a text");
  expect(ko).toBe("id: 실제 7, 기대 텍스트");
  // As told by a page that cannot do without the file: its name comes first.
  expect(isChecked(`thesis.json: ${raised({ id: 7 })}`)).toBe(true);
  expect(isChecked("thesis.json: HTTP 404")).toBe(false);
});

test("what is not known is shown as it is", () => {
  expect(inBoth("observations.json: no record x")).toEqual(Array(2).fill("observations.json: no record x"));
});
