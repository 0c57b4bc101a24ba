//! The most points that a number of steps can move within one cell.
//!
//! Under a mean every step of a hand moves the agreed mark by that hand's share of it: the best k
//! steps are the k largest. Under the median a step may move nothing until others follow: the
//! least number of steps is found for every pair of marks that the two middle ones could become
//! (one mark, with an odd number of hands). For a pair v ≤ u, half the hands must reach u and one
//! more v; each hand is tried as that one, and the cheapest of the others take u.

use std::{cell::LazyCell, collections::BTreeSet};

use scoring::Fraction;

use super::{
    cell::{Cell, Combine, Direction},
    steps::MOST_STEPS,
};

/// What 1, 2, 3… steps gain at best; rungs that gain nothing over fewer steps are not there.
#[derive(Debug)]
pub(crate) struct Ladder {
    pub rungs: Vec<Rung>,
    moves: Moves,
    hands: usize,
    /// Whether more than [`MOST_STEPS`] steps would gain nothing further.
    pub complete: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Rung {
    pub steps: usize,
    /// In points, above 0, growing with the steps.
    pub gain: Fraction,
}

#[derive(Debug)]
enum Moves {
    /// The hands in the order in which they step.
    InTurn(Vec<usize>),
    /// For each rung, the steps of each hand.
    Listed(Vec<Vec<usize>>),
}

/// What keeps an agreed mark from falling further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Floor {
    /// The eliminating minimum: below it the bid leaves the running.
    Minimum,
    /// Nothing but the scale.
    None,
}

impl Ladder {
    pub fn new(cell: &Cell, direction: Direction, floor: Floor) -> Self {
        match cell.combine {
            Combine::Alone | Combine::Mean | Combine::MeanByCollege => in_turn(cell, direction, floor),
            Combine::Median => listed(cell, direction, floor),
        }
    }

    /// The steps of each hand that lead to a rung.
    pub fn steps(&self, rung: usize) -> Vec<usize> {
        match &self.moves {
            Moves::Listed(moves) => moves.get(rung).cloned().unwrap_or_default(),
            Moves::InTurn(order) => {
                let mut steps = vec![0; self.hands];
                let taken = self.rungs.get(rung).map_or(0, |rung| rung.steps);
                for hand in order.iter().take(taken) {
                    if let Some(steps) = steps.get_mut(*hand) {
                        *steps += 1;
                    }
                }
                steps
            }
        }
    }
}

fn allowed(cell: &Cell, agreed: &Fraction, floor: Floor) -> bool {
    match (floor, &cell.minimum) {
        (Floor::Minimum, Some(minimum)) => cell.mark(agreed) >= *minimum,
        (Floor::Minimum, None) | (Floor::None, _) => true,
    }
}

fn in_turn(cell: &Cell, direction: Direction, floor: Floor) -> Ladder {
    let mut moves: Vec<(Fraction, usize)> = Vec::new();
    for (hand, held) in cell.held.iter().enumerate() {
        let sizes = cell.moves(held, direction, MOST_STEPS + 1);
        moves.extend(sizes.into_iter().map(|size| (&size * &held.share, hand)));
    }
    // Stable: the moves of one hand, which never grow, keep their order.
    moves.sort_by(|one, other| other.0.cmp(&one.0));
    let complete = moves.len() <= MOST_STEPS;
    moves.truncate(MOST_STEPS);

    let before = LazyCell::new(|| cell.base());
    let points = LazyCell::new(|| cell.points(&before));
    let mut distance = Fraction::zero();
    let mut rungs: Vec<Rung> = Vec::with_capacity(moves.len());
    for (index, (effect, _)) in moves.iter().enumerate() {
        distance = &distance + effect;
        let agreed = || match direction {
            Direction::Up => &*before + &distance,
            Direction::Down => &*before - &distance,
        };
        if direction == Direction::Down && cell.minimum.is_some() && !allowed(cell, &agreed(), floor) {
            break;
        }
        let gain = cell.unrounded(&distance);
        push(&mut rungs, index + 1, gain.unwrap_or_else(|| (&cell.points(&agreed()) - &*points).abs()));
    }
    let order = moves.into_iter().map(|(_, hand)| hand).collect();
    Ladder { rungs, moves: Moves::InTurn(order), hands: cell.held.len(), complete }
}

