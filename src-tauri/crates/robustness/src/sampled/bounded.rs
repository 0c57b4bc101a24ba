//! Weights within intervals: uniform on the part of the simplex that a box leaves.
//!
//! Weights that respect every lower end are a smaller simplex, `w = l + (1 − Σl) v`; those that
//! respect every upper end another, `w = u − (Σu − 1) v`. A draw from the one that fits better is
//! kept when it respects the other ends too. Where fewer than one in fifty would be kept,
//! hit-and-run (Smith 1984; for weights: Tervonen, van Valkenhoef, Baştürk & Postmus, EJOR 224
//! (2013), 552–559) moves weight between two criteria chosen at random, anywhere the intervals
//! allow, which leaves the uniform law as it is.

use std::collections::BTreeMap;

use scoring::{CriterionId, Fraction};

use super::{
    SampledError,
    estimate::number,
    exponential::exponentials,
    law::Drawing,
    stream::{LANES, Packet, Purpose, Stream},
};
use crate::Interval;

/// Packets of the trial that measures how many draws are kept.
const TRIAL_PACKETS: u64 = 256;
/// Rejection from one kept draw in so many.
const REJECTION_UP_TO: u64 = 50;

/// The interval of each criterion, exact.
pub(super) struct Bounds {
    intervals: Vec<Interval>,
    /// 1 − Σ low.
    above_low: Fraction,
    /// Σ high − 1.
    below_high: Fraction,
}

impl Bounds {
    pub fn new(
        criteria: &[CriterionId],
        given: &BTreeMap<CriterionId, Interval>,
    ) -> Result<Self, SampledError> {
        let any = || Interval { low: Fraction::zero(), high: Fraction::one() };
        let intervals: Vec<Interval> =
            criteria.iter().map(|criterion| given.get(criterion).cloned().unwrap_or_else(any)).collect();
        let one = Fraction::one();
        for (criterion, interval) in criteria.iter().zip(&intervals) {
            if interval.low.is_negative() || interval.low > interval.high || interval.high > one {
                return Err(SampledError::WeightInterval(*criterion));
            }
        }
        let low: Fraction = intervals.iter().map(|interval| &interval.low).sum();
        let high: Fraction = intervals.iter().map(|interval| &interval.high).sum();
        let (above_low, below_high) = (&one - &low, &high - &one);
        if above_low.is_negative() || below_high.is_negative() {
            return Err(SampledError::NoSuchWeights);
        }
        Ok(Self { intervals, above_low, below_high })
    }

    /// The weights that can have one value only.
    pub fn fixed(&self) -> Vec<Option<Fraction>> {
        let value = |interval: &Interval| {
            if self.above_low.is_zero() || interval.low == interval.high {
                Some(interval.low.clone())
            } else {
                self.below_high.is_zero().then(|| interval.high.clone())
            }
        };
        let mut fixed: Vec<Option<Fraction>> = self.intervals.iter().map(value).collect();
        let left = Fraction::one() - fixed.iter().flatten().sum::<Fraction>();
        // Where the others are fixed, the last one has what they leave.
        let mut free = fixed.iter_mut().filter(|value| value.is_none());
        if let (Some(last), None) = (free.next(), free.next()) {
            *last = Some(left);
        }
        fixed
    }
}

/// Chooses how to draw.
pub(super) fn drawing(bounds: &Bounds, seed: u64) -> Result<Drawing, SampledError> {
    let ends = |end: fn(&Interval) -> &Fraction| -> Result<Vec<f64>, SampledError> {
        bounds.intervals.iter().map(|interval| number(end(interval))).collect()
    };
    let (low, high) = (ends(|interval| &interval.low)?, ends(|interval| &interval.high)?);
    let fixed: Option<Vec<Fraction>> = bounds.fixed().into_iter().collect();
    if let Some(fixed) = fixed {
        return Ok(Drawing::Fixed(fixed.iter().map(number).collect::<Result<_, _>>()?));
    }
    let free: Vec<usize> = bounds
        .fixed()
        .iter()
        .enumerate()
        .filter_map(|(criterion, fixed)| fixed.is_none().then_some(criterion))
        .collect();
    let widths: Vec<f64> = low.iter().zip(&high).map(|(low, high)| high - low).collect();
    let from_low = Proposal::new(&low, number(&bounds.above_low)?, &widths, &free);
    let from_high = Proposal::new(&high, -number(&bounds.below_high)?, &widths, &free);
    let (of_low, of_high) = (from_low.trial(seed), from_high.trial(seed));
    let (kept, proposal) = if of_low >= of_high { (of_low, from_low) } else { (of_high, from_high) };
    if kept * REJECTION_UP_TO >= TRIAL_PACKETS * LANES as u64 {
        return Ok(Drawing::Rejection(proposal));
    }
    // The point that lies as far along each interval: it adds up to 1.
    let along = number(&bounds.above_low)? / number(&(&bounds.above_low + &bounds.below_high))?;
    let centre = low.iter().zip(&widths).map(|(low, width)| low + along * width).collect();
    Ok(Drawing::HitAndRun(Chains::new(low, high, centre, free)))
}

