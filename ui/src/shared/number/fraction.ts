/**
 * Exact comparisons of numbers that come as text: `3.5`, `349/4`. Nothing is computed for show:
 * this says whether a typed mark is on its scale before the core is asked.
 */
export type Fraction = { above: bigint; below: bigint };

/** `null` for what is neither a decimal nor a fraction. */
export function fraction(text: string): Fraction | null {
  const [found, sign, whole = "", part = "", denominator] =
    /^(-?)([0-9]+)(?:\.([0-9]+)|\/([1-9][0-9]*))?$/.exec(text) ?? [];
  if (found === undefined) return null;
  const magnitude = BigInt(whole + part);
  const below = denominator === undefined ? 10n ** BigInt(part.length) : BigInt(denominator);
  return { above: sign === "-" ? -magnitude : magnitude, below };
}

/** Below 0, 0 or above 0, as `first` is smaller, equal or greater. */
export function compare(first: Fraction, second: Fraction): number {
  const difference = first.above * second.below - second.above * first.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether `value` is a whole number of steps. */
export function isMultiple(value: Fraction, step: Fraction): boolean {
  const steps = step.above * value.below;
  return steps !== 0n && (value.above * step.below) % steps === 0n;
}

/** The decimal that ends, `3.5` for `7/2`; `null` when it never does. */
export function toDecimal({ above, below }: Fraction): string | null {
  let places = 0;
  let scale = 1n;
  while ((above * scale) % below !== 0n) {
    places += 1;
    scale *= 10n;
    if (places > 64) return null;
  }
  const digits = ((above * scale) / below).toString();
  if (places === 0) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const padded = digits.slice(sign.length).padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
