/** Exact decimals as each language writes them: the twin of `wording::number`. */

import type { Language } from "../../bridge/backend";

const CANONICAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
const MINUS = "\u2212";
const MARKS = { fr: { group: "\u202f", point: "," }, en: { group: ",", point: "." } } as const;

/**
 * "12,50" for `12.5` with two decimals.
 *
 * Zeros are added or dropped to reach `decimals`; a digit that is not zero is never dropped. A
 * text that is no canonical decimal comes back as it is.
 */
export function written(language: Language, decimal: string, decimals = 0): string {
  const [found, sign, whole = "", part = ""] = CANONICAL.exec(decimal) ?? [];
  if (found === undefined) return decimal;
  const { group, point } = MARKS[language];
  const after = part.replace(/0+$/, "").padEnd(decimals, "0");
  const grouped = whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, (digit) => digit + group);
  const negative = sign === "-" && /[1-9]/.test(whole + part);
  return (negative ? MINUS : "") + grouped + (after === "" ? "" : point + after);
}

/** The number as a spreadsheet of this language reads it back: without groups, with its hyphen. */
export function forSpreadsheet(language: Language, decimal: string): string {
  return decimal.replace(".", MARKS[language].point);
}