/// Draws that respect one end of every interval.
#[derive(Clone, Debug)]
pub(super) struct Proposal {
    /// The respected ends.
    ends: Vec<f64>,
    /// The criteria whose weight is not fixed.
    free: Vec<usize>,
    /// What is shared out among the free criteria: added to the ends, or taken off where negative.
    shared: f64,
    /// The most that each free criterion may get of it, as a part of it.
    caps: Vec<f64>,
}

impl Proposal {
    fn new(ends: &[f64], shared: f64, widths: &[f64], free: &[usize]) -> Self {
        let caps = free.iter().map(|criterion| widths[*criterion] / shared.abs()).collect();
        Self { ends: ends.to_vec(), free: free.to_vec(), shared, caps }
    }

    /// How many of the trial's draws are kept.
    fn trial(&self, seed: u64) -> u64 {
        let mut stream = Stream::new(seed, Purpose::Trial, 0);
        let mut drawn = vec![[0.0; LANES]; self.free.len()];
        (0..TRIAL_PACKETS)
            .map(|_| self.kept(&mut stream, &mut drawn).1.iter().filter(|kept| **kept).count() as u64)
            .sum()
    }

    /// Fills `drawn` with exponentials; says the part of each in 1 of what is shared out, and which
    /// lanes respect the caps.
    #[inline(always)]
    fn kept(&self, stream: &mut Stream, drawn: &mut [Packet]) -> (Packet, [bool; LANES]) {
        exponentials(stream, drawn);
        let mut sum = [0.0; LANES];
        for packet in drawn.iter() {
            for lane in 0..LANES {
                sum[lane] += packet[lane];
            }
        }
        let mut kept = [true; LANES];
        for (packet, cap) in drawn.iter().zip(&self.caps) {
            for lane in 0..LANES {
                kept[lane] &= packet[lane] <= cap * sum[lane];
            }
        }
        (sum.map(|sum| 1.0 / sum), kept)
    }

    /// Fills a packet with kept draws; says how many were kept, of how many.
    #[inline(always)]
    pub fn draw(&self, stream: &mut Stream, out: &mut [Packet]) -> (u64, u64) {
        for (packet, end) in out.iter_mut().zip(&self.ends) {
            *packet = [*end; LANES];
        }
        let mut drawn = vec![[0.0; LANES]; self.free.len()];
        let (mut filled, mut all_kept, mut all) = (0, 0, 0);
        while filled < LANES {
            let (part, kept) = self.kept(stream, &mut drawn);
            all += LANES as u64;
            for lane in 0..LANES {
                all_kept += u64::from(kept[lane]);
                if kept[lane] && filled < LANES {
                    for (criterion, packet) in self.free.iter().zip(&drawn) {
                        out[*criterion][filled] += self.shared * packet[lane] * part[lane];
                    }
                    filled += 1;
                }
            }
        }
        (all_kept, all)
    }
}

/// Sixteen chains that walk within the intervals.
#[derive(Clone, Debug)]
pub(super) struct Chains {
    low: Vec<f64>,
    high: Vec<f64>,
    centre: Vec<f64>,
    free: Vec<usize>,
    pub moves: u32,
    pub first_moves: u32,
}

impl Chains {
    fn new(low: Vec<f64>, high: Vec<f64>, centre: Vec<f64>, free: Vec<usize>) -> Self {
        // A criterion takes part in two of n moves; ln n more are needed before each has.
        let count = free.len() as u32;
        let moves = 2 * count;
        let first_moves = 10 * count * (1 + count.ilog2());
        Self { low, high, centre, free, moves, first_moves }
    }

