//! How much of the weights puts each bid first: exact shares, and the proof where there is none.
//!
//! The weights that put a bid first are a convex body `w ≥ 0, Σw = 1, (xᵢ − xₖ)·w ≥ 0`. Its volume as
//! a share of all weights is the bid's *rank-1 acceptability*, its centroid the bid's *central
//! weights* (Lahdelma and Salminen, Oper. Res. 49 (2001) 444–454). Elsewhere these are sampled; here
//! they are fractions. The vertices of all bodies come from one double description, the volumes
//! from Lawrence's sum over the vertices (Math. Comp. 57 (1991) 259–271), and the shares of all bids
//! are added up before an answer is given: they make exactly 1, or there is no answer.
//!
//! Bids that earn the same totals whatever the weights are one group with one share. Other ties are on
//! sets without volume.

mod body;
mod cone;
mod envelope;
mod groups;
mod named;
mod never;
mod number;
mod ranks;
mod regions;
mod space;
mod term;
mod volume;
mod whole;

use scoring::{BidId, CriterionId, Fraction};
use thiserror::Error;

pub use ranks::{RankShares, rank_shares};
pub use space::{WeightBounds, WeightSpace, WeightSpaceError};

use crate::Matrix;
use regions::Regions;

/// How much work is allowed before the exact answer is given up, so that the caller samples instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The most vertices, over all bids. It bounds the comparisons between them and the length of the
    /// numbers as well. The time grows with the square of this number: about a second for 20 000
    /// vertices, half a minute or more for ten times as many.
    pub vertices: usize,
    /// The most vertices, over all bids, with which centroids are computed: these take several times
    /// as long as the shares. Either all bids have theirs or none has.
    pub centroid_vertices: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { vertices: 200_000, centroid_vertices: 2_000 }
    }
}

/// A weight for each criterion, as shares of the total, in the grid's order.
pub type Weighting = Vec<(CriterionId, Fraction)>;

/// Where each bid is first in a weight space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptability {
    /// The volume of the weight space, as a share of all weights: 1 when every weight is possible.
    pub space_share: Fraction,
    /// The mean of all weights in the space; with ordinal weights, the rank order centroid.
    pub space_centre: Centre,
    /// Every bid in one group, by the matrix's order of the groups' first bids.
    pub groups: Vec<GroupAcceptability>,
}

/// Where the bids of a group are first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupAcceptability {
    /// The bids: several when they earn the same total whatever the weights.
    pub bids: Vec<BidId>,
    /// How many vertices the weights that put them first have.
    pub vertices: usize,
    /// What the weights say.
    pub standing: Standing,
}

/// What the weights say of a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A part of the weights puts it first.
    Share {
        /// The part, above 0, as a share of the weight space.
        share: Fraction,
        /// The mean of the weights that put it first.
        centre: Centre,
        /// How far each weight goes when it is first.
        ranges: Vec<WeightBounds>,
    },
    /// Some weights put it level with the first bids, but any of them can be moved by as little as
    /// one likes so that it is not: they have no volume.
    KnifeEdge {
        /// The dimension of these weights: 0 for one point.
        dimension: usize,
        /// Weights that put it there.
        example: Weighting,
        /// How far each weight goes when it is there.
        ranges: Vec<WeightBounds>,
    },
    /// No weights in the space put it first.
    NeverFirst {
        /// Other bids and their parts, which add up to 1. The total of this mixture is ahead with
        /// all weights of the space: without bounds on the weights, it is better on every
        /// criterion; where their order is given, on the mean of every first few criteria.
        mixture: Vec<(BidId, Fraction)>,
        /// By how much the mixture is ahead at least, in shares of the total; above 0.
        margin: Fraction,
    },
}

/// The mean of some weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Centre {
    /// Exactly.
    Exact(Weighting),
    /// Not computed: [`Budget::centroid_vertices`] is too small for it.
    OverBudget,
}

/// Why there is no exact answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AcceptabilityError {
    /// The weight space cannot be measured.
    #[error(transparent)]
    Space(#[from] WeightSpaceError),
    /// The bodies have more vertices than the budget allows, or the matrix has more rows than can be
    /// told apart here. The shares can be estimated by sampling.
    #[error("more work than the budget allows")]
    OverBudget,
    /// The shares that were found do not add up to 1, or contradict each other in another way:
    /// a fault of this program, which gives no answer rather than a wrong one.
    #[error("the shares contradict each other")]
    Inconsistent,
}

impl From<volume::Failure> for AcceptabilityError {
    fn from(failure: volume::Failure) -> Self {
        match failure {
            volume::Failure::OverBudget => Self::OverBudget,
            volume::Failure::Inconsistent => Self::Inconsistent,
        }
    }
}

/// The exact share of the weights that puts each bid first, and what else these weights say.
pub fn acceptability(
    matrix: &Matrix,
    space: &WeightSpace,
    budget: Budget,
) -> Result<Acceptability, AcceptabilityError> {
    Regions::of(matrix, space, budget)?.acceptability()
}
