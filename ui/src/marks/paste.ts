/** What a paste or a fill would write, before anything is written. */

import type { Language } from "../bridge/backend";
import { asTyped, check } from "./check";
import { placesOf, type Area, type Place } from "./places";
import type { Cell, Write } from "./sheet.svelte";

/** A text that cannot be written, with its cell and the reason in words. */
export type Misfit = { cell: Cell; text: string; message: string };

export type Plan = {
  writes: Write[];
  misfits: Misfit[];
  /** How many copied cells fall outside the grid. */
  outside: number;
  /** How many marks would be taken away. */
  erased: number;
};

/** Whether the plan can be carried out without asking. */
export function fits({ misfits, outside, erased }: Plan): boolean {
  return misfits.length === 0 && outside === 0 && erased === 0;
}

/**
 * A copied area over the selection, from its first cell. It is repeated where the selection is
 * larger by a whole number of times, as spreadsheets do.
 */
export function planPaste(cells: Cell[][], area: Area, copied: string[][]): Plan {
  const plan: Plan = { writes: [], misfits: [], outside: 0, erased: 0 };
  const width = Math.max(...copied.map((row) => row.length));
  const selected = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  const repeated = selected.rows % copied.length === 0 && selected.columns % width === 0;
  const size = repeated ? selected : { rows: copied.length, columns: width };
  for (let row = 0; row < size.rows; row += 1) {
    for (let column = 0; column < size.columns; column += 1) {
      const text = copied[row % copied.length]?.[column % width] ?? "";
      const cell = cells[area.top + row]?.[area.left + column];
      if (cell === undefined) plan.outside += 1;
      else put(plan, cell, text.trim());
    }
  }
  return plan;
}

/** The top row of the area over the rest of it; of a single row, what stands above it. */
export function planFillDown(cells: Cell[][], area: Area, language: Language): Plan {
  const single = area.top === area.bottom;
  const from = single ? area.top - 1 : area.top;
  const plan: Plan = { writes: [], misfits: [], outside: 0, erased: 0 };
  if (from < 0) return plan;
  for (const place of placesOf({ ...area, top: from + 1 })) {
    const cell = at(cells, place);
    const mark = at(cells, { row: from, column: place.column })?.held.mark ?? null;
    if (cell !== undefined) put(plan, cell, mark === null ? "" : asTyped(language, mark));
  }
  return plan;
}

/** One text over the whole area. */
export function planFill(cells: Cell[][], area: Area, text: string): Plan {
  return planPaste(cells, area, [[text]]);
}

/** Takes the marks of an area away. */
export function planClear(cells: Cell[][], area: Area): Write[] {
  const given = placesOf(area).flatMap((place) => at(cells, place) ?? []);
  return given.filter((cell) => cell.held.mark !== null).map((cell) => ({ cell, typed: null }));
}

export function at(cells: Cell[][], { row, column }: Place): Cell | undefined {
  return cells[row]?.[column];
}

function put(plan: Plan, cell: Cell, text: string): void {
  const checked = check(text, cell.row.scale);
  if (!checked.ok) {
    plan.misfits.push({ cell, text, message: checked.message });
  } else if (checked.decimal !== null) {
    plan.writes.push({ cell, typed: { text, decimal: checked.decimal } });
  } else if (cell.held.mark !== null) {
    plan.erased += 1;
    plan.writes.push({ cell, typed: null });
  }
}
