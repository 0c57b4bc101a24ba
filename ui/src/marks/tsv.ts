/** The clipboard of spreadsheets: rows on lines, cells between tabs, as Excel and Calc write it. */

/** The cells of a copied area. A cell in quotes may hold tabs, line breaks and doubled quotes. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const push = (cell: string) => rows.at(-1)?.push(cell);
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= body.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = at;
    const plain = /[^\t\n]*/y;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(body);
    const [written, cell] = inQuotes ? [inQuotes[0], inQuotes[1]?.replaceAll('""', '"')] : [plain.exec(body)?.[0] ?? ""];
    push(cell ?? written);
    at += written.length;
    if (body[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}

/** Numbers need no quotes, and nothing but numbers is ever copied. */
export function writeTsv(rows: string[][]): string {
  return rows.map((cells) => cells.join("\t")).join("\r\n");
}
