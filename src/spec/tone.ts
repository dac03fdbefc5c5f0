// Colour by role. A hue is a company, never a mood.
export const HUES = ["openai", "arm", "microsoft", "google", "meta", "anthropic", "slate"] as const;
export type Hue = (typeof HUES)[number];
export type Tone =
  | Hue
  | "ink"
  | "ink-2"
  | "ink-3"
  | "edge"
  | "hair"
  | "band-1"
  | "band-2"
  | "band-3"
  | "band-4"
  | "band-5";
