import type { Figure } from "../bridge/generated/Figure";
import type { PriceRow } from "../bridge/generated/PriceRow";
import { compareExact } from "../shared/fraction";

/** In which order lines are shown. */
export type Order = "frame" | "spread";

/** The lines in the buyer's order, or the widest difference first. */
export function ordered(rows: PriceRow[], order: Order): PriceRow[] {
  if (order === "frame") return rows;
  return rows.toSorted((one, other) => compareExact(other.spread.exact, one.spread.exact));
}

/** Where an amount stands among those of its line. */
export type Standing = "lowest" | "highest" | null;

/** Where each amount of a line stands; nothing where all are equal, or one alone is priced. */
export function standings(amounts: (Figure | null)[]): Standing[] {
  const priced = amounts.filter((amount) => amount !== null).map(({ exact }) => exact);
  const sorted = priced.toSorted(compareExact);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || compareExact(lowest, highest) === 0) return amounts.map(() => null);
  return amounts.map((amount) => {
    if (amount === null) return null;
    if (compareExact(amount.exact, lowest) === 0) return "lowest";
    return compareExact(amount.exact, highest) === 0 ? "highest" : null;
  });
}

/** The widest difference of all lines, against which the others are drawn. */
export function widest(rows: PriceRow[]): string {
  return rows.map(({ spread }) => spread.exact).reduce((one, other) => (compareExact(one, other) < 0 ? other : one), "0");
}
