import { describe, expect, it } from "vitest";

import { compare, fraction, isMultiple, toDecimal, type Fraction } from "./fraction";
import { parseTyped } from "./typed";
import vectors from "./vectors.json";
import { forSpreadsheet, written } from "./written";

const exact = (text: string): Fraction => {
  const read = fraction(text);
  if (read === null) throw new Error(`${text} is no number`);
  return read;
};

describe("typed numbers", () => {
  it("has vectors of every kind to hold to", () => {
    expect(vectors.parse.some(({ error }) => error === "typed-ambiguous")).toBe(true);
    expect(vectors.parse.some(({ error }) => error === "typed-unreadable")).toBe(true);
    expect(vectors.parse.some(({ decimal }) => decimal !== null)).toBe(true);
    expect(vectors.format.length).toBeGreaterThan(0);
  });

  it("reads every text as Rust does", () => {
    const said = vectors.parse.map(({ text }) => {
      const read = parseTyped(text);
      return read.ok
        ? { decimal: read.decimal, error: null, text }
        : { decimal: null, error: `typed-${read.error}`, text };
    });
    expect(said).toEqual(vectors.parse);
  });

  it("takes every space that a program puts between thousands", () => {
    for (const space of [" ", "\u00a0", "\u202f", "\u2009"]) {
      expect(parseTyped(`1${space}234,5`)).toEqual({ ok: true, decimal: "1234.5" });
    }
  });

  it("reads back what it writes, whatever the digits", () => {
    for (let step = 0n; step < 20_000n; step += 1n) {
      // A fixed scatter over ten orders of magnitude, in hundredths.
      const cents = (step * 7_919n * (step + 13n)) % 10_000_000_000n;
      const decimal = `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
      const read = parseTyped(written("fr", decimal, 2));
      expect(read.ok && compare(exact(read.decimal), exact(decimal))).toBe(0);
    }
  });
});

describe("written numbers", () => {
  it("writes every number as Rust does", () => {
    for (const { decimal, decimals, fr, en } of vectors.format) {
      expect(written("fr", decimal, decimals), decimal).toBe(fr);
      expect(written("en", decimal, decimals), decimal).toBe(en);
    }
  });

  it("hands a spreadsheet the number itself", () => {
    expect(forSpreadsheet("fr", "-1234.5")).toBe("-1234,5");
    expect(forSpreadsheet("en", "-1234.5")).toBe("-1234.5");
  });
});

describe("fractions", () => {
  it("compares without a float", () => {
    expect(compare(exact("0.1"), exact("1/10"))).toBe(0);
    expect(compare(exact("0.30000000000000000001"), exact("0.3"))).toBe(1);
    expect(compare(exact("-1/3"), exact("0"))).toBe(-1);
  });

  it("knows a multiple of a step that no float holds", () => {
    expect(isMultiple(exact("0.3"), exact("0.1"))).toBe(true);
    expect(isMultiple(exact("3.25"), exact("1/2"))).toBe(false);
    expect(isMultiple(exact("0"), exact("1/2"))).toBe(true);
    expect(isMultiple(exact("1"), exact("0"))).toBe(false);
  });

  it("writes the decimal that ends", () => {
    expect(toDecimal(exact("7/2"))).toBe("3.5");
    expect(toDecimal(exact("-1/8"))).toBe("-0.125");
    expect(toDecimal(exact("5"))).toBe("5");
    expect(toDecimal(exact("1/3"))).toBeNull();
  });

  it("refuses what is no number", () => {
    for (const text of ["", "1/0", "1e3", "1,5", "--1"]) expect(fraction(text), text).toBeNull();
  });
});
