//! The answer of `robustness --json`: fractions as texts, and beside each claim what proves it.
//!
//! Weights and totals are shares of the whole, from 0 to 1. A number that is not exact carries its
//! error, and what no sample showed carries a bound in place of a number: it is not "0".

mod codes;
mod marks;
mod others;
mod prices;
mod shares;
mod weights;

use std::num::NonZeroU32;

use robustness::Matrix;
use scoring::{Criterion, Evaluation, Fraction, Working};
use serde::Serialize;

use crate::Evaluated;
use codes::Codes;
use marks::MarksAnswer;
use others::{LawfulWaysAnswer, RemovalAnswer};
use prices::{PriceAnswer, PriceRules};
use shares::{AcceptabilityAnswer, Lookup, PairwiseAnswer, WeightSet};
use weights::{ChangeAnswer, CrossingAnswer, JointAnswer, StabilityAnswer};

/// How much work an answer may take, and what its samples start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SafetyEffort {
    /// The most vertices in an exact acceptability; beyond, it is sampled.
    pub vertices: usize,
    /// How many sets of weights are sampled.
    pub samples: NonZeroU32,
    /// What the samples start from: the same seed gives the same answer.
    pub seed: u64,
}

impl SafetyEffort {
    /// The samples of an answer, when nobody says how many: the standard error of a share is then
    /// at most 1/632.
    pub const SAMPLES: u32 = 100_000;
    /// The seed, when nobody names one.
    pub const SEED: u64 = 1;
    /// Some tenths of a second for each set of weights.
    pub const VERTICES: usize = 5_000;
}

impl Default for SafetyEffort {
    fn default() -> Self {
        Self {
            vertices: Self::VERTICES,
            samples: NonZeroU32::new(Self::SAMPLES).unwrap_or(NonZeroU32::MIN),
            seed: Self::SEED,
        }
    }
}

/// How safe the first rank of a lot is, for a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SafetyAnswer {
    /// The bids with the highest exact total.
    pub winners: Vec<String>,
    /// The exact totals of the ranked bids, as shares of the total.
    pub totals: Lookup<String>,
    /// What these totals may be off by, for the bids whose points come from a logarithm; nothing
    /// where all totals are exact. Every other answer takes the totals as they stand here.
    pub totals_error: Lookup<String>,
    /// The bids of rank 1 under the published rules, rounding and tie rules included.
    pub published_first: Vec<String>,
    /// One per criterion that carries points.
    pub stability: Vec<StabilityAnswer>,
    /// Where two bids are level.
    pub crossings: Vec<CrossingAnswer>,
    /// The smallest change of a single weight beyond which another bid is first; absent when
    /// none can do it, or several bids are first already.
    pub smallest_single_change: Option<ChangeAnswer>,
    /// The smallest changes of all weights together, one per winner and other bid.
    pub joint: Vec<JointAnswer>,
    /// How much of all weights puts each bid first; absent when no bid is ranked.
    pub acceptability: Option<AcceptabilityAnswer>,
    /// The same where only some weights are thought possible.
    pub acceptability_within: Vec<AcceptabilityAnswer>,
    /// How any two bids compare over all weights.
    #[serde(flatten)]
    pub pairs: PairwiseAnswer,
    /// What each price would change; empty where nothing can be said.
    pub price: Vec<PriceAnswer>,
    /// How that was found, or why nothing is said about prices.
    pub price_rules: PriceRules,
    /// The ranking without each bid.
    pub removals: Vec<RemovalAnswer>,
    /// Who would be first under other rules that would have been lawful.
    pub lawful_ways: LawfulWaysAnswer,
    /// The errors of marking that the first rank bears; absent without a second bid.
    pub marks: Option<MarksAnswer>,
}

/// How safe the first rank of a lot is, for a program.
pub fn safety_answer(evaluated: &Evaluated, effort: SafetyEffort) -> SafetyAnswer {
    let (lot, evaluation) = (&evaluated.lot, &evaluated.evaluation);
    let codes = Codes(lot);
    let matrix = Matrix::of(lot, evaluation);
    let of = matrix.as_ref();
    let (price, price_rules) = prices::prices(codes, evaluation);
    let first = evaluation.results.iter().filter(|result| result.rank() == Some(1));
    SafetyAnswer {
        winners: of.map(|matrix| codes.bids(&matrix.winners())).unwrap_or_default(),
        totals: of.map(|matrix| codes.by_bid(matrix.totals(), ToString::to_string)).unwrap_or_default(),
        totals_error: totals_error(codes, evaluation),
        published_first: first.map(|result| codes.bid(result.bid)).collect(),
        stability: of.map(|matrix| weights::stability(codes, matrix)).unwrap_or_default(),
        crossings: of.map(|matrix| weights::crossings(codes, matrix)).unwrap_or_default(),
        smallest_single_change: of.and_then(|matrix| weights::smallest(codes, matrix)),
        joint: of.map(|matrix| weights::joint(codes, matrix)).unwrap_or_default(),
        acceptability: of.and_then(|matrix| shares::acceptability(codes, matrix, WeightSet::All, effort)),
        acceptability_within: of
            .into_iter()
            .flat_map(|matrix| {
                [WeightSet::PublishedOrder, WeightSet::WithinAFifth]
                    .into_iter()
                    .filter_map(move |set| shares::acceptability(codes, matrix, set, effort))
            })
            .collect(),
        pairs: of.map(|matrix| shares::pairs(codes, matrix)).unwrap_or_default(),
        price,
        price_rules,
        removals: others::removals(codes, evaluation),
        lawful_ways: others::lawful_ways(codes),
        marks: marks::marks(codes, evaluation),
    }
}

fn totals_error(codes: Codes<'_>, evaluation: &Evaluation) -> Lookup<String> {
    let whole = codes.0.criteria.total();
    let ranked = evaluation.results.iter().filter(|result| result.rank().is_some());
    let errors = ranked.filter_map(|result| {
        let of = |criterion: &Criterion| match &result.points.get(&criterion.id)?.working {
            Working::Formula { formula, value, field, .. } => {
                Some(&formula.error(value, field).ok()? * criterion.weight.value())
            }
            Working::Quality { .. } | Working::Given | Working::Agreed { .. } | Working::Sum { .. } => None,
        };
        let leaves = codes.0.criteria.leaves();
        let error: Fraction = leaves.iter().filter_map(|(criterion, _)| of(criterion)).sum();
        Some((result.bid, error.divided_by(whole.value())?)).filter(|(_, error)| error.is_positive())
    });
    codes.by_bid(errors, |error| error.to_string())
}
