//! L∞: the smallest `r` such that weights within `r` of the published ones put the rival level.
//!
//! `f(r) = max {d·v : |v − w| ≤ r, v ≥ 0, the sum stays}` is a fractional knapsack: the criteria
//! of the highest `d` take `w + r`, those of the lowest keep `w − r` or 0, and one between takes
//! the rest. As a function of `r` it is concave and piecewise linear, so that Newton's method
//! from `r = 0` meets it exactly after finitely many pieces.

use std::cmp::Ordering;

use super::{Item, Multipliers, Question, SmallestLargest};
use crate::whole::{Quotient, Whole};

/// What is linear in `r`: `fixed + slope × r`.
#[derive(Clone)]
struct Linear {
    fixed: Whole,
    slope: Whole,
}

impl Linear {
    const ZERO: Self = Self { fixed: Whole::ZERO, slope: Whole::ZERO };

    fn plus(&self, other: &Self) -> Self {
        Self { fixed: self.fixed.plus(&other.fixed), slope: self.slope.plus(&other.slope) }
    }

    fn minus(&self, other: &Self) -> Self {
        Self { fixed: self.fixed.minus(&other.fixed), slope: self.slope.minus(&other.slope) }
    }

    fn times(&self, factor: &Whole) -> Self {
        Self { fixed: self.fixed.times(factor), slope: self.slope.times(factor) }
    }

    /// The value at `r`, times the denominator of `r`.
    fn at(&self, r: &Quotient) -> Whole {
        self.fixed.times(&r.bottom).plus(&self.slope.times(&r.top))
    }

    /// Whether it is at most 0 at `r` and just beyond.
    fn is_at_most_zero_after(&self, r: &Quotient) -> bool {
        match self.at(r).sign() {
            Ordering::Less => true,
            Ordering::Equal => self.slope <= Whole::ZERO,
            Ordering::Greater => false,
        }
    }
}

/// One linear piece of `f`: the weights on it, and their `d·v`.
struct Piece {
    weights: Vec<Linear>,
    /// The `d` of the criterion between.
    between: Whole,
    brought: Linear,
}

pub(super) fn smallest_largest(question: &Question) -> Option<SmallestLargest> {
    let mut items: Vec<&Item> = question.items.iter().collect();
    items.sort_by(|one, other| other.more.cmp(&one.more));
    let mut r = Quotient::ZERO;
    let mut piece = piece(&items, &question.sum, &r)?;
    loop {
        let missing = question.target.minus(&piece.brought.fixed);
        if piece.brought.slope <= Whole::ZERO {
            return None;
        }
        r = Quotient { top: missing, bottom: piece.brought.slope.clone() };
        let here = self::piece(&items, &question.sum, &r)?;
        if here.brought.at(&r) < question.target.times(&r.bottom) {
            piece = here;
            continue;
        }
        let denominator = r.bottom.times(question.unit);
        let changed =
            items.iter().zip(&here.weights).map(|(item, weight)| (item.column, weight.at(&r))).collect();
        return Some(SmallestLargest {
            size: r.top.over(&denominator)?,
            weights: question.weights(changed, &r.bottom),
            multipliers: Multipliers {
                gap: question.scale.over(&r.bottom)?,
                sum: Whole::ZERO.minus(&piece.between).over(&r.bottom)?,
            },
        });
    }
}

/// The piece of `f` that begins at `r` or holds it; criteria of the highest `d` first.
fn piece(items: &[&Item], sum: &Whole, r: &Quotient) -> Option<Piece> {
    let low = |item: &Item| {
        if item.weight.times(&r.bottom) <= r.top {
            Linear::ZERO
        } else {
            Linear { fixed: item.weight.clone(), slope: Whole::Small(-1) }
        }
    };
    let lows: Vec<Linear> = items.iter().map(|item| low(item)).collect();
    // What is left for the criterion between, once all others have theirs.
    let all = Linear { fixed: sum.clone(), slope: Whole::ZERO };
    let mut rest = lows.iter().fold(all, |rest, low| rest.minus(low));
    for (index, (item, low)) in items.iter().zip(&lows).enumerate() {
        rest = rest.plus(low);
        let high = high_of(item);
        if !rest.minus(&high).is_at_most_zero_after(r) {
            rest = rest.minus(&high);
            continue;
        }
        let weights: Vec<Linear> = items
            .iter()
            .zip(lows.iter())
            .enumerate()
            .map(|(place, (item, low))| match place.cmp(&index) {
                Ordering::Less => high_of(item),
                Ordering::Equal => rest.clone(),
                Ordering::Greater => low.clone(),
            })
            .collect();
        let brought = items
            .iter()
            .zip(&weights)
            .fold(Linear::ZERO, |sum, (item, weight)| sum.plus(&weight.times(&item.more)));
        return Some(Piece { weights, between: item.more.clone(), brought });
    }
    None
}

fn high_of(item: &Item) -> Linear {
    Linear { fixed: item.weight.clone(), slope: Whole::ONE }
}
