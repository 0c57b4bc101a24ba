import { describe, expect, it } from "vitest";

import { compareExact, thousandths } from "./fraction";

describe("compareExact", () => {
  it("orders fractions that no floating number tells apart", () => {
    const close = ["100000000000000000001/3", "100000000000000000000/3"];
    expect(close.toSorted(compareExact)).toEqual(["100000000000000000000/3", "100000000000000000001/3"]);
    expect(compareExact("1/2", "2/4")).toBe(0);
    expect(compareExact("-1", "1/3")).toBe(-1);
  });
});

describe("thousandths", () => {
  it("gives a bar's length, never outside its frame", () => {
    expect(thousandths("1", "3")).toBe(333);
    expect(thousandths("7/2", "7/2")).toBe(1000);
    expect(thousandths("-1", "3")).toBe(0);
    expect(thousandths("4", "3")).toBe(1000);
    expect(thousandths("1", "0")).toBe(0);
  });
});
