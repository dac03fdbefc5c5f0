// The thread that compresses a deck while the page draws it: pack.js of the build.
import { type Part, packing, type Relation } from "./parts";

/** What the page says to it: parts, and last what the package itself points to; then it answers with the bytes. */
export type Order = { add: Part[] } | { done: Relation[] };

const growing = packing();

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if ("add" in data) growing.add(data.add);
  else {
    const bytes = growing.done(data.done);
    postMessage(bytes, { transfer: [bytes.buffer] });
  }
});
