//! How often a bid is first at its own central weights, when marks vary.

use super::{
    SampledError,
    plan::Plan,
    stream::{LANES, Packet, Purpose, Stream},
    totals::total,
    widest::widest,
};

/// For each set of weights, given with its bid: in how many samples of the marks that bid is
/// first, alone or with others. All sets meet the same samples.
pub(super) fn first_at(plan: &Plan, weights: &[(usize, Vec<f64>)]) -> Result<Vec<u64>, SampledError> {
    let mut counts = vec![0; weights.len()];
    plan.for_each_block(
        |block, samples| {
            widest(
                #[inline(always)]
                || first_in_block(plan, weights, block, samples),
            )
        },
        |of_block| {
            for (count, of_block) in counts.iter_mut().zip(of_block) {
                *count += of_block;
            }
        },
    )?;
    Ok(counts)
}

#[inline(always)]
fn first_in_block(plan: &Plan, weights: &[(usize, Vec<f64>)], block: u64, samples: u64) -> Vec<u64> {
    let bids = plan.bids.len();
    let spread: Vec<Vec<Packet>> =
        weights.iter().map(|(_, weights)| weights.iter().map(|weight| [*weight; LANES]).collect()).collect();
    let mut stream = Stream::new(plan.sampling.seed, Purpose::Confidence, block);
    let mut marks: Vec<Packet> = vec![[0.0; LANES]; plan.criteria.len()];
    let mut totals: Vec<Packet> = vec![[0.0; LANES]; weights.len() * bids];
    let mut counts = vec![0; weights.len()];
    let mut left = samples as usize;
    while left > 0 {
        for (bid, row) in plan.rows.iter().enumerate() {
            row.draw(&mut stream, &mut marks);
            for (set, weights) in spread.iter().enumerate() {
                totals[set * bids + bid] = total(&marks, weights);
            }
        }
        let lanes = left.min(LANES);
        for ((count, (bid, _)), totals) in counts.iter_mut().zip(weights).zip(totals.chunks_exact(bids)) {
            let own = totals[*bid];
            let mut first = [true; LANES];
            for other in totals {
                for lane in 0..LANES {
                    first[lane] &= other[lane] <= own[lane];
                }
            }
            *count += first[..lanes].iter().filter(|first| **first).count() as u64;
        }
        left -= lanes;
    }
    counts
}
