//! Mean and variance of each total over all weights of a law, in closed form.
//!
//! Under a Dirichlet law with parameters `α` of sum `A`, the total has the mean `m = Σ αx / A` and
//! the variance `(Σ αx² / A − m²) / (A + 1)`. All weights equally likely is the law with all
//! parameters 1; ordered weights are the same with running means in place of the shares.

use scoring::{BidId, Fraction};

use super::{LawError, WeightLaw, law::Drawn, race::Coefficient};
use crate::{Matrix, scaled::ScaledRow, whole::Whole};

/// Where the total of a bid lies when the weights are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalSpread {
    /// The bid.
    pub bid: BidId,
    /// The mean of its total, as a share of the whole.
    pub mean: Fraction,
    /// The variance of its total: the square of the standard deviation.
    pub variance: Fraction,
}

/// Mean and variance of the total of each bid, exactly, in the order of the matrix.
pub fn total_spreads(matrix: &Matrix, law: &WeightLaw) -> Result<Vec<TotalSpread>, LawError> {
    let drawn = Drawn::of(matrix, law)?;
    Ok(drawn.rows().iter().filter_map(|row| spread(row, &drawn.numbers(row))).collect())
}

fn spread(row: &ScaledRow, numbers: &[Coefficient]) -> Option<TotalSpread> {
    // All numbers over one divisor.
    let divisor = numbers.iter().fold(Whole::ONE, |divisor, number| {
        let over = number.divisor();
        divisor.times(&over.over_divisor(&divisor.common(&over)))
    });
    let (mut count, mut sum, mut squares) = (Whole::ZERO, Whole::ZERO, Whole::ZERO);
    for number in numbers {
        let value = number.value.times(&divisor.over_divisor(&number.divisor()));
        let times = Whole::Small(i128::from(number.times));
        let counted = value.times(&times);
        squares = squares.plus(&counted.times(&value));
        sum = sum.plus(&counted);
        count = count.plus(&times);
    }
    let scale = row.scale.times(&divisor);
    let whole = count.times(&scale);
    let variance = count.times(&squares).minus(&sum.times(&sum));
    Some(TotalSpread {
        bid: row.bid,
        mean: sum.over(&whole)?,
        variance: variance.over(&whole.times(&whole).times(&count.plus(&Whole::ONE)))?,
    })
}
