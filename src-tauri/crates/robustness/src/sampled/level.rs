//! Bids that are level whatever the weights: found exactly.
//!
//! Two bids are always level when their totals agree for every set of weights of the law. With
//! `d` the differences of their marks, and the weights of some criteria fixed at `f`, that is:
//! `d_j` is the same on all free criteria, and `Σ_fixed d_j f_j + d_free (1 − Σ f)` is 0.

use std::collections::BTreeMap;

use scoring::Fraction;

use super::law::Support;

/// For each bid, the first bid that is always level with it (itself, where no earlier one is).
/// Bids whose marks vary (`None`) are level with nobody.
pub(super) fn representatives(rows: &[Option<Vec<Fraction>>], support: &Support) -> Vec<usize> {
    let mut first_of = BTreeMap::new();
    rows.iter()
        .enumerate()
        .map(|(bid, row)| match row {
            Some(row) => *first_of.entry(signature(row, support)).or_insert(bid),
            None => bid,
        })
        .collect()
}

/// What two bids have in common when, and only when, they are always level.
fn signature(row: &[Fraction], support: &Support) -> (Vec<Fraction>, Fraction) {
    let free = || row.iter().zip(&support.fixed).filter(|(_, fixed)| fixed.is_none()).map(|(mark, _)| mark);
    let first = free().next().cloned().unwrap_or_else(Fraction::zero);
    let relative = free().map(|mark| mark - &first).collect();
    let mut left = Fraction::one();
    let mut constant = Fraction::zero();
    for (mark, fixed) in row.iter().zip(&support.fixed) {
        if let Some(fixed) = fixed {
            constant = &constant + &(mark * fixed);
            left = &left - fixed;
        }
    }
    (relative, &constant + &(&first * &left))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(marks: [&str; 3]) -> Vec<Fraction> {
        marks.iter().map(|mark| mark.parse().unwrap()).collect()
    }

    fn support(fixed: [Option<&str>; 3]) -> Support {
        Support { fixed: fixed.iter().map(|text| text.map(|text| text.parse().unwrap())).collect() }
    }

    #[test]
    fn only_identical_bids_are_level_for_all_weights() {
        let rows =
            [Some(row(["1", "0", "0"])), Some(row(["0", "1", "0"])), Some(row(["1", "0", "0"])), None, None];
        assert_eq!(representatives(&rows, &support([None, None, None])), [0, 1, 0, 3, 4]);
    }

    #[test]
    fn a_weight_of_nothing_hides_a_difference() {
        let rows = [Some(row(["1", "0", "1"])), Some(row(["1", "0", "0"]))];
        assert_eq!(representatives(&rows, &support([None, None, Some("0")])), [0, 0]);
    }

    #[test]
    fn a_lead_that_fixed_weights_make_up_is_none() {
        // 1/2 more on the fixed quarter, 1/6 less on each of the others: 1/8 − 1/6 × 3/4 = 0.
        let rows = [Some(row(["1/2", "1/3", "1/3"])), Some(row(["1", "1/6", "1/6"]))];
        assert_eq!(representatives(&rows, &support([Some("1/4"), None, None])), [0, 0]);
        assert_eq!(representatives(&rows, &support([Some("1/5"), None, None])), [0, 1]);
    }

    #[test]
    fn with_all_weights_fixed_the_totals_decide() {
        let rows = [Some(row(["1", "0", "0"])), Some(row(["0", "1", "1"])), Some(row(["0", "1", "0"]))];
        assert_eq!(representatives(&rows, &support([Some("1/2"), Some("1/4"), Some("1/4")])), [0, 0, 2]);
    }
}
