// Totals, and what one weight or all weights together must become for another bid to be first.

import { Claims, hold, same, sameList } from "./claims.mjs";
import { Fraction, ONE, ZERO, dot, max, sum } from "./fraction.mjs";

const HALF = new Fraction(1n, 2n);

export class Weights extends Claims {
  run() {
    return [this.totals(), this.stability(), this.crossings(), this.smallest(), this.joint()];
  }

  totals() {
    const { totals, winners, published_first: first } = this.answer;
    sameList(Object.keys(totals).sort(), [...this.ids].sort(), "ranked bids");
    for (const id of this.ids) same(totals[id], this.total(id), `total of ${id}`);
    sameList(this.answer.totals_error, {}, "totals that are not exact");
    sameList(winners, this.winners, "bids with the highest total");
    const ranked = this.tender.ranking().filter(({ rank }) => rank === 1);
    sameList(first, ranked.map(({ id }) => id), "first by the published rules");
    return `${this.ids.length} totals over ${this.tender.codes.length} criteria`;
  }

  stability() {
    const { answer, tender } = this;
    sameList(
      answer.stability.map((it) => it.criterion),
      tender.codes,
      "criteria of the stability",
    );
    let ends = 0;
    answer.stability.forEach((of, column) => {
      const claim = `stability of ${of.criterion}`;
      const weight = tender.weights[column];
      same(of.weight, weight, `${claim}: weight`);
      if (weight.is(ONE)) {
        sameList([of.winner_stays_first, of.no_pair_reversed], [{}, null], claim);
        return;
      }
      sameList(Object.keys(of.winner_stays_first).sort(), [...this.winners].sort(), `${claim}: winners`);
      sameList(Object.keys(of.level_at_ends).sort(), [...this.winners].sort(), `${claim}: ends`);
      // Lines at both limits say all: which totals are level throughout, and where they cross.
      const limits = [ZERO, ONE].map((t) => tender.moved(column, t));
      for (const winner of this.winners) {
        const own = this.at(winner);
        const interval = of.winner_stays_first[winner].map((text) => Fraction.of(text));
        const around = interval[0].compare(weight) <= 0 && interval[1].compare(weight) >= 0;
        hold(around, `${claim}: around the weight`);
        interval.forEach((end, side) => {
          ends += 1;
          const place = `${claim}, ${winner} up to ${end}`;
          hold(end.sign >= 0 && end.compare(ONE) <= 0, `${place}: a weight`);
          const totals = tender.moved(column, end);
          hold(totals[own].is(max(totals)), `${place}: first or level`);
          const throughout = (at) => limits.every((limit) => limit[at].is(limit[own]));
          const meets = (at) => at !== own && totals[at].is(totals[own]) && !throughout(at);
          const level = this.ids.filter((_, at) => meets(at));
          const isLimit = end.is([ZERO, ONE][side]);
          const overtaken = (id) => limits[side][this.at(id)].compare(limits[side][own]) > 0;
          hold(isLimit || level.some(overtaken), `${place}: nobody overtakes it beyond`);
          const named = of.level_at_ends[winner][side];
          // Inside, only those that overtake are named.
          const expected = isLimit ? level : level.filter(overtaken);
          sameList([...named].sort(), [...expected].sort(), `${place}: who is level there`);
        });
      }
      const order = of.no_pair_reversed.map((text) => Fraction.of(text));
      order.forEach((end, side) => {
        ends += 1;
        const place = `${claim}, no pair reversed up to ${end}`;
        hold((side === 0 ? 1 : -1) * weight.compare(end) >= 0, `${place}: on its side of the weight`);
        const totals = tender.moved(column, end);
        let stopped = end.is([ZERO, ONE][side]);
        this.eachPair((one, other) => {
          const now = tender.totals[one].compare(tender.totals[other]);
          if (now === 0) return;
          hold(now * totals[one].compare(totals[other]) >= 0, `${place}: a pair is reversed there`);
          const beyond = limits[side][one].compare(limits[side][other]);
          stopped ||= totals[one].is(totals[other]) && now * beyond < 0;
        });
        hold(stopped, `${place}: no pair is reversed beyond`);
      });
    });
    return `${ends} ends of intervals of single weights`;
  }

  crossings() {
    const { tender } = this;
    const expected = [];
    tender.codes.forEach((criterion, column) => {
      if (tender.weights[column].is(ONE)) return;
      const [none, whole] = [ZERO, ONE].map((t) => tender.moved(column, t));
      this.eachPair((one, other) => {
        const [begin, end] = [none[one].minus(none[other]), whole[one].minus(whole[other])];
        if (begin.is(end) || begin.sign * end.sign > 0) return;
        const weight = begin.over(begin.minus(end));
        expected.push(`${criterion} ${this.ids[one]} ${this.ids[other]} ${weight}`);
      });
    });
    const line = (it) => `${it.criterion} ${it.pair.join(" ")} ${it.weight_at_tie}`;
    const found = this.answer.crossings.map(line);
    sameList(found.sort(), expected.sort(), "crossings");
    return `${expected.length} crossings, and that there is no other`;
  }

