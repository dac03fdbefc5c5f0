// Korean particles change with the sound that comes before them: names are not known when a sentence is written.

/** The form after a consonant, a slash, the form after a vowel: "은/는", "이/가", "을/를", "과/와", "으로/로", "이다/다". */
export type Particle = `${string}/${string}`;

type Final = "none" | "rieul" | "other";

/** Last sounds of digits (영 일 이 삼 사 오 육 칠 팔 구) and of the names of letters, by how their reading ends. */
const RIEUL_DIGITS = "178";
const OTHER_DIGITS = "036";
const RIEUL_LETTERS = "LR";
const OTHER_LETTERS = "MN";

function finalOfHangul(char: string): Final {
  const place = (char.charCodeAt(0) - 0xac00) % 28;
  if (place === 0) return "none";
  return place === 8 ? "rieul" : "other";
}

/** How a Latin word ends when a Korean reads it: Google ends in 글, Arm in 암, Anthropic in 픽, SoftBank in 크. */
function finalOfLatin(word: string): Final {
  const last = word.at(-1) ?? "";
  if (/[A-Z]/.test(last)) {
    if (RIEUL_LETTERS.includes(last)) return "rieul";
    return OTHER_LETTERS.includes(last) ? "other" : "none";
  }
  if (/(l|le)$/i.test(word)) return "rieul";
  return /(m|n|ng|me|ne|[aeiou](c|ck|p|t))$/i.test(word) ? "other" : "none";
}

function finalOf(text: string): Final {
  const word = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? "";
  const last = word.at(-1) ?? "";
  if (last >= "가" && last <= "힣") return finalOfHangul(last);
  if (last === "") return "none";
  if (RIEUL_DIGITS.includes(last)) return "rieul";
  if (OTHER_DIGITS.includes(last)) return "other";
  return finalOfLatin(/[A-Za-z]+$/.exec(word)?.[0] ?? "");
}

/** A word with the particle that fits its last sound: josa("Arm", "은/는") is "Arm은", josa("OpenAI", "은/는") "OpenAI는". */
export function josa(word: string, particle: Particle): string {
  const [closed, open] = particle.split("/");
  const final = finalOf(word);
  if (particle === "으로/로") return word + (final === "other" ? closed : open);
  return word + (final === "none" ? open : closed);
}
