//! The law under which weights are drawn.

use std::collections::BTreeSet;

use num_traits::ToPrimitive;
use scoring::{CriterionId, Fraction};
use thiserror::Error;

use super::race::{Coefficient, Race};
use crate::{
    Matrix,
    scaled::{Scaled, ScaledRow},
    whole::Whole,
};

/// The highest concentration: the work grows with its square.
pub const MOST_CONCENTRATION: u32 = 1000;

/// How weights are drawn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WeightLaw {
    /// All weights are equally likely.
    Uniform,
    /// All weights in this order are equally likely: the first criterion has the largest weight,
    /// or one as large as the next.
    Ordinal(Vec<CriterionId>),
    /// Weights around the published ones: a Dirichlet law whose parameters are the published
    /// weights times the concentration. The published weights are the mean; the variance of a
    /// weight `w` is `w(1 − w) / (concentration + 1)`. A criterion of weight 0 keeps it.
    AroundPublished {
        /// From 1 (very far apart) to [`MOST_CONCENTRATION`]. A multiple of every denominator of
        /// the published weights: 100 serves for weights in whole percent.
        concentration: u32,
    },
}

impl WeightLaw {
    /// The order of the published weights, the largest first; of equal ones the first in the
    /// grid's order, which is then a choice of the grid and not of the weights.
    pub fn as_published(matrix: &Matrix) -> Self {
        let mut weights: Vec<_> = matrix.weights().collect();
        weights.sort_by(|(_, one), (_, other)| other.cmp(one));
        Self::Ordinal(weights.into_iter().map(|(criterion, _)| criterion).collect())
    }
}

/// Why weights cannot be drawn under a law.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LawError {
    /// An order of weights does not name each criterion of the matrix.
    #[error("the order has not every criterion: {0} is absent")]
    Absent(CriterionId),
    /// An order of weights names a criterion twice, or one that the matrix does not have.
    #[error("{0} comes twice in the order, or is not a leaf criterion of the matrix")]
    Superfluous(CriterionId),
    /// The concentration is not between 1 and [`MOST_CONCENTRATION`].
    #[error("a concentration of {0} is not between 1 and {MOST_CONCENTRATION}")]
    Concentration(u32),
    /// The concentration times a weight is not a whole number. It is never rounded, because the
    /// mean would no longer be the published weights.
    #[error(
        "{concentration} times the weight of {criterion} is not whole: choose a multiple of {multiple_of}"
    )]
    NotWhole {
        /// The first such criterion in the grid's order.
        criterion: CriterionId,
        /// The concentration.
        concentration: u32,
        /// The smallest concentration that serves; so do its multiples.
        multiple_of: Fraction,
    },
}

/// A matrix with a law that suits it.
pub(super) struct Drawn {
    scaled: Scaled,
    law: Checked,
}

enum Checked {
    Uniform,
    /// Columns, the one of the largest weight first.
    Ordinal(Vec<usize>),
    /// One parameter per column.
    Dirichlet(Vec<u32>),
}

impl Drawn {
    pub fn of(matrix: &Matrix, law: &WeightLaw) -> Result<Self, LawError> {
        let scaled = Scaled::of(matrix);
        let law = match law {
            WeightLaw::Uniform => Checked::Uniform,
            WeightLaw::Ordinal(order) => Checked::Ordinal(columns(matrix, order)?),
            WeightLaw::AroundPublished { concentration } => {
                Checked::Dirichlet(parameters(matrix, &scaled, *concentration)?)
            }
        };
        Ok(Self { scaled, law })
    }

    pub fn rows(&self) -> &[ScaledRow] {
        &self.scaled.rows
    }

    /// What the first bid earns more than the second, as often as it counts.
    pub fn race(&self, one: &ScaledRow, other: &ScaledRow) -> Race {
        let differences = one.over(other, &one.common(other));
        match &self.law {
            Checked::Uniform => {
                Race::of(differences.into_iter().map(|value| Coefficient { value, over: 1, times: 1 }))
            }
            Checked::Ordinal(order) => {
                Race::of(running(&differences, order).map(|(value, over)| Coefficient {
                    value,
                    over,
                    times: 1,
                }))
            }
            Checked::Dirichlet(parameters) => {
                Race::of(differences.into_iter().zip(parameters).map(|(value, times)| Coefficient {
                    value,
                    over: 1,
                    times: *times,
                }))
            }
        }
    }

    /// The numbers of a bid whose weighted mean is its total, each with its divisor and how often
    /// it counts, in the bid's own scale.
    pub fn numbers(&self, row: &ScaledRow) -> Vec<Coefficient> {
        let plain = |value: &Whole, times: u32| Coefficient { value: value.clone(), over: 1, times };
        match &self.law {
            Checked::Uniform => row.shares.iter().map(|value| plain(value, 1)).collect(),
            Checked::Ordinal(order) => running(&row.shares, order)
                .map(|(value, over)| Coefficient { value, over, times: 1 })
                .collect(),
            Checked::Dirichlet(parameters) => {
                row.shares.iter().zip(parameters).map(|(value, times)| plain(value, *times)).collect()
            }
        }
    }
}

/// Sums of the first one, two, three … values in an order, with their count: ordered weights are
/// evenly spread over the simplex of the means `(1/k, …, 1/k, 0, …)`, so that running means take
/// the place of the values.
fn running<'a>(values: &'a [Whole], order: &'a [usize]) -> impl Iterator<Item = (Whole, u32)> + 'a {
    let in_order = order.iter().filter_map(|column| values.get(*column));
    in_order.zip(1..).scan(Whole::ZERO, |sum, (value, count)| {
        *sum = sum.plus(value);
        Some((sum.clone(), count))
    })
}

fn columns(matrix: &Matrix, order: &[CriterionId]) -> Result<Vec<usize>, LawError> {
    let mut seen = BTreeSet::new();
    let mut columns = Vec::with_capacity(order.len());
    for criterion in order {
        let column = matrix.weights().position(|(known, _)| known == *criterion);
        match column {
            Some(column) if seen.insert(*criterion) => columns.push(column),
            Some(_) | None => return Err(LawError::Superfluous(*criterion)),
        }
    }
    match matrix.weights().find(|(criterion, _)| !seen.contains(criterion)) {
        Some((absent, _)) => Err(LawError::Absent(absent)),
        None => Ok(columns),
    }
}

fn parameters(matrix: &Matrix, scaled: &Scaled, concentration: u32) -> Result<Vec<u32>, LawError> {
    if concentration == 0 || concentration > MOST_CONCENTRATION {
        return Err(LawError::Concentration(concentration));
    }
    matrix
        .weights()
        .map(|(criterion, weight)| {
            let parameter = weight * &Fraction::from(concentration);
            let whole = parameter.numerator().to_u32().filter(|_| parameter.decimals() == Some(0));
            whole.ok_or_else(|| LawError::NotWhole {
                criterion,
                concentration,
                multiple_of: Fraction::whole(scaled.unit.big()),
            })
        })
        .collect()
}
