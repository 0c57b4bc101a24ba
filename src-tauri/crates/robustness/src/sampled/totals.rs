//! Totals and places of all bids for sixteen samples.
//!
//! `s_i = Σ_j w_j x_ij`, a matrix product cut into tiles of four bids by eight samples, so that
//! the sums stay in registers; every sum adds its terms in the order of the criteria, so that bids
//! with equal marks have equal totals to the last bit.

use super::stream::{LANES, Packet};

const HALF: usize = LANES / 2;

/// The totals of bids whose marks, one row of `weights.len()` after another, are certain.
#[inline(always)]
pub(super) fn totals(rows: &[f64], weights: &[Packet], out: &mut [Packet]) {
    let criteria = weights.len();
    let mut fours = rows.chunks_exact(4 * criteria);
    let mut out_fours = out.chunks_exact_mut(4);
    for (rows, out) in fours.by_ref().zip(out_fours.by_ref()) {
        let (first, rest) = rows.split_at(criteria);
        let (second, rest) = rest.split_at(criteria);
        let (third, fourth) = rest.split_at(criteria);
        tile::<4, 0>([first, second, third, fourth], weights, out);
        tile::<4, HALF>([first, second, third, fourth], weights, out);
    }
    let rest = fours.remainder().chunks_exact(criteria);
    for (row, out) in rest.zip(out_fours.into_remainder()) {
        tile::<1, 0>([row], weights, std::slice::from_mut(out));
        tile::<1, HALF>([row], weights, std::slice::from_mut(out));
    }
}

#[inline(always)]
fn tile<const BIDS: usize, const FROM: usize>(rows: [&[f64]; BIDS], weights: &[Packet], out: &mut [Packet]) {
    let mut sums = [[0.0; HALF]; BIDS];
    for (criterion, weight) in weights.iter().enumerate() {
        for bid in 0..BIDS {
            let mark = rows[bid][criterion];
            for lane in 0..HALF {
                sums[bid][lane] += mark * weight[FROM + lane];
            }
        }
    }
    for bid in 0..BIDS {
        out[bid][FROM..FROM + HALF].copy_from_slice(&sums[bid]);
    }
}

/// The total of one bid whose marks differ from sample to sample.
#[inline(always)]
pub(super) fn total(marks: &[Packet], weights: &[Packet]) -> Packet {
    let mut sum = [0.0; LANES];
    for (mark, weight) in marks.iter().zip(weights) {
        for lane in 0..LANES {
            sum[lane] += mark[lane] * weight[lane];
        }
    }
    sum
}

/// For each bid and sample, how many bids have a higher total.
#[inline(always)]
pub(super) fn bids_above(totals: &[Packet], above: &mut [[u64; LANES]]) {
    above.fill([0; LANES]);
    for one in 0..totals.len() {
        let total = totals[one];
        let mut own = above[one];
        for two in one + 1..totals.len() {
            let (other, its) = (&totals[two], &mut above[two]);
            for lane in 0..LANES {
                own[lane] += u64::from(other[lane] > total[lane]);
                its[lane] += u64::from(total[lane] > other[lane]);
            }
        }
        above[one] = own;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_the_sums_added_in_order() {
        for bids in 1..10 {
            let criteria = 5;
            let rows: Vec<f64> =
                (0..bids * criteria).map(|index| f64::from((index * 7) as u32 % 11)).collect();
            let weights: Vec<Packet> = (0..criteria)
                .map(|criterion| std::array::from_fn(|lane| 0.1 * (criterion + 3 * lane) as f64))
                .collect();
            let mut found = vec![[0.0; LANES]; bids];
            totals(&rows, &weights, &mut found);
            for bid in 0..bids {
                for lane in 0..LANES {
                    let terms = (0..criteria).map(|at| rows[bid * criteria + at] * weights[at][lane]);
                    let expected = terms.fold(0.0, |sum, term| sum + term);
                    assert_eq!(found[bid][lane].to_bits(), f64::to_bits(expected), "{bids} bids");
                }
            }
        }
    }

    #[test]
    fn level_bids_have_the_same_bids_above() {
        let totals = [[1.0; LANES], [2.0; LANES], [1.0; LANES], [0.5; LANES]];
        let mut above = [[9; LANES]; 4];
        bids_above(&totals, &mut above);
        assert_eq!(above, [[1; LANES], [0; LANES], [1; LANES], [3; LANES]]);
    }
}
