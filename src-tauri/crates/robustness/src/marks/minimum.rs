//! Marks that cross an eliminating minimum: a bid leaves the running, or comes back to it, and
//! the references of price formulas may move with it.
//!
//! Each bid crosses alone, by the fewest steps, and the lot is evaluated anew. Several bids
//! crossing together, or a crossing together with further steps, are not looked at.

use scoring::{BidId, CriterionId, Evaluation, Lot, Standing, UnrankedReason};

use super::{
    board::Board,
    cell::{Cell, Direction, Movable, StepChange, Unstepped},
    ladder::{Floor, Ladder},
};
use crate::{PanelMarks, evaluation_after, panel};

/// A bid that crosses a minimum mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinimumCrossing {
    /// The bid.
    pub bid: BidId,
    /// Which way.
    pub crossed: Crossed,
    /// The marks that change.
    pub changes: Vec<StepChange>,
    /// The bids of rank 1 before.
    pub first_now: Vec<BidId>,
    /// The bids of rank 1 after, by the published rules.
    pub first_then: Vec<BidId>,
}

/// Which way a bid crosses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Crossed {
    /// A ranked bid is excluded on this criterion, the one with the fewest steps.
    Excluded {
        /// The criterion.
        criterion: CriterionId,
    },
    /// A bid that was excluded for its marks alone is in the running.
    Reinstated {
        /// The criteria on which it was below the minimum.
        criteria: Vec<CriterionId>,
    },
}

impl MinimumCrossing {
    /// How many steps, all marks together.
    pub fn steps(&self) -> usize {
        self.changes.iter().map(|change| change.steps).sum()
    }

    /// Whether the bids of rank 1 are others.
    pub fn changes_first(&self) -> bool {
        self.first_now != self.first_then
    }
}

/// For each bid that the marks can exclude or reinstate, the fewest steps; fewest first, then
/// the register's order.
pub fn minimum_crossings(
    lot: &Lot,
    panel: &PanelMarks,
    movable: Movable,
    unstepped: &Unstepped,
) -> Vec<MinimumCrossing> {
    let board = Board::new(lot, panel, unstepped);
    let first_now = panel::first(&board.evaluation);
    let mut found: Vec<MinimumCrossing> = board
        .evaluation
        .results
        .iter()
        .filter_map(|result| {
            let cells = board.cells(result.bid, movable);
            let (crossed, changes) = match &result.standing {
                Standing::Ranked { .. } => excluded(&cells),
                Standing::Unranked(UnrankedReason::BelowMinimum(_)) => reinstated(&board, result.bid, &cells),
                Standing::Unranked(
                    UnrankedReason::NotAdmitted(_)
                    | UnrankedReason::Incomplete
                    | UnrankedReason::RankingWithheld,
                ) => None,
            }?;
            let then: Evaluation = evaluation_after(&board.lot, panel, &changes);
            Some(MinimumCrossing {
                bid: result.bid,
                crossed,
                changes,
                first_now: first_now.clone(),
                first_then: panel::first(&then),
            })
        })
        .collect();
    found.sort_by_key(MinimumCrossing::steps);
    found
}

fn excluded(cells: &[Cell]) -> Option<(Crossed, Vec<StepChange>)> {
    let ways = cells.iter().filter_map(|cell| {
        let (steps, changes) = falling_below(cell)?;
        Some((steps, cell.criterion, changes))
    });
    let (_, criterion, changes) = ways.min_by_key(|(steps, ..)| *steps)?;
    Some((Crossed::Excluded { criterion }, changes))
}

/// The fewest steps for the agreed mark to fall below its minimum.
fn falling_below(cell: &Cell) -> Option<(usize, Vec<StepChange>)> {
    let minimum = cell.minimum.as_ref()?;
    crossing(cell, Direction::Down, |mark| mark < minimum)
}

fn reinstated(board: &Board, bid: BidId, cells: &[Cell]) -> Option<(Crossed, Vec<StepChange>)> {
    let of = board.lot.bids.iter().find(|it| it.id == bid)?;
    let mut criteria = Vec::new();
    let mut changes = Vec::new();
    for (criterion, leaf) in board.lot.criteria.leaves() {
        let scoring::Leaf::Quality { minimum: Some(minimum), .. } = leaf else { continue };
        if of.marks.get(&criterion.id).is_none_or(|agreed| agreed.mark() >= minimum) {
            continue;
        }
        let cell = cells.iter().find(|cell| cell.criterion == criterion.id)?;
        changes.extend(crossing(cell, Direction::Up, |mark| mark >= minimum.value())?.1);
        criteria.push(criterion.id);
    }
    Some((Crossed::Reinstated { criteria }, changes))
}

/// The fewest steps after which the agreed mark that enters the computation is where it is asked.
fn crossing(
    cell: &Cell,
    direction: Direction,
    there: impl Fn(&scoring::Fraction) -> bool,
) -> Option<(usize, Vec<StepChange>)> {
    // A cell without weight has no points to gain: its marks count all the same here.
    let cell = &cell.in_marks();
    let ladder = Ladder::new(cell, direction, Floor::None);
    ladder.rungs.iter().enumerate().find_map(|(index, rung)| {
        let steps = ladder.steps(index);
        let marks: Vec<_> =
            cell.held.iter().zip(&steps).map(|(held, steps)| cell.moved(held, direction, *steps)).collect();
        let reached = cell.mark(&cell.agreed(&marks));
        there(&reached).then(|| (rung.steps, cell.changes(direction, &steps)))
    })
}
