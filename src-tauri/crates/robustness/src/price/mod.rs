//! Prices that would change the first rank: how far a price must fall to win, how far the
//! winner's may rise, and the price of a loser at which another bid is first.
//!
//! One price moves, everything else stays: marks, measures, the other prices. The others' points
//! move all the same, because the references are taken over all bids in the running: a bid that
//! undercuts the lowest price lowers everyone else's points. A bid that is not ranked (excluded,
//! below a minimum mark) sets no reference and is nobody's rival. Prices are above 0.
//!
//! Totals are exact: unrounded at every stage but the agreed marks. The published rounding may
//! decide otherwise within the last steps of the grid, either way: a bid that is ahead by a
//! thousandth of a point is level, or behind, once rounded to two decimals. Each winning price is
//! therefore put to the published rules, and [`BidPrice::rounding_decides`] says who is first
//! there when it is not that bid.
//!
//! What is proven, formula by formula, and hence what is claimed: see [`PriceMethod`].
//!
//! Source of the closed forms: derived from the formulas of `scoring::PriceFormula`; example V1
//! of Negometrix ("lowest bid") is one of the worked answers.

mod envelope;
mod grid;
mod lines;
mod method;
mod others;
mod own;
mod published;
mod quotient;
mod search;
mod setting;
mod stretches;

use num_bigint::BigInt;
use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot, PriceFormula};

pub use grid::PriceGrid;
pub use method::PriceMethod;
pub(crate) use others::winner_changes;
pub use others::{ChangingPrices, OtherFirst, PriceRange};
pub use setting::PriceUnknown;
pub(crate) use setting::Setting;

use own::{Bound, Reach};
use search::Place;
use setting::{Contestant, Scene, Totals};

/// What prices would change the first rank, for every ranked bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceThresholds {
    /// The price criterion.
    pub criterion: CriterionId,
    /// Its published formula.
    pub formula: PriceFormula,
    /// How the answers were found, hence what they claim.
    pub method: PriceMethod,
    /// The bids with the highest exact total: several when they are level.
    pub winners: Vec<BidId>,
    /// One per ranked bid, in the order of the register.
    pub bids: Vec<BidPrice>,
}

/// What the price of one bid would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidPrice {
    /// The bid.
    pub bid: BidId,
    /// Its present price.
    pub price: Fraction,
    /// The lowest price of the other ranked bids, if there is one.
    pub lowest_other: Option<Fraction>,
    /// The highest price at which nobody is ahead of it.
    pub price_for_tie: TiePrice,
    /// Who is level with it at that price; where the price is only known between two prices of
    /// the grid, who is ahead of it at the upper one.
    pub rivals: Vec<BidId>,
    /// The highest price of the grid at which it is first alone.
    pub outcome: PriceOutcome,
    /// Who is first under the published rules at the price of [`PriceOutcome::Wins`], when it is not
    /// this bid alone: rounding, or a tie rule after rounding, decides there.
    pub rounding_decides: Option<Vec<BidId>>,
    /// The prices at which it stays behind and another bid than the present winners is first;
    /// `None` for a bid that has the highest total now.
    pub winner_changes: Option<ChangingPrices>,
}

/// The highest price at which nobody is ahead of a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TiePrice {
    /// This price, exactly.
    At(Fraction),
    /// Nobody is ahead at the first price, somebody is at the second, one step dearer.
    Between {
        /// Still not behind.
        first_at: Fraction,
        /// Behind.
        behind_at: Fraction,
    },
    /// Nobody is ahead, however high the price.
    AnyPrice,
    /// Nobody is ahead at any price of the grid up to this one, where the search ended.
    UpTo(Fraction),
    /// Somebody is ahead at every price; where the answer is a search, at every price of the grid.
    Never,
}

/// Whether a price makes a bid first alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceOutcome {
    /// First alone at this price of the grid and at every lower one, and not one step dearer.
    Wins {
        /// The price.
        at_or_below: Fraction,
    },
    /// First alone whatever its price; where the answer is a search, up to its end.
    WinsAtAnyPrice,
    /// First alone below some price that is lower than the grid's lowest.
    WinsBelowTheGrid,
    /// Level with another first bid at best, never ahead.
    TieOnly,
    /// Another bid is ahead whatever its price; where the answer is a search, at every price of
    /// the grid.
    Impossible,
}

impl BidPrice {
    /// How far the price must fall for the bid to be level with the first, in euros; negative
    /// where it could rise. `None` where no price is known exactly.
    pub fn cut(&self) -> Option<Fraction> {
        match &self.price_for_tie {
            TiePrice::At(price) => Some(&self.price - price),
            TiePrice::Between { .. } | TiePrice::AnyPrice | TiePrice::UpTo(_) | TiePrice::Never => None,
        }
    }

