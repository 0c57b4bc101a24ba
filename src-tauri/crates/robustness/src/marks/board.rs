//! The lot on which marks move: evaluated once, and read cell by cell.

use std::collections::BTreeMap;

use scoring::{
    AgreementRule, BidId, CollegeId, CriterionId, Evaluation, Fraction, Leaf, Lot, MemberMark, evaluate,
};

use super::cell::{Cell, Combine, Hand, Held, Movable, Unstepped};
use crate::{PanelMarks, panel};

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
