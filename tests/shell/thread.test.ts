// @vitest-environment happy-dom
// A large thesis is read in a thread, and on the page where there is none.
import { afterEach, expect, test, vi } from "vitest";
import { readFiles } from "../../src/shell/loading/thread";
import { HARBOR } from "../harbor";

const filesOf = (padding: number) => {
  const text = JSON.stringify(HARBOR) + " ".repeat(padding);
  return [{ name: "harbor.json", bytes: new TextEncoder().encode(text) }];
};
const LARGE = 300_000;

class Thread extends EventTarget {
  static orders: unknown[] = [];
  static ended = 0;
  static answer: () => Event = () => new MessageEvent("message", { data: "read" });
  constructor(readonly address: string) {
    super();
  }
  postMessage(order: unknown) {
    Thread.orders.push([this.address, order]);
    queueMicrotask(() => this.dispatchEvent(Thread.answer()));
  }
  terminate() {
    Thread.ended += 1;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  Thread.orders = [];
  Thread.ended = 0;
  delete document.documentElement.dataset.single;
});

test("a small one is read at once", async () => {
  vi.stubGlobal("Worker", Thread);
  expect((await readFiles(filesOf(0), "en", "./")).records).toBeGreaterThan(10);
  expect(Thread.orders).toEqual([]);
});

test("a large one is read by read.js beside the site's root, and the thread ended", async () => {
  vi.stubGlobal("Worker", Thread);
  const files = filesOf(LARGE);
  expect(await readFiles(files, "ko", "../")).toBe("read");
  expect(Thread.orders).toEqual([[new URL("../read.js", document.baseURI).href, { files, lang: "ko" }]]);
  expect(Thread.ended).toBe(1);
});

test.each([
  ["has no threads", () => vi.stubGlobal("Worker", undefined)],
  [
    "refuses one",
    () =>
      vi.stubGlobal("Worker", function refuse() {
        throw new DOMException("refused", "SecurityError");
      }),
  ],
  [
    "loses it",
    () => {
      vi.stubGlobal("Worker", Thread);
      Thread.answer = () => new Event("error");
    },
  ],
  [
    "shows a page that is one file",
    () => {
      vi.stubGlobal("Worker", Thread);
      document.documentElement.dataset.single = "";
    },
  ],
])("a browser that %s reads it on the page", async (_, arrange) => {
  arrange();
  expect(await readFiles(filesOf(LARGE), "en", "./")).toMatchObject({ faults: [], left: 0 });
});
