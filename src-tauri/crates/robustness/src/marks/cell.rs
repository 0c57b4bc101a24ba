//! One criterion of one bid, with the hands that mark it: from marks to points by the published
//! rules (the panel's rule, its rounding, mark / maximum × weight, its rounding).

use std::collections::BTreeMap;

use scoring::{
    AgreementRule, BidId, CollegeId, CriterionId, Evaluation, Fraction, Leaf, Lot, Mark, MemberId,
    MemberMark, Rounding, evaluate,
};

use crate::{PanelMarks, panel};

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
    rate: Fraction,
    mark_rounding: Option<Rounding>,
    points_rounding: Option<Rounding>,
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

/// A lot whose agreed marks are those of its panel, evaluated, with what it takes to move them.
pub(crate) struct Board<'panel> {
    pub lot: Lot,
    pub evaluation: Evaluation,
    pub panel: &'panel PanelMarks,
    leaves: Vec<Marked>,
    /// The marked criteria whose marks do not change: their scales have no step.
    pub left_out: Vec<CriterionId>,
}

struct Marked {
    criterion: CriterionId,
    rate: Fraction,
    max: Fraction,
    step: Fraction,
    minimum: Option<Fraction>,
}

impl<'panel> Board<'panel> {
    pub fn new(lot: &Lot, panel: &'panel PanelMarks, unstepped: &Unstepped) -> Self {
        let lot = panel::remarked(lot, panel, panel, lot.rules.agreement);
        let mut leaves = Vec::new();
        let mut left_out = Vec::new();
        for (criterion, leaf) in lot.criteria.leaves() {
            let Leaf::Quality { scale, minimum } = leaf else { continue };
            let step = scale.step().or(match unstepped {
                Unstepped::LeftOut => None,
                Unstepped::CountAs(step) => Some(step),
            });
            let rate = criterion.weight.value().divided_by(scale.max().value());
            match (step.filter(|step| step.value().is_positive()), rate) {
                (Some(step), Some(rate)) => leaves.push(Marked {
                    criterion: criterion.id,
                    rate,
                    max: scale.max().value().clone(),
                    step: step.value().clone(),
                    minimum: minimum.as_ref().map(|least| least.value().clone()),
                }),
                (None, _) | (_, None) => left_out.push(criterion.id),
            }
        }
        let evaluation = evaluate(&lot);
        Self { lot, evaluation, panel, leaves, left_out }
    }

    /// The exact sum of a ranked bid's published points, before the total is rounded.
    pub fn total(&self, bid: BidId) -> Option<&Fraction> {
        let result = self.evaluation.of(bid)?;
        result.rank()?;
        result.total.as_ref().map(|total| &total.exact)
    }

    /// A total as the rules publish it.
    pub fn published(&self, total: &Fraction) -> Fraction {
        self.lot.rules.rounding.total.map_or_else(|| total.clone(), |rule| rule.apply(total))
    }

    /// The one bid of rank 1.
    pub fn winner(&self) -> Option<BidId> {
        match panel::first(&self.evaluation).as_slice() {
            [winner] => Some(*winner),
            [] | [_, _, ..] => None,
        }
    }

    /// The other ranked bids, in the order of the register, each with its exact total.
    pub fn rivals(&self, winner: BidId) -> impl Iterator<Item = (BidId, &Fraction)> {
        let results = self.evaluation.results.iter().map(|result| result.bid);
        results.filter(move |bid| *bid != winner).filter_map(|bid| Some((bid, self.total(bid)?)))
    }

    /// The marked cells of a bid, in the grid's order.
    pub fn cells(&self, bid: BidId, movable: Movable) -> Vec<Cell> {
        self.leaves.iter().filter_map(|leaf| self.cell(bid, leaf, movable)).collect()
    }

    fn cell(&self, bid: BidId, leaf: &Marked, movable: Movable) -> Option<Cell> {
        let given = self.panel.cell(bid, leaf.criterion);
        let combine = match (movable, self.lot.rules.agreement) {
            _ if given.is_empty() => Combine::Alone,
            (Movable::Agreed, _) | (_, AgreementRule::Consensus) => Combine::Alone,
            (_, AgreementRule::Mean) => Combine::Mean,
            (_, AgreementRule::Median) => Combine::Median,
            (_, AgreementRule::MeanByCollege) => Combine::MeanByCollege,
        };
        let held = match combine {
            Combine::Alone => {
                let agreed = self.lot.bids.iter().find(|it| it.id == bid)?.marks.get(&leaf.criterion)?;
                let movable = match movable {
                    Movable::Everyone | Movable::Agreed => true,
                    Movable::Member(_) | Movable::College(_) => false,
                };
                let at = agreed.mark().value().clone();
                vec![Held { hand: Hand::Panel, at, share: Fraction::one(), movable }]
            }
            Combine::Mean | Combine::Median | Combine::MeanByCollege => held(given, combine, movable),
        };
        Some(Cell {
            bid,
            criterion: leaf.criterion,
            max: leaf.max.clone(),
            step: leaf.step.clone(),
            minimum: leaf.minimum.clone(),
            combine,
            held,
            rate: leaf.rate.clone(),
            mark_rounding: self.lot.rules.rounding.mark,
            points_rounding: self.lot.rules.rounding.points,
        })
    }
}

fn held(given: &[MemberMark], combine: Combine, movable: Movable) -> Vec<Held> {
    let mut sizes: BTreeMap<CollegeId, usize> = BTreeMap::new();
    for mark in given {
        *sizes.entry(mark.college).or_default() += 1;
    }
    let share = |college: CollegeId| match combine {
        Combine::Alone | Combine::Median => None,
        Combine::Mean => Fraction::ratio(1, given.len()),
        Combine::MeanByCollege => Fraction::ratio(1, sizes.len() * sizes.get(&college)?),
    };
    let mut held: Vec<Held> = given
        .iter()
        .map(|mark| Held {
            hand: Hand::Member(mark.member),
            at: mark.mark.value().clone(),
            share: share(mark.college).unwrap_or_else(Fraction::zero),
            movable: match movable {
                Movable::Everyone => true,
                Movable::Member(member) => mark.member == member,
                Movable::College(college) => mark.college == college,
                Movable::Agreed => false,
            },
        })
        .collect();
    held.sort_by_key(|held| held.hand);
    held
}
