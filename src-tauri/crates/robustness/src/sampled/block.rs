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
