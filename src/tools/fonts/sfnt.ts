// Reading and writing the table directory of an OpenType file, and the few fields we need of it.

export type Tables = Map<string, Buffer>;

export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const offset = font.readUInt32BE(entry + 8);
    tables.set(
      font.toString("latin1", entry, entry + 4),
      font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function checksum(table: Buffer): number {
  const bytes = padded(table);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}

/** Serialises tables as a TrueType file. head.checkSumAdjustment stays 0; the subsetter that follows sets it. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(12 + 16 * entries.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(16 * power, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(16 * (entries.length - power), 10);
  let offset = directory.length;
  entries.forEach(([tag, table], i) => {
    directory.write(tag, 12 + 16 * i, "latin1");
    [checksum(table), offset, table.length].forEach((n, k) => {
      directory.writeUInt32BE(n, 16 + 16 * i + 4 * k);
    });
    offset += padded(table).length;
  });
  return Buffer.concat([directory, ...entries.map(([, table]) => padded(table))]);
}

export const glyphCount = (tables: Tables) => tables.get("maxp")!.readUInt16BE(4);
export const unitsPerEm = (tables: Tables) => tables.get("head")!.readUInt16BE(18);

/** Advance of a glyph in font units; past the last full entry of hmtx all glyphs share its advance. */
export function advance(tables: Tables, glyph: number): number {
  const full = tables.get("hhea")!.readUInt16BE(34);
  return tables.get("hmtx")!.readUInt16BE(4 * Math.min(glyph, full - 1));
}

export function leftBearing(tables: Tables, glyph: number): number {
  const full = tables.get("hhea")!.readUInt16BE(34);
  return tables.get("hmtx")!.readInt16BE(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
}

/** Outline of a glyph as stored in glyf. */
export function outline(tables: Tables, glyph: number): Buffer {
  const loca = tables.get("loca")!;
  const long = tables.get("head")!.readInt16BE(50) === 1;
  const at = (i: number) => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  return tables.get("glyf")!.subarray(at(glyph), at(glyph + 1));
}

/** Glyph of a character by the cmap's format 4 subtable (offsets as in the OpenType specification); 0 if none. */
export function glyphOf(tables: Tables, char: string): number {
  const cmap = tables.get("cmap")!;
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("no cmap subtable of format 4");
  const code = char.codePointAt(0)!;
  const size = cmap.readUInt16BE(start + 6);
  const field = (row: number, i: number) => start + 14 + row * size + (row > 0 ? 2 : 0) + 2 * i;
  for (let i = 0; i < size / 2; i++) {
    if (code > cmap.readUInt16BE(field(0, i))) continue;
    const first = cmap.readUInt16BE(field(1, i));
    if (code < first) return 0;
    const delta = cmap.readUInt16BE(field(2, i));
    const offset = cmap.readUInt16BE(field(3, i));
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = cmap.readUInt16BE(field(3, i) + offset + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** A name table that gives family, full and PostScript name as `name` and the style as Regular (Windows, English). */
export function nameTable(name: string): Buffer {
  const records: [number, string][] = [
    [1, name],
    [2, "Regular"],
    [4, name],
    [6, name.replaceAll(" ", "")],
  ];
  const texts = records.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach(([id], i) => {
    [3, 1, 0x409, id, texts[i]!.length, offset].forEach((n, k) => {
      header.writeUInt16BE(n, 6 + 12 * i + 2 * k);
    });
    offset += texts[i]!.length;
  });
  return Buffer.concat([header, ...texts]);
}
