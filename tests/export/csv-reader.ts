/** A strict reader of RFC 4180: what is not well-formed is a fault. */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < body.length) {
    let cell = "";
    if (body[i] === '"') {
      const end = /^"((?:[^"]|"")*)"/.exec(body.slice(i));
      if (!end) throw new Error("a quote is not closed");
      cell = end[1].replaceAll('""', '"');
      i += end[0].length;
    } else {
      const plain = /^[^",\r\n]*/.exec(body.slice(i))?.[0] ?? "";
      cell = plain;
      i += plain.length;
    }
    row.push(cell);
    if (body[i] === ",") {
      i += 1;
      if (i === body.length) throw new Error("the last line is not ended");
    } else if (body.startsWith("\r\n", i)) {
      rows.push(row);
      row = [];
      i += 2;
    } else throw new Error(`"${body.slice(i, i + 10)}" after a cell`);
  }
  return rows;
}
