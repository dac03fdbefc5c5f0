// The text of src/theme/fonts.css.
import { SWITCH, type Tier, unicodeRange } from "./sets";
import { MEASURED, type Widths, type WidthTables } from "./widths";

/**
 * The sentence whose width a fallback has to match, and its width in ems in Arial, Arial Bold and Times New Roman, which
 * Liberation Sans and Serif share.
 */
const SAMPLE =
  "The bet on OpenAI: what it is, how it is paid for, and what would break it, with a source and a date on every figure. 0123456789";
const FALLBACK_EM = { arial: 56.15, arialBold: 59.85, times: 51.39, timesItalic: 51.33 };
/** Advance of a syllable in the system's Korean fonts (Noto Sans CJK, Noto Serif CJK; Apple's and Windows' are close). */
const HANGUL_EM = { sans: 0.92, serif: 0.966 };
/** Line metrics of the real fonts, in ems. */
const METRICS = { sans: { ascent: 1950 / 2048, descent: 494 / 2048 }, serif: { ascent: 1.036, descent: 0.335 } };

const sampleEm = (widths: Widths) =>
  [...SAMPLE].reduce((sum, c) => sum + widths.latin[[...MEASURED].indexOf(c)]!, 0) / 1000;

interface Face {
  family: string;
  weight: string;
  style?: string;
  src: string;
  range: string;
  extra?: string[];
}

function rule({ family, weight, style = "normal", src, range, extra = [] }: Face): string {
  const lines = [
    `font-family: "${family}"`,
    `font-style: ${style}`,
    `font-weight: ${weight}`,
    "font-display: swap",
    `src: ${src}`,
    ...extra,
    `unicode-range: ${range}`,
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};`).join("\n")}\n}\n`;
}

const file = (name: string) => `url("./fonts/${name}.woff2") format("woff2")`;
const locals = (...names: string[]) => names.map((name) => `local("${name}")`).join(", ");
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** Descriptors that give a local font the average width and the line metrics of the real one. */
function fitted(real: number, local: number, { ascent, descent }: { ascent: number; descent: number }): string[] {
  const size = real / local;
  return [
    `size-adjust: ${percent(size)}`,
    `ascent-override: ${percent(ascent / size)}`,
    `descent-override: ${percent(descent / size)}`,
    "line-gap-override: 0%",
  ];
}

const HANGUL_RANGE = "U+AC00-D7A3";

function sansFallbacks(w: WidthTables, range: string): Face[] {
  const family = "Pretendard Fallback";
  const arial = locals("Arial", "ArialMT", "Helvetica", "Liberation Sans", "Arimo");
  const bold = locals(
    "Arial Bold",
    "Arial-BoldMT",
    "Helvetica Bold",
    "Helvetica-Bold",
    "Liberation Sans Bold",
    "Arimo Bold",
  );
  const gothic = locals(
    "Noto Sans CJK KR",
    "NotoSansCJKkr-Regular",
    "Apple SD Gothic Neo",
    "AppleSDGothicNeo-Regular",
    "Malgun Gothic",
  );
  const gothicBold = locals(
    "Noto Sans CJK KR Bold",
    "NotoSansCJKkr-Bold",
    "AppleSDGothicNeo-SemiBold",
    "Malgun Gothic Bold",
  );
  const [light, heavy] = ["400 500", "501 650"];
  const korean = (widths: Widths) => fitted(widths.hangul / 1000, HANGUL_EM.sans, METRICS.sans);
  const latin = (widths: Widths, em: number) => fitted(sampleEm(widths), em, METRICS.sans);
  return [
    { family, weight: light, src: arial, range, extra: latin(w.sans400, FALLBACK_EM.arial) },
    { family, weight: heavy, src: bold, range, extra: latin(w.sans600, FALLBACK_EM.arialBold) },
    { family, weight: light, src: gothic, range: HANGUL_RANGE, extra: korean(w.sans400) },
    { family, weight: heavy, src: gothicBold, range: HANGUL_RANGE, extra: korean(w.sans600) },
  ];
}

function serifFallbacks(w: WidthTables, italicWidths: Widths, range: string): Face[] {
  const family = "Serif Fallback";
  const times = locals("Times New Roman", "TimesNewRomanPSMT", "Times", "Liberation Serif", "Tinos");
  const italic = locals(
    "Times New Roman Italic",
    "TimesNewRomanPS-ItalicMT",
    "Times-Italic",
    "Liberation Serif Italic",
    "Tinos Italic",
  );
  const myungjo = locals("Noto Serif CJK KR", "NotoSerifCJKkr-Regular", "AppleMyungjo", "Batang");
  const latin = fitted((sampleEm(w.serif20) + sampleEm(w.serif60)) / 2, FALLBACK_EM.times, METRICS.serif);
  const slanted = fitted(sampleEm(italicWidths), FALLBACK_EM.timesItalic, METRICS.serif);
  const korean = fitted(w.serif20.hangul / 1000, HANGUL_EM.serif, METRICS.serif);
  return [
    { family, weight: "400", src: times, range, extra: latin },
    { family, weight: "400", style: "italic", src: italic, range, extra: slanted },
    { family, weight: "400", src: myungjo, range: HANGUL_RANGE, extra: korean },
  ];
}

const STACKS = `:root {
  --sans: "Pretendard", "Pretendard Fallback", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR",
    system-ui, sans-serif;
  --serif: "Source Serif 4", "Noto Serif KR", "Serif Fallback", "Pretendard", "AppleMyungjo", "Noto Serif CJK KR", "Batang",
    Georgia, serif;
}
`;

export interface Latin {
  sans: string;
  serif: string;
}

/**
 * All font rules. A browser fetches a file only for text in its range, so an English page never fetches Hangul.
 * `latin` are the characters the Latin files hold.
 */
export function fontsCss(tiers: Tier[], widths: WidthTables, italic: Widths, latin: Latin): string {
  const sansRange = unicodeRange(latin.sans + SWITCH);
  const serifRange = unicodeRange(latin.serif);
  const sansWeight = "400 650";
  const faces: Face[] = [
    ...sansFallbacks(widths, unicodeRange(latin.sans)),
    ...serifFallbacks(widths, italic, serifRange),
    { family: "Pretendard", weight: sansWeight, src: file("sans-latin"), range: sansRange },
    { family: "Source Serif 4", weight: "400", src: file("serif-latin"), range: serifRange },
    { family: "Source Serif 4", weight: "400", style: "italic", src: file("serif-latin-italic"), range: serifRange },
  ];
  for (const { name, chars } of tiers) {
    const range = unicodeRange(chars);
    faces.push({ family: "Pretendard", weight: sansWeight, src: file(`sans-${name}`), range });
    faces.push({ family: "Noto Serif KR", weight: "400", src: file(`serif-${name}`), range });
  }
  return `/* Written by \`npm run fonts\`; edit src/tools/fonts/css.ts instead. */\n${faces.map(rule).join("\n")}\n${STACKS}`;
}
