import { describe, expect, it } from "vitest";

import { replay } from "../bridge/replay";
import { ordered, standings, widest } from "./rows";

const figure = (exact: string) => ({ exact, text: exact });

describe("the lines of the price comparison", () => {
  it("come in the buyer's order, or the widest spread first", async () => {
    const { rows } = await replay().pricesRead();
    expect(ordered(rows, "frame")).toEqual(rows);
    const bySpread = ordered(rows, "spread");
    expect(bySpread[0]?.spread.exact).toBe(widest(rows));
    expect(bySpread).toHaveLength(rows.length);
  });

  it("tell the lowest and the highest, all of them where some are equal", () => {
    expect(standings([figure("7400"), figure("8200"), figure("9800"), figure("6400")])).toEqual([null, null, "highest", "lowest"]);
    expect(standings([figure("5"), figure("5"), figure("6"), null])).toEqual(["lowest", "lowest", "highest", null]);
  });

  it("tell nothing where there is nothing to compare", () => {
    expect(standings([figure("5"), null])).toEqual([null, null]);
    expect(standings([figure("5"), figure("10/2")])).toEqual([null, null]);
    expect(standings([])).toEqual([]);
  });
});
