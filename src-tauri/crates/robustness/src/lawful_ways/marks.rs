//! The rules by which a panel could have made its agreed marks, where each member's is known.

use std::collections::{BTreeMap, BTreeSet};

use scoring::{
    Admission, AgreedMark, AgreementRule, BidId, CollegeId, CriterionId, Leaf, Lot, MemberMark, Working,
    agree,
};

/// How the agreed marks come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkWay {
    /// As they were agreed.
    AsAgreed,
    /// Again from the members' marks, by this rule.
    By(AgreementRule),
}

/// The members' marks of every admitted bid on every marked criterion.
struct Known<'lot> {
    cells: BTreeMap<(BidId, CriterionId), &'lot [MemberMark]>,
    /// The rules by which the agreed marks were made.
    rules: BTreeSet<AgreementRule>,
}

impl<'lot> Known<'lot> {
    /// `None` unless every one of them is known: a rule applies to all marks or to none.
    fn of(lot: &'lot Lot) -> Option<Self> {
        let leaves = lot.criteria.leaves();
        let marked = || leaves.iter().filter(|(_, leaf)| matches!(leaf, Leaf::Quality { .. }));
        let mut known = Self { cells: BTreeMap::new(), rules: BTreeSet::new() };
        for bid in lot.bids.iter().filter(|bid| bid.admission == Admission::Admitted) {
            for (criterion, _) in marked() {
                let Working::Agreed { rule, marks } = &bid.marks.get(&criterion.id)?.trace().working else {
                    return None;
                };
                known.rules.insert(*rule);
                known.cells.insert((bid.id, criterion.id), marks);
            }
        }
        Some(known).filter(|known| !known.cells.is_empty())
    }

    fn colleges(&self) -> usize {
        let members = self.cells.values().flat_map(|marks| marks.iter());
        members.map(|given| given.college).collect::<BTreeSet<CollegeId>>().len()
    }
}

/// The ways that differ: the marks as agreed, and each rule by which they were not all made. The
/// mean by college of a single college is the mean.
pub(super) fn ways(lot: &Lot) -> Vec<MarkWay> {
    let mut ways = vec![MarkWay::AsAgreed];
    let Some(known) = Known::of(lot) else { return ways };
    let colleges = known.colleges();
    let other = AgreementRule::ALL.into_iter().filter(|rule| match rule {
        AgreementRule::Consensus => false,
        AgreementRule::Mean | AgreementRule::Median => true,
        AgreementRule::MeanByCollege => colleges > 1,
    });
    // With one college, marks made by its mean are those of the mean.
    let made = |rule: AgreementRule| match rule {
        AgreementRule::Mean if colleges == 1 => AgreementRule::MeanByCollege,
        AgreementRule::Consensus
        | AgreementRule::Mean
        | AgreementRule::Median
        | AgreementRule::MeanByCollege => rule,
    };
    let same = |rule: AgreementRule| known.rules.iter().all(|used| made(*used) == made(rule));
    ways.extend(other.filter(|rule| !same(*rule)).map(MarkWay::By));
    ways
}

/// The lot with its marks made this way; the declared rounding of marks stays.
pub(super) fn remade(lot: &Lot, way: MarkWay) -> Option<Lot> {
    let rule = match way {
        MarkWay::AsAgreed => return Some(lot.clone()),
        MarkWay::By(rule) => rule,
    };
    let known = Known::of(lot)?;
    let again = |bid, criterion, agreed: &AgreedMark| match known.cells.get(&(bid, criterion)) {
        Some(marks) => agree(rule, lot.rules.rounding.mark, marks),
        None => Some(agreed.clone()),
    };
    let bids = lot.bids.iter().map(|bid| {
        let marks = bid.marks.iter();
        let marks: Option<BTreeMap<CriterionId, AgreedMark>> =
            marks.map(|(criterion, agreed)| Some((*criterion, again(bid.id, *criterion, agreed)?))).collect();
        Some(scoring::Bid { marks: marks?, ..bid.clone() })
    });
    let bids: Option<Vec<scoring::Bid>> = bids.collect();
    Some(Lot { rules: lot.rules.clone(), criteria: lot.criteria.clone(), bids: bids? })
}
