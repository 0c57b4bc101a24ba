import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import type { Figure } from "../bridge/generated/Figure";
import GapPanel from "./GapPanel.svelte";

function written(amount: Figure | null): string {
  render(GapPanel, {
    gap: {
      first: { letter: "B", bidder: "Lysandre Numérique" },
      second: { letter: "A", bidder: "Corvus Éducation" },
      points: { exact: "4", text: "4,00" },
      amount,
    },
    chart: null,
  });
  return screen.getByRole("region").textContent;
}

describe("GapPanel", () => {
  it("writes the points and the price of the first above the second", () => {
    const text = written({ exact: "4000", text: "4\u202f000" });
    expect(text).toContain("4,00\u00a0points d’avance");
    expect(text).toContain("4\u202f000\u00a0€ de plus");
  });

  it("says that the first is cheaper without a sign", () => {
    expect(written({ exact: "-4000", text: "−4\u202f000" })).toContain("4\u202f000\u00a0€ de moins");
  });

  it("says that the prices are equal rather than 0 € more", () => {
    expect(written({ exact: "0", text: "0,00" })).toContain("au même prix");
  });

  it("says nothing of prices when the grid has none", () => {
    expect(written(null)).not.toContain("€");
  });
});
