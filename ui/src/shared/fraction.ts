import { compare, fraction, type Fraction } from "./number/fraction";

const NOTHING: Fraction = { above: 0n, below: 1n };

/** Orders two exact values (`349/4`, `-3`) for drawing; it makes no number that anyone reads. */
export function compareExact(first: string, second: string): number {
  return compare(exactly(first), exactly(second));
}

/** The part of `whole` that `part` is, from 0 to 1000, for drawing a bar. */
export function thousandths(part: string, whole: string): number {
  const some = exactly(part);
  const all = exactly(whole);
  if (all.above === 0n) return 0;
  const share = Number((some.above * all.below * 1000n) / (some.below * all.above));
  return Math.min(1000, Math.max(0, share));
}

function exactly(text: string): Fraction {
  return fraction(text) ?? NOTHING;
}
