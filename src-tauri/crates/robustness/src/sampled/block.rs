//! One block of samples.

use super::{
    plan::Plan,
    stream::{LANES, Packet, Purpose, Stream},
    tally::Tally,
    totals::{bids_above, total, totals},
    widest::widest,
};

/// Samples a block with the widest vectors that the machine and the code agree on.
pub(super) fn sample(plan: &Plan, block: u64, samples: u64) -> Tally {
    widest(
        #[inline(always)]
        || sample_inlined(plan, block, samples),
    )
}

#[inline(always)]
fn sample_inlined(plan: &Plan, block: u64, samples: u64) -> Tally {
    let (bids, criteria) = (plan.bids.len(), plan.criteria.len());
    let mut stream = Stream::new(plan.sampling.seed, Purpose::Samples, block);
    let mut state = plan.drawing.start(&mut stream);
    let mut weights: Vec<Packet> = vec![[0.0; LANES]; criteria];
    let mut marks: Vec<Packet> = vec![[0.0; LANES]; criteria];
    let mut sums: Vec<Packet> = vec![[0.0; LANES]; bids];
    let mut above = vec![[0; LANES]; bids];
    let mut tally = Tally::new(bids, criteria);
    let mut left = samples as usize;
    while left > 0 {
        let (kept, drawn) = plan.drawing.draw(&mut state, &mut stream, &mut weights);
        tally.kept.0 += kept;
        tally.kept.1 += drawn;
        if let Some(rows) = &plan.certain {
            totals(rows, &weights, &mut sums);
        } else {
            for (row, sum) in plan.rows.iter().zip(&mut sums) {
                row.draw(&mut stream, &mut marks);
                *sum = total(&marks, &weights);
            }
        }
        bids_above(&sums, &mut above);
        let lanes = left.min(LANES);
        tally.add(&above, &mut weights, lanes);
        left -= lanes;
    }
    tally.close();
    tally
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{
        collections::BTreeMap,
        num::{NonZeroU32, NonZeroUsize},
    };

    use scoring::{BidId, CriterionId, Fraction, Weight};

    use super::*;
    use crate::{
        Matrix,
        sampled::{Sampling, WeightLaw},
    };

    #[test]
    fn wide_vectors_count_what_narrow_ones_count() {
        let weight =
            |at: usize| (CriterionId::from_code(&at.to_string()), Weight::new(Fraction::one()).unwrap());
        let share = |bid: usize, at: usize| Fraction::ratio((bid * 7 + at * 5) % 11, 10).unwrap();
        let row = |bid: usize| {
            (BidId::from_code(&bid.to_string()), (0..5).map(|at| share(bid, at)).collect::<Vec<_>>())
        };
        let matrix = Matrix::new((0..5).map(weight).collect(), (0..7).map(row).collect()).unwrap();
        let sampling =
            Sampling { samples: NonZeroU32::new(999).unwrap(), seed: 3, threads: NonZeroUsize::MIN };
        let plan = Plan::new(&matrix, &WeightLaw::Uniform, &BTreeMap::new(), sampling).unwrap();
        assert_eq!(sample(&plan, 0, 999), sample_inlined(&plan, 0, 999));
    }
}
