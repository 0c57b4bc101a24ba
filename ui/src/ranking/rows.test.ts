import { describe, expect, it } from "vitest";

import type { CriterionHead } from "../bridge/generated/CriterionHead";
import { groups, visibleRows } from "./rows";

const criterion = (code: string, depth: number, group = false): CriterionHead => ({
  code,
  name: code,
  weight: { exact: "1", text: "1" },
  depth,
  group,
});

const GRID = [
  criterion("price", 0),
  criterion("ped", 0, true),
  criterion("ped-make", 1, true),
  criterion("ped-make-tools", 2),
  criterion("ped-make-share", 2),
  criterion("ped-learn", 1),
  criterion("safety", 0),
];

const shown = (...open: string[]) => visibleRows(GRID, new Set(open)).map(({ criterion: { code } }) => code);

describe("visibleRows", () => {
  it("shows the criteria alone when nothing is open", () => {
    expect(shown()).toEqual(["price", "ped", "safety"]);
  });

  it("shows one level more for each group that is open", () => {
    expect(shown("ped")).toEqual(["price", "ped", "ped-make", "ped-learn", "safety"]);
    expect(shown("ped", "ped-make")).toEqual(GRID.map(({ code }) => code));
  });

  it("keeps hidden what is open under a closed group", () => {
    expect(shown("ped-make")).toEqual(["price", "ped", "safety"]);
  });

  it("counts each row among its siblings", () => {
    const rows = visibleRows(GRID, new Set(groups(GRID)));
    const places = rows.map(({ criterion: { code }, place, siblings }) => `${code} ${place}/${siblings}`);
    expect(places).toEqual([
      "price 1/3",
      "ped 2/3",
      "ped-make 1/2",
      "ped-make-tools 1/2",
      "ped-make-share 2/2",
      "ped-learn 2/2",
      "safety 3/3",
    ]);
  });
});
