//! One criterion of one bid, with the hands that mark it: from marks to points by the published
//! rules (the panel's rule, its rounding, mark / maximum × weight, its rounding).

use scoring::{BidId, CollegeId, CriterionId, Fraction, Mark, MemberId, Rounding};

/// Whose mark changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// A member's own mark.
    Member(MemberId),
    /// The agreed mark that the panel wrote.
    Panel,
}

/// Which marks may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movable {
    /// Every mark that enters the computation: the members' marks; the agreed ones where people
    /// write them.
    Everyone,
    /// One member's marks alone.
    Member(MemberId),
    /// The marks of a college's members alone.
    College(CollegeId),
    /// The agreed marks themselves, whatever rule made them.
    Agreed,
}

/// What one step is on a scale without a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unstepped {
    /// There is none: marks of these criteria do not change.
    LeftOut,
    /// This many marks.
    CountAs(Mark),
}

/// A mark that changes, by whole steps of its scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepChange {
    /// The bid.
    pub bid: BidId,
    /// The criterion.
    pub criterion: CriterionId,
    /// Whose mark.
    pub hand: Hand,
    /// The mark given.
    pub from: Mark,
    /// The mark instead.
    pub to: Mark,
    /// How many steps that is; a last one may be shorter, where the scale ends.
    pub steps: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    Down,
}

/// How a cell's marks become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Combine {
    /// There is one mark: the agreed one.
    Alone,
    Mean,
    Median,
    MeanByCollege,
}

/// A mark in somebody's hand.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub hand: Hand,
    pub at: Fraction,
    /// What the agreed mark gains when this mark gains 1; 0 under the median, where it depends.
    pub share: Fraction,
    pub movable: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub bid: BidId,
    pub criterion: CriterionId,
    pub max: Fraction,
    pub step: Fraction,
    pub minimum: Option<Fraction>,
    pub combine: Combine,
    /// In the order of the hands, whatever the order of the panel.
    pub held: Vec<Held>,
    /// Weight / maximum: what one mark is in points.
    pub rate: Fraction,
    pub mark_rounding: Option<Rounding>,
    pub points_rounding: Option<Rounding>,
}

impl Cell {
    /// The exact agreed mark of some marks, in the order of the hands.
    pub fn agreed(&self, marks: &[Fraction]) -> Fraction {
        match self.combine {
            Combine::Alone => marks.first().cloned().unwrap_or_else(Fraction::zero),
            Combine::Mean | Combine::MeanByCollege => {
                marks.iter().zip(&self.held).map(|(mark, held)| mark * &held.share).sum()
            }
            Combine::Median => {
                let mut sorted: Vec<&Fraction> = marks.iter().collect();
                sorted.sort();
                let middle = [sorted.len().saturating_sub(1) / 2, sorted.len() / 2];
                let sum: Fraction = middle.iter().filter_map(|index| sorted.get(*index).copied()).sum();
                sum.divided_by(&Fraction::from(2)).unwrap_or_else(Fraction::zero)
            }
        }
    }

    /// The same cell with its marks alone: as if a mark were a point, and no points were rounded.
    pub fn in_marks(&self) -> Self {
        Self { rate: Fraction::one(), points_rounding: None, ..self.clone() }
    }

    /// The agreed mark as it stands.
    pub fn base(&self) -> Fraction {
        let marks: Vec<Fraction> = self.held.iter().map(|held| held.at.clone()).collect();
        self.agreed(&marks)
    }

    /// The agreed mark that enters the computation.
    pub fn mark(&self, agreed: &Fraction) -> Fraction {
        match self.combine {
            Combine::Alone => agreed.clone(),
            Combine::Mean | Combine::Median | Combine::MeanByCollege => {
                self.mark_rounding.map_or_else(|| agreed.clone(), |rule| rule.apply(agreed))
            }
        }
    }

    /// The points of an agreed mark.
    pub fn points(&self, agreed: &Fraction) -> Fraction {
        let exact = &self.mark(agreed) * &self.rate;
        self.points_rounding.map_or_else(|| exact.clone(), |rule| rule.apply(&exact))
    }

    /// The points that a distance of the agreed mark is, where no rounding comes between.
    pub fn unrounded(&self, distance: &Fraction) -> Option<Fraction> {
        let exact_mark = self.combine == Combine::Alone || self.mark_rounding.is_none();
        (exact_mark && self.points_rounding.is_none()).then(|| distance * &self.rate)
    }

    /// The sizes of the moves that a mark can make one after the other, no more than `most`.
    pub fn moves(&self, held: &Held, direction: Direction, most: usize) -> Vec<Fraction> {
        let mut sizes = Vec::new();
        if !held.movable {
            return sizes;
        }
        let mut room = match direction {
            Direction::Up => &self.max - &held.at,
            Direction::Down => held.at.clone(),
        };
        while room.is_positive() && sizes.len() < most {
            let size = if room < self.step { room.clone() } else { self.step.clone() };
            room = &room - &size;
            sizes.push(size);
        }
        sizes
    }

    /// Where a mark is after some moves.
    pub fn moved(&self, held: &Held, direction: Direction, steps: usize) -> Fraction {
        let distance: Fraction = self.moves(held, direction, steps).into_iter().sum();
        match direction {
            Direction::Up => &held.at + &distance,
            Direction::Down => &held.at - &distance,
        }
    }

    /// The changes that some steps by each hand are.
    pub fn changes(&self, direction: Direction, steps: &[usize]) -> Vec<StepChange> {
        let moved = self.held.iter().zip(steps).filter(|(_, steps)| **steps > 0);
        moved
            .filter_map(|(held, steps)| self.change(held, self.moved(held, direction, *steps), *steps))
            .collect()
    }

    /// The change of one mark.
    pub fn change(&self, held: &Held, to: Fraction, steps: usize) -> Option<StepChange> {
        Some(StepChange {
            bid: self.bid,
            criterion: self.criterion,
            hand: held.hand,
            from: Mark::new(held.at.clone()).ok()?,
            to: Mark::new(to).ok()?,
            steps,
        })
    }
}
