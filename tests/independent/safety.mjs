// Checks every claim of `bareme-cli robustness --json` that carries a proof, from the definitions
// and the case alone: nothing here is taken from the program, and all that is exact there is exact
// here. Stops at the first disagreement.
//
// Usage: node tests/independent/safety.mjs CASE.json ANSWER.json
//   CASE.json    from `bareme-cli export DOSSIER --case CASE.json`
//   ANSWER.json  from `bareme-cli robustness DOSSIER --json`
//
// Not checked: `lawful_ways`, which rests on what the law says of each formula.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { Fraction, ONE, ZERO, dot, max, min, sum } from "./fraction.mjs";
import { sample } from "./sampler.mjs";
import { Tender } from "./tender.mjs";

export class Disagreement extends Error {}

const hold = (condition, claim) => {
  if (!condition) throw new Disagreement(claim);
};
const same = (found, expected, claim) =>
  hold(String(found) === String(expected), `${claim}: ${found} in the answer, ${expected} here`);
const sameList = (found, expected, claim) => same(JSON.stringify(found), JSON.stringify(expected), claim);
const HALF = new Fraction(1n, 2n);
const CENT = new Fraction(1n, 100n);

/** The claims of one answer about one tender. */
class Check {
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

  /** Every proof, subject by subject; the samples are drawn before, because they are the tender's. */
  run(samples) {
    const done = [];
    const subjects = ["totals", "stability", "crossings", "smallest", "joint", "pairwise", "marks"];
    for (const subject of [...subjects, "prices", "removals"]) done.push(this[subject]());
    const all = [this.answer.acceptability, ...this.answer.acceptability_within].filter(Boolean);
    for (const one of all) done.push(this.acceptability(one, samples[one.weights]));
    done.push(this.sampledPairs(samples.all));
    return done;
  }

