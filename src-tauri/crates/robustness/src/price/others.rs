//! The prices of a bid at which another bid than the present winner is first, while the bid whose
//! price it is stays behind: how far a ranking hangs on a bid that does not win.

use num_bigint::BigInt;
use scoring::{BidId, Fraction};

use super::{
    envelope,
    grid::PriceGrid,
    lines::{Segment, Variable, segments},
    method::Family,
    own::{self, Bound},
    search::{self, Place},
    setting::{Scene, Setting},
};

/// Prices of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceRange {
    /// All prices strictly between two, exactly; without `high`, however high. At the ends bids
    /// are level, or the bid itself comes first.
    Between {
        /// The lower end; 0 where every positive price below `high` belongs.
        low: Fraction,
        /// The upper end.
        high: Option<Fraction>,
    },
    /// These prices of the grid, both included.
    OnGrid {
        /// The lowest.
        from: Fraction,
        /// The highest; it may be the end of the search.
        to: Fraction,
    },
}

/// Prices at which other bids than the present winners are first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherFirst {
    /// At which prices.
    pub prices: PriceRange,
    /// Who is first there: several when they are level throughout.
    pub first: Vec<BidId>,
}

/// What the price of a bid that is not first does to the first rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangingPrices {
    /// By rising price; empty where no price does it.
    pub ranges: Vec<OtherFirst>,
    /// Where the search stopped, when the answer is a search.
    pub searched_up_to: Option<Fraction>,
}

/// The prices at which none of `winners` is first, and the moving bid is not either.
pub(crate) fn winner_changes(scene: &Scene<'_>, setting: &Setting<'_>, grid: PriceGrid) -> ChangingPrices {
    match Family::of(setting.formula) {
        Some(family) => {
            let segments = segments(scene, family);
            let ranges = match own::reach(&segments).level {
                Bound::Always => Vec::new(),
                Bound::Never => exact(&segments, &setting.winners),
                Bound::At(price) => {
                    let behind = segments.into_iter().filter_map(|segment| segment.above(&price));
                    exact(&behind.collect::<Vec<_>>(), &setting.winners)
                }
            };
            ChangingPrices { ranges, searched_up_to: None }
        }
        None => searched(scene, &setting.winners, grid),
    }
}

fn exact(segments: &[Segment], winners: &[BidId]) -> Vec<OtherFirst> {
    let mut ranges: Vec<OtherFirst> = Vec::new();
    // Stretches come from the highest prices down, and answers go up.
    for segment in segments.iter().rev() {
        if envelope::one_stays_first(segment, winners) {
            continue;
        }
        let mut pieces = envelope::pieces(segment);
        if segment.variable == Variable::Inverse {
            pieces.reverse();
        }
        for piece in pieces {
            if piece.first.iter().any(|bid| winners.contains(bid)) {
                continue;
            }
            let (low, high) = match segment.variable {
                Variable::Price => (piece.low, piece.high),
                Variable::Inverse => (
                    piece.high.and_then(|high| segment.price(&high)).unwrap_or_else(Fraction::zero),
                    segment.price(&piece.low),
                ),
            };
            add(&mut ranges, low, high, piece.first);
        }
    }
    ranges
}

/// Adds a range, joined to the one before where it goes on with the same bids.
fn add(ranges: &mut Vec<OtherFirst>, low: Fraction, high: Option<Fraction>, first: Vec<BidId>) {
    if let Some(OtherFirst { prices: PriceRange::Between { high: end, .. }, first: before }) =
        ranges.last_mut()
        && *before == first
        && end.as_ref() == Some(&low)
    {
        *end = high;
        return;
    }
    ranges.push(OtherFirst { prices: PriceRange::Between { low, high }, first });
}

fn searched(scene: &Scene<'_>, winners: &[BidId], grid: PriceGrid) -> ChangingPrices {
    let searched_up_to = Some(grid.price(&search::limit(scene, grid)));
    let from = match search::reach(scene, grid).0 {
        Place::Throughout => return ChangingPrices { ranges: Vec::new(), searched_up_to },
        Place::Never => BigInt::from(1),
        Place::At(place) => place + 1,
    };
    let runs = search::runs(scene, grid, &from).into_iter();
    let ranges =
        runs.filter(|run| !run.first.iter().any(|bid| winners.contains(bid))).map(|run| OtherFirst {
            prices: PriceRange::OnGrid { from: grid.price(&run.from), to: grid.price(&run.to) },
            first: run.first,
        });
    ChangingPrices { ranges: ranges.collect(), searched_up_to }
}
