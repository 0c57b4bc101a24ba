//! Whether one member's marks alone, or one college's, could have put another bid first.

use std::cmp::Reverse;

use scoring::{BidId, Lot};

use super::{
    board::Board,
    cell::{Movable, Unstepped},
    steps::{Needed, fewest},
};
use crate::{PanelMarks, Party};

/// What a member or a college can do alone, all other marks as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Power {
    /// Whose marks.
    pub party: Party,
    /// The rivals for which it takes the fewest steps; all of them where none can pass.
    pub rivals: Vec<BidId>,
    /// What it takes for the first of these rivals to exceed the winner's published total.
    pub to_pass: Needed,
}

/// The members, then the colleges: fewest steps first. Nothing when several bids are first, or
/// none. Where people write the agreed marks, nobody's own marks enter the computation, and
/// nobody can change anything.
pub fn powers(lot: &Lot, panel: &PanelMarks, unstepped: &Unstepped) -> Vec<Power> {
    let board = Board::new(lot, panel, unstepped);
    let members = panel.members().map(|(member, _)| Party::Member(member));
    let colleges = panel.colleges().into_iter().map(Party::College);
    let power = |party: Party| {
        let movable = match party {
            Party::Member(member) => Movable::Member(member),
            Party::College(college) => Movable::College(college),
        };
        let steps = fewest(&board, movable);
        let nearest = match steps.nearest() {
            [] => steps.rivals.as_slice(),
            nearest => nearest,
        };
        let to_pass = nearest.first()?.to_pass.clone();
        Some(Power { party, rivals: nearest.iter().map(|it| it.rival).collect(), to_pass })
    };
    let sorted = |parties: Vec<Party>| {
        let mut powers: Vec<Power> = parties.into_iter().filter_map(power).collect();
        powers.sort_by_key(|power| Reverse(power.to_pass.steps().map(Reverse)));
        powers
    };
    let mut all = sorted(members.collect());
    all.extend(sorted(colleges.collect()));
    all
}
