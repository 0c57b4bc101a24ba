import { describe, expect, it } from "vitest";

import { readTsv, writeTsv } from "./tsv";

describe("the clipboard of spreadsheets", () => {
  it("reads what Excel in French copies: CRLF, comma, a last line end", () => {
    expect(readTsv("4\t3,5\r\n\t5\r\n")).toEqual([["4", "3,5"], ["", "5"]]);
  });

  it("reads what Calc in French copies: LF, comma", () => {
    expect(readTsv("4\t3,5\n2\t5\n")).toEqual([["4", "3,5"], ["2", "5"]]);
  });

  it("reads what Excel in English copies: CRLF, point", () => {
    expect(readTsv("4\t3.5\r\n2\t5\r\n")).toEqual([["4", "3.5"], ["2", "5"]]);
  });

  it("keeps a blank last row, and a blank last cell", () => {
    expect(readTsv("4\n\n")).toEqual([["4"], [""]]);
    expect(readTsv("4\t\n")).toEqual([["4", ""]]);
  });

  it("reads a cell in quotes, with its tabs, line ends and quotes", () => {
    expect(readTsv('"a\tb\nc ""d"""\t2\r\n')).toEqual([['a\tb\nc "d"', "2"]]);
  });

  it("takes a quote that closes nowhere as a letter", () => {
    expect(readTsv('"4\t5\r\n')).toEqual([['"4', "5"]]);
  });

  it("writes rows as Excel reads them, and reads them back", () => {
    const rows = [["3,5", ""], ["0", "5"]];
    expect(writeTsv(rows)).toBe("3,5\t\r\n0\t5");
    expect(readTsv(writeTsv(rows))).toEqual(rows);
  });
});
