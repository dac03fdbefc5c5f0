// Fonts inside a picture: only what its characters need, and a picture in any case.
import { describe, expect, test } from "vitest";
import { type FontFace, facesFor, rangesOf, withFonts } from "../../src/export/fonts";

const face = (family: string, range: string): FontFace => ({
  family,
  rest: "font-style:normal;font-weight:400 650",
  url: `https://host/${family}-${range}.woff2`,
  ranges: rangesOf(range),
});
const LATIN = face("Pretendard", "U+20-7E");
const HANGUL = face("Pretendard", "U+AC00-D7A3");
const SERIF = face("Source Serif 4", "U+20-7E, U+A3");
const FACES = [LATIN, HANGUL, SERIF];
const svg = (text: string, family: string) =>
  `<svg><style>.a{font-family:${family}}</style><text class="가">${text}</text></svg>`;

test.each([
  [
    "U+20-7E, U+A3",
    [
      [0x20, 0x7e],
      [0xa3, 0xa3],
    ],
  ],
  ["U+AC??", [[0xac00, 0xacff]]],
  ["", []],
])("ranges of %j", (text, ranges) => expect(rangesOf(text)).toEqual(ranges));

test.each([
  ["Arm", "Pretendard", [LATIN]],
  ["암 Arm", "Pretendard", [LATIN, HANGUL]],
  ["암", "Pretendard, &quot;Source Serif 4&quot;", [HANGUL]],
  ["£", "Source Serif 4", [SERIF]],
])("%s in %s: characters in names and styles do not count", (text, family, faces) => {
  expect(facesFor(svg(text, family), FACES)).toEqual(faces);
});

describe("files", () => {
  const picture = svg("암 Arm", "Pretendard");

  test("become data with their ranges, before all other rules", async () => {
    const made = await withFonts(picture, FACES, async () => new Uint8Array([1, 2, 3]));
    expect(made.complete).toBe(true);
    expect(made.svg.match(/@font-face/g)?.length).toBe(2);
    expect(made.svg).toContain(
      '<style>@font-face{font-family:"Pretendard";font-style:normal;font-weight:400 650;src:url("data:font/woff2;base64,AQID") format("woff2");unicode-range:U+20-7E}',
    );
  });

  test("one that does not come is left out, and the picture says it is not complete", async () => {
    const made = await withFonts(picture, FACES, (url) =>
      url === LATIN.url ? Promise.reject(new Error("offline")) : Promise.resolve(new Uint8Array([1])),
    );
    expect(made.complete).toBe(false);
    expect(made.svg.match(/@font-face/g)?.length).toBe(1);
    expect(made.svg).toContain("Arm</text>");
  });

  test("none known: the picture stays as it is", async () => {
    expect(await withFonts(picture, [], async () => new Uint8Array())).toEqual({ svg: picture, complete: false });
  });
});
