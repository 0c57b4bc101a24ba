//! Weights: one at a time, and all together.

use robustness::{
    Beyond, Interval, Intervals, JointAnswer as Found, Matrix, Multipliers, Scope, SingleChange,
};
use serde::Serialize;

use super::{Codes, Lookup};

/// How far one weight may move; shares of the total, from 0 to 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StabilityAnswer {
    /// The criterion's code.
    pub criterion: String,
    /// Its published weight.
    pub weight: String,
    /// By bid that is first: the closed interval in which it stays first; empty when the
    /// criterion has the whole weight.
    pub winner_stays_first: Lookup<[String; 2]>,
    /// By bid that is first: who is level with it at each end of that interval, but not all along.
    pub level_at_ends: Lookup<[Vec<String>; 2]>,
    /// The closed interval in which no pair of bids is reversed.
    pub no_pair_reversed: Option<[String; 2]>,
}

/// Where two bids are level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CrossingAnswer {
    /// The criterion whose weight moves.
    pub criterion: String,
    /// The two bids.
    pub pair: [String; 2],
    /// The weight at which they are level, as a share of the total.
    pub weight_at_tie: String,
}

/// A change of one weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeAnswer {
    /// The criterion.
    pub criterion: String,
    /// Its published weight, as a share of the total.
    pub from: String,
    /// The weight at which the rival is level.
    pub to: String,
    /// The bid that is first beyond.
    pub rival: String,
}

/// The smallest changes of all weights together that put a rival level with a winner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JointAnswer {
    /// The bid that is first.
    pub winner: String,
    /// The other bid.
    pub rival: String,
    /// `possible`, `impossible`, or `level` where nothing has to change.
    pub outcome: &'static str,
    /// Whether some weights put the rival strictly ahead.
    pub ahead_beyond: bool,
    /// Where it is impossible: how far the rival stays behind at best.
    pub behind: Option<String>,
    /// Where it is possible.
    #[serde(flatten)]
    pub nearest: Option<NearestAnswer>,
}

/// The smallest changes in three senses; weights and sizes are shares of the total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NearestAnswer {
    /// The smallest sum of all changes, each without its sign.
    pub l1: String,
    /// Weights that need no more.
    pub l1_weights: Lookup<String>,
    /// Why no less is enough.
    pub l1_multipliers: MultipliersAnswer,
    /// The smallest sum of the squared changes.
    pub l2_squared: String,
    /// Weights that need no more.
    pub l2_weights: Lookup<String>,
    /// Why no less is enough.
    pub l2_multipliers: MultipliersAnswer,
    /// The smallest largest change.
    pub linf: String,
    /// Weights that need no more.
    pub linf_weights: Lookup<String>,
    /// Why no less is enough.
    pub linf_multipliers: MultipliersAnswer,
}

/// The proof that no smaller change is enough: the dual prices of the gap and of the sum of the
/// weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MultipliersAnswer {
    /// The price of the gap between the totals.
    pub gap: String,
    /// The price of the sum of the weights.
    pub sum: String,
}

impl MultipliersAnswer {
    fn of(found: &Multipliers) -> Self {
        Self { gap: found.gap.to_string(), sum: found.sum.to_string() }
    }
}

pub(super) fn stability(codes: Codes<'_>, matrix: &Matrix) -> Vec<StabilityAnswer> {
    let ends = |interval: &Interval| [interval.low.to_string(), interval.high.to_string()];
    let of = |it: &robustness::CriterionStability| {
        let mut answer = StabilityAnswer {
            criterion: codes.criterion(it.criterion),
            weight: it.share.to_string(),
            winner_stays_first: Lookup::new(),
            level_at_ends: Lookup::new(),
            no_pair_reversed: None,
        };
        if let Intervals::Defined { winner_stays_first, no_pair_reversed } = &it.intervals {
            answer.no_pair_reversed = Some(ends(no_pair_reversed));
            for winner in winner_stays_first {
                let code = codes.bid(winner.winner);
                let level = [&winner.low, &winner.high].map(|end| level_at(codes, end));
                answer.winner_stays_first.insert(code.clone(), ends(&winner.interval));
                answer.level_at_ends.insert(code, level);
            }
        }
        answer
    };
    robustness::stability(matrix).criteria.iter().map(of).collect()
}

fn level_at(codes: Codes<'_>, end: &robustness::End) -> Vec<String> {
    match end {
        robustness::End::Whole => Vec::new(),
        robustness::End::LevelAtLimit { rivals } => codes.bids(rivals),
        robustness::End::TakenOver { rivals, also_level } => {
            rivals.iter().chain(also_level).map(|id| codes.bid(*id)).collect()
        }
    }
}

pub(super) fn crossings(codes: Codes<'_>, matrix: &Matrix) -> Vec<CrossingAnswer> {
    robustness::crossings(matrix)
        .into_iter()
        .map(|crossing| CrossingAnswer {
            criterion: codes.criterion(crossing.criterion),
            pair: [codes.bid(crossing.pair.0), codes.bid(crossing.pair.1)],
            weight_at_tie: crossing.weight_at_tie.to_string(),
        })
        .collect()
}

pub(super) fn smallest(codes: Codes<'_>, matrix: &Matrix) -> Option<ChangeAnswer> {
    match robustness::stability(matrix).smallest_change() {
        SingleChange::AlreadyLevel | SingleChange::Impossible => None,
        SingleChange::Smallest { change, .. } => Some(ChangeAnswer {
            criterion: codes.criterion(change.criterion),
            from: change.from.to_string(),
            to: change.to.to_string(),
            rival: codes.bid(change.rival),
        }),
    }
}

pub(super) fn joint(codes: Codes<'_>, matrix: &Matrix) -> Vec<JointAnswer> {
    // The whole grid is a scope of any matrix.
    let Ok(found) = robustness::joint_changes(matrix, Scope::WholeTree) else { return Vec::new() };
    let ahead = |beyond: Beyond| match beyond {
        Beyond::RivalAhead => true,
        Beyond::LevelAtBest => false,
    };
    let mut answers = Vec::new();
    for of in &found.winners {
        for change in &of.rivals {
            let (outcome, ahead_beyond, behind, nearest) = match &change.answer {
                Found::AlreadyLevel(beyond) => ("level", ahead(*beyond), None, None),
                Found::Impossible { behind, .. } => ("impossible", false, Some(behind.to_string()), None),
                Found::Possible(nearest) => {
                    ("possible", ahead(nearest.beyond), None, Some(nearest_answer(codes, nearest)))
                }
            };
            answers.push(JointAnswer {
                winner: codes.bid(of.winner),
                rival: codes.bid(change.rival),
                outcome,
                ahead_beyond,
                behind,
                nearest,
            });
        }
    }
    answers
}

fn nearest_answer(codes: Codes<'_>, nearest: &robustness::Nearest) -> NearestAnswer {
    NearestAnswer {
        l1: nearest.l1.size.to_string(),
        l1_weights: codes.weights(nearest.l1.weights.iter()),
        l1_multipliers: MultipliersAnswer::of(&nearest.l1.multipliers),
        l2_squared: nearest.l2.size_squared.to_string(),
        l2_weights: codes.weights(nearest.l2.weights.iter()),
        l2_multipliers: MultipliersAnswer::of(&nearest.l2.multipliers),
        linf: nearest.linf.size.to_string(),
        linf_weights: codes.weights(nearest.linf.weights.iter()),
        linf_multipliers: MultipliersAnswer::of(&nearest.linf.multipliers),
    }
}
