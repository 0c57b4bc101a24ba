//! Which weights are thought possible.

use std::collections::{BTreeMap, BTreeSet};

use scoring::{CriterionId, Fraction};
use thiserror::Error;

use crate::Matrix;

/// The weights that are thought possible, all equally likely. Weights are shares of the total: they
/// are not below 0 and add up to 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WeightSpace {
    /// All weights.
    Uniform,
    /// Only the order of importance is known: no criterion weighs more than the one before it.
    Ordinal {
        /// Every criterion once, the most important first.
        order: Vec<CriterionId>,
    },
    /// Each weight stays within its bounds.
    Intervals {
        /// One entry per criterion, in any order.
        bounds: Vec<WeightBounds>,
    },
}

/// How far one weight may move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightBounds {
    /// The criterion.
    pub criterion: CriterionId,
    /// The lowest weight, as a share of the total; below 0 is the same as 0.
    pub low: Fraction,
    /// The highest weight, as a share of the total; above 1 is the same as 1.
    pub high: Fraction,
}

/// Why there are no weights to measure.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WeightSpaceError {
    /// A criterion of the matrix is not there, or one comes twice, or there is one too many.
    #[error("not every criterion once: {0}")]
    NotEachOnce(CriterionId),
    /// No weights that add up to 1 are within the bounds.
    #[error("no weights are within the bounds")]
    Empty,
    /// The weights within the bounds have no volume: one of them, or all together, cannot move.
    #[error("the weights within the bounds have no volume")]
    NoVolume,
}

impl WeightSpace {
    /// Each published weight up or down by a part of itself: 1/5 for twenty per cent.
    pub fn around(matrix: &Matrix, part: &Fraction) -> Self {
        let bounds = matrix.weights().map(|(criterion, weight)| {
            let part = weight * part;
            WeightBounds { criterion, low: weight - &part, high: weight + &part }
        });
        Self::Intervals { bounds: bounds.collect() }
    }

    /// The criteria by falling published weight, those of equal weight in the grid's order.
    pub fn published_order(matrix: &Matrix) -> Self {
        let mut weights: Vec<_> = matrix.weights().collect();
        weights.sort_by(|one, other| other.1.cmp(one.1));
        Self::Ordinal { order: weights.into_iter().map(|(criterion, _)| criterion).collect() }
    }
}

/// A weight space as a simplex with corners cut off.
///
/// Every point is a mixture of the corners; the parts of the mixture are not below 0 and add up to
/// 1. Equally likely weights are equally likely parts, because a linear map scales all volumes alike.
#[derive(Clone, Debug)]
pub(super) struct Simplex {
    /// As many weight vectors as there are criteria.
    pub(super) corners: Vec<Vec<Fraction>>,
    /// The highest part of each corner, where that is less than 1.
    pub(super) caps: Vec<Option<Fraction>>,
    /// The volume of the simplex, before it is cut, as a share of all weights.
    pub(super) share: Fraction,
}

impl Simplex {
    pub(super) fn of(space: &WeightSpace, matrix: &Matrix) -> Result<Self, WeightSpaceError> {
        let place: BTreeMap<CriterionId, usize> =
            matrix.weights().enumerate().map(|(at, (criterion, _))| (criterion, at)).collect();
        match space {
            WeightSpace::Uniform => {
                let unit = |at| (0..place.len()).map(|it| Fraction::from(u32::from(it == at))).collect();
                let corners: Vec<Vec<Fraction>> = (0..place.len()).map(unit).collect();
                Ok(Self { caps: vec![None; corners.len()], corners, share: Fraction::one() })
            }
            WeightSpace::Ordinal { order } => Self::ordinal(&places(&place, order.iter().copied())?),
            WeightSpace::Intervals { bounds } => {
                let order = places(&place, bounds.iter().map(|it| it.criterion))?;
                let mut sorted: Vec<(usize, &WeightBounds)> = order.into_iter().zip(bounds).collect();
                sorted.sort_by_key(|(at, _)| *at);
                Self::intervals(&sorted.into_iter().map(|(_, it)| it).collect::<Vec<_>>())
            }
        }
    }

