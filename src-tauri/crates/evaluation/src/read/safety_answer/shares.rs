//! How much of the weights: who is first, who has which rank, who is ahead of whom.

use std::{collections::BTreeMap, num::NonZeroUsize, thread};

use robustness::{
    AcceptabilityError, Budget, Centre, Matrix, RankShares, Share, Standing, WeightLaw, WeightSpace,
    acceptability as exact_acceptability, pairwise, rank_shares, sampled, total_spreads,
};
use scoring::Fraction;
use serde::Serialize;

use super::{Codes, SafetyEffort};

/// Values by the code of a bid or of a criterion.
pub type Lookup<T> = BTreeMap<String, T>;

/// Which weights are thought possible, all equally likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WeightSet {
    /// All that add up to the total.
    All,
    /// Those in the order of the published ones, the largest first.
    PublishedOrder,
    /// Those of which each is at most a fifth of itself away from the published one.
    WithinAFifth,
}

/// In what share of the weights each bid is first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AcceptabilityAnswer {
    /// The weights.
    pub weights: WeightSet,
    /// `exact` or `sampled`.
    pub method: &'static str,
    /// The most vertices that an exact answer may take: with more, it is sampled.
    pub vertex_budget: usize,
    /// How many samples, when sampled.
    pub samples: Option<u64>,
    /// What they start from.
    pub seed: Option<u64>,
    /// The share of the weights that puts each bid first. Bids of one group of `always_level` are
    /// first together. When sampled, nothing stands for a bid that no sample or every sample put
    /// first: see `unseen`.
    pub rank1: Lookup<Option<String>>,
    /// Bids with the same total whatever the weights.
    pub always_level: Vec<Vec<String>>,
    /// The share of the weights that gives each bid rank 1, 2 and so on, where computed.
    pub ranks: Option<Lookup<Vec<Option<String>>>>,
    /// How often each bid had each rank, when sampled.
    pub counts: Option<Lookup<Vec<u64>>>,
    /// The standard error of each share in `rank1`, when sampled.
    pub standard_error: Option<Lookup<Option<String>>>,
    /// What a share may be that no sample, or every sample, showed.
    pub unseen: Lookup<Unseen>,
    /// The mean of the weights that put each bid first, where computed exactly.
    pub central_weights: Lookup<Lookup<String>>,
    /// Weights that put a bid level with the first, where any of them can be moved by as little as
    /// one likes so that it is not; known when exact.
    pub knife_edge: Lookup<Lookup<String>>,
    /// The proof that no weights put a bid first, when exact.
    pub never_first: Lookup<NeverFirst>,
}

/// The bound on a share that no sample, or every sample, showed, with a confidence of 95 %.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unseen {
    /// First in no sample: the share is at most this.
    AtMost(String),
    /// First in every sample: the share is at least this.
    AtLeast(String),
}

/// Why a bid is never first: a mixture of others is ahead of it whatever the weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NeverFirst {
    /// The parts of the others, which add up to 1.
    pub mixture: Lookup<String>,
    /// By how much it is ahead at least.
    pub margin: String,
}

/// How any two bids compare over all weights.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PairwiseAnswer {
    /// The share of the weights in which the first is strictly ahead of the second.
    pub pairwise: Lookup<Lookup<String>>,
    /// What these shares may be off by, where they are not exact.
    pub pairwise_error: Lookup<Lookup<String>>,
    /// The mean rank of each bid.
    pub expected_ranks: Lookup<String>,
    /// What the mean ranks may be off by, where they are not exact.
    pub expected_ranks_error: Lookup<String>,
    /// Where the total of each bid lies.
    pub spread: Lookup<SpreadAnswer>,
}

/// Where the total of a bid lies over all weights, as a share of the total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpreadAnswer {
    /// The mean.
    pub mean: String,
    /// The variance.
    pub variance: String,
}

