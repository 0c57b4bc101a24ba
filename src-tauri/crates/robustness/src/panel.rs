//! The marks of a panel's members, and the lot that other marks would make.

use std::collections::{BTreeMap, BTreeSet};

use scoring::{
    AgreementRule, BidId, CollegeId, CriterionId, Evaluation, Leaf, Lot, Mark, MemberId, MemberMark, Working,
    agree, evaluate,
};
use thiserror::Error;

use crate::StepChange;

/// The mark of a member on one criterion of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenMark {
    /// The bid.
    pub bid: BidId,
    /// The leaf criterion.
    pub criterion: CriterionId,
    /// Who gave which mark.
    pub given: MemberMark,
}

/// All marks of a panel. A member who has not marked a cell is absent from it: that is no zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PanelMarks {
    cells: BTreeMap<(BidId, CriterionId), Vec<MemberMark>>,
    members: BTreeMap<MemberId, CollegeId>,
}

/// Why marks make no panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PanelError {
    /// A member has two marks on one criterion of one bid.
    #[error("{member} marks {criterion} of {bid} twice")]
    MarkedTwice {
        /// The member.
        member: MemberId,
        /// The bid.
        bid: BidId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A member comes with two colleges.
    #[error("{0} is in two colleges")]
    TwoColleges(MemberId),
}

/// Whose marks are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// One member.
    Member(MemberId),
    /// All members of a college.
    College(CollegeId),
}

impl PanelMarks {
    /// Collects marks; within a cell they keep the order in which they come.
    pub fn new(marks: impl IntoIterator<Item = GivenMark>) -> Result<Self, PanelError> {
        let mut panel = Self::default();
        let mut seen = BTreeSet::new();
        for GivenMark { bid, criterion, given } in marks {
            let member = given.member;
            if !seen.insert((bid, criterion, member)) {
                return Err(PanelError::MarkedTwice { member, bid, criterion });
            }
            if *panel.members.entry(member).or_insert(given.college) != given.college {
                return Err(PanelError::TwoColleges(member));
            }
            panel.cells.entry((bid, criterion)).or_default().push(given);
        }
        Ok(panel)
    }

    /// The members' marks that a lot keeps beside its agreed ones.
    pub fn of(lot: &Lot) -> Result<Self, PanelError> {
        let agreed = lot
            .bids
            .iter()
            .flat_map(|bid| bid.marks.iter().map(move |(criterion, agreed)| (bid.id, *criterion, agreed)));
        Self::new(agreed.flat_map(|(bid, criterion, agreed)| {
            let marks = match &agreed.trace().working {
                Working::Agreed { marks, .. } => marks.as_slice(),
                Working::Given | Working::Quality { .. } | Working::Formula { .. } | Working::Sum { .. } => {
                    &[]
                }
            };
            marks.iter().map(move |given| GivenMark { bid, criterion, given: given.clone() })
        }))
    }

    /// The members who gave a mark, each with the college.
    pub fn members(&self) -> impl Iterator<Item = (MemberId, CollegeId)> {
        self.members.iter().map(|(member, college)| (*member, *college))
    }

    /// The colleges of these members.
    pub fn colleges(&self) -> BTreeSet<CollegeId> {
        self.members.values().copied().collect()
    }

    /// The marks on one criterion of one bid.
    pub fn cell(&self, bid: BidId, criterion: CriterionId) -> &[MemberMark] {
        self.cells.get(&(bid, criterion)).map_or(&[], Vec::as_slice)
    }

    /// All cells that have a mark.
    pub fn cells(&self) -> impl Iterator<Item = (BidId, CriterionId, &[MemberMark])> {
        self.cells.iter().map(|((bid, criterion), marks)| (*bid, *criterion, marks.as_slice()))
    }

    /// The panel without a member or a college.
    #[must_use]
    pub fn without(&self, party: Party) -> Self {
        let stays = |member: MemberId, college: CollegeId| match party {
            Party::Member(out) => member != out,
            Party::College(out) => college != out,
        };
        let cells = self.cells.iter().filter_map(|(cell, marks)| {
            let marks: Vec<MemberMark> =
                marks.iter().filter(|given| stays(given.member, given.college)).cloned().collect();
            (!marks.is_empty()).then_some((*cell, marks))
        });
        Self {
            cells: cells.collect(),
            members: self.members().filter(|(member, college)| stays(*member, *college)).collect(),
        }
    }

    pub(crate) fn set(&mut self, bid: BidId, criterion: CriterionId, member: MemberId, mark: &Mark) {
        let marks = self.cells.get_mut(&(bid, criterion)).into_iter().flatten();
        marks.filter(|given| given.member == member).for_each(|given| given.mark = mark.clone());
    }
}

/// The lot with its agreed marks made anew from `panel` by `rule`.
///
/// A cell whose marks have all left (they are in `before`, not in `panel`) is without a mark. A
/// cell on which no member ever wrote keeps its agreed mark, and so does every cell under
/// [`AgreementRule::Consensus`]: people wrote it, and no computation may.
pub(crate) fn remarked(lot: &Lot, before: &PanelMarks, panel: &PanelMarks, rule: AgreementRule) -> Lot {
    let mut lot = lot.clone();
    if rule == AgreementRule::Consensus {
        return lot;
    }
    let marked: Vec<CriterionId> = marked_leaves(&lot);
    for bid in &mut lot.bids {
        for criterion in &marked {
            if let Some(agreed) = agree(rule, lot.rules.rounding.mark, panel.cell(bid.id, *criterion)) {
                bid.marks.insert(*criterion, agreed);
            } else if !before.cell(bid.id, *criterion).is_empty() {
                bid.marks.remove(criterion);
            }
        }
    }
    lot
}

fn marked_leaves(lot: &Lot) -> Vec<CriterionId> {
    let leaves = lot.criteria.leaves().into_iter();
    leaves
        .filter(|(_, leaf)| match leaf {
            Leaf::Quality { .. } => true,
            Leaf::Price { .. } | Leaf::Measure { .. } => false,
        })
        .map(|(criterion, _)| criterion.id)
        .collect()
}

/// The evaluation by the published rules after some marks have changed: the proof of every
/// answer about steps.
pub fn evaluation_after(lot: &Lot, panel: &PanelMarks, changes: &[StepChange]) -> Evaluation {
    let mut marks = panel.clone();
    for change in changes {
        if let crate::Hand::Member(member) = change.hand {
            marks.set(change.bid, change.criterion, member, &change.to);
        }
    }
    let mut lot = remarked(lot, panel, &marks, lot.rules.agreement);
    for change in changes.iter().filter(|change| change.hand == crate::Hand::Panel) {
        for bid in lot.bids.iter_mut().filter(|bid| bid.id == change.bid) {
            let agreed = scoring::AgreedMark::written(change.to.clone(), Vec::new());
            bid.marks.insert(change.criterion, agreed);
        }
    }
    evaluate(&lot)
}

/// The bids of rank 1.
pub(crate) fn first(evaluation: &Evaluation) -> Vec<BidId> {
    evaluation.results.iter().filter(|result| result.rank() == Some(1)).map(|result| result.bid).collect()
}
