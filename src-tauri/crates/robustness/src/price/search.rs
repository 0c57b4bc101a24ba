//! The same answers on the grid of prices, for formulas whose totals are no straight lines.
//!
//! Complete for what is proven of the formula (see [`PriceMethod`](super::PriceMethod)): bisection
//! for the own price; for another's price, stretches between the ends of the other prices are
//! halved until the same bids are first at both ends.

use num_bigint::BigInt;
use num_integer::Integer;

use super::{grid::PriceGrid, quotient::Quotient, setting::Scene};

/// The search stops at this multiple of the highest price.
const REACH: u32 = 1000;

/// Up to which place of the grid something is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At no price of the grid.
    Never,
    /// Up to this place, and not at the next.
    At(BigInt),
    /// At every place up to the limit of the search.
    Throughout,
}

/// Consecutive prices of the grid at which the same rivals, by their place in the scene, are first
/// among themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub from: BigInt,
    pub to: BigInt,
    pub first: Vec<usize>,
}

/// The last place that is searched.
pub(super) fn limit(scene: &Scene<'_>, grid: PriceGrid) -> BigInt {
    let highest = scene.ends().map(|(_, highest)| grid.at_or_above(highest));
    highest.unwrap_or_default().max(BigInt::from(1)) * REACH
}

/// Up to which place the moving bid is level with the best rival, and up to which it is ahead.
pub(super) fn reach(scene: &Scene<'_>, grid: PriceGrid) -> (Place, Place) {
    let limit = limit(scene, grid);
    // Where the formula has no value the bid is first nowhere.
    let gap = |place: &BigInt| {
        let totals = scene.totals(&grid.price(place))?;
        Some(&totals.own - totals.rivals.iter().max()?)
    };
    let level = last(&limit, &gap, |gap| !gap.is_negative());
    let ahead = |gap: &Quotient| gap.is_positive();
    let alone = match &level {
        Place::Never => Place::Never,
        // Nearly always the bid is ahead at that very place, or at the one before.
        Place::At(place) => [place.clone(), place - 1]
            .into_iter()
            .find(|place| *place > BigInt::ZERO && gap(place).as_ref().is_some_and(ahead))
            .map_or_else(|| last(&limit, &gap, ahead), Place::At),
        Place::Throughout => last(&limit, &gap, ahead),
    };
    (level, alone)
}

/// The last place at which a gap that never rises satisfies a condition.
///
/// The next place to look at is, by turns, where a straight line between the two known gaps is
/// zero, a little beyond on the other side, and the middle: the choice saves evaluations and
/// cannot change the answer.
fn last(
    limit: &BigInt,
    gap: &impl Fn(&BigInt) -> Option<Quotient>,
    holds: impl Fn(&Quotient) -> bool,
) -> Place {
    let holds = |gap: &Option<Quotient>| gap.as_ref().is_some_and(&holds);
    let (mut held, mut failed) = (BigInt::from(1), limit.clone());
    let (mut above, mut below) = (gap(&held), gap(&failed));
    if !holds(&above) {
        return Place::Never;
    }
    if holds(&below) {
        return Place::Throughout;
    }
    let mut turns = [Turn::Line, Turn::Beyond, Turn::Middle].into_iter().cycle();
    let mut stride = BigInt::from(1);
    let mut held_last = true;
    while &failed - &held > BigInt::from(1) {
        let middle = || (&held + &failed) / 2;
        let next: BigInt = match turns.next() {
            Some(Turn::Line) => straight((&held, &above), (&failed, &below)).unwrap_or_else(middle),
            Some(Turn::Beyond) => {
                let next = if held_last { &held + &stride } else { &failed - &stride };
                stride *= 16;
                next
            }
            Some(Turn::Middle) | None => middle(),
        };
        let next = next.clamp(&held + 1, &failed - 1);
        let found = gap(&next);
        held_last = holds(&found);
        if held_last {
            (held, above) = (next, found);
        } else {
            (failed, below) = (next, found);
        }
    }
    Place::At(held)
}

/// How the next place is chosen.
#[derive(Clone, Copy)]
enum Turn {
    Line,
    Beyond,
    Middle,
}

/// Where the line through two gaps is zero, rounded down.
fn straight(held: (&BigInt, &Option<Quotient>), failed: (&BigInt, &Option<Quotient>)) -> Option<BigInt> {
    let (above, below) = (held.1.as_ref()?, failed.1.as_ref()?);
    let part = above.divided_by(&(above - below))?.reduced();
    let width = failed.0 - held.0;
    Some(held.0 + (width * part.numerator()).div_floor(part.denominator()))
}

/// Who is first among the rivals at each place from `from` up to the limit.
pub(super) fn runs(scene: &Scene<'_>, grid: PriceGrid, from: &BigInt) -> Vec<Run> {
    let Some((lowest, highest)) = scene.ends() else { return Vec::new() };
    let ends = [
        (from.clone(), grid.at_or_below(lowest)),
        (grid.at_or_above(lowest), grid.at_or_below(highest)),
        (grid.at_or_above(highest), limit(scene, grid)),
    ];
    let mut runs = Vec::new();
    for (low, high) in ends {
        let low = low.max(from.clone());
        if low <= high {
            let first = |place: &BigInt| {
                scene.totals(&grid.price(place)).map_or_else(Vec::new, |totals| totals.first_rivals())
            };
            halve((low.clone(), first(&low)), (high.clone(), first(&high)), &first, &mut runs);
        }
    }
    runs
}

/// Adds the runs between two places, both included.
fn halve(
    low: (BigInt, Vec<usize>),
    high: (BigInt, Vec<usize>),
    first: &impl Fn(&BigInt) -> Vec<usize>,
    runs: &mut Vec<Run>,
) {
    if low.1 == high.1 {
        add(runs, Run { from: low.0, to: high.0, first: low.1 });
    } else if &high.0 - &low.0 <= BigInt::from(1) {
        add(runs, Run { from: low.0.clone(), to: low.0, first: low.1 });
        add(runs, Run { from: high.0.clone(), to: high.0, first: high.1 });
    } else {
        let middle: BigInt = (&low.0 + &high.0) / 2;
        let at_middle = first(&middle);
        halve(low, (middle.clone(), at_middle.clone()), first, runs);
        halve((middle, at_middle), high, first, runs);
    }
}

/// Adds a run, joined to the one before where the same bids are first.
fn add(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(before) if before.first == run.first => before.to = run.to,
        Some(_) | None => runs.push(run),
    }
}
