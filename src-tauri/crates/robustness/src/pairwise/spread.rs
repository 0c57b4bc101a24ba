//! Mean and variance of each total over all weights of a law, in closed form.
//!
//! Under a Dirichlet law with parameters `α` of sum `A`, the total has the mean `m = Σ αx / A` and
//! the variance `(Σ αx² / A − m²) / (A + 1)`. All weights equally likely is the law with all
//! parameters 1; ordered weights are the same with running means in place of the shares.

use scoring::{BidId, Fraction};

use super::{LawError, WeightLaw, law::Drawn, race::Coefficient};
use crate::{Matrix, scaled::ScaledRow};

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
    let count = Fraction::from(numbers.iter().map(|number| number.times).sum::<u32>());
    let mut sum = Fraction::zero();
    let mut squares = Fraction::zero();
    for number in numbers {
        let value = number.value.over(&crate::whole::Whole::Small(i128::from(number.over)))?;
        let times = &value * &Fraction::from(number.times);
        squares = squares + &times * &value;
        sum = sum + times;
    }
    let scale = Fraction::whole(row.scale.big());
    let mean = sum.divided_by(&count)?;
    let variance = squares.divided_by(&count)? - &mean * &mean;
    let next = &count + &Fraction::one();
    Some(TotalSpread {
        bid: row.bid,
        mean: mean.divided_by(&scale)?,
        variance: variance.divided_by(&(&next * &(&scale * &scale)))?,
    })
}
