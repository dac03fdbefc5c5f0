// Noto Serif KR is published only in some 120 slices. The subsetter cuts fonts but cannot join them, so the syllables
// we need are cut out one by one and stacked here into one font.
import { advance, glyphCount, leftBearing, outline, readTables, type Tables, writeTables } from "./sfnt";

export interface Single {
  char: string;
  /** A TrueType font that holds .notdef and this one character. */
  font: Buffer;
}

function hmtx(fonts: Tables[]): Buffer {
  const table = Buffer.alloc(4 * (fonts.length + 1));
  const glyphs: [Tables, number][] = [[fonts[0]!, 0], ...fonts.map((font): [Tables, number] => [font, 1])];
  glyphs.forEach(([font, glyph], i) => {
    table.writeUInt16BE(advance(font, glyph), 4 * i);
    table.writeInt16BE(leftBearing(font, glyph), 4 * i + 2);
  });
  return table;
}

function outlines(fonts: Tables[]): { glyf: Buffer; loca: Buffer } {
  const parts = [outline(fonts[0]!, 0), ...fonts.map((font) => outline(font, 1))];
  if (parts.some((part) => part.length > 0 && part.readInt16BE(0) < 0))
    throw new Error("composite glyphs cannot be stacked");
  const aligned = parts.map((part) => Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]));
  const loca = Buffer.alloc(4 * (aligned.length + 1));
  let offset = 0;
  aligned.forEach((part, i) => {
    offset += part.length;
    loca.writeUInt32BE(offset, 4 * (i + 1));
  });
  return { glyf: Buffer.concat(aligned), loca };
}

/** cmap with one format 4 subtable, the one every renderer reads: a segment per character, then the closing one. */
function cmap(chars: string[]): Buffer {
  const codes = [...chars.map((char) => char.charCodeAt(0)), 0xffff];
  const deltas = codes.map((code, i) => (code === 0xffff ? 1 : (i + 1 - code) & 0xffff));
  const power = 2 ** Math.floor(Math.log2(codes.length));
  const search = [2 * codes.length, 2 * power, Math.log2(power), 2 * (codes.length - power)];
  const length = 16 + 8 * codes.length;
  const subtable = [4, length, 0, ...search, ...codes, 0, ...codes, ...deltas, ...codes.map(() => 0)];
  const table = Buffer.alloc(12 + length);
  [0, 1, 3, 1, 0, 12, ...subtable].forEach((n, i) => {
    table.writeUInt16BE(n, 2 * i);
  });
  return table;
}

/** maxp with the largest of every limit, so that no renderer allocates too little. */
function maxp(fonts: Tables[]): Buffer {
  const table = Buffer.from(fonts[0]!.get("maxp")!);
  for (let at = 6; at < table.length; at += 2) {
    table.writeUInt16BE(Math.max(...fonts.map((font) => font.get("maxp")!.readUInt16BE(at))), at);
  }
  table.writeUInt16BE(fonts.length + 1, 4);
  return table;
}

/** Stacks single-character fonts of one design into one font. Names and line metrics are those of the first. */
export function stack(singles: Single[]): Buffer {
  const sorted = [...singles].sort((a, b) => a.char.codePointAt(0)! - b.char.codePointAt(0)!);
  const fonts = sorted.map((single) => readTables(single.font));
  const odd = sorted.filter((_, i) => glyphCount(fonts[i]!) !== 2);
  if (odd.length > 0) throw new Error(`expected one glyph each for ${odd.map((s) => s.char).join("")}`);
  const head = Buffer.from(fonts[0]!.get("head")!);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(fonts[0]!.get("hhea")!);
  hhea.writeUInt16BE(fonts.length + 1, 34);
  const kept: [string, Buffer][] = ["OS/2", "name", "post"].map((tag) => [tag, fonts[0]!.get(tag)!]);
  const built = {
    head,
    hhea,
    maxp: maxp(fonts),
    hmtx: hmtx(fonts),
    cmap: cmap(sorted.map((s) => s.char)),
    ...outlines(fonts),
  };
  return writeTables(new Map([...kept, ...Object.entries(built)]));
}
