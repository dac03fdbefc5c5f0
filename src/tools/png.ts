// Still pictures in pixels, drawn with our own fonts, so that they look the same wherever they are built.
import { mkdirSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { ASCII, isHangul } from "./fonts/sets";
import { cut, sans, serif } from "./fonts/sources";

const KOREAN = "src/theme/fonts";
/** Optical sizes: findings are set large, paraphrases at text size. */
const OPSZ = { normal: 60, italic: 18 };

/** The committed Korean serif comes in parts; each is unpacked as it is. */
async function koreanSerif(hangul: string): Promise<Buffer[]> {
  const names = (await readdir(KOREAN)).filter((name) => /^serif-ko-.*\.woff2$/.test(name)).sort();
  return Promise.all(names.map(async (name) => cut(await readFile(join(KOREAN, name)), hangul, "truetype")));
}

/**
 * Writes the faces that the characters of `texts` need as TrueType files and returns their paths. The order matters: a
 * syllable the first serif lacks is looked for in the files that follow, the Korean serif before the sans.
 */
export async function pictureFonts(texts: string, folder: string): Promise<string[]> {
  // The pictures write some of ASCII as entities.
  const chars = [...new Set(ASCII + texts)].join("");
  const hangul = [...chars].filter(isHangul).join("");
  const faces = [
    await serif(chars, "truetype", "normal", OPSZ.normal),
    await serif(chars, "truetype", "italic", OPSZ.italic),
    ...(await koreanSerif(hangul)),
    await sans(chars, "truetype", 400),
    await sans(chars, "truetype", 600),
  ];
  mkdirSync(folder, { recursive: true });
  return faces.map((face, i) => {
    const file = resolve(folder, `face-${i}.ttf`);
    writeFileSync(file, face);
    return file;
  });
}

/** A picture of ours as PNG at its own size. `fonts`: what `pictureFonts` returned for its text. */
export function pngOf(svg: string, fonts: string[]): Buffer {
  // The subset carries a name of our own.
  const named = svg
    .replaceAll("Pretendard", "All-In Sans")
    .replaceAll(/font-family:All-In Sans/g, 'font-family:"All-In Sans"');
  return new Resvg(named, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "All-In Sans" },
  })
    .render()
    .asPng();
}
