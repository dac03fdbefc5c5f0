// Digits shared by both languages: grouping, at most `max` decimals, a true minus sign.
const cache = new Map<number, Intl.NumberFormat>();

/** 1234.567 -> "1,234.57"; -3 -> "−3". At most `max` decimals, never padded. */
export function digits(value: number, max = 2): string {
  let f = cache.get(max);
  if (!f) {
    f = new Intl.NumberFormat("en-US", { maximumFractionDigits: max });
    cache.set(max, f);
  }
  return f.format(value).replace("-", "−").replace(/^−0$/, "0");
}
