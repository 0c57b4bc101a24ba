import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { RankingView } from "../bridge/generated/RankingView";
import type { TraceKey } from "../bridge/generated/TraceKey";
import { replay } from "../bridge/replay";
import RankTable from "./RankTable.svelte";
import { DESK } from "../shared/testing/surface";

let ranking: RankingView;
const open = vi.fn<(key: TraceKey, opener: HTMLElement) => void>();

beforeEach(async () => {
  ranking = await replay().rankingRead(DESK);
  open.mockReset();
});

function show(changes: Partial<RankingView> = {}) {
  render(RankTable, { ranking: { ...ranking, ...changes }, priceBasis: "montants HT", opened: null, open });
  return screen.getByRole("treegrid");
}

const number = (name: RegExp) => screen.getByRole("button", { name });
const rowHeaders = () => screen.getAllByRole("rowheader").map((header) => header.textContent.trim());

describe("RankTable", () => {
  it("lists bids in rank order, then criteria, total, rank and amount", () => {
    show();
    const columns = screen.getAllByRole("columnheader").map((header) => header.textContent.trim());
    expect(columns).toEqual([
      "Critère",
      "Poids",
      "B Lysandre Numérique",
      "A Corvus Éducation",
      "C Méridien Savoirs",
      "D Orme et Tilleul",
    ]);
    expect(rowHeaders()).toEqual([
      ...ranking.criteria.filter(({ depth }) => depth === 0).map(({ name }) => name),
      "Total",
      "Rang",
      "Montant évalué en\u00a0€ (montants HT)",
    ]);
  });

  it("unfolds a criterion with the mouse and all of them at once", async () => {
    show();
    await userEvent.click(number(/^Outils de création et apport pédagogiques$/));
    expect(rowHeaders()).toContain("Apports aux apprentissages");
    await userEvent.click(number(/^Tout déplier$/));
    expect(rowHeaders()).toHaveLength(ranking.criteria.length + 3);
    await userEvent.click(number(/^Tout replier$/));
    expect(rowHeaders()).not.toContain("Apports aux apprentissages");
  });

  it("is one tab stop, however many numbers it has", async () => {
    const grid = show();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Tout déplier");
    await userEvent.tab();
    expect(grid.contains(document.activeElement)).toBe(true);
    await userEvent.tab();
    expect(grid.contains(document.activeElement)).toBe(false);
  });

  it("opens and closes rows from their header with the arrows, and goes up to the parent", async () => {
    show();
    number(/^Outils de création et apport pédagogiques$/).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(rowHeaders()).toContain("Apports aux apprentissages");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent.trim()).toBe("Apports aux apprentissages");
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(number(/^Outils de création et apport pédagogiques$/));
    await userEvent.keyboard("{ArrowLeft}");
    expect(rowHeaders()).not.toContain("Apports aux apprentissages");
  });

  it("moves from number to number with the arrows, Home and End, and opens with Enter", async () => {
    show();
    number(/^Coût, offre B/).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(number(/^Outils.*offre A/));
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(number(/^Outils.*offre D/));
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(document.activeElement).toBe(number(/^Montant évalué.*offre D/));
    await userEvent.keyboard("{Enter}");
    expect(open).toHaveBeenCalledWith({ stage: "amount", bid: "D", criterion: null }, document.activeElement);
  });

  it("keeps a tab stop when the row that held it is folded away", async () => {
    const grid = show();
    await userEvent.click(number(/^Tout déplier$/));
    number(/^Apports aux apprentissages, offre B/).focus();
    await userEvent.click(number(/^Tout replier$/));
    await vi.waitFor(() => expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1));
  });

  it("says why a bid has no rank, and that a number is missing rather than 0", () => {
    const [first, ...others] = ranking.rows;
    if (first === undefined) throw new Error("the recording has no bid");
    const unranked = { ...first, rank: null, reason: "Notes ou prix manquants", total: null, points: {} };
    show({ rows: [...others, unranked] });
    const rank = screen.getByRole("row", { name: /^Rang/ });
    expect(rank.textContent).toContain("Notes ou prix manquants");
    expect(within(screen.getByRole("row", { name: /^Total/ })).getByText("non noté")).toBeTruthy();
    expect(within(screen.getByRole("row", { name: /^Coût/ })).getByText("non noté")).toBeTruthy();
  });

  it("writes a tie out", () => {
    const rows = ranking.rows.map((row, place) =>
      place < 2 ? { ...row, rank: 1, tied_with: place === 0 ? ["A"] : ["B"] } : row,
    );
    show({ rows });
    const rank = screen.getByRole("row", { name: /^Rang/ });
    expect(rank.textContent).toContain("1, ex æquo avec A");
    expect(rank.textContent).toContain("1, ex æquo avec B");
  });

  it("shows a bidder's name as text, whatever it holds", () => {
    const [first, ...others] = ranking.rows;
    if (first === undefined) throw new Error("the recording has no bid");
    const bidder = '<img src=x onerror="alert(1)">';
    show({ rows: [{ ...first, bid: { ...first.bid, bidder } }, ...others] });
    expect(screen.getByText(bidder)).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });
});