fn push(rungs: &mut Vec<Rung>, steps: usize, gain: Fraction) -> bool {
    let better = rungs.last().map_or(gain.is_positive(), |last| gain > last.gain);
    if better {
        rungs.push(Rung { steps, gain });
    }
    better
}

fn listed(cell: &Cell, direction: Direction, floor: Floor) -> Ladder {
    // Where each hand is after 0, 1, 2… steps, counted so that further is greater.
    let places: Vec<Vec<Fraction>> = cell
        .held
        .iter()
        .map(|held| {
            let sizes = cell.moves(held, direction, MOST_STEPS + 1);
            let start = match direction {
                Direction::Up => held.at.clone(),
                Direction::Down => -held.at.clone(),
            };
            let mut places = vec![start];
            for size in sizes {
                let next = places.last().map(|place| place + &size);
                places.extend(next);
            }
            places
        })
        .collect();
    let complete = places.iter().all(|places| places.len() <= MOST_STEPS);
    let before = cell.base();
    let points = cell.points(&before);

    let targets: Vec<&Fraction> = places.iter().flatten().collect::<BTreeSet<_>>().into_iter().collect();
    let costs: Vec<Vec<Option<usize>>> = targets
        .iter()
        .map(|target| places.iter().map(|places| places.iter().position(|place| place >= *target)).collect())
        .collect();
    let odd = cell.held.len() % 2 == 1;
    let mut found: Vec<(usize, Fraction, Vec<usize>)> = Vec::new();
    for (upper, to_upper) in costs.iter().enumerate() {
        let lowest = if odd { upper } else { 0 };
        for to_lower in costs.iter().take(upper + 1).skip(lowest) {
            let Some(steps) = cheapest(to_upper, to_lower) else { continue };
            let total = steps.iter().sum();
            if total == 0 || total > MOST_STEPS {
                continue;
            }
            let marks: Vec<Fraction> = cell
                .held
                .iter()
                .zip(&steps)
                .map(|(held, steps)| cell.moved(held, direction, *steps))
                .collect();
            let agreed = cell.agreed(&marks);
            if direction == Direction::Up || allowed(cell, &agreed, floor) {
                found.push((total, (&cell.points(&agreed) - &points).abs(), steps));
            }
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| other.1.cmp(&one.1)));
    let mut rungs = Vec::new();
    let mut moves = Vec::new();
    for (steps, gain, by_hand) in found {
        if push(&mut rungs, steps, gain) {
            moves.push(by_hand);
        }
    }
    Ladder { rungs, moves: Moves::Listed(moves), hands: cell.held.len(), complete }
}

/// The fewest steps for half the hands to reach the upper target and one more the lower.
fn cheapest(to_upper: &[Option<usize>], to_lower: &[Option<usize>]) -> Option<Vec<usize>> {
    let mut by_cost: Vec<(usize, usize)> =
        to_upper.iter().enumerate().filter_map(|(hand, cost)| Some(((*cost)?, hand))).collect();
    by_cost.sort_unstable();
    let half = to_upper.len() / 2;
    let mut best: Option<(usize, usize)> = None;
    for (extra, cost) in to_lower.iter().enumerate() {
        let Some(cost) = cost else { continue };
        let others = by_cost.iter().filter(|(_, hand)| *hand != extra).take(half);
        let (count, sum) = others.fold((0, 0), |(count, sum), (cost, _)| (count + 1, sum + cost));
        if count == half && best.is_none_or(|(so_far, _)| sum + cost < so_far) {
            best = Some((sum + cost, extra));
        }
    }
    let (_, extra) = best?;
    let mut steps = vec![0; to_upper.len()];
    for (cost, hand) in by_cost.iter().filter(|(_, hand)| *hand != extra).take(half) {
        *steps.get_mut(*hand)? = *cost;
    }
    *steps.get_mut(extra)? = to_lower.get(extra).copied().flatten()?;
    Some(steps)
}
