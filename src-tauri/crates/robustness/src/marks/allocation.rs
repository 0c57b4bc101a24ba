//! The most points that k steps can move over all cells of a bid, for every k.
//!
//! Gains add up over cells. Where each further step in a cell gains no more than the one before
//! (means without rounding), the best k steps overall are the k largest gains: replacing one of
//! them by another never gains (exchange). Otherwise (medians, rounding) the best is found by
//! dynamic programming over cells, best(k) = max over rungs of best(k − steps) + gain, which
//! looks at every way to share out k steps. Both are exact.

use std::ops::Add;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use scoring::Fraction;

use super::ladder::Ladder;

#[derive(Debug)]
pub(crate) struct Allocation {
    /// At index k, the most points that k steps move.
    pub gains: Vec<Fraction>,
    picks: Picks,
}

#[derive(Debug)]
enum Picks {
    /// The ladders in the order in which they are climbed, a rung at a time.
    InTurn(Vec<usize>),
    /// For each ladder and each k, the rung taken, counted from 1, and the k before it.
    Table(Vec<Vec<usize>>),
}

impl Allocation {
    /// Shares out up to `most` steps.
    pub fn best(ladders: &[Ladder], most: usize) -> Self {
        let increments: Option<Vec<Vec<Fraction>>> = ladders.iter().map(|it| shrinking(it, most)).collect();
        match increments {
            Some(increments) => in_turn(&increments, most),
            None => by_table(ladders, most),
        }
    }

    /// The ladders climbed with k steps, each with the index of its rung.
    pub fn picks(&self, ladders: &[Ladder], k: usize) -> Vec<(usize, usize)> {
        match &self.picks {
            Picks::InTurn(order) => {
                let mut heights = vec![0_usize; ladders.len()];
                for ladder in order.iter().take(k) {
                    if let Some(height) = heights.get_mut(*ladder) {
                        *height += 1;
                    }
                }
                let climbed = heights.into_iter().enumerate();
                climbed.filter_map(|(ladder, height)| Some((ladder, height.checked_sub(1)?))).collect()
            }
            Picks::Table(table) => {
                let mut left = k;
                let mut picks = Vec::new();
                for (index, (ladder, row)) in ladders.iter().zip(table).enumerate().rev() {
                    let Some(rung) = row.get(left).and_then(|rung| rung.checked_sub(1)) else { continue };
                    left = left.saturating_sub(ladder.rungs.get(rung).map_or(0, |rung| rung.steps));
                    picks.push((index, rung));
                }
                picks.reverse();
                picks
            }
        }
    }
}

/// The gain of each further step, if it never grows.
fn shrinking(ladder: &Ladder, most: usize) -> Option<Vec<Fraction>> {
    let mut increments: Vec<Fraction> = Vec::new();
    let mut before = Fraction::zero();
    for (index, rung) in ladder.rungs.iter().take(most).enumerate() {
        let increment = &rung.gain - &before;
        if rung.steps != index + 1 || increments.last().is_some_and(|last| increment > *last) {
            return None;
        }
        before = rung.gain.clone();
        increments.push(increment);
    }
    Some(increments)
}

fn in_turn(increments: &[Vec<Fraction>], most: usize) -> Allocation {
    let mut heads = vec![0_usize; increments.len()];
    let mut gains = vec![Fraction::zero()];
    let mut order = Vec::new();
    let mut sum = Fraction::zero();
    for _ in 0..most {
        // The first of equals, so that the answer does not depend on chance.
        let mut best: Option<(&Fraction, usize)> = None;
        for (ladder, (increments, head)) in increments.iter().zip(&heads).enumerate() {
            if let Some(gain) = increments.get(*head)
                && best.is_none_or(|(so_far, _)| gain > so_far)
            {
                best = Some((gain, ladder));
            }
        }
        let Some((gain, ladder)) = best else { break };
        sum = &sum + gain;
        if let Some(head) = heads.get_mut(ladder) {
            *head += 1;
        }
        gains.push(sum.clone());
        order.push(ladder);
    }
    Allocation { gains, picks: Picks::InTurn(order) }
}

fn by_table(ladders: &[Ladder], most: usize) -> Allocation {
    let gains = || ladders.iter().flat_map(|ladder| &ladder.rungs).map(|rung| &rung.gain);
    let unit = gains().fold(BigInt::from(1), |unit, gain| unit.lcm(gain.denominator()));
    let whole = |gain: &Fraction| gain.numerator() * (&unit / gain.denominator());
    let rungs: Vec<Vec<(usize, BigInt)>> = ladders
        .iter()
        .map(|ladder| ladder.rungs.iter().map(|rung| (rung.steps, whole(&rung.gain))).collect())
        .collect();
    // No sum is above that of the highest rungs: if that fits, all do.
    let highest: BigInt = rungs.iter().filter_map(|rungs| rungs.last()).map(|(_, gain)| gain.abs()).sum();
    let small: Option<Vec<Vec<(usize, i128)>>> = highest.to_i128().and_then(|_| {
        let to_small = |rungs: &Vec<(usize, BigInt)>| {
            rungs.iter().map(|(steps, gain)| Some((*steps, gain.to_i128()?))).collect()
        };
        rungs.iter().map(to_small).collect()
    });
    let (best, table) = match small {
        Some(rungs) => {
            let (best, table) = shared_out(&rungs, most);
            (best.into_iter().map(BigInt::from).collect::<Vec<BigInt>>(), table)
        }
        None => shared_out(&rungs, most),
    };
    let gains = best.into_iter().filter_map(|gain| Fraction::ratio(gain, unit.clone())).collect();
    Allocation { gains, picks: Picks::Table(table) }
}

fn shared_out<N>(ladders: &[Vec<(usize, N)>], most: usize) -> (Vec<N>, Vec<Vec<usize>>)
where
    N: Clone + Ord + Zero,
    for<'n> &'n N: Add<&'n N, Output = N>,
{
    let mut best = vec![N::zero(); most + 1];
    let mut table = Vec::with_capacity(ladders.len());
    for rungs in ladders {
        let mut next = best.clone();
        let mut row = vec![0; most + 1];
        for (k, (next, row)) in next.iter_mut().zip(&mut row).enumerate() {
            for (index, (steps, gain)) in rungs.iter().enumerate() {
                let Some(before) = k.checked_sub(*steps).and_then(|left| best.get(left)) else { break };
                let sum = before + gain;
                if sum > *next {
                    *next = sum;
                    *row = index + 1;
                }
            }
        }
        best = next;
        table.push(row);
    }
    (best, table)
}
