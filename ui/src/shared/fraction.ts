/** Orders two exact values (`349/4`, `-3`) for drawing; it makes no number that anyone reads. */
export function compareExact(one: string, other: string): number {
  const [a, b] = parts(one);
  const [c, d] = parts(other);
  const difference = a * d - c * b;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The part of `whole` that `part` is, from 0 to 1000, for drawing a bar. */
export function thousandths(part: string, whole: string): number {
  const [a, b] = parts(part);
  const [c, d] = parts(whole);
  if (c === 0n) return 0;
  const share = Number((a * d * 1000n) / (b * c));
  return Math.min(1000, Math.max(0, share));
}

function parts(exact: string): [bigint, bigint] {
  const [numerator = "0", denominator = "1"] = exact.split("/");
  return [BigInt(numerator), BigInt(denominator)];
}