/// Exactly where the effort allows it, from samples elsewhere; nothing where the weights within
/// their bounds have no volume, as with a single criterion.
pub(super) fn acceptability(
    codes: Codes<'_>,
    matrix: &Matrix,
    weights: WeightSet,
    effort: SafetyEffort,
) -> Option<AcceptabilityAnswer> {
    let space = match weights {
        WeightSet::All => WeightSpace::Uniform,
        WeightSet::PublishedOrder => WeightSpace::published_order(matrix),
        WeightSet::WithinAFifth => WeightSpace::around(matrix, &fifth()),
    };
    let budget = Budget { vertices: effort.vertices, centroid_vertices: CENTROID_VERTICES };
    match exact_acceptability(matrix, &space, budget) {
        Ok(found) => {
            let ranks = rank_shares(matrix, &space, budget).ok();
            Some(exact(codes, weights, budget, &found, ranks.as_ref()))
        }
        Err(AcceptabilityError::OverBudget) => from_samples(codes, matrix, weights, &space, effort),
        Err(AcceptabilityError::Space(_) | AcceptabilityError::Inconsistent) => None,
    }
}

/// Beyond, a mean of weights is left out.
const CENTROID_VERTICES: usize = 100;

fn fifth() -> Fraction {
    Fraction::ratio(1, 5).unwrap_or_else(Fraction::zero)
}

fn exact(
    codes: Codes<'_>,
    weights: WeightSet,
    budget: Budget,
    found: &robustness::Acceptability,
    ranks: Option<&RankShares>,
) -> AcceptabilityAnswer {
    let mut answer = AcceptabilityAnswer {
        weights,
        method: "exact",
        vertex_budget: budget.vertices,
        samples: None,
        seed: None,
        rank1: Lookup::new(),
        always_level: Vec::new(),
        ranks: ranks.map(|found| {
            let row = |shares: &Vec<Fraction>| shares.iter().map(|share| Some(share.to_string())).collect();
            codes.by_bid(found.bids.iter().map(|(bid, shares)| (*bid, shares)), row)
        }),
        counts: None,
        standard_error: None,
        unseen: Lookup::new(),
        central_weights: Lookup::new(),
        knife_edge: Lookup::new(),
        never_first: Lookup::new(),
    };
    for group in &found.groups {
        if group.bids.len() > 1 {
            answer.always_level.push(codes.bids(&group.bids));
        }
        for bid in &group.bids {
            let code = codes.bid(*bid);
            let mut share = Fraction::zero();
            match &group.standing {
                Standing::Share { share: own, centre, .. } => {
                    share = own.clone();
                    if let Centre::Exact(centre) = centre {
                        answer.central_weights.insert(code.clone(), codes.weights(centre.clone()));
                    }
                }
                Standing::KnifeEdge { example, .. } => {
                    answer.knife_edge.insert(code.clone(), codes.weights(example.clone()));
                }
                Standing::NeverFirst { mixture, margin } => {
                    let mixture =
                        codes.by_bid(mixture.iter().map(|(bid, part)| (*bid, part)), ToString::to_string);
                    let proof = NeverFirst { mixture, margin: margin.to_string() };
                    answer.never_first.insert(code.clone(), proof);
                }
            }
            answer.rank1.insert(code, Some(share.to_string()));
        }
    }
    answer
}

