//! The prices of a bid at which another bid than the present winner is first, while the bid whose
//! price it is stays behind: how far a ranking hangs on a bid that does not win.

use num_bigint::BigInt;
use scoring::{BidId, Fraction};

use super::{
    envelope,
    grid::PriceGrid,
    lines::Segment,
    own::{self, Bound},
    search::{self, Place},
    setting::{Scene, Setting},
    stretches::segments,
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

/// The prices at which none of the winners is first, and the moving bid is not either.
pub(crate) fn winner_changes(scene: &Scene<'_>, setting: &Setting<'_>, grid: PriceGrid) -> ChangingPrices {
    match segments(scene) {
        Some(segments) => {
            let level = own::reach(&segments).level;
            exact(scene, segments, &level, &setting.winners)
        }
        None => searched(scene, &setting.winners, grid, &search::reach(scene, grid).0),
    }
}

/// The places of some bids in a scene.
fn places(scene: &Scene<'_>, bids: &[BidId]) -> Vec<usize> {
    let rivals = scene.rivals.iter().enumerate();
    rivals.filter(|(_, rival)| bids.contains(&rival.bid)).map(|(place, _)| place).collect()
}

/// The bids at some places of a scene.
pub(super) fn bids_at(scene: &Scene<'_>, places: &[usize]) -> Vec<BidId> {
    places.iter().filter_map(|place| scene.rivals.get(*place)).map(|rival| rival.bid).collect()
}

/// From the lines of the totals, where the moving bid is level with the first at `level`.
pub(super) fn exact(
    scene: &Scene<'_>,
    segments: Vec<Segment>,
    level: &Bound,
    winners: &[BidId],
) -> ChangingPrices {
    let segments: Vec<Segment> = match level {
        Bound::Always => Vec::new(),
        Bound::Never => segments,
        Bound::At(price) => segments.into_iter().filter_map(|segment| segment.above(price)).collect(),
    };
    let winners = places(scene, winners);
    let mut ranges: Vec<OtherFirst> = Vec::new();
    // Stretches come from the highest prices down, and answers go up.
    for segment in segments.iter().rev() {
        if envelope::one_stays_first(segment, &winners) {
            continue;
        }
        let mut pieces = envelope::pieces(segment);
        if !segment.rises() {
            pieces.reverse();
        }
        for piece in pieces {
            if piece.first.iter().any(|place| winners.contains(place)) {
                continue;
            }
            let high = piece.high.and_then(|high| segment.price(&high));
            let low = segment.price(&piece.low);
            let (low, high) = if segment.rises() { (low, high) } else { (high, low) };
            add(&mut ranges, low.unwrap_or_else(Fraction::zero), high, bids_at(scene, &piece.first));
        }
    }
    ChangingPrices { ranges, searched_up_to: None }
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

/// From a search of the grid, where the moving bid is not behind up to the place `level`.
pub(super) fn searched(
    scene: &Scene<'_>,
    winners: &[BidId],
    grid: PriceGrid,
    level: &Place,
) -> ChangingPrices {
    let searched_up_to = Some(grid.price(&search::limit(scene, grid)));
    let from = match level {
        Place::Throughout => return ChangingPrices { ranges: Vec::new(), searched_up_to },
        Place::Never => BigInt::from(1),
        Place::At(place) => place + 1,
    };
    let winners = places(scene, winners);
    let runs = search::runs(scene, grid, &from).into_iter();
    let ranges =
        runs.filter(|run| !run.first.iter().any(|place| winners.contains(place))).map(|run| OtherFirst {
            prices: PriceRange::OnGrid { from: grid.price(&run.from), to: grid.price(&run.to) },
            first: bids_at(scene, &run.first),
        });
    ChangingPrices { ranges: ranges.collect(), searched_up_to }
}
