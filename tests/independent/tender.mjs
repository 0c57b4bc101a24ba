// An evaluation in the open (bareme-case), recomputed from its definition.

import { Fraction, ONE, ZERO, dot, max, min, sum } from "./fraction.mjs";

const leavesOf = (criteria, above = []) =>
  criteria.flatMap((criterion) =>
    criterion.children
      ? leavesOf(criterion.children, [...above, criterion.id])
      : [{ ...criterion, path: [...above, criterion.id] }],
  );

// The share of the weight that a value earns, among the values of all bids in the running.
const formulas = {
  "lowest-over-price": (value, best) => best.over(value),
  "squared-ratio": (value, best) => best.over(value).times(best.over(value)),
  "linear-over-lowest": (value, best, _worst, { floor }) => {
    const share = new Fraction(2n).minus(value.over(best));
    return floor !== "none" && share.sign < 0 ? ZERO : share;
  },
  "linear-range": (value, best, worst) =>
    worst.is(best) ? ONE : worst.minus(value).over(worst.minus(best)),
  "sixth-of-seven": (value, best) => new Fraction(7n).minus(value.over(best)).over(new Fraction(6n)),
};

const rounded = (value, rule) => {
  if (!rule) return value;
  const scale = 10n ** BigInt(rule.decimals);
  const scaled = value.abs().times(new Fraction(scale));
  let whole = scaled.n / scaled.d;
  const rest = new Fraction(scaled.n % scaled.d, scaled.d);
  const half = rest.compare(new Fraction(1n, 2n));
  const up = {
    "half-up": half >= 0,
    "half-even": half > 0 || (half === 0 && whole % 2n === 1n),
    down: false,
    up: rest.sign > 0,
  }[rule.mode];
  if (up) whole += 1n;
  return new Fraction(value.sign < 0 ? -whole : whole, scale);
};

export class Tender {
  constructor(written) {
    this.rules = written.rules;
    this.leaves = leavesOf(written.criteria);
    const weights = this.leaves.map((leaf) => Fraction.of(leaf.weight));
    const total = sum(weights);
    this.total = Fraction.of(this.rules.total);
    if (!total.is(this.total)) throw new Error("the weights do not add up to the total");
    this.codes = this.leaves.map((leaf) => leaf.id);
    this.weights = weights.map((weight) => weight.over(total));
    const admitted = written.bids.filter((bid) => (bid.admission ?? "admitted") === "admitted");
    this.bids = admitted.filter((bid) => !this.belowMinimum(bid));
    this.ids = this.bids.map((bid) => bid.id);
    this.shares = this.sharesOf(this.bids);
    this.totals = this.shares.map((row) => dot(row, this.weights));
  }

  belowMinimum(bid) {
    const below = (leaf) => Fraction.of(bid.marks[leaf.id]).compare(Fraction.of(leaf.minimum)) < 0;
    return this.leaves.some((leaf) => leaf.minimum !== undefined && below(leaf));
  }

  value(bid, leaf) {
    const written = { price: bid.price, measure: bid.measures?.[leaf.id], quality: bid.marks?.[leaf.id] };
    const value = written[leaf.kind ?? "quality"];
    if (value === undefined) throw new Error(`${bid.id} has nothing for ${leaf.id}`);
    return Fraction.of(value);
  }

  // Row by row, what each bid earns of each weight.
  sharesOf(bids) {
    const columns = this.leaves.map((leaf) => {
      const values = bids.map((bid) => this.value(bid, leaf));
      if ((leaf.kind ?? "quality") === "quality") {
        return values.map((value) => value.over(Fraction.of(leaf.scale.max)));
      }
      const formula = formulas[leaf.formula.name];
      if (!formula) throw new Error(`${leaf.formula.name}: not a formula of this check`);
      const lowest = leaf.kind === "price" || leaf.direction !== "higher-is-better";
      if (!lowest) throw new Error(`${leaf.id}: higher is better, not a case for this check`);
      return values.map((value) => formula(value, min(values), max(values), leaf.formula));
    });
    return bids.map((_, at) => columns.map((column) => column[at]));
  }

  // The published ranking of some of the bids: rounding at its stages, then the declared ties.
  ranking(bids = this.bids) {
    const shares = this.sharesOf(bids);
    const rounding = this.rules.rounding ?? {};
    const points = shares.map((row) =>
      row.map((share, at) => rounded(share.times(this.weights[at]).times(this.total), rounding.points)),
    );
    const totals = points.map((row) => rounded(sum(row), rounding.total));
    const on = (at, chosen) => sum(points[at].filter((_, column) => chosen(this.leaves[column])));
    const before = (one, other) => {
      const order = totals[other].compare(totals[one]);
      if (order !== 0) return order;
      for (const rule of this.rules.ties ?? []) {
        const name = rule.replace(/^highest:/, "");
        const kinds = ["price", "quality", "measure"];
        const step =
          rule === "lowest-price"
            ? Fraction.of(bids[one].price).compare(Fraction.of(bids[other].price))
            : (() => {
               const known = this.leaves.some((leaf) => leaf.path.includes(name));
               const byKind = !known && kinds.includes(name);
               const chosen = (leaf) => (byKind ? leaf.kind === name : leaf.path.includes(name));
               return on(other, chosen).compare(on(one, chosen));
             })();
        if (step !== 0) return step;
      }
      return 0;
    };
    const ranks = bids.map((_, at) => 1 + bids.filter((_, other) => before(other, at) < 0).length);
    const exact = shares.map((row) => dot(row, this.weights).times(this.total));
    return bids.map((bid, at) => ({ id: bid.id, rank: ranks[at], exact: exact[at] }));
  }

  // The same tender with another price for one bid.
  priced(id, price) {
    const bids = this.bids.map((bid) => (bid.id === id ? { ...bid, price: `${price}` } : bid));
    const totals = this.sharesOf(bids).map((row) => dot(row, this.weights));
    return { bids, totals };
  }

  // All totals with the weight of one criterion at `t`, the others keeping their proportions.
  moved(column, t) {
    const rest = ONE.minus(t).over(ONE.minus(this.weights[column]));
    const weights = this.weights.map((weight, at) => (at === column ? t : weight.times(rest)));
    return this.shares.map((row) => dot(row, weights));
  }
}
