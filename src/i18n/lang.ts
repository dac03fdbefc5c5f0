// The two languages of the product; the address path decides which one a page speaks.
export const LANGS = ["en", "ko"] as const;
export type Lang = (typeof LANGS)[number];
