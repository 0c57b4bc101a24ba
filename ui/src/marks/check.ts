/** Whether a typed mark is on its scale: the answer while typing, before the core decides. */

import type { Language } from "../bridge/backend";
import type { ScaleView } from "../bridge/generated/ScaleView";
import { compare, fraction, isMultiple } from "../shared/number/fraction";
import { parseTyped } from "../shared/number/typed";
import { forSpreadsheet } from "../shared/number/written";
import { say } from "../shared/words.svelte";

/** A mark that may be recorded; `null` is *non noté*. Or what is wrong, in words. */
export type Checked = { ok: true; decimal: string | null } | { ok: false; message: string };

/** Nothing typed takes the mark away. */
export function check(text: string, scale: ScaleView): Checked {
  if (text.trim() === "") return { ok: true, decimal: null };
  const typed = parseTyped(text);
  if (!typed.ok) return { ok: false, message: say(`marks-check-${typed.error}`) };
  const value = fraction(typed.decimal);
  const max = fraction(scale.max.exact);
  const step = scale.step === null ? null : fraction(scale.step.exact);
  if (value === null || max === null) return { ok: false, message: say("marks-check-unreadable") };
  if (value.above < 0n) return { ok: false, message: say("marks-check-negative") };
  if (compare(value, max) > 0) return { ok: false, message: say("marks-check-above", { max: scale.max.text }) };
  if (step !== null && !isMultiple(value, step)) {
    return { ok: false, message: say("marks-check-step", { step: scale.step?.text ?? "" }) };
  }
  return { ok: true, decimal: typed.decimal };
}

/** What is wrong with a text that may still grow: `3,` is on its way to `3,5`. */
export function checkGrowing(text: string, scale: ScaleView): string {
  const checked = check(text.replace(/^([0-9]+)[,.]$/, "$1"), scale);
  return checked.ok ? "" : checked.message;
}

/**
 * A decimal as a person of this language would type it. A number of exactly three decimals takes
 * a zero more, for `1,125` could also be a thousand.
 */
export function asTyped(language: Language, decimal: string): string {
  return forSpreadsheet(language, /\.[0-9]{3}$/.test(decimal) ? `${decimal}0` : decimal);
}
