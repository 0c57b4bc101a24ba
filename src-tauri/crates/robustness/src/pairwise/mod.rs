//! In what share of all weights one bid is ahead of another.
//!
//! The weights are drawn at random under a declared law ([`WeightLaw`]). Whether bid `i` is ahead
//! of bid `k` depends on the differences `x_i − x_k` alone; the recurrence in [`race`] gives the
//! share exactly, without drawing. The expected rank of a bid is 1 plus the shares in which each
//! other bid is ahead of it ([`Pairwise::expected_ranks`]); means and variances of totals have
//! closed forms ([`total_spreads`]).
//!
//! Fractions of many criteria have denominators of thousands of digits. Hence [`pair_share`] is
//! always exact, one pair at a time; the table of all pairs ([`pairwise`]) is exact where that is
//! quick, and elsewhere holds a number with a proven bound on its error, and says so
//! ([`Share`]).
//!
//! Source: the volume of a simplex cut by a plane: Varsi, IEEE Trans. Circuit Theory 20 (1973);
//! Ali, Pacific J. Math. 48 (1973). Rank and weights after Lahdelma & Salminen, Oper. Res. 49
//! (2001), 444–454: a rank is 1 plus the number of bids that are ahead.

mod law;
mod race;
mod spread;

use std::collections::BTreeMap;

use scoring::{BidId, Fraction};

pub use law::{LawError, MOST_CONCENTRATION, WeightLaw};
pub use spread::{TotalSpread, total_spreads};

use crate::Matrix;
use law::Drawn;

/// The recurrence is exact in a table up to this many steps per pair; beyond, numbers of
/// thousands of digits would make a table of thirty bids take seconds.
const EXACT_STEPS: u64 = 16;

/// A share of all weights, from 0 to 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Share {
    /// This share.
    Exact(Fraction),
    /// A number near it.
    Approximate {
        /// The number.
        value: Fraction,
        /// The share is at most this far from the number.
        error: Fraction,
    },
}

impl Share {
    /// The share itself, or the number near it.
    pub fn value(&self) -> &Fraction {
        match self {
            Self::Exact(value) | Self::Approximate { value, .. } => value,
        }
    }

    /// What the number may be off by; 0 for an exact share.
    pub fn error(&self) -> Fraction {
        match self {
            Self::Exact(_) => Fraction::zero(),
            Self::Approximate { error, .. } => error.clone(),
        }
    }

    fn others(&self) -> Self {
        let rest = |value: &Fraction| &Fraction::one() - value;
        match self {
            Self::Exact(value) => Self::Exact(rest(value)),
            Self::Approximate { value, error } => {
                Self::Approximate { value: rest(value), error: error.clone() }
            }
        }
    }

    fn plus(&self, other: &Self) -> Self {
        let value = self.value() + other.value();
        match (self, other) {
            (Self::Exact(_), Self::Exact(_)) => Self::Exact(value),
            (Self::Exact(_) | Self::Approximate { .. }, Self::Exact(_) | Self::Approximate { .. }) => {
                Self::Approximate { value, error: self.error() + other.error() }
            }
        }
    }
}

/// How two bids compare over all weights of a law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairShares {
    /// They are level whatever the weights.
    AlwaysLevel,
    /// One is ahead of the other, but for weights of share 0.
    Apart {
        /// The share of weights under which the first is ahead; the second is under the others.
        ahead: Share,
    },
}

impl PairShares {
    /// The same seen from the other bid.
    #[must_use]
    pub fn turned(&self) -> Self {
        match self {
            Self::AlwaysLevel => Self::AlwaysLevel,
            Self::Apart { ahead } => Self::Apart { ahead: ahead.others() },
        }
    }

    /// The share of weights under which the first is strictly ahead.
    pub fn ahead(&self) -> Share {
        match self {
            Self::AlwaysLevel => Share::Exact(Fraction::zero()),
            Self::Apart { ahead } => ahead.clone(),
        }
    }

    /// The share of weights under which the second is strictly ahead.
    pub fn behind(&self) -> Share {
        match self {
            Self::AlwaysLevel => Share::Exact(Fraction::zero()),
            Self::Apart { ahead } => ahead.others(),
        }
    }
}

/// How any two bids compare over all weights of a law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairwise {
    law: WeightLaw,
    bids: Vec<BidId>,
    /// Each pair once, in the order of the matrix.
    pairs: BTreeMap<(BidId, BidId), PairShares>,
}

impl Pairwise {
    /// The law of the weights.
    pub fn law(&self) -> &WeightLaw {
        &self.law
    }

    /// The bids, in the order of the matrix.
    pub fn bids(&self) -> &[BidId] {
        &self.bids
    }

    /// How a bid compares with another; `None` for one bid twice or an unknown one.
    pub fn of(&self, one: BidId, other: BidId) -> Option<PairShares> {
        match self.pairs.get(&(one, other)) {
            Some(shares) => Some(shares.clone()),
            None => self.pairs.get(&(other, one)).map(PairShares::turned),
        }
    }

    /// The mean rank of each bid over all weights, in the order of the matrix, a rank being 1
    /// plus the number of bids strictly ahead.
    pub fn expected_ranks(&self) -> Vec<(BidId, Share)> {
        let mut ranks: BTreeMap<BidId, Share> =
            self.bids.iter().map(|bid| (*bid, Share::Exact(Fraction::one()))).collect();
        for ((one, other), shares) in &self.pairs {
            for (bid, ahead_of_it) in [(one, shares.behind()), (other, shares.ahead())] {
                if let Some(rank) = ranks.get_mut(bid) {
                    *rank = rank.plus(&ahead_of_it);
                }
            }
        }
        self.bids.iter().filter_map(|bid| Some((*bid, ranks.remove(bid)?))).collect()
    }
}

/// How any two bids compare over all weights of a law: exact where that is quick.
pub fn pairwise(matrix: &Matrix, law: WeightLaw) -> Result<Pairwise, LawError> {
    let drawn = Drawn::of(matrix, &law)?;
    let bids: Vec<BidId> = matrix.bids().collect();
    let mut pairs = BTreeMap::new();
    for (place, one) in drawn.rows().iter().enumerate() {
        for other in drawn.rows().iter().skip(place + 1) {
            let race = drawn.race(one, other);
            let shares = if race.steps() <= EXACT_STEPS { race.exactly() } else { race.nearly() };
            pairs.insert((one.bid, other.bid), shares);
        }
    }
    Ok(Pairwise { law, bids, pairs })
}

/// How two bids compare over all weights of a law, exactly; `None` for one bid twice or an
/// unknown one. With sixty criteria a fraction of thousands of digits.
pub fn pair_share(
    matrix: &Matrix,
    law: &WeightLaw,
    one: BidId,
    other: BidId,
) -> Result<Option<PairShares>, LawError> {
    let drawn = Drawn::of(matrix, law)?;
    let row = |bid: BidId| drawn.rows().iter().find(|row| row.bid == bid);
    Ok(match (row(one), row(other)) {
        (Some(first), Some(second)) if one != other => Some(drawn.race(first, second).exactly()),
        (Some(_) | None, Some(_) | None) => None,
    })
}
