// Exact fractions over BigInt, in lowest terms.

const gcd = (one, other) => {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

export class Fraction {
  constructor(numerator, denominator = 1n) {
    if (denominator === 0n) throw new Error("a fraction over 0");
    const common = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    this.n = numerator / common;
    this.d = denominator / common;
  }

  // "12.50", "-3" or "349/4".
  static of(text) {
    if (typeof text !== "string") throw new Error(`not a number in a text: ${JSON.stringify(text)}`);
    if (!/^-?\d+(\.\d+|\/\d+)?$/.test(text)) throw new Error(`not a number: ${text}`);
    if (text.includes("/")) {
      const [numerator, denominator] = text.split("/");
      return new Fraction(BigInt(numerator), BigInt(denominator));
    }
    const [whole, part = ""] = text.split(".");
    return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  plus(other) {
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other) {
    return new Fraction(this.n * other.d - other.n * this.d, this.d * other.d);
  }

  times(other) {
    return new Fraction(this.n * other.n, this.d * other.d);
  }

  over(other) {
    return new Fraction(this.n * other.d, this.d * other.n);
  }

  abs() {
    return new Fraction(this.n < 0n ? -this.n : this.n, this.d);
  }

  // Below 0, 0 or above 0, as this is smaller than, equal to or larger than the other.
  compare(other) {
    const difference = this.n * other.d - other.n * this.d;
    return difference < 0n ? -1 : Number(difference > 0n);
  }

  is(other) {
    return this.n === other.n && this.d === other.d;
  }

  get sign() {
    return this.n < 0n ? -1 : Number(this.n > 0n);
  }

  // The nearest floating-point number: for samples only.
  approximately() {
    const scale = 10n ** 30n;
    return Number((this.n * scale) / this.d) / 1e30;
  }

  toString() {
    return this.d === 1n ? `${this.n}` : `${this.n}/${this.d}`;
  }
}

export const ZERO = new Fraction(0n);
export const ONE = new Fraction(1n);
export const sum = (numbers) => numbers.reduce((total, number) => total.plus(number), ZERO);
export const dot = (one, other) => sum(one.map((number, at) => number.times(other[at])));
export const max = (numbers) => numbers.reduce((best, number) => (number.compare(best) > 0 ? number : best));
export const min = (numbers) => numbers.reduce((best, number) => (number.compare(best) < 0 ? number : best));
