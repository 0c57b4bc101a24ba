//! What seeded samples say of a first rank, for the questions that have no exact answer.

use std::{
    collections::BTreeMap,
    num::{NonZeroU32, NonZeroUsize},
};

use robustness::{
    Matrix,
    sampled::{self, Cell, Sampled, Sampling, Share, Uncertainty, WeightLaw},
};
use scoring::{BidId, Fraction};

use crate::words::{Words, share_in_words};

/// The same dossier gives the same figures.
pub(super) const SEED: u64 = 1;

/// Samples on one thread; `None` where the law does not suit the matrix.
pub(super) fn draw(
    matrix: &Matrix,
    law: &WeightLaw,
    cells: &BTreeMap<Cell, Uncertainty>,
    samples: u32,
) -> Option<Sampled> {
    let sampling =
        Sampling { samples: NonZeroU32::new(samples)?, seed: SEED, threads: NonZeroUsize::new(1)? };
    sampled::sampled(matrix, law, cells, sampling).ok()
}

/// How often a bid is first, ties shared.
pub(super) fn first(found: &Sampled, bid: BidId) -> Option<Share> {
    found.bids.iter().find(|it| it.bid == bid).map(|it| it.first_shared)
}

/// The share that was seen, as a fraction of the samples.
pub(super) fn seen(share: &Share, samples: u64) -> Option<Fraction> {
    match share {
        Share::Never { .. } => Some(Fraction::zero()),
        Share::Seen { count, .. } => Fraction::ratio(*count, samples),
        Share::Always { .. } => Some(Fraction::one()),
    }
}

/// A share in words: what no sample showed is not said to be impossible.
pub(super) fn told(words: Words, found: &Sampled, bid: BidId) -> String {
    match first(found, bid) {
        None => String::new(),
        Some(Share::Never { .. }) => words.say("safety-space-never-seen"),
        Some(Share::Always { .. }) => words.say("safety-space-always-seen"),
        Some(share @ Share::Seen { .. }) => {
            seen(&share, found.samples).map_or_else(String::new, |share| share_in_words(words, &share))
        }
    }
}