fn from_samples(
    codes: Codes<'_>,
    matrix: &Matrix,
    weights: WeightSet,
    space: &WeightSpace,
    effort: SafetyEffort,
) -> Option<AcceptabilityAnswer> {
    let law = match space {
        WeightSpace::Uniform => sampled::WeightLaw::Uniform,
        WeightSpace::Ordinal { order } => sampled::WeightLaw::Ordinal(order.clone()),
        WeightSpace::Intervals { .. } => sampled::WeightLaw::around(matrix, &fifth()),
    };
    let sampling = sampled::Sampling {
        samples: effort.samples,
        seed: effort.seed,
        // The answer does not depend on it.
        threads: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
    };
    let found = sampled::sampled(matrix, &law, &BTreeMap::new(), sampling).ok()?;
    let (mut first, mut errors, mut unseen) = (Lookup::new(), Lookup::new(), Lookup::new());
    let (mut ranks, mut counts) = (Lookup::new(), Lookup::new());
    for of in &found.bids {
        let code = codes.bid(of.bid);
        let (share, error) = match of.ranks.first()? {
            sampled::Share::Never { at_most, .. } => {
                unseen.insert(code.clone(), Unseen::AtMost(at_most.to_string()));
                (None, None)
            }
            sampled::Share::Always { at_least, .. } => {
                unseen.insert(code.clone(), Unseen::AtLeast(at_least.to_string()));
                (None, None)
            }
            seen @ sampled::Share::Seen { share, .. } => {
                (seen_share(seen, found.samples), share.standard_error.map(|error| error.to_string()))
            }
        };
        first.insert(code.clone(), share);
        errors.insert(code.clone(), error);
        ranks.insert(
            code.clone(),
            of.ranks.iter().map(|share| seen_share(share, found.samples)).collect::<Vec<_>>(),
        );
        counts.insert(code, of.ranks.iter().map(count).collect::<Vec<_>>());
    }
    Some(AcceptabilityAnswer {
        weights,
        method: "sampled",
        vertex_budget: effort.vertices,
        samples: Some(found.samples),
        seed: Some(found.seed),
        rank1: first,
        always_level: found.always_level.iter().map(|group| codes.bids(group)).collect(),
        ranks: Some(ranks),
        counts: Some(counts),
        standard_error: Some(errors),
        unseen,
        central_weights: Lookup::new(),
        knife_edge: Lookup::new(),
        never_first: Lookup::new(),
    })
}

fn count(share: &sampled::Share) -> u64 {
    match share {
        sampled::Share::Never { .. } => 0,
        sampled::Share::Seen { count, .. } => *count,
        sampled::Share::Always { samples, .. } => *samples,
    }
}

/// Nothing where no sample or every sample showed it.
fn seen_share(share: &sampled::Share, samples: u64) -> Option<String> {
    match share {
        sampled::Share::Never { .. } | sampled::Share::Always { .. } => None,
        sampled::Share::Seen { count, .. } => Fraction::ratio(*count, samples).map(|share| share.to_string()),
    }
}

pub(super) fn pairs(codes: Codes<'_>, matrix: &Matrix) -> PairwiseAnswer {
    let mut answer = PairwiseAnswer::default();
    // All weights are a law of any matrix.
    let Ok(found) = pairwise(matrix, WeightLaw::Uniform) else { return answer };
    for one in found.bids() {
        for other in found.bids() {
            let Some(shares) = found.of(*one, *other) else { continue };
            let place = |table: &mut Lookup<Lookup<String>>, value: &Fraction| {
                table.entry(codes.bid(*one)).or_default().insert(codes.bid(*other), value.to_string());
            };
            let ahead = shares.ahead();
            place(&mut answer.pairwise, ahead.value());
            if let Share::Approximate { error, .. } = &ahead {
                place(&mut answer.pairwise_error, error);
            }
        }
    }
    for (bid, rank) in found.expected_ranks() {
        answer.expected_ranks.insert(codes.bid(bid), rank.value().to_string());
        if let Share::Approximate { error, .. } = &rank {
            answer.expected_ranks_error.insert(codes.bid(bid), error.to_string());
        }
    }
    let spreads = total_spreads(matrix, &WeightLaw::Uniform).unwrap_or_default();
    answer.spread = codes.by_bid(spreads.into_iter().map(|of| (of.bid, of)), |of| SpreadAnswer {
        mean: of.mean.to_string(),
        variance: of.variance.to_string(),
    });
    answer
}