    /// The same in percent of the present price.
    pub fn cut_percent(&self) -> Option<Fraction> {
        (&self.cut()? * &Fraction::from(100)).divided_by(&self.price)
    }
}

/// What prices would change the first rank, for each ranked bid.
pub fn price_thresholds(
    lot: &Lot,
    evaluation: &Evaluation,
    grid: PriceGrid,
) -> Result<PriceThresholds, PriceUnknown> {
    let setting = Setting::of(lot, evaluation)?;
    Ok(PriceThresholds {
        criterion: setting.criterion,
        formula: setting.formula.clone(),
        method: setting.method,
        winners: setting.winners.clone(),
        bids: setting.contestants.iter().map(|moving| of_bid(&setting, moving, grid)).collect(),
    })
}

fn of_bid(setting: &Setting<'_>, moving: &Contestant<'_>, grid: PriceGrid) -> BidPrice {
    let scene = setting.scene_of(moving);
    let mut found = BidPrice {
        bid: moving.bid,
        price: moving.price.fraction.clone(),
        lowest_other: scene.ends().map(|(lowest, _)| lowest.clone()),
        // Alone, a bid is first at any price.
        price_for_tie: TiePrice::AnyPrice,
        rivals: Vec::new(),
        outcome: PriceOutcome::WinsAtAnyPrice,
        rounding_decides: None,
        winner_changes: None,
    };
    if scene.rivals.is_empty() {
        return found;
    }
    let loses_now = !setting.winners.contains(&moving.bid);
    if let Some(segments) = stretches::segments(&scene) {
        let reach = own::reach(&segments);
        (found.price_for_tie, found.outcome) = exact(&reach, grid);
        complete(&mut found, setting, moving, &scene, |price| lines::totals(&segments, price));
        found.winner_changes =
            loses_now.then(|| others::exact(&scene, segments, &reach.level, &setting.winners));
    } else {
        let (level, alone) = search::reach(&scene, grid);
        (found.price_for_tie, found.outcome) = searched(&level, &alone, &scene, grid);
        complete(&mut found, setting, moving, &scene, |price| scene.totals(price));
        found.winner_changes = loses_now.then(|| others::searched(&scene, &setting.winners, grid, &level));
    }
    found
}

/// Adds who stands against the bid at the prices that were found.
fn complete(
    found: &mut BidPrice,
    setting: &Setting<'_>,
    moving: &Contestant<'_>,
    scene: &Scene<'_>,
    totals: impl Fn(&Fraction) -> Option<Totals>,
) {
    if let TiePrice::At(price) | TiePrice::Between { behind_at: price, .. } = &found.price_for_tie
        && let Some(totals) = totals(price)
    {
        found.rivals = others::bids_at(scene, &totals.first_rivals());
    }
    if let PriceOutcome::Wins { at_or_below: price } = &found.outcome
        && let Some(totals) = totals(price)
    {
        let first = published::first_at(setting, moving, scene, price, &totals);
        found.rounding_decides = (first != [moving.bid]).then_some(first);
    }
}

fn exact(reach: &Reach, grid: PriceGrid) -> (TiePrice, PriceOutcome) {
    let tie = match &reach.level {
        Bound::Never => TiePrice::Never,
        Bound::At(price) => TiePrice::At(price.clone()),
        Bound::Always => TiePrice::AnyPrice,
    };
    let outcome = match (&reach.alone, &reach.level) {
        (Bound::Never, Bound::Never) => PriceOutcome::Impossible,
        (Bound::Never, Bound::At(_) | Bound::Always) => PriceOutcome::TieOnly,
        (Bound::Always, _) => PriceOutcome::WinsAtAnyPrice,
        (Bound::At(price), _) => {
            let place = grid.below(price);
            if place > BigInt::ZERO {
                PriceOutcome::Wins { at_or_below: grid.price(&place) }
            } else {
                PriceOutcome::WinsBelowTheGrid
            }
        }
    };
    (tie, outcome)
}

fn searched(level: &Place, alone: &Place, scene: &Scene<'_>, grid: PriceGrid) -> (TiePrice, PriceOutcome) {
    let tie = match level {
        Place::Never => TiePrice::Never,
        Place::At(place) => {
            TiePrice::Between { first_at: grid.price(place), behind_at: grid.price(&(place + 1)) }
        }
        Place::Throughout => TiePrice::UpTo(grid.price(&search::limit(scene, grid))),
    };
    let outcome = match (alone, level) {
        (Place::Never, Place::Never) => PriceOutcome::Impossible,
        (Place::Never, Place::At(_) | Place::Throughout) => PriceOutcome::TieOnly,
        (Place::At(place), _) => PriceOutcome::Wins { at_or_below: grid.price(place) },
        (Place::Throughout, _) => PriceOutcome::WinsAtAnyPrice,
    };
    (tie, outcome)
}
