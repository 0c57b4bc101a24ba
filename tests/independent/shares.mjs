// How much of the weights puts each bid first, at another rank, or ahead of another bid.

import { Claims, hold, same, sameList } from "./claims.mjs";
import { Fraction, ONE, ZERO, dot, max, min, sum } from "./fraction.mjs";

export class Shares extends Claims {
  run(samples) {
    const { acceptability, acceptability_within: within } = this.answer;
    const shares = [acceptability, ...within].filter(Boolean);
    const done = shares.map((of) => this.acceptability(of, samples[of.weights]));
    return [this.pairwise(), ...done, this.sampledPairs(samples.all)];
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

  // The order of the published weights, the largest first.
  order() {
    const { weights } = this.tender;
    const places = weights.map((_, at) => at);
    return places.sort((one, other) => weights[other].compare(weights[one]) || one - other);
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
      const mean = (count) => sum(sorted.slice(0, count)).over(new Fraction(BigInt(count)));
      return min(sorted.map((_, last) => mean(last + 1)));
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
    hold(["exact", "sampled"].includes(of.method), `${claim}: ${of.method}`);
    if (of.method === "sampled") return this.sampledShares(of, samples, claim);
    return this.exactShares(of, groups, samples, claim);
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
        const column = (rank) => sum(rows.map((row) => row[rank]));
        ids.forEach((_, rank) => same(column(rank), ONE, `${claim}: sum at rank ${rank + 1}`));
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
        const part = (id) => Fraction.of(of.central_weights[id][code]).times(shares[this.at(id)]);
        const mean = sum(own.map(part));
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
    const against = `against ${samples?.samples ?? 0} samples`;
    return `${claim}: ${ids.length} exact shares, ${proofs} proofs of "never first", ${against}`;
  }

  // A share against how often it was seen: five standard errors, and a few for the rarest.
  near(share, count, samples, claim) {
    if (!samples || samples.samples < 1000) return;
    const expected = share.approximately() * samples.samples;
    const error = Math.sqrt(Math.max(expected * (1 - share.approximately()), 0));
    const off = Math.abs(count - expected);
    const seen = `${count} of ${samples.samples} samples here`;
    hold(off <= 5 * error + 3, `${claim}: ${share} in the answer, ${seen}`);
  }

  sampledShares(of, samples, claim) {
    const bound = 1 - 0.05 ** (1 / of.samples);
    this.ids.forEach((id, at) => {
      const counts = of.counts[id];
      same(counts.reduce((one, other) => one + other, 0), of.samples, `${claim}: samples of ${id}`);
      of.ranks[id].forEach((text, rank) => {
        const shown = counts[rank] > 0 && counts[rank] < of.samples;
        const expected = shown ? new Fraction(BigInt(counts[rank]), BigInt(of.samples)) : null;
        const place = `${claim}: ${id} at rank ${rank + 1}`;
        same(text, expected, place);
        const share = counts[rank] / of.samples;
        const seen = samples.ranks[at][rank];
        const pooled = (counts[rank] + seen) / (of.samples + samples.samples);
        const error = Math.sqrt(pooled * (1 - pooled) * (1 / of.samples + 1 / samples.samples));
        const off = Math.abs(share - seen / samples.samples);
        hold(off <= 5 * error + 5 / samples.samples, `${place}: ${share} in the answer`);
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
        const expected = Math.sqrt((share * (1 - share)) / (of.samples - 1));
        const error = Number(of.standard_error[id]);
        const chains = of.weights === "within-a-fifth";
        hold(chains || Math.abs(error - expected) < 1e-9, `${claim}: error of ${id}`);
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
