//! The fewest steps of marks after which another bid is first.
//!
//! The winner's marks fall and a rival's rise; nothing else helps that rival. For each number of
//! steps on either side the most points are known ([`super::allocation`]); the published total
//! grows with its points, whatever its rounding. The least sum of steps for which the rival's
//! published total reaches, or exceeds, the winner's is therefore exact, for changes that leave
//! every bid in the running: the winner's marks stop at an eliminating minimum, because beyond it
//! another rule speaks ([`minimum_crossings`](crate::minimum_crossings)).
//!
//! Under the median, with an even number of hands and marks off the steps of their scale, a
//! change is still a change that works, but a shorter one may stop exactly at a minimum.

use std::cell::OnceCell;

use scoring::{BidId, CriterionId, Fraction, Lot};

use super::{
    allocation::Allocation,
    board::Board,
    cell::{Cell, Direction, Movable, StepChange, Unstepped},
    ladder::{Floor, Ladder},
};
use crate::PanelMarks;

/// No answer counts more steps than this.
pub const MOST_STEPS: usize = 240;

/// What it takes for each rival to be level with the winner, and to be ahead of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FewestSteps {
    /// The bids of rank 1. When there are several, nothing has to change, and no rival is listed.
    pub first: Vec<BidId>,
    /// The other ranked bids: the fewest steps to pass the winner first, then the register's order.
    pub rivals: Vec<RivalSteps>,
    /// The marked criteria that have no step, whose marks stay.
    pub left_out: Vec<CriterionId>,
}

/// What it takes for one rival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RivalSteps {
    /// The rival.
    pub rival: BidId,
    /// For its published total to reach the winner's: no change when a tie rule alone has put it
    /// behind.
    pub to_level: Needed,
    /// For its published total to exceed the winner's.
    pub to_pass: Needed,
}

/// What it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needed {
    /// These changes: no fewer steps do it.
    Changes(Vec<StepChange>),
    /// No marks on their scales do it.
    Impossible,
    /// Not within [`MOST_STEPS`] steps.
    Beyond,
}

impl Needed {
    /// How many steps, all marks together.
    pub fn steps(&self) -> Option<usize> {
        match self {
            Self::Changes(changes) => Some(changes.iter().map(|change| change.steps).sum()),
            Self::Impossible | Self::Beyond => None,
        }
    }

    /// Fewer steps first; what is impossible last.
    fn order(&self) -> (usize, usize) {
        match self {
            Self::Changes(_) => (0, self.steps().unwrap_or_default()),
            Self::Beyond => (1, 0),
            Self::Impossible => (2, 0),
        }
    }
}

impl FewestSteps {
    /// The rivals that pass the winner with the fewest steps: several when it takes as many.
    pub fn nearest(&self) -> &[RivalSteps] {
        let fewest = self.rivals.first().and_then(|first| first.to_pass.steps());
        let count = self.rivals.iter().take_while(|it| fewest.is_some() && it.to_pass.steps() == fewest);
        self.rivals.get(..count.count()).unwrap_or(&[])
    }
}

/// The fewest steps of marks for each rival, by the published rules of the lot.
pub fn fewest_steps(lot: &Lot, panel: &PanelMarks, movable: Movable, unstepped: &Unstepped) -> FewestSteps {
    let board = Board::new(lot, panel, unstepped);
    fewest(&board, movable)
}

pub(crate) fn fewest(board: &Board, movable: Movable) -> FewestSteps {
    let first = crate::panel::first(&board.evaluation);
    let left_out = board.left_out.clone();
    let Some((winner, best)) = board.winner().and_then(|winner| Some((winner, board.total(winner)?))) else {
        return FewestSteps { first, rivals: Vec::new(), left_out };
    };
    let falling = Side::new(board.cells(winner, movable), Direction::Down);
    let mut rivals: Vec<RivalSteps> = board
        .rivals(winner)
        .map(|(rival, total)| {
            let rising = Side::new(board.cells(rival, movable), Direction::Up);
            let needed = |aim| contest(board, (best, &falling), (total, &rising), aim);
            RivalSteps { rival, to_level: needed(Aim::Level), to_pass: needed(Aim::Pass) }
        })
        .collect();
    rivals.sort_by_key(|it| (it.to_pass.order(), it.to_level.order()));
    FewestSteps { first, rivals, left_out }
}

