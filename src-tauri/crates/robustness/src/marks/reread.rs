//! The marks worth reading again: single marks whose change by one or two steps puts another bid
//! first, or comes nearest to it.

use scoring::{BidId, Fraction, Lot};

use super::{
    board::Board,
    cell::{Cell, Combine, Direction, Movable, StepChange, Unstepped},
};
use crate::PanelMarks;

/// How many steps a mark may be read differently.
const STEPS: usize = 2;

/// A mark worth reading again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reread {
    /// The mark, and the one instead that is said here.
    pub change: StepChange,
    /// The rival that comes nearest; the winner's own exclusion has none.
    pub rival: Option<BidId>,
    /// What the change does.
    pub effect: Effect,
}

/// What a change of one mark does, from the strongest to the weakest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The rival's published total exceeds the winner's.
    Passes,
    /// The winner falls below an eliminating minimum.
    Excludes,
    /// The published totals are equal: a tie, or a tie rule, decides.
    Levels,
    /// The winner keeps this lead in published points; above 0.
    LeadLeft(Fraction),
}

/// The `most` marks that matter most: the strongest effect first, then the fewer steps, then the
/// register's and the grid's order. Nothing when several bids are first, or none.
pub fn marks_to_reread(
    lot: &Lot,
    panel: &PanelMarks,
    movable: Movable,
    unstepped: &Unstepped,
    most: usize,
) -> Vec<Reread> {
    let board = Board::new(lot, panel, unstepped);
    let Some((winner, best)) = board.winner().and_then(|winner| Some((winner, board.total(winner)?))) else {
        return Vec::new();
    };
    let rivals: Vec<(BidId, &Fraction)> = board.rivals(winner).collect();
    let mut nearest: Option<(BidId, &Fraction)> = None;
    for (rival, total) in &rivals {
        if nearest.is_none_or(|(_, so_far)| *total > so_far) {
            nearest = Some((*rival, total));
        }
    }
    let Some((second, runner_up)) = nearest else { return Vec::new() };

    let mut found: Vec<Reread> = Vec::new();
    for cell in board.cells(winner, movable) {
        let rest = best - &cell.points(&cell.base());
        for (change, agreed) in single(&cell, Direction::Down) {
            let below = cell.minimum.as_ref().is_some_and(|least| cell.mark(&agreed) < *least);
            let (rival, effect) = if below {
                (None, Effect::Excludes)
            } else {
                let total = &rest + &cell.points(&agreed);
                (Some(second), effect(&board, &total, runner_up))
            };
            found.push(Reread { change, rival, effect });
        }
    }
    for (rival, total) in &rivals {
        for cell in board.cells(*rival, movable) {
            let rest = *total - &cell.points(&cell.base());
            for (change, agreed) in single(&cell, Direction::Up) {
                let total = &rest + &cell.points(&agreed);
                found.push(Reread { change, rival: Some(*rival), effect: effect(&board, best, &total) });
            }
        }
    }
    // Stable: what is equal keeps the register's and the grid's order.
    found.sort_by(|one, other| (&one.effect, one.change.steps).cmp(&(&other.effect, other.change.steps)));
    let mut kept: Vec<Reread> = Vec::new();
    for candidate in found {
        if kept.len() == most {
            break;
        }
        let place = |it: &Reread| (it.change.bid, it.change.criterion, it.change.hand);
        if kept.iter().all(|other| place(other) != place(&candidate)) {
            kept.push(candidate);
        }
    }
    kept
}

fn effect(board: &Board, winner: &Fraction, rival: &Fraction) -> Effect {
    let lead = &board.published(winner) - &board.published(rival);
    if lead.is_negative() {
        Effect::Passes
    } else if lead.is_zero() {
        Effect::Levels
    } else {
        Effect::LeadLeft(lead)
    }
}

/// One or two steps of each hand alone, with the agreed mark that they make.
fn single(cell: &Cell, direction: Direction) -> Vec<(StepChange, Fraction)> {
    let marks: Vec<Fraction> = cell.held.iter().map(|held| held.at.clone()).collect();
    let base = cell.agreed(&marks);
    let mut found = Vec::new();
    for (hand, held) in cell.held.iter().enumerate() {
        let possible = cell.moves(held, direction, STEPS).len();
        for count in 1..=possible {
            let to = cell.moved(held, direction, count);
            let agreed = match cell.combine {
                Combine::Alone | Combine::Mean | Combine::MeanByCollege => {
                    &base + &(&(&to - &held.at) * &held.share)
                }
                Combine::Median => {
                    let moved =
                        |(index, mark): (usize, &Fraction)| if index == hand { &to } else { mark }.clone();
                    cell.agreed(&marks.iter().enumerate().map(moved).collect::<Vec<Fraction>>())
                }
            };
            found.extend(cell.change(held, to, count).map(|change| (change, agreed)));
        }
    }
    found
}
