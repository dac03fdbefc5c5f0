// Words of a view's still picture.
export const picture = {
  sources: (names: string) => `Sources: ${names}`,
  others: (names: string) => `${names} and others`,
  /** Rows of a list that found no room. */
  more: (n: string) => `and ${n} more`,
  moreMissing: (n: string) => `And ${n} more gaps.`,
  also: (names: string) => `Also on the page: ${names}`,
};
