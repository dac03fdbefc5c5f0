// A deck made in turns, as the page makes it: the same files as one made at once, whoever compresses them.
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { deckInTurns, deckOf } from "../../../src/export/pptx/deck";
import { packing } from "../../../src/export/pptx/package/parts";
import type { Order } from "../../../src/export/pptx/package/worker";
import { type Setting, viewOf } from "../../../src/export/setting";
import { DEFAULT_CHOICE } from "../../../src/model/choice";
import { facts, words } from "../../data";

const setting: Setting = {
  facts: facts("ko"),
  choice: { ...DEFAULT_CHOICE, companies: ["arm"] },
  words: words.ko,
  link: (view) => `https://example.org/#${view}`,
};
const specs = (["holdings", "risks"] as const).map((view) => viewOf(view, setting).full);

/** Stands for a thread: answers as worker.ts does, or fails at the first order. */
class Thread extends EventTarget {
  readonly growing = packing();
  ended = false;
  constructor(readonly fails = false) {
    super();
  }
  postMessage(order: Order) {
    const data = structuredClone(order);
    if (this.fails) this.dispatchEvent(new Event("error"));
    else if ("add" in data) this.growing.add(data.add);
    else this.dispatchEvent(new MessageEvent("message", { data: this.growing.done(data.done) }));
  }
  terminate() {
    this.ended = true;
  }
}

const asWorker = (thread: Thread | null) => thread as unknown as Worker | null;

describe("a deck made in turns", () => {
  let atOnce: Record<string, Uint8Array>;
  beforeAll(() => {
    atOnce = unzipSync(deckOf(specs, setting));
  }, 60_000);

  test.each([
    ["here", null],
    ["in a thread", new Thread()],
    ["here where the thread fails", new Thread(true)],
  ])(
    "holds what one made at once holds: compressed %s",
    async (_, thread) => {
      let pauses = 0;
      // A turn is over at every look at the clock, however fast the machine.
      let clock = 0;
      vi.spyOn(performance, "now").mockImplementation(() => {
        clock += 1000;
        return clock;
      });
      const pause = async () => {
        pauses += 1;
      };
      const file = await deckInTurns(specs, setting, pause, asWorker(thread));
      vi.restoreAllMocks();
      const files = unzipSync(file);
      expect(Object.keys(files).slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
      expect(Object.keys(files).sort()).toEqual(Object.keys(atOnce).sort());
      for (const [path, bytes] of Object.entries(atOnce))
        if (path !== "[Content_Types].xml") expect(files[path], path).toEqual(bytes);
      expect(pauses).toBeGreaterThan(0);
      if (thread) expect(thread.ended).toBe(true);
    },
    60_000,
  );
});
