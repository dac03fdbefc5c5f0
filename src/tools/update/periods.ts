// Days and quarters. Companies end quarters on a calendar day, or on a weekday (years of 52 or 53 weeks).

const DAY_MS = 86_400_000;
/** Twelve weeks at least, fourteen at most, with some days of grace. */
const SHORTEST = 80;
const LONGEST = 100;
const YEAR = { shortest: 350, longest: 380 };

export interface Span {
  /** First and last day, YYYY-MM-DD, both inclusive. */
  readonly start: string;
  readonly end: string;
}

const numberOf = (day: string): number => Date.parse(day) / DAY_MS;

/** The day so many days later. */
export const shift = (day: string, by: number): string =>
  new Date((numberOf(day) + by) * DAY_MS).toISOString().slice(0, 10);

/** How many days a span has. */
export const daysOf = ({ start, end }: Span): number => numberOf(end) - numberOf(start) + 1;

export const isQuarter = (span: Span): boolean => daysOf(span) >= SHORTEST && daysOf(span) <= LONGEST;
export const isYear = (span: Span): boolean => daysOf(span) >= YEAR.shortest && daysOf(span) <= YEAR.longest;

/** "2026-Q1": the calendar quarter of the middle day, so of most days, whatever the company calls its quarter. */
export function calendarQuarter(span: Span): string {
  const middle = shift(span.start, Math.floor(daysOf(span) / 2));
  return `${middle.slice(0, 4)}-Q${Math.ceil(Number(middle.slice(5, 7)) / 3)}`;
}

/** Where `whole` begins with `part` and a quarter is left: that quarter. */
export function remainder(whole: Span, part: Span): Span | undefined {
  if (whole.start !== part.start || whole.end <= part.end) return undefined;
  const rest = { start: shift(part.end, 1), end: whole.end };
  return isQuarter(rest) ? rest : undefined;
}

export interface Fiscal {
  /** The calendar year in which most of the last fiscal quarter's end falls: 2026 for a year to January 2026. */
  readonly year: number;
  readonly quarter: number;
}

/**
 * The company's own name of a quarter, from the last days of its fiscal years. Undefined where no year is known that
 * ended before or with it, or where it does not fall on a quarter of the year (a changed fiscal year).
 */
export function fiscalQuarter(span: Span, yearEnds: readonly string[]): Fiscal | undefined {
  const before = yearEnds.filter((end) => end < span.start).sort();
  const last = before.at(-1);
  if (!last) return undefined;
  const quarters = daysOf({ start: shift(last, 1), end: span.end }) / 91.3;
  const quarter = Math.round(quarters);
  if (quarter < 1 || quarter > 4 || Math.abs(quarters - quarter) > 0.2) return undefined;
  // A year of 52 or 53 weeks may end in the first days of January and belongs to the year before.
  return { year: Number(shift(last, 365 - 7).slice(0, 4)), quarter };
}
