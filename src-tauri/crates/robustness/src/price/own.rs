//! Up to which price a bid is first, when its own price moves: exact, from straight lines.
//!
//! On each stretch the prices at which the bid is not behind are those where every gap
//! `own − rival = a + b·x` is at least 0: an intersection of half-lines. As the gap over the best
//! rival never rises with the price (see [`PriceMethod`](super::PriceMethod)), the highest such
//! stretch gives the answer. These are the closed forms `N·m / (T − Q)`, `P·(Q + N − Qj) / N`,
//! `m·(2 − (T − Q) / N)` and `P / (2 − (Q + N − Qj) / N)`, with the points where a floor sets in.

use scoring::Fraction;

use super::lines::Segment;

/// Up to which price something is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// At no price above 0.
    Never,
    /// Up to this price.
    At(Fraction),
    /// At every price, however high.
    Always,
}

/// How far a bid is first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    /// Up to which price nobody is ahead of it; level at the price itself.
    pub level: Bound,
    /// Below which price it is first alone; level at the price itself.
    pub alone: Bound,
}

/// The reach of the moving bid, from its stretches, highest prices first.
pub(super) fn reach(segments: &[Segment]) -> Reach {
    let stretches: Vec<Stretch> = segments.iter().filter_map(not_behind).collect();
    let bound = |stretch: Option<&Stretch>| {
        stretch.map_or(Bound::Never, |found| found.highest_price.clone().map_or(Bound::Always, Bound::At))
    };
    Reach { level: bound(stretches.first()), alone: bound(stretches.iter().find(|found| found.ahead)) }
}

/// The prices of a stretch at which no rival is ahead.
struct Stretch {
    /// `None` where there is no highest one.
    highest_price: Option<Fraction>,
    /// Whether the bid is ahead of every rival inside.
    ahead: bool,
}

fn not_behind(segment: &Segment) -> Option<Stretch> {
    let mut low = segment.low.clone();
    let mut high = segment.high.clone();
    let mut ahead = true;
    for (_, rival) in &segment.rivals {
        let constant = &segment.own.constant - &rival.constant;
        let slope = &segment.own.slope - &rival.slope;
        match (-constant.clone()).divided_by(&slope) {
            None if constant.is_negative() => return None,
            None => ahead &= constant.is_positive(),
            Some(root) if slope.is_positive() => low = low.max(root),
            Some(root) => {
                high = Some(match high {
                    Some(high) => high.min(root),
                    None => root,
                });
            }
        }
    }
    let (some, many) = match &high {
        None => (true, true),
        Some(high) => (low < *high || (low == *high && segment.is_reached(&low)), low < *high),
    };
    let highest = if segment.rises() { high } else { Some(low) };
    let highest_price = highest.and_then(|x| segment.price(&x));
    some.then_some(Stretch { highest_price, ahead: ahead && many })
}
