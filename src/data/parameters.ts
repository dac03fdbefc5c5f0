// Parameters of the address that mean the same in every thesis, so that no thesis may give one of these names to a price.
export const PARAMETERS = [
  "companies",
  "company",
  "compare",
  "node",
  "relations",
  "base",
  "source",
  "q",
  "links",
  "theme",
  "slide",
  "plain",
  "transparent",
  "data",
] as const;
