import type { CriterionHead } from "../bridge/generated/CriterionHead";

/** A criterion as a row of a tree, in the grid's order. */
export type TreeRow = {
  criterion: CriterionHead;
  /** Its place among its siblings, from 1. */
  place: number;
  siblings: number;
};

/** The rows that show when only the groups in `open` are opened. */
export function visibleRows(criteria: CriterionHead[], open: ReadonlySet<string>): TreeRow[] {
  const shown: TreeRow[] = [];
  let hiddenBelow = Infinity;
  for (const [index, criterion] of criteria.entries()) {
    if (criterion.depth > hiddenBelow) continue;
    hiddenBelow = criterion.group && !open.has(criterion.code) ? criterion.depth : Infinity;
    const family = siblings(criteria, index);
    shown.push({ criterion, place: family.indexOf(criterion) + 1, siblings: family.length });
  }
  return shown;
}

/** The codes of every criterion made of others. */
export function groups(criteria: CriterionHead[]): string[] {
  return criteria.filter((criterion) => criterion.group).map((criterion) => criterion.code);
}

/** The criteria under the same parent as the one at `index`, itself included. */
function siblings(criteria: CriterionHead[], index: number): CriterionHead[] {
  const depth = criteria[index]?.depth ?? 0;
  const above = criteria.slice(0, index).findLastIndex((other) => other.depth < depth);
  const below = criteria.slice(above + 1);
  const end = below.findIndex((other) => other.depth < depth);
  return (end < 0 ? below : below.slice(0, end)).filter((other) => other.depth === depth);
}
