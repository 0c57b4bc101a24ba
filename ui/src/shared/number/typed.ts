import { readAmount } from "./amount";

/** Why a typed text is not a number. */
export type TypedError = "ambiguous" | "unreadable";

/** The exact decimal, `12.5`, or why there is none. */
export type Typed = { ok: true; decimal: string } | { ok: false; error: TypedError };

/**
 * Reads a typed number: `12,5`, `12.5`, `1 234,5` with any space. A text with both marks, or with
 * one mark before exactly three digits, is refused: it could be either number.
 *
 * The twin of `evaluation::read_typed`, which decides; this one only answers while typing.
 */
export function parseTyped(text: string): Typed {
  const comma = text.includes(",");
  const point = text.includes(".");
  if (comma && point) return { ok: false, error: "ambiguous" };
  const amount = readAmount(text, point ? "." : ",");
  if ("decimal" in amount) return { ok: true, decimal: amount.decimal };
  return { ok: false, error: amount.error === "ambiguous" ? "ambiguous" : "unreadable" };
}
