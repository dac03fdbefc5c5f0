/** Fractions a sentence may name, as shares of 100. */
const FRACTIONS = {
  tenth: 10,
  fifth: 20,
  quarter: 25,
  third: 100 / 3,
  twoFifths: 40,
  half: 50,
  threeFifths: 60,
  twoThirds: 200 / 3,
  threeQuarters: 75,
  fourFifths: 80,
  nineTenths: 90,
  all: 100,
} as const;
export type FractionName = keyof typeof FRACTIONS;

export interface Fraction {
  name: FractionName;
  /** under, over: off the fraction by more than half a point. */
  side: "under" | "exact" | "over";
}

/** The fraction nearest to a share in per cent. */
export function fractionOf(share: number): Fraction {
  const names = Object.keys(FRACTIONS) as FractionName[];
  const name = names.reduce((a, b) => (Math.abs(FRACTIONS[b] - share) < Math.abs(FRACTIONS[a] - share) ? b : a));
  const off = share - FRACTIONS[name];
  return { name, side: Math.abs(off) <= 0.5 ? "exact" : off < 0 ? "under" : "over" };
}
