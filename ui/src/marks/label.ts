import type { Language } from "../bridge/backend";
import { inert } from "../shared/inert";
import { compare, fraction } from "../shared/number/fraction";
import { say } from "../shared/words.svelte";
import type { Cell } from "./sheet.svelte";

/** What a screen reader says of a cell: criterion, bid, mark, given or empty; then its signs. */
export function cellLabel(cell: Cell, language: Language): string {
  const { justification, evidence } = cell.held;
  const appraised = justification === "" ? given(cell, language) : say("marks-cell-with-appraisal", { cell: given(cell, language) });
  return evidence.length === 0 ? appraised : say("marks-cell-with-evidence", { cell: appraised, n: evidence.length });
}

function given(cell: Cell, language: Language): string {
  const names = { criterion: inert(cell.row.name), bid: cell.bid.letter };
  if (cell.refused !== null) return say("marks-cell-refused", { ...names, text: inert(cell.refused.text, 40) });
  const mark = cell.text(language);
  if (mark === null) return say("marks-cell-empty", names);
  return say("marks-cell-given", { ...names, mark, max: cell.row.scale.max.text });
}

/** How "point" agrees with a number that is not negative: in French with all that is below two. */
export function form(exact: string, language: Language): "one" | "other" {
  const number = fraction(exact);
  const two = { above: 2n, below: 1n };
  const one = language === "fr" ? number !== null && compare(number, two) < 0 : exact === "1";
  return one ? "one" : "other";
}