    /// The weights in a given order are the mixtures of (1, 0, …), (1/2, 1/2, 0, …), …, each of
    /// which gives equal weights to the first k criteria. The n! orders share the volume equally.
    fn ordinal(order: &[usize]) -> Result<Self, WeightSpaceError> {
        let mut corners = Vec::with_capacity(order.len());
        let mut share = Fraction::one();
        for first in 1..=order.len() {
            let part = Fraction::ratio(1, first).ok_or(WeightSpaceError::Empty)?;
            let mut corner = vec![Fraction::zero(); order.len()];
            for at in &order[..first] {
                corner[*at] = part.clone();
            }
            corners.push(corner);
            share = &share * &part;
        }
        Ok(Self { caps: vec![None; corners.len()], corners, share })
    }

    /// The weights above the lowest ones are a smaller simplex; the highest ones cap its parts.
    fn intervals(bounds: &[&WeightBounds]) -> Result<Self, WeightSpaceError> {
        let (zero, one) = (Fraction::zero(), Fraction::one());
        let low: Vec<Fraction> = bounds.iter().map(|it| it.low.clone().max(zero.clone())).collect();
        let high: Vec<Fraction> = bounds.iter().map(|it| it.high.clone().min(one.clone())).collect();
        let (lowest, highest): (Fraction, Fraction) = (low.iter().sum(), high.iter().sum());
        if low.iter().zip(&high).any(|(low, high)| low > high) || lowest > one || highest < one {
            return Err(WeightSpaceError::Empty);
        }
        if bounds.len() == 1 {
            // A single weight is 1, whatever its bounds; the point has no room to be cut.
            return Ok(Self { corners: vec![vec![one.clone()]], caps: vec![None], share: one });
        }
        if low.iter().zip(&high).any(|(low, high)| low == high) || lowest == one || highest == one {
            return Err(WeightSpaceError::NoVolume);
        }
        let room = &one - &lowest;
        let corner = |at| {
            let mut corner = low.clone();
            corner[at] = &corner[at] + &room;
            corner
        };
        let caps = low.iter().zip(&high).map(|(low, high)| (high - low).divided_by(&room));
        Ok(Self {
            corners: (0..low.len()).map(corner).collect(),
            caps: caps.map(|cap| cap.filter(|cap| *cap < one)).collect(),
            share: (1..low.len()).fold(one.clone(), |share, _| &share * &room),
        })
    }

    /// What the shares of a bid are worth at each corner.
    pub(super) fn values(&self, shares: &[Fraction]) -> Vec<Fraction> {
        let at = |corner: &Vec<Fraction>| corner.iter().zip(shares).map(|(part, share)| part * share).sum();
        self.corners.iter().map(at).collect()
    }

    /// The weights of a mixture of the corners.
    pub(super) fn weights(&self, parts: &[Fraction]) -> Vec<Fraction> {
        let corners = || self.corners.iter().zip(parts).filter(|(_, part)| !part.is_zero());
        let weight = |at: usize| corners().map(|(corner, part)| &corner[at] * part).sum();
        (0..self.corners.len()).map(weight).collect()
    }
}

/// Where each criterion stands in the matrix; each must come once.
fn places(
    place: &BTreeMap<CriterionId, usize>,
    criteria: impl Iterator<Item = CriterionId>,
) -> Result<Vec<usize>, WeightSpaceError> {
    let mut seen = BTreeSet::new();
    let mut places = Vec::with_capacity(place.len());
    for criterion in criteria {
        match place.get(&criterion) {
            Some(at) if seen.insert(criterion) => places.push(*at),
            Some(_) | None => return Err(WeightSpaceError::NotEachOnce(criterion)),
        }
    }
    match place.keys().find(|criterion| !seen.contains(criterion)) {
        Some(absent) => Err(WeightSpaceError::NotEachOnce(*absent)),
        None => Ok(places),
    }
}
