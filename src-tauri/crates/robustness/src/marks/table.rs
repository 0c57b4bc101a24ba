//! The totals, and the scales of those criteria that people mark.

use scoring::{BidId, CriterionId, Evaluation, Fraction, Leaf, Lot, Mark};
use thiserror::Error;

use crate::Matrix;

/// The scale on which a criterion is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkScale {
    /// The criterion.
    pub criterion: CriterionId,
    /// The highest mark; the lowest is 0.
    pub max: Mark,
    /// The distance between two marks, where the scale has one.
    pub step: Option<Mark>,
    /// A bid below this mark is excluded.
    pub minimum: Option<Mark>,
}

/// Totals whose marked criteria have a scale: the share that a bid earns is mark / maximum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkTable {
    pub(crate) matrix: Matrix,
    /// One per criterion of the matrix, in its order; `None` where nobody gives a mark.
    pub(crate) scales: Vec<Option<MarkScale>>,
}

/// Why a matrix and scales make no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MarkTableError {
    /// The matrix has no such criterion.
    #[error("{0} is not in the matrix")]
    UnknownCriterion(CriterionId),
    /// A criterion has two scales.
    #[error("{0} has two scales")]
    TwoScales(CriterionId),
    /// The maximum of a scale, or its step, is 0.
    #[error("the scale of {0} has no extent")]
    NoExtent(CriterionId),
    /// A share is not between 0 and 1, so that no mark earns it.
    #[error("{bid} has no mark on the scale of {criterion}")]
    OffScale {
        /// The bid.
        bid: BidId,
        /// The criterion.
        criterion: CriterionId,
    },
}

impl MarkTable {
    /// Checks that every share of a marked criterion is a mark on its scale.
    pub fn new(matrix: Matrix, scales: Vec<MarkScale>) -> Result<Self, MarkTableError> {
        let mut places: Vec<Option<MarkScale>> = matrix.weights().map(|_| None).collect();
        for scale in scales {
            let criterion = scale.criterion;
            if scale.max.value().is_zero() || scale.step.as_ref().is_some_and(|step| step.value().is_zero()) {
                return Err(MarkTableError::NoExtent(criterion));
            }
            let place = matrix
                .weights()
                .position(|(of, _)| of == criterion)
                .and_then(|index| places.get_mut(index))
                .ok_or(MarkTableError::UnknownCriterion(criterion))?;
            if place.replace(scale).is_some() {
                return Err(MarkTableError::TwoScales(criterion));
            }
        }
        let one = Fraction::one();
        for (bid, shares, _) in matrix.rows_with_totals() {
            for (share, scale) in shares.iter().zip(&places) {
                if let Some(scale) = scale
                    && (share.is_negative() || *share > one)
                {
                    return Err(MarkTableError::OffScale { bid, criterion: scale.criterion });
                }
            }
        }
        Ok(Self { matrix, scales: places })
    }

    /// The ranked bids of a lot, or `None` when no bid is ranked.
    pub fn of(lot: &Lot, evaluation: &Evaluation) -> Option<Self> {
        let scales = lot.criteria.leaves().into_iter().filter_map(|(criterion, leaf)| match leaf {
            Leaf::Quality { scale, minimum } => Some(MarkScale {
                criterion: criterion.id,
                max: scale.max().clone(),
                step: scale.step().cloned(),
                minimum: minimum.clone(),
            }),
            Leaf::Price { .. } | Leaf::Measure { .. } => None,
        });
        Self::new(Matrix::of(lot, evaluation)?, scales.collect()).ok()
    }

    /// The totals that the marks make.
    pub fn matrix(&self) -> &Matrix {
        &self.matrix
    }
}