  totals() {
    const { totals, winners, published_first: first } = this.answer;
    sameList(Object.keys(totals).sort(), [...this.ids].sort(), "ranked bids");
    for (const id of this.ids) same(totals[id], this.total(id), `total of ${id}`);
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
        hold(interval[0].compare(weight) <= 0 && interval[1].compare(weight) >= 0, `${claim}: around the weight`);
        interval.forEach((end, side) => {
          ends += 1;
          const place = `${claim}, ${winner} up to ${end}`;
          hold(end.sign >= 0 && end.compare(ONE) <= 0, `${place}: a weight`);
          const totals = tender.moved(column, end);
          hold(totals[own].is(max(totals)), `${place}: first or level`);
          const throughout = (at) => limits.every((limit) => limit[at].is(limit[own]));
          const level = this.ids.filter((_, at) => at !== own && totals[at].is(totals[own]) && !throughout(at));
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
          stopped ||= totals[one].is(totals[other]) && now * limits[side][one].compare(limits[side][other]) < 0;
        });
        hold(stopped, `${place}: no pair is reversed beyond`);
      });
    });
    return `${ends} ends of intervals of single weights`;
  }

  eachPair(visit) {
    this.ids.forEach((_, one) => this.ids.forEach((_, other) => one < other && visit(one, other)));
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
    const found = this.answer.crossings.map((it) => `${it.criterion} ${it.pair.join(" ")} ${it.weight_at_tie}`);
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
    hold(totals[this.at(change.rival)].is(max(totals)), "smallest change: the rival is not level with the first");
    same(totals[this.at(change.rival)], totals[this.at(winners[0])], "smallest change: tie");
    const beyond = tender.moved(column, to.plus(to.compare(from) > 0 ? ONE : ZERO).times(HALF));
    const ahead = beyond[this.at(change.rival)].compare(beyond[this.at(winners[0])]) > 0;
    hold(ahead, "smallest change: the rival is not ahead beyond");
    return "the smallest change of a single weight";
  }

  joint() {
    const { answer, winners, ids, tender } = this;
    const pairs = winners.flatMap((winner) => ids.filter((id) => id !== winner).map((id) => `${winner} ${id}`));
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

  // The share of the weights, drawn as proportions of exponential times, that puts one ahead. What
  // it gains is one sequence of stages, what it loses another; of two stages that run, the one of
  // mean a is over before the one of mean b with the probability b / (a + b).
  ahead(one, other) {
    const rival = this.row(other);
    const gains = this.row(one).map((share, at) => share.minus(rival[at]));
    const won = gains.filter((gain) => gain.sign > 0);
    const lost = gains.filter((gain) => gain.sign < 0).map((gain) => gain.abs());
    if (won.length === 0) return ZERO;
    let later = lost.map(() => ZERO).concat(ONE);
    for (const a of [...won].reverse()) {
      const now = [ONE];
      [...lost].reverse().forEach((b, back) => {
        const at = lost.length - 1 - back;
        now.unshift(b.times(later[at]).plus(a.times(now[0])).over(a.plus(b)));
      });
      later = now;
    }
    return later[0];
  }

  pairwise() {
    const { answer, ids, tender } = this;
    let shares = 0;
    const within = (found, error, exact, claim) => {
      const off = Fraction.of(found).minus(exact).abs();
      const room = error === undefined ? ZERO : Fraction.of(error);
      hold(off.compare(room) <= 0, `${claim}: ${found} in the answer, ${exact} here`);
    };
    const ranks = new Map(ids.map((id) => [id, ONE]));
    for (const one of ids) {
      for (const other of ids.filter((id) => id !== one)) {
        const exact = this.ahead(one, other);
        const error = answer.pairwise_error[one]?.[other];
        within(answer.pairwise[one][other], error, exact, `${one} ahead of ${other}`);
        ranks.set(other, ranks.get(other).plus(exact));
        shares += 1;
      }
    }
    const count = new Fraction(BigInt(tender.codes.length));
    for (const id of ids) {
      within(answer.expected_ranks[id], answer.expected_ranks_error[id], ranks.get(id), `mean rank of ${id}`);
      const row = this.row(id);
      const mean = sum(row).over(count);
      const variance = dot(row, row).over(count).minus(mean.times(mean)).over(count.plus(ONE));
      same(answer.spread[id].mean, mean, `mean total of ${id}`);
      same(answer.spread[id].variance, variance, `variance of the total of ${id}`);
    }
    return `${shares} pairwise shares, ${ids.length} mean ranks and spreads`;
  }

  marks() {
    const { answer, tender, winners, ids } = this;
    if (ids.length < 2) {
      same(answer.marks, null, "errors of marking without a rival");
      return "that there is no rival";
    }
    const others = winners.length > 1 ? winners.slice(1) : ids.filter((id) => !winners.includes(id));
    const next = max(others.map((id) => this.total(id)));
    const lead = this.total(winners[0]).minus(next);
    same(answer.marks.lead, lead, "lead");
    same(answer.marks.every_total_off_by, lead.times(HALF), "half the lead");
    sameList(answer.marks.seconds, others.filter((id) => this.total(id).is(next)), "second");
    const units = {
      by_share: () => ONE,
      by_steps: ({ scale }) => (scale.step ? Fraction.of(scale.step).over(Fraction.of(scale.max)) : ZERO),
    };
    for (const [name, unitOf] of Object.entries(units)) {
      const unit = tender.leaves.map((leaf) => ((leaf.kind ?? "quality") === "quality" ? unitOf(leaf) : ZERO));
      const bound = answer.marks[name];
      const free = dot(unit, tender.weights).times(new Fraction(2n));
      if (free.sign === 0) same(bound.unclipped, null, `${name}: no mark can be off`);
      else same(bound.unclipped, lead.over(free), `${name}: error borne as if scales had no ends`);
      // What a rival gains when every mark errs against the winner, within the scales.
      const gained = (error, winner, rival) => {
        const room = this.row(winner).map((share, at) =>
          min([error.times(unit[at]), share]).plus(min([error.times(unit[at]), ONE.minus(this.row(rival)[at])])),
        );
        return sum(room.map((part, at) => (unit[at].sign > 0 ? part.times(tender.weights[at]) : ZERO)));
      };
      const rivals = ids.filter((id) => id !== winners[0]);
      const gap = (id) => this.total(winners[0]).minus(this.total(id));
      if (bound.up_to === null) {
        const all = new Fraction(10n ** 9n);
        const safe = rivals.every((id) => gained(all, winners[0], id).compare(gap(id)) <= 0);
        hold(safe, `${name}: some error of marking puts another bid first`);
        continue;
      }
      const error = Fraction.of(bound.up_to);
      const left = rivals.map((id) => gap(id).minus(gained(error, winners[0], id)));
      hold(min(left).sign === 0, `${name}: at ${error} nobody is level, or somebody is ahead`);
      sameList(bound.rivals, rivals.filter((_, at) => left[at].sign === 0), `${name}: rivals`);
    }
    return "the errors of marking that the first rank bears";
  }

  prices() {
    const { answer, tender, ids } = this;
    if (answer.price_rules.unknown) {
      sameList(answer.price, [], "prices about which nothing can be said");
      return "nothing about prices";
    }
    const leaf = tender.leaves.find((it) => it.kind === "price");
    same(answer.price_rules.criterion, leaf.id, "price criterion");
    same(answer.price_rules.formula, leaf.formula.name, "price formula");
    sameList(answer.price.map((it) => it.bid), ids, "bids of the prices");
    let checked = 0;
    for (const of of answer.price) {
      const own = this.at(of.bid);
      const written = tender.bids[own].price;
      same(Fraction.of(of.price), Fraction.of(written), `price of ${of.bid}`);
      const standing = (price) => {
        const { totals, bids } = tender.priced(of.bid, price);
        const best = max(totals);
        const first = totals[own].is(best);
        const rivals = ids.filter((_, at) => at !== own && totals[at].is(best));
        return { bids, rivals, first, alone: first && rivals.length === 0 };
      };
      // Prices far below, among and far above those offered.
      const offered = tender.bids.map((bid) => Fraction.of(bid.price));
      const tried = [CENT, new Fraction(1000n), ...offered, max(offered).times(new Fraction(9n)), max(offered).times(new Fraction(1000n))];
      const each = (holds, claim) => {
        for (const price of tried) hold(holds(price), `${of.bid} at ${price}: ${claim}`);
      };
      const tie = of.price_for_tie && Fraction.of(of.price_for_tie);
      checked += 1;
      const claim = `tie of ${of.bid}`;
      hold(["at", "between", "any-price", "up-to", "never"].includes(of.tie), `${claim}: ${of.tie}`);
      same(of.tie === "at", tie !== null, claim);
      if (of.tie === "at") {
        const there = standing(tie);
        hold(there.first, `${claim}: somebody is ahead at ${tie}`);
        sameList([...of.rivals].sort(), [...there.rivals].sort(), `${claim}: who is level at ${tie}`);
        hold(of.rivals.length > 0, `${claim}: nobody is level at ${tie}`);
        each((price) => standing(price).first === price.compare(tie) <= 0, "first or level up to the tie");
        hold(!standing(tie.plus(CENT)).first, `${claim}: still first one cent dearer`);
      }
      if (of.tie === "between") {
        const [first, behind] = of.tie_between.map((text) => Fraction.of(text));
        same(behind.minus(first), CENT, `${claim}: neighbours`);
        hold(standing(first).first && !standing(behind).first, `${claim}: between ${first} and ${behind}`);
        sameList([...of.rivals].sort(), [...standing(behind).rivals].sort(), `${claim}: who is ahead`);
      }
      if (of.tie === "any-price") each((price) => standing(price).first, "first or level");
      if (of.tie === "never") each((price) => !standing(price).first, "somebody is ahead");
      const wins = of.largest_winning_price && Fraction.of(of.largest_winning_price);
      same(of.outcome === "wins", wins !== null, `outcome of ${of.bid}`);
      if (of.outcome === "wins") {
        checked += 1;
        hold(wins.times(new Fraction(100n)).d === 1n, `${of.bid} wins at ${wins}: not in whole cents`);
        const there = standing(wins);
        hold(there.alone, `${of.bid} is not first alone at ${wins}`);
        hold(!standing(wins.plus(CENT)).alone, `${of.bid} is first alone one cent above ${wins}`);
        each((price) => standing(price).alone === price.compare(wins) <= 0, "first alone up to the largest winning price");
        const first = tender.ranking(there.bids).filter(({ rank }) => rank === 1);
        const published = first.map(({ id }) => id);
        const decided = JSON.stringify(published) === JSON.stringify([of.bid]) ? [] : published;
        sameList(of.rounding_decides, decided, `${of.bid} at ${wins}: first by the published rules`);
      }
      if (of.outcome === "wins-at-any-price") each((price) => standing(price).alone, "first alone");
      if (["tie-only", "impossible"].includes(of.outcome)) each((price) => !standing(price).alone, "not first alone");
    }
    return `${checked} prices: tie, or first alone and not one cent dearer`;
  }

  removals() {
    const { answer, tender, ids } = this;
    sameList(answer.removals.map((it) => it.removed), ids, "bids that are removed");
    const now = new Map(tender.ranking().map(({ id, rank }) => [id, rank]));
    for (const of of answer.removals) {
      const claim = `without ${of.removed}`;
      const rest = tender.ranking(tender.bids.filter((bid) => bid.id !== of.removed));
      const first = rest.filter(({ rank }) => rank === 1).map(({ id }) => id);
      sameList(of.winner, first, `${claim}: first`);
      const best = Math.min(...rest.map(({ id }) => now.get(id)));
      const before = rest.filter(({ id }) => now.get(id) === best).map(({ id }) => id);
      same(of.changes_the_first, JSON.stringify(before) !== JSON.stringify(first), `${claim}: another first`);
      sameList(Object.keys(of.totals).sort(), rest.map(({ id }) => id).sort(), `${claim}: the others`);
      for (const { id, rank, exact } of rest) {
        same(of.ranks[id], rank, `${claim}: rank of ${id}`);
        same(of.totals[id], exact, `${claim}: total of ${id}`);
      }
      const reversed = rest.flatMap((one) =>
        rest
          .filter((other) => now.get(one.id) < now.get(other.id) && one.rank > other.rank)
          .map((other) => `${one.id} ${other.id}`),
      );
      sameList(of.reversed.map((pair) => pair.join(" ")).sort(), reversed.sort(), `${claim}: places changed`);
    }
    return `${ids.length} rankings without a bid`;
  }

  // The order of the published weights, the largest first.
  order() {
    const { weights } = this.tender;
    return weights.map((_, at) => at).sort((one, other) => weights[other].compare(weights[one]) || one - other);
  }

  // Whether weights belong to a set.
  inside(weights, set) {
    const published = this.tender.weights;
    if (set === "all") return true;
    if (set === "published-order") {
      const order = this.order();
      return order.slice(1).every((column, place) => weights[column].compare(weights[order[place]]) <= 0);
    }
    const part = new Fraction(1n, 5n);
    return weights.every(
      (weight, at) => weight.minus(published[at]).abs().compare(published[at].times(part)) <= 0,
    );
  }

  // The least that some gains come to with weights of a set.
  least(gains, set) {
    const published = this.tender.weights;
    if (set === "all") return min(gains);
    if (set === "published-order") {
      const sorted = this.order().map((column) => gains[column]);
      return min(sorted.map((_, last) => sum(sorted.slice(0, last + 1)).over(new Fraction(BigInt(last + 1)))));
    }
    const [low, high] = [new Fraction(4n, 5n), new Fraction(6n, 5n)];
    const weights = published.map((weight) => weight.times(low));
    let left = ONE.minus(sum(weights));
    for (const at of gains.map((_, at) => at).sort((one, other) => gains[one].compare(gains[other]))) {
      const more = min([left, published[at].times(high).minus(weights[at])]);
      weights[at] = weights[at].plus(more);
      left = left.minus(more);
    }
    return dot(weights, gains);
  }

  firstWith(id, weights) {
    const totals = this.tender.shares.map((row) => dot(row, weights));
    return totals[this.at(id)].is(max(totals));
  }

  acceptability(of, samples) {
    const claim = `acceptability (${of.weights})`;
    const groups = this.groups();
    const several = groups.filter((group, at) => group.length > 1 && group[0] === this.ids[at]);
    sameList(of.always_level, several, `${claim}: bids that are always level`);
    for (const table of [of.rank1, of.ranks, of.counts, of.standard_error].filter(Boolean)) {
      sameList(Object.keys(table).sort(), [...this.ids].sort(), `${claim}: bids`);
    }
    return of.method === "exact" ? this.exactShares(of, groups, samples, claim) : this.sampledShares(of, samples, claim);
  }

  exactShares(of, groups, samples, claim) {
    const { ids, tender } = this;
    const shares = ids.map((id) => Fraction.of(of.rank1[id]));
    const leaders = ids.filter((id, at) => groups[at][0] === id);
    same(sum(leaders.map((id) => shares[this.at(id)])), ONE, `${claim}: sum of the shares of rank 1`);
    ids.forEach((id, at) => {
      same(shares[at], shares[this.at(groups[at][0])], `${claim}: share of ${id} and of its like`);
      const stands = [shares[at].sign > 0, id in of.knife_edge, id in of.never_first].filter(Boolean);
      same(stands.length, 1, `${claim}: ${id} has a share, is on an edge or is never first`);
      hold(shares[at].sign >= 0, `${claim}: share of ${id} below 0`);
      this.near(shares[at], samples?.ranks[at][0], samples, `${claim}: ${id} first`);
    });
    if (of.ranks) {
      const rows = ids.map((id) => of.ranks[id].map((text) => Fraction.of(text)));
      ids.forEach((id, at) => {
        same(rows[at].length, ids.length, `${claim}: ranks of ${id}`);
        same(sum(rows[at]), ONE, `${claim}: sum over the ranks of ${id}`);
        same(rows[at][0], shares[at], `${claim}: rank 1 of ${id}`);
        rows[at].forEach((share, rank) => {
          hold(share.sign >= 0, `${claim}: rank ${rank + 1} of ${id} below 0`);
          this.near(share, samples?.ranks[at][rank], samples, `${claim}: ${id} at rank ${rank + 1}`);
        });
      });
      if (leaders.length === ids.length) {
        ids.forEach((_, rank) => same(sum(rows.map((row) => row[rank])), ONE, `${claim}: sum at rank ${rank + 1}`));
      }
    }
    for (const [kind, table] of Object.entries({ centre: of.central_weights, edge: of.knife_edge })) {
      for (const [id, written] of Object.entries(table)) {
        const weights = this.vector(written, `${claim}: ${kind} of ${id}`);
        hold(this.inside(weights, of.weights), `${claim}: ${kind} of ${id} is not among the weights`);
        hold(this.firstWith(id, weights), `${claim}: ${id} is not first at its ${kind}`);
      }
    }
    // Together the means are the mean of all weights, each criterion having the same.
    const known = leaders.every((id) => id in of.central_weights || shares[this.at(id)].sign === 0);
    if (of.weights === "all" && known) {
      tender.codes.forEach((code) => {
        const own = leaders.filter((id) => id in of.central_weights);
        const mean = sum(own.map((id) => Fraction.of(of.central_weights[id][code]).times(shares[this.at(id)])));
        same(mean, ONE.over(new Fraction(BigInt(tender.codes.length))), `${claim}: mean weight of ${code}`);
      });
    }
    for (const [id, { mixture, margin }] of Object.entries(of.never_first)) {
      const parts = Object.entries(mixture).map(([other, part]) => [other, Fraction.of(part)]);
      hold(parts.every(([other, part]) => other !== id && part.sign > 0), `${claim}: mixture for ${id}`);
      same(sum(parts.map(([, part]) => part)), ONE, `${claim}: sum of the mixture for ${id}`);
      const ahead = this.row(id).map((share, at) =>
        sum(parts.map(([other, part]) => part.times(this.row(other)[at]))).minus(share),
      );
      same(margin, this.least(ahead, of.weights), `${claim}: how far the mixture is ahead of ${id}`);
      hold(Fraction.of(margin).sign > 0, `${claim}: the mixture is not ahead of ${id}`);
    }
    const proofs = Object.keys(of.never_first).length;
    return `${claim}: ${ids.length} exact shares, ${proofs} proofs of "never first", against ${samples?.samples ?? 0} samples`;
  }

  // A share against how often it was seen: five standard errors, and a few for the rarest.
  near(share, count, samples, claim) {
    if (!samples || samples.samples < 1000) return;
    const expected = share.approximately() * samples.samples;
    const error = Math.sqrt(Math.max(expected * (1 - share.approximately()), 0));
    const off = Math.abs(count - expected);
    hold(off <= 5 * error + 3, `${claim}: ${share} in the answer, ${count} of ${samples.samples} samples here`);
  }

  sampledShares(of, samples, claim) {
    const bound = 1 - 0.05 ** (1 / of.samples);
    this.ids.forEach((id, at) => {
      const counts = of.counts[id];
      same(counts.reduce((one, other) => one + other, 0), of.samples, `${claim}: samples of ${id}`);
      of.ranks[id].forEach((text, rank) => {
        const shown = counts[rank] > 0 && counts[rank] < of.samples;
        same(text, shown ? new Fraction(BigInt(counts[rank]), BigInt(of.samples)) : null, `${claim}: rank ${rank + 1} of ${id}`);
        const share = counts[rank] / of.samples;
        const error = Math.sqrt(share * (1 - share) * (1 / of.samples + 1 / samples.samples));
        const off = Math.abs(share - samples.ranks[at][rank] / samples.samples);
        hold(off <= 5 * error + 5 / samples.samples, `${claim}: ${id} at rank ${rank + 1}: ${share} in the answer`);
      });
      same(of.rank1[id], of.ranks[id][0], `${claim}: share of ${id}`);
      if (of.rank1[id] === null) {
        const unseen = of.unseen[id] ?? {};
        const [name, other] = counts[0] === 0 ? ["at_most", 0] : ["at_least", 1];
        const off = Math.abs(Number(unseen[name]) - other);
        // Chains of samples that resemble each other say less than as many independent ones.
        const chains = of.weights === "within-a-fifth" && off < 1;
        hold(chains ? off >= bound - 1e-9 : Math.abs(off - bound) < 1e-9, `${claim}: bound of ${id}`);
        same(of.standard_error[id], null, `${claim}: error of ${id}`);
      } else {
        const share = counts[0] / of.samples;
        const expected = Math.sqrt((share * (1 - share)) / of.samples);
        const error = Number(of.standard_error[id]);
        hold(of.weights === "within-a-fifth" || Math.abs(error - expected) < 1e-9, `${claim}: error of ${id}`);
      }
    });
    return `${claim}: ${this.ids.length} sampled shares, against ${samples.samples} samples`;
  }

  sampledPairs(samples) {
    this.ids.forEach((one, at) => {
      this.ids.forEach((other, to) => {
        if (at === to) return;
        const share = Fraction.of(this.answer.pairwise[one][other]);
        this.near(share, samples.ahead[at][to], samples, `${one} ahead of ${other}`);
      });
    });
    return `pairwise shares against ${samples.samples} samples`;
  }
}

const SAMPLES = { all: 60_000, "published-order": 60_000, "within-a-fifth": 10_000 };

/** What a case is made of, and what its own samples say. */
export const prepare = (written) => {
  const tender = new Tender(written);
  const drawn = Object.keys(SAMPLES).map((set) => [set, sample(tender, set, SAMPLES[set])]);
  return { tender, samples: Object.fromEntries(drawn) };
};

/** Checks an answer; a line for each thing that was checked. Throws a `Disagreement`. */
export const check = ({ tender, samples }, answer) => new Check(tender, answer).run(samples);

const main = async () => {
  const paths = process.argv.slice(2);
  if (paths.length !== 2) {
    console.error("usage: node tests/independent/safety.mjs CASE.json ANSWER.json");
    return 2;
  }
  const [written, answer] = await Promise.all(paths.map(async (path) => JSON.parse(await readFile(path, "utf8"))));
  try {
    for (const line of check(prepare(written), answer)) console.log(`agreed: ${line}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Disagreement ? `disagreement: ${error.message}` : error);
    return 1;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
