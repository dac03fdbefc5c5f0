// One column of labels: each as near to where it wants to be as the others allow.

/** A label that wants its middle at `want` and is `size` high. */
export interface Wish {
  want: number;
  size: number;
}

interface Block {
  from: number;
  count: number;
  size: number;
  /** Sum of the tops each member would choose, seen from the block's top. */
  sum: number;
}

const topOf = (b: Block, low: number, high: number): number => Math.max(low, Math.min(b.sum / b.count, high - b.size));

function merge(a: Block, b: Block): Block {
  return { from: a.from, count: a.count + b.count, size: a.size + b.size, sum: a.sum + b.sum - b.count * a.size };
}

/** Tops of labels in the order given, none overlapping, all between low and high (which must hold their sizes together): least squares by pooling neighbours. */
export function dodge(wishes: Wish[], low: number, high: number): number[] {
  const blocks: Block[] = [];
  wishes.forEach((w, from) => {
    blocks.push({ from, count: 1, size: w.size, sum: w.want - w.size / 2 });
    while (blocks.length > 1) {
      const b = blocks.at(-1)!;
      const a = blocks.at(-2)!;
      if (topOf(a, low, high) + a.size <= topOf(b, low, high)) break;
      blocks.splice(-2, 2, merge(a, b));
    }
  });
  const tops: number[] = [];
  for (const b of blocks) {
    let top = topOf(b, low, high);
    for (let i = b.from; i < b.from + b.count; i += 1) {
      tops[i] = top;
      top += wishes[i].size;
    }
  }
  return tops;
}
