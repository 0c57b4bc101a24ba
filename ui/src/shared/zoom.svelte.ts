const KEPT = "bareme.zoom";

/** The sizes that a person steps through, 1 being the usual one. */
const SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

let size = $state(recall());

function recall(): number {
  const kept = Number(localStorage.getItem(KEPT));
  return SIZES.includes(kept) ? kept : 1;
}

/** How large everything is drawn. */
export function zoomed(): number {
  return size;
}

/** One size larger or smaller, or the usual one; kept for the next start. */
export function zoom(way: "in" | "out" | "usual"): number {
  size = way === "usual" ? 1 : next(way === "in" ? SIZES : SIZES.toReversed());
  localStorage.setItem(KEPT, String(size));
  return size;
}

function next(sizes: number[]): number {
  return sizes[sizes.indexOf(size) + 1] ?? size;
}
