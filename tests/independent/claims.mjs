// What all checks of an answer about a tender have in common.

import { Fraction, ONE, max, sum } from "./fraction.mjs";

export class Disagreement extends Error {}

export const hold = (condition, claim) => {
  if (!condition) throw new Disagreement(claim);
};
export const same = (found, expected, claim) =>
  hold(String(found) === String(expected), `${claim}: ${found} in the answer, ${expected} here`);
export const sameList = (found, expected, claim) =>
  same(JSON.stringify(found), JSON.stringify(expected), claim);

/** One answer about one tender. */
export class Claims {
  constructor(tender, answer) {
    this.tender = tender;
    this.answer = answer;
    this.ids = tender.ids;
    const best = max(tender.totals);
    this.winners = this.ids.filter((_, at) => tender.totals[at].is(best));
  }

  at(id) {
    const at = this.ids.indexOf(id);
    hold(at >= 0, `${id} is no ranked bid`);
    return at;
  }

  row(id) {
    return this.tender.shares[this.at(id)];
  }

  total(id) {
    return this.tender.totals[this.at(id)];
  }

  // Weights by criterion, checked to be weights: none below 0, with the sum 1.
  vector(written, claim) {
    sameList(Object.keys(written).sort(), [...this.tender.codes].sort(), `${claim}: criteria`);
    const weights = this.tender.codes.map((code) => Fraction.of(written[code]));
    hold(
      weights.every((weight) => weight.sign >= 0),
      `${claim}: a weight below 0`,
    );
    same(sum(weights), ONE, `${claim}: sum of the weights`);
    return weights;
  }

  // Pairs that are level whatever the weights: they earn the same everywhere.
  identical(one, other) {
    const [first, second] = [this.row(one), this.row(other)];
    return first.every((share, at) => share.is(second[at]));
  }

  groups() {
    return this.ids.map((id) => this.ids.filter((other) => this.identical(id, other)));
  }

  eachPair(visit) {
    this.ids.forEach((_, one) => this.ids.forEach((_, other) => one < other && visit(one, other)));
  }
}
