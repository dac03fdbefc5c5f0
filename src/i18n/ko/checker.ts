// What the checker says, in Korean. It speaks English, as its messages are those of the command line too; each sentence has
// its Korean here, with "{}" for what stands in it.
import { PHRASES } from "./phrases";

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\/]/g, "\\$&");
const patterns = Object.entries(PHRASES).map(([english, korean]) => ({
  pattern: new RegExp(`^${escaped(english).replaceAll("{}", "(.*?)")}$`, "s"),
  korean,
}));

/** A phrase of the checker in Korean; undefined for one that is not known. */
export function phraseInKorean(text: string): string | undefined {
  for (const { pattern, korean } of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    let at = 0;
    return korean.replaceAll("{}", () => found[++at] ?? "");
  }
  return undefined;
}

/** As `phraseInKorean`; values of the file, and phrases that are not known, stay as they are. */
export const koreanOf = (text: string): string => phraseInKorean(text) ?? text;
