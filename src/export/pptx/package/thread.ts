// A package that another thread compresses while it grows.
import { type Packing, type Part, pack, packing, type Relation } from "./parts";
import type { Order } from "./worker";

export interface Growing {
  add(parts: Part[]): void;
  done(root: Relation[]): Promise<Uint8Array<ArrayBuffer>>;
}

function here(): Growing {
  const growing: Packing = packing();
  return { add: growing.add, done: async (root) => growing.done(root) };
}

/** `worker` runs worker.ts. Where there is none, or it fails, the package is compressed here. */
export function growingIn(worker: Worker | null): Growing {
  if (!worker) return here();
  const all: Part[] = [];
  const tell = (order: Order) => worker.postMessage(order);
  const answer = new Promise<Uint8Array<ArrayBuffer> | null>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data));
    worker.addEventListener("error", () => resolve(null));
    worker.addEventListener("messageerror", () => resolve(null));
  });
  return {
    add(parts) {
      all.push(...parts);
      tell({ add: parts });
    },
    async done(root) {
      tell({ done: root });
      const bytes = await answer;
      worker.terminate();
      return bytes ?? new Uint8Array(pack(all, root));
    },
  };
}