    /// Chains that have left the centre behind.
    pub fn start(&self, stream: &mut Stream) -> Vec<Packet> {
        let mut state = self.centre.iter().map(|weight| [*weight; LANES]).collect::<Vec<_>>();
        self.walk(self.first_moves, stream, &mut state);
        state
    }

    /// Moves weight between two criteria, again and again.
    #[inline(always)]
    pub fn walk(&self, moves: u32, stream: &mut Stream, state: &mut [Packet]) {
        let count = self.free.len();
        for _ in 0..moves {
            let chosen = stream.uniform();
            let first = (chosen[0] * count as f64) as usize;
            let second = (first + 1 + (chosen[1] * (count - 1) as f64) as usize) % count;
            let (first, second) = (self.free[first], self.free[second]);
            let how_far = stream.uniform();
            let (mut gaining, mut losing) = (state[first], state[second]);
            for lane in 0..LANES {
                let least = (self.low[first] - gaining[lane]).max(losing[lane] - self.high[second]);
                let most = (self.high[first] - gaining[lane]).min(losing[lane] - self.low[second]);
                let gain = least + (most - least) * how_far[lane];
                gaining[lane] += gain;
                losing[lane] -= gain;
            }
            state[first] = gaining;
            state[second] = losing;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The part of the weights within 20 % of (0.4, 0.35, 0.25) where the first is above the
    /// second: 87/124, from the areas of the two parts of a hexagon.
    const FIRST_ABOVE_SECOND: f64 = 87.0 / 124.0;

    #[test]
    fn chains_draw_the_uniform_law() {
        let (low, high) = (vec![0.32, 0.28, 0.2], vec![0.48, 0.42, 0.3]);
        let chains = Chains::new(low.clone(), high.clone(), vec![0.4, 0.35, 0.25], vec![0, 1, 2]);
        let blocks = 60_u32;
        let packets = 50_u32;
        let shares: Vec<f64> = (0..u64::from(blocks))
            .map(|block| {
                let mut stream = Stream::new(11, Purpose::Samples, block);
                let mut state = chains.start(&mut stream);
                let mut above = 0_u32;
                for _ in 0..packets {
                    chains.walk(chains.moves, &mut stream, &mut state);
                    for lane in 0..LANES {
                        let weights = [state[0][lane], state[1][lane], state[2][lane]];
                        assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
                        for (weight, (low, high)) in weights.iter().zip(low.iter().zip(&high)) {
                            assert!((low - 1e-12..=high + 1e-12).contains(weight), "{weights:?}");
                        }
                        above += u32::from(weights[0] > weights[1]);
                    }
                }
                f64::from(above) / f64::from(packets * LANES as u32)
            })
            .collect();
        let mean = shares.iter().sum::<f64>() / f64::from(blocks);
        let variance = shares.iter().map(|share| (share - mean) * (share - mean)).sum::<f64>();
        let error = (variance / f64::from(blocks - 1) / f64::from(blocks)).sqrt();
        assert!((mean - FIRST_ABOVE_SECOND).abs() < 5.0 * error, "{mean} ± {error}");
    }

    #[test]
    fn both_proposals_draw_the_same_law() {
        let (low, high) = ([0.32, 0.28, 0.2], [0.48, 0.42, 0.3]);
        let widths = [0.16, 0.14, 0.1];
        for (ends, shared) in [(low, 0.2), (high, -0.2)] {
            let proposal = Proposal::new(&ends, shared, &widths, &[0, 1, 2]);
            let mut stream = Stream::new(3, Purpose::Samples, 0);
            let mut out = vec![[0.0; LANES]; 3];
            let (mut above, mut count) = (0_u32, 0_u32);
            for _ in 0..2000 {
                proposal.draw(&mut stream, &mut out);
                for lane in 0..LANES {
                    assert!((0..3).all(|at| (low[at] - 1e-12..=high[at] + 1e-12).contains(&out[at][lane])));
                    above += u32::from(out[0][lane] > out[1][lane]);
                    count += 1;
                }
            }
            let share = f64::from(above) / f64::from(count);
            let error = (share * (1.0 - share) / f64::from(count)).sqrt();
            assert!((share - FIRST_ABOVE_SECOND).abs() < 5.0 * error, "{share} ± {error}, shared {shared}");
        }
    }
}