  smallest() {
    const { tender, answer, winners } = this;
    const change = answer.smallest_single_change;
    let least = null;
    if (winners.length === 1) {
      answer.stability.forEach((of, column) => {
        if (tender.weights[column].is(ONE)) return;
        of.winner_stays_first[winners[0]].forEach((text, side) => {
          const end = Fraction.of(text);
          if (end.is([ZERO, ONE][side])) return;
          const size = end.minus(tender.weights[column]).abs();
          if (!least || size.compare(least) < 0) least = size;
        });
      });
    }
    if (!change) {
      hold(!least, "a single weight puts another bid first, and no change is named");
      return "that no single weight puts another bid first";
    }
    const column = tender.codes.indexOf(change.criterion);
    hold(column >= 0 && least, "smallest change: of no criterion");
    const [from, to] = [Fraction.of(change.from), Fraction.of(change.to)];
    same(from, tender.weights[column], "smallest change: published weight");
    same(to.minus(from).abs(), least, "smallest change: size");
    const totals = tender.moved(column, to);
    const level = totals[this.at(change.rival)].is(max(totals));
    hold(level, "smallest change: the rival is not level with the first");
    same(totals[this.at(change.rival)], totals[this.at(winners[0])], "smallest change: tie");
    const beyond = tender.moved(column, to.plus(to.compare(from) > 0 ? ONE : ZERO).times(HALF));
    const ahead = beyond[this.at(change.rival)].compare(beyond[this.at(winners[0])]) > 0;
    hold(ahead, "smallest change: the rival is not ahead beyond");
    return "the smallest change of a single weight";
  }

  joint() {
    const { answer, winners, ids, tender } = this;
    const others = (winner) => ids.filter((id) => id !== winner);
    const pairs = winners.flatMap((winner) => others(winner).map((id) => `${winner} ${id}`));
    sameList(answer.joint.map((it) => `${it.winner} ${it.rival}`), pairs, "pairs of the joint changes");
    let vectors = 0;
    for (const of of answer.joint) {
      const claim = `joint change for ${of.rival}`;
      const rival = this.row(of.rival);
      const gains = this.row(of.winner).map((share, at) => rival[at].minus(share));
      const gap = this.total(of.winner).minus(this.total(of.rival));
      const best = max(gains);
      same(of.ahead_beyond, best.sign > 0, `${claim}: ahead with some weights`);
      const outcome = gap.sign === 0 ? "level" : best.sign < 0 ? "impossible" : "possible";
      same(of.outcome, outcome, claim);
      if (outcome === "impossible") same(of.behind, ZERO.minus(best), `${claim}: how far behind`);
      if (outcome !== "possible") continue;
      for (const norm of ["l1", "l2", "linf"]) {
        vectors += 1;
        const size = Fraction.of(of[norm === "l2" ? "l2_squared" : norm]);
        const place = `${claim}, ${norm}`;
        const weights = this.vector(of[`${norm}_weights`], place);
        same(dot(weights, gains), ZERO, `${place}: tie`);
        const moves = weights.map((weight, at) => weight.minus(tender.weights[at]));
        const lengths = moves.map((move) => move.abs());
        const measured = { l1: sum(lengths), l2: dot(moves, moves), linf: max(lengths) }[norm];
        same(size, measured, `${place}: size`);
        this.noSmaller(norm, size, of[`${norm}_multipliers`], gains, gap, place);
      }
    }
    return `${vectors} joint changes: weights, tie, size, and the proof that none is smaller`;
  }

  // For any change z of the weights w with sum 0, z ≥ −w and gains·z ≥ gap, any p ≥ 0 and q ≥ 0, and
  // c = q × gains + r: (c + p)·z ≥ q × gap − p·w. With |c + p| at most 1 everywhere, the left side is
  // at most the sum of |z|; with the sum of |c + p| at most 1, at most the largest |z|; and with
  // |c + p|² = q × gap − p·w, |z|² is at least that (Cauchy–Schwarz).
  noSmaller(norm, size, { gap: price, sum: shift }, gains, gap, claim) {
    const [q, r] = [Fraction.of(price), Fraction.of(shift)];
    hold(q.sign >= 0, `${claim}: a multiplier below 0`);
    const published = this.tender.weights;
    const costs = gains.map((gain) => q.times(gain).plus(r));
    const least = {
      l1: () => ZERO.minus(ONE),
      l2: (at) => ZERO.minus(published[at]),
      linf: (at) => (published[at].compare(size) < 0 ? ZERO : costs[at]),
    }[norm];
    const raised = costs.map((cost, at) => max([cost, least(at)]));
    const paid = dot(raised.map((cost, at) => cost.minus(costs[at])), published);
    same(size, q.times(gap).minus(paid), `${claim}: the bound of its multipliers`);
    const lengths = raised.map((cost) => cost.abs());
    if (norm === "l1") hold(max(lengths).compare(ONE) <= 0, `${claim}: multipliers too large`);
    if (norm === "linf") hold(sum(lengths).compare(ONE) <= 0, `${claim}: multipliers too large`);
    if (norm === "l2") same(dot(raised, raised), size, `${claim}: multipliers`);
  }
}
