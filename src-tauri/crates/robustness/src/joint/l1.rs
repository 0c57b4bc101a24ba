//! L1: take weight from the criteria where the rival gains least over the winner, the least
//! first, and give it where it gains most, until both are level (a fractional knapsack).

use super::{FewestPoints, Item, Multipliers, Question, WeightTransfer};
use crate::whole::Whole;

pub(super) fn fewest_points(question: &Question) -> Option<FewestPoints> {
    let most = question.items.iter().map(|item| &item.more).max()?;
    let taker = question.items.iter().find(|item| item.more == *most)?;
    // Stable, so that of criteria that are as good the first in the grid's order gives first.
    let mut givers: Vec<&Item> = question.items.iter().filter(|item| item.more < *most).collect();
    givers.sort_by(|one, other| one.more.cmp(&other.more));

    let mut missing = question.gap.clone();
    let mut moves = Vec::new();
    let mut changed = Vec::new();
    let mut emptied = Whole::ZERO;
    for giver in givers {
        let step = most.minus(&giver.more);
        let all = step.times(&giver.weight);
        if all < missing {
            if !giver.weight.is_zero() {
                let amount = giver.weight.over(question.unit)?;
                moves.push(transfer(question, giver, taker, amount)?);
                changed.push((giver.column, Whole::ZERO));
                emptied = emptied.plus(&giver.weight);
                missing = missing.minus(&all);
            }
            continue;
        }
        // The last one gives `missing / step` of its weight.
        let bottom = step.times(question.unit);
        let amount = missing.over(&bottom)?;
        moves.push(transfer(question, giver, taker, amount)?);
        changed.push((giver.column, all.minus(&missing)));
        let mass = emptied.times(&step).plus(&missing);
        changed.push((taker.column, taker.weight.times(&step).plus(&mass)));
        let two = Whole::Small(2);
        return Some(FewestPoints {
            size: mass.times(&two).over(&bottom)?,
            moves,
            weights: question.weights(changed, &step),
            multipliers: Multipliers {
                gap: question.scale.times(&two).over(&step)?,
                sum: step.minus(&most.times(&two)).over(&step)?,
            },
        });
    }
    None
}

fn transfer(
    question: &Question,
    giver: &Item,
    taker: &Item,
    amount: scoring::Fraction,
) -> Option<WeightTransfer> {
    Some(WeightTransfer { from: question.criterion(giver)?, to: question.criterion(taker)?, amount })
}
