// How many companies can be compared. A file of its own: the page needs this long before it needs the comparison.

/** How many companies can be set side by side. */
export const FEWEST = 2;
export const MOST = 4;

export type Fit = "few" | "ready" | "many";

/** Whether a choice of companies can be compared. */
export const fitOf = (companies: string[]): Fit =>
  companies.length < FEWEST ? "few" : companies.length > MOST ? "many" : "ready";
