//! From counts to figures.

use scoring::{BidId, CriterionId};

use super::{
    Estimate, Method, SampledError, Share, confidence,
    figures::{Figures, chains_of},
    law::Drawing,
    plan::{Plan, Tallies},
    tally::RANKINGS_UP_TO,
};

/// The ranks of all bids, as the samples show them.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampled {
    /// How many samples.
    pub samples: u64,
    /// The seed that gives these figures again.
    pub seed: u64,
    /// How the weights were drawn.
    pub method: Method,
    /// The bids, in the order of the matrix.
    pub bids: Vec<SampledBid>,
    /// Bids that are level whatever the weights, found exactly, in groups of two or more. They have
    /// each rank together.
    pub always_level: Vec<Vec<BidId>>,
    /// How undecided the first place is, in bits: 0 when one bid always has it, `log₂ m` when all
    /// `m` bids have it equally often. `−Σ p log₂ p` over the shared first places.
    pub choice_entropy: f64,
    /// How undecided the whole ranking is.
    pub ranking_entropy: RankingEntropy,
}

/// How undecided a whole ranking is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RankingEntropy {
    /// `−Σ p log₂ p` over the rankings that came up, ties included. From N samples it is low by about
    /// `(rankings − 1)/(1.39 N)` bits.
    Bits {
        /// The entropy in bits.
        bits: f64,
        /// How many different rankings came up.
        rankings: u64,
    },
    /// More bids than this have more rankings than samples can show.
    TooManyBids {
        /// The most bids.
        up_to: usize,
    },
}

/// What the samples say of a bid.
#[derive(Clone, Debug, PartialEq)]
pub struct SampledBid {
    /// The bid.
    pub bid: BidId,
    /// How often it has each rank, the first rank first. Level bids have the same rank, so the
    /// first ranks of all bids can add up to more than 1.
    pub ranks: Vec<Share>,
    /// How often it is first when level bids share the first place: these add up to 1.
    pub first_shared: Share,
    /// Its mean rank.
    pub expected_rank: Estimate,
    /// Its ranks in one figure, from 1 (always first) down: `Σ_r α_r b_r`.
    pub holistic: Estimate,
    /// The weights that make it first; `None` where no sample did.
    pub central: Option<CentralWeights>,
}

/// The mean of the weights that make a bid first: what one would have to value to choose it.
#[derive(Clone, Debug, PartialEq)]
pub struct CentralWeights {
    /// By criterion, in the grid's order; they add up to 1.
    pub weights: Vec<(CriterionId, Estimate)>,
    /// How often the bid is first with these weights.
    pub confidence: Confidence,
}

/// How often a bid is first at its central weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Confidence {
    /// The marks are certain, so it is always first there: weights that make a bid first have
    /// their mean among them.
    MarksCertain,
    /// Sampled, with the central weights taken as they are.
    Sampled(Share),
}

pub(super) fn summary(plan: &Plan, tallies: &Tallies) -> Result<Sampled, SampledError> {
    let count = plan.bids.len();
    let figures = Figures::new(plan, tallies);
    let holistic = holistic_weights(count);
    let places: Vec<f64> = (1..=count).map(|rank| rank as f64).collect();
    let mut bids: Vec<SampledBid> = plan
        .bids
        .iter()
        .enumerate()
        .map(|(bid, id)| SampledBid {
            bid: *id,
            ranks: (0..count).map(|rank| figures.rank(bid, rank)).collect(),
            first_shared: figures.first_shared(bid),
            expected_rank: figures.mean(bid, &places),
            holistic: figures.mean(bid, &holistic),
            central: figures.central(bid).map(|weights| CentralWeights {
                weights: plan.criteria.iter().copied().zip(weights).collect(),
                confidence: Confidence::MarksCertain,
            }),
        })
        .collect();
    if plan.certain.is_none() {
        sample_confidence(plan, &mut bids)?;
    }
    let entropy = |parts: &mut dyn Iterator<Item = f64>| -> f64 {
        // + 0.0 turns the -0 of an empty sum of losses into 0.
        parts.filter(|part| *part > 0.0).map(|part| -part * libm::log2(part)).sum::<f64>() + 0.0
    };
    let all = &tallies.all;
    let ranking_entropy = if count <= RANKINGS_UP_TO {
        let parts = &mut all.rankings.values().map(|seen| *seen as f64 / all.samples as f64);
        RankingEntropy::Bits { bits: entropy(parts), rankings: all.rankings.len() as u64 }
    } else {
        RankingEntropy::TooManyBids { up_to: RANKINGS_UP_TO }
    };
    Ok(Sampled {
        samples: all.samples,
        seed: plan.sampling.seed,
        method: method(plan, tallies),
        choice_entropy: entropy(&mut bids.iter().map(|bid| bid.first_shared.seen())),
        bids,
        always_level: always_level(plan),
        ranking_entropy,
    })
}

fn sample_confidence(plan: &Plan, bids: &mut [SampledBid]) -> Result<(), SampledError> {
    let weights: Vec<(usize, Vec<f64>)> = bids
        .iter()
        .enumerate()
        .filter_map(|(bid, of)| {
            let central = of.central.as_ref()?;
            Some((bid, central.weights.iter().map(|(_, weight)| weight.value).collect()))
        })
        .collect();
    let counts = confidence::first_at(plan, &weights)?;
    let with_central = bids.iter_mut().filter_map(|bid| bid.central.as_mut());
    for (central, count) in with_central.zip(counts) {
        central.confidence = Confidence::Sampled(Share::of(count, plan.samples()));
    }
    Ok(())
}

fn always_level(plan: &Plan) -> Vec<Vec<BidId>> {
    let group = |first: usize| -> Vec<BidId> {
        let members = plan.representatives.iter().zip(&plan.bids);
        members.filter(|(of, _)| **of == first).map(|(_, bid)| *bid).collect()
    };
    (0..plan.bids.len()).map(group).filter(|group| group.len() > 1).collect()
}

fn method(plan: &Plan, tallies: &Tallies) -> Method {
    match &plan.drawing {
        Drawing::Fixed(_) => Method::Fixed,
        Drawing::Uniform | Drawing::Ordinal(_) | Drawing::Dirichlet(_) => Method::Direct,
        Drawing::Rejection(_) => {
            let (kept, drawn) = tallies.all.kept;
            Method::Rejection { drawn, kept }
        }
        Drawing::HitAndRun(chains) => Method::HitAndRun {
            chains: tallies.blocks.iter().map(chains_of).sum(),
            moves: chains.moves,
            first_moves: chains.first_moves,
        },
    }
}

/// `α_r = (Σ_{q≥r} 1/q) / (Σ_q 1/q)`.
fn holistic_weights(bids: usize) -> Vec<f64> {
    let mut tails: Vec<f64> = (1..=bids)
        .rev()
        .scan(0.0, |tail, rank| {
            *tail += 1.0 / rank as f64;
            Some(*tail)
        })
        .collect();
    tails.reverse();
    let whole = tails.first().copied().unwrap_or(1.0);
    tails.iter().map(|tail| tail / whole).collect()
}
