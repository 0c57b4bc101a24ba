// Weights at random and what they make of the bids: a second opinion on every share.

// sfc32 (C. Doty-Humphrey), 32 bits at a time.
const generator = (seed) => {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 20; warm += 1) next();
  return next;
};

const draw = (next, length) => {
  const parts = Array.from({ length }, () => -Math.log(1 - next() + 2 ** -34));
  const total = parts.reduce((one, other) => one + other, 0);
  return parts.map((part) => part / total);
};

const laws = {
  all: (_, next, length) => () => draw(next, length),
  "published-order": ({ weights }, next, length) => {
    const places = weights.map((_, at) => at);
    const order = places.sort((one, other) => weights[other].compare(weights[one]) || one - other);
    return () => {
      const sorted = draw(next, length).sort((one, other) => other - one);
      const drawn = [];
      order.forEach((column, place) => (drawn[column] = sorted[place]));
      return drawn;
    };
  },
  // From the published weights, by many moves of weight between two criteria, each move as likely
  // as any other that stays within the bounds.
  "within-a-fifth": ({ weights }, next, length) => {
    const published = weights.map((weight) => weight.approximately());
    const now = [...published];
    const move = () => {
      const one = Math.floor(next() * length);
      const other = (one + 1 + Math.floor(next() * (length - 1))) % length;
      const up = Math.min(1.2 * published[one] - now[one], now[other] - 0.8 * published[other]);
      const down = Math.min(now[one] - 0.8 * published[one], 1.2 * published[other] - now[other]);
      const moved = next() * (up + down) - down;
      now[one] += moved;
      now[other] -= moved;
    };
    return () => {
      for (let moves = 0; length > 1 && moves < 8 * length; moves += 1) move();
      return now;
    };
  },
};

/** How often each bid has each rank, and is ahead of each other, with weights of a set. */
export const sample = (tender, set, samples) => {
  const rows = tender.shares.map((row) => row.map((share) => share.approximately()));
  const table = () => rows.map(() => rows.map(() => 0));
  const seen = { samples, ranks: table(), ahead: table() };
  const weights = laws[set](tender, generator(20181), tender.weights.length);
  for (let drawn = 0; drawn < samples; drawn += 1) {
    const now = weights();
    const totals = rows.map((row) => row.reduce((total, share, at) => total + share * now[at], 0));
    totals.forEach((total, one) => {
      let rank = 0;
      totals.forEach((other, at) => {
        // Bids that are always level differ by the last bits alone.
        if (other - total > 1e-12) rank += 1;
        if (total - other > 1e-12) seen.ahead[one][at] += 1;
      });
      seen.ranks[one][rank] += 1;
    });
  }
  return seen;
};
