// Prices one at a time, a bid less, and errors of marking.

import { Claims, hold, same, sameList } from "./claims.mjs";
import { Fraction, ONE, ZERO, dot, max, min, sum } from "./fraction.mjs";

const HALF = new Fraction(1n, 2n);
const CENT = new Fraction(1n, 100n);

export class Prices extends Claims {
  run() {
    return [this.prices(), this.removals(), this.marks()];
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
      const times = (factor) => max(offered).times(new Fraction(factor));
      const tried = [CENT, new Fraction(1000n), ...offered, times(9n), times(1000n)];
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
        const alone = (price) => standing(price).alone === price.compare(wins) <= 0;
        each(alone, "first alone up to the largest winning price");
        const first = tender.ranking(there.bids).filter(({ rank }) => rank === 1);
        const published = first.map(({ id }) => id);
        const decided = JSON.stringify(published) === JSON.stringify([of.bid]) ? [] : published;
        sameList(of.rounding_decides, decided, `${of.bid} at ${wins}: first by the published rules`);
      }
      if (of.outcome === "wins-at-any-price") each((price) => standing(price).alone, "first alone");
      if (["tie-only", "impossible"].includes(of.outcome)) {
        each((price) => !standing(price).alone, "not first alone");
      }
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
      const isMarked = (leaf) => (leaf.kind ?? "quality") === "quality";
      const unit = tender.leaves.map((leaf) => (isMarked(leaf) ? unitOf(leaf) : ZERO));
      const bound = answer.marks[name];
      const free = dot(unit, tender.weights).times(new Fraction(2n));
      if (free.sign === 0) same(bound.unclipped, null, `${name}: no mark can be off`);
      else same(bound.unclipped, lead.over(free), `${name}: error borne as if scales had no ends`);
      // What a rival gains when every mark errs against the winner, within the scales.
      const gained = (error, winner, rival) => {
        const [own, other] = [this.row(winner), this.row(rival)];
        const room = unit.map((step, at) => {
          const off = error.times(step);
          return min([off, own[at]]).plus(min([off, ONE.minus(other[at])]));
        });
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
}
