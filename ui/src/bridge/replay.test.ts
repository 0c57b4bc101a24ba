import { describe, expect, it } from "vitest";

import { Failure } from "./backend";
import type { TraceView } from "./generated/TraceView";
import { replay } from "./replay";

const DESK = { theme: "light", distance: "desk" } as const;

const TRACES: Record<string, TraceView> = import.meta.glob("./fixtures/trace-*.json", {
  eager: true,
  import: "default",
});

/** The compiler keeps this list equal to the type's fields. */
const FIELDS: Record<keyof TraceView, true> = {
  title: true,
  formula: true,
  worked: true,
  inputs: true,
  marks: true,
  lines: true,
  exact: true,
  rounding: true,
  value: true,
  source: true,
};

describe("replay", () => {
  it.each(Object.entries(TRACES))("%s has the fields of its type", (_, trace) => {
    expect(Object.keys(trace).sort()).toEqual(Object.keys(FIELDS).sort());
  });

  it("answers with the recording of the number that was asked for", async () => {
    const trace = await replay().traceRead({ stage: "points", bid: "B", criterion: "cout" });
    expect(trace.title).toMatch(/^Coût.*B/);
  });

  it("makes nothing up for a number that was not recorded", async () => {
    const asked = replay().traceRead({ stage: "mark", bid: "Z", criterion: "cout" });
    await expect(asked).rejects.toBeInstanceOf(Failure);
  });

  it("masks every bidder's name while names are masked, and tells them again", async () => {
    const twin = replay();
    const { rows } = await twin.rankingRead(DESK);
    await twin.sessionMask(true);
    const told = JSON.stringify(await Promise.all([twin.rankingRead(DESK), twin.registerRead(), twin.journalRead()]));
    for (const { bid } of rows) expect(told).not.toContain(bid.bidder);
    await twin.sessionMask(false);
    expect(await twin.rankingRead(DESK)).toHaveProperty("rows", rows);
  });

  it("keeps the gap of the sample's first two bids: 4 points and 4 000 €", async () => {
    const { gap } = await replay().rankingRead(DESK);
    expect(gap?.first.letter).toBe("B");
    expect(gap?.points.exact).toBe("4");
    expect(gap?.amount?.exact).toBe("4000");
  });
});
