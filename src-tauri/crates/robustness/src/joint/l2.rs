//! L2: the projection of the weights on those that put the rival level.
//!
//! `v = max(0, w + λ + μd)`, with λ so that the sum stays. From μ = 0 on, follow μ to the next
//! weight that reaches 0: it loses weight because its `d` is below the mean of the free ones, and
//! without it that mean is higher, so that it never comes back. At most one step per criterion,
//! each a comparison of whole numbers.

use super::{Item, LeastSquares, Multipliers, Question};
use crate::whole::{Quotient, Whole};

/// Sums over the weights that are not 0.
struct Free<'q> {
    items: Vec<&'q Item>,
    count: Whole,
    /// Σ d
    more: Whole,
    /// `count × Σ d² − (Σ d)²`: above 0 unless all `d` are equal.
    spread: Whole,
    /// What the weights that are 0 by now have lost in all.
    given_up: Whole,
}

impl<'q> Free<'q> {
    fn of(items: Vec<&'q Item>, given_up: Whole) -> Self {
        let count = Whole::count(items.len());
        let more = items.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.more));
        let squares = items.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.more.times(&item.more)));
        let spread = count.times(&squares).minus(&more.times(&more));
        Self { items, count, more, spread, given_up }
    }

    /// The μ at which the rival is level, if no weight reaches 0 before.
    fn level(&self, target: &Whole) -> Quotient {
        let brought =
            self.items.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.more.times(&item.weight)));
        let missing = self.count.times(&target.minus(&brought));
        Quotient { top: missing.minus(&self.given_up.times(&self.more)), bottom: self.spread.clone() }
    }

    /// The μ at which a weight reaches 0, if it shrinks.
    fn exhausted(&self, item: &Item) -> Option<Quotient> {
        let bottom = self.more.minus(&self.count.times(&item.more));
        let top = self.count.times(&item.weight).plus(&self.given_up);
        (bottom > Whole::ZERO).then_some(Quotient { top, bottom })
    }
}

pub(super) fn least_squares(question: &Question) -> Option<LeastSquares> {
    let mut free = Free::of(question.items.iter().collect(), Whole::ZERO);
    let mut lost: Vec<&Item> = Vec::new();
    loop {
        if free.spread.is_zero() {
            return None;
        }
        let level = free.level(&question.target);
        let first = free
            .items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| Some((free.exhausted(item)?, index)))
            .min();
        match first {
            Some((place, index)) if place < level => {
                let item = free.items.remove(index);
                let given_up = free.given_up.plus(&item.weight);
                lost.push(item);
                free = Free::of(free.items, given_up);
            }
            Some(_) | None => return solution(question, &free, &lost, &level),
        }
    }
}

/// With `μ = N / M` and `C` given up: `v = w + (C·M + N(count × d − Σd)) / (count × M)`.
fn solution(question: &Question, free: &Free, lost: &[&Item], level: &Quotient) -> Option<LeastSquares> {
    let Quotient { top, bottom } = level;
    let parts = free.count.times(bottom);
    let denominator = parts.times(question.unit);
    let shift = free.given_up.times(bottom);
    let mut changed: Vec<_> = lost.iter().map(|item| (item.column, Whole::ZERO)).collect();
    for item in &free.items {
        let above_mean = free.count.times(&item.more).minus(&free.more);
        let change = shift.plus(&top.times(&above_mean));
        changed.push((item.column, parts.times(&item.weight).plus(&change)));
    }
    // Of the free ones Σ change² = (C² + N² / M) / count, since M is count² times their variance.
    let squares = free.given_up.times(&shift).plus(&top.times(top));
    let of_lost = lost.iter().fold(Whole::ZERO, |sum, item| sum.plus(&item.weight.times(&item.weight)));
    let squares = squares.plus(&of_lost.times(&parts));
    Some(LeastSquares {
        size_squared: squares.over(&denominator.times(question.unit))?,
        weights: question.weights(changed, &parts),
        multipliers: Multipliers {
            gap: top.times(&question.scale).over(&bottom.times(question.unit))?,
            sum: shift.minus(&top.times(&free.more)).over(&denominator)?,
        },
    })
}
