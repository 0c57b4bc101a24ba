/** Where the cursor goes: pure arithmetic on rows and columns. */

import type { Step } from "./keys";

/** A cell, by its place among the criteria that are marked and among the bids. */
export type Place = { row: number; column: number };

/** The corners of what is selected, both included. */
export type Area = { top: number; left: number; bottom: number; right: number };

export type Shape = {
  rows: number;
  columns: number;
  /** How many rows a page holds; measured only when it is asked for. */
  page: () => number;
  /** Whether a cell holds a mark. */
  filled: (place: Place) => boolean;
};

export function areaOf(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function placesOf(area: Area): Place[] {
  const places: Place[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) places.push({ row, column });
  }
  return places;
}

/**
 * Where a step leads. `null` when it leads out of the grid: only Tab does, past its first and
 * last cells. `tabbedFrom` is the column in which a run of Tab began: Enter goes back there.
 */
export function destination(step: Step, from: Place, shape: Shape, tabbedFrom: number | null): Place | null {
  const { row, column } = from;
  const lastRow = shape.rows - 1;
  const lastColumn = shape.columns - 1;
  switch (step) {
    case "up":
      return { row: Math.max(0, row - 1), column };
    case "down":
      return { row: Math.min(lastRow, row + 1), column };
    case "left":
      return { row, column: Math.max(0, column - 1) };
    case "right":
      return { row, column: Math.min(lastColumn, column + 1) };
    case "page-up":
      return { row: Math.max(0, row - shape.page()), column };
    case "page-down":
      return { row: Math.min(lastRow, row + shape.page()), column };
    case "row-start":
      return { row, column: 0 };
    case "row-end":
      return { row, column: lastColumn };
    case "first":
      return { row: 0, column: 0 };
    case "last":
      return { row: lastRow, column: lastColumn };
    case "edge-up":
      return edge(from, { row: -1, column: 0 }, shape);
    case "edge-down":
      return edge(from, { row: 1, column: 0 }, shape);
    case "edge-left":
      return edge(from, { row: 0, column: -1 }, shape);
    case "edge-right":
      return edge(from, { row: 0, column: 1 }, shape);
    case "enter":
      return { row: Math.min(lastRow, row + 1), column: tabbedFrom ?? column };
    case "enter-back":
      return { row: Math.max(0, row - 1), column: tabbedFrom ?? column };
    case "next":
      return inOrder(row * shape.columns + column + 1, shape);
    case "previous":
      return inOrder(row * shape.columns + column - 1, shape);
  }
}

function inOrder(index: number, { rows, columns }: Shape): Place | null {
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
}

/** As a spreadsheet does: to the end of a run of marks, else to the next mark, else to the border. */
function edge(from: Place, by: Place, shape: Shape): Place {
  const next = (place: Place) => ({ row: place.row + by.row, column: place.column + by.column });
  const inside = ({ row, column }: Place) => row >= 0 && row < shape.rows && column >= 0 && column < shape.columns;
  let place = from;
  const running = shape.filled(from) && inside(next(from)) && shape.filled(next(from));
  while (inside(next(place))) {
    if (running && !shape.filled(next(place))) return place;
    place = next(place);
    if (!running && shape.filled(place)) return place;
  }
  return place;
}