/// What the rival's total shall do.
#[derive(Clone, Copy)]
enum Aim {
    Level,
    Pass,
}

/// The cells of a bid, all moved one way.
struct Side {
    cells: Vec<Cell>,
    ladders: Vec<Ladder>,
    direction: Direction,
    /// One for each number of steps that is tried, made when it is.
    allocations: [OnceCell<Allocation>; 3],
}

/// Few steps are tried first: most answers need no more.
const TRIES: [usize; 3] = [12, 60, MOST_STEPS];

impl Side {
    fn new(cells: Vec<Cell>, direction: Direction) -> Self {
        let ladders: Vec<Ladder> =
            cells.iter().map(|cell| Ladder::new(cell, direction, Floor::Minimum)).collect();
        Self { cells, ladders, direction, allocations: Default::default() }
    }

    /// What all steps together gain, or `None` when steps beyond the most would gain more.
    fn potential(&self) -> Option<Fraction> {
        let ends = self.ladders.iter().map(|ladder| {
            let end = ladder.rungs.last().map_or_else(Fraction::zero, |rung| rung.gain.clone());
            ladder.complete.then_some(end)
        });
        ends.sum()
    }

    /// One allocation after the other, with the number of steps that it shares out at most.
    fn tries(&self) -> impl Iterator<Item = (&Allocation, usize)> {
        self.allocations.iter().zip(TRIES).map(|(allocation, most)| {
            (allocation.get_or_init(|| Allocation::best(&self.ladders, most)), most)
        })
    }

    fn changes(&self, allocation: &Allocation, k: usize) -> Vec<StepChange> {
        let picks = allocation.picks(&self.ladders, k);
        let changes = picks.into_iter().filter_map(|(index, rung)| {
            let ladder = self.ladders.get(index)?;
            Some(self.cells.get(index)?.changes(self.direction, &ladder.steps(rung)))
        });
        changes.flatten().collect()
    }
}

fn contest(
    board: &Board,
    (best, falling): (&Fraction, &Side),
    (total, rising): (&Fraction, &Side),
    aim: Aim,
) -> Needed {
    let done = |winner: &Fraction, rival: &Fraction| match aim {
        Aim::Level => rival >= winner,
        Aim::Pass => rival > winner,
    };
    if let (Some(fall), Some(rise)) = (falling.potential(), rising.potential())
        && !done(&board.published(&(best - &fall)), &board.published(&(total + &rise)))
    {
        return Needed::Impossible;
    }
    for ((fall, most), (rise, _)) in falling.tries().zip(rising.tries()) {
        let lows: Vec<Fraction> = fall.gains.iter().map(|gain| board.published(&(best - gain))).collect();
        let highs: Vec<Fraction> = rise.gains.iter().map(|gain| board.published(&(total + gain))).collect();
        let mut fewest: Option<(usize, usize)> = None;
        // The rival needs no more steps when the winner has fallen further.
        let mut up = highs.len();
        for (down, low) in lows.iter().enumerate() {
            while up.checked_sub(1).and_then(|one| highs.get(one)).is_some_and(|high| done(low, high)) {
                up -= 1;
            }
            if up < highs.len()
                && down + up <= most
                && fewest.is_none_or(|(one, other)| down + up < one + other)
            {
                fewest = Some((down, up));
            }
        }
        if let Some((down, up)) = fewest {
            let mut changes = falling.changes(fall, down);
            changes.extend(rising.changes(rise, up));
            return Needed::Changes(changes);
        }
    }
    Needed::Beyond
}
