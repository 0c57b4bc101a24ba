//! The ranking without a member or a college, and under each rule of agreement: the marks that
//! stay go through the panel's rule and the published rules again.

use scoring::{AgreementRule, BidId, CriterionId, Evaluation, Leaf, Lot, UnrankedReason, evaluate};

use crate::{PanelMarks, Party, panel};

/// What an evaluation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The bids of rank 1.
    pub first: Vec<BidId>,
    /// Every ranked bid with its rank, first to last; ties in the order of the register. Empty
    /// when the ranking is withheld.
    pub ranking: Vec<(u32, BidId)>,
    /// The cells of the bids in the running that have no mark: the reason why a ranking is withheld.
    pub unmarked: Vec<(BidId, CriterionId)>,
}

/// The outcome with all marks, and without each party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// With everybody.
    pub everybody: Outcome,
    /// Without each member, then without each college.
    pub without: Vec<Without>,
}

/// The outcome without some marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Without {
    /// Whose marks are left out.
    pub party: Party,
    /// The outcome then.
    pub outcome: Outcome,
}

/// The outcome under a rule of agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderRule {
    /// The rule.
    pub rule: AgreementRule,
    /// The outcome under it.
    pub outcome: Outcome,
}

impl LeftOut {
    /// Those without whom other bids are first, or nobody can be.
    pub fn decisive(&self) -> impl Iterator<Item = &Without> {
        self.without.iter().filter(|without| without.outcome.first != self.everybody.first)
    }
}

impl Outcome {
    fn of(lot: &Lot) -> Self {
        let evaluation = evaluate(lot);
        Self {
            first: panel::first(&evaluation),
            ranking: evaluation.ranking().into_iter().map(|(rank, result)| (rank, result.bid)).collect(),
            unmarked: unmarked(lot, &evaluation),
        }
    }
}

fn unmarked(lot: &Lot, evaluation: &Evaluation) -> Vec<(BidId, CriterionId)> {
    let leaves = lot.criteria.leaves();
    let incomplete = lot.bids.iter().filter(|bid| {
        evaluation
            .of(bid.id)
            .is_some_and(|result| result.standing == scoring::Standing::Unranked(UnrankedReason::Incomplete))
    });
    incomplete
        .flat_map(|bid| {
            leaves.iter().filter_map(move |(criterion, leaf)| match leaf {
                Leaf::Quality { .. } => {
                    (!bid.marks.contains_key(&criterion.id)).then_some((bid.id, criterion.id))
                }
                Leaf::Price { .. } | Leaf::Measure { .. } => None,
            })
        })
        .collect()
}

/// The outcome without each member and each college, under `rule`.
///
/// Under [`AgreementRule::Consensus`] the marks that people agreed on stay, so that nothing
/// changes: ask with [`AgreementRule::Mean`] what the members' own marks would say.
pub fn left_out(lot: &Lot, panel: &PanelMarks, rule: AgreementRule) -> LeftOut {
    let outcome = |marks: &PanelMarks| Outcome::of(&panel::remarked(lot, panel, marks, rule));
    let members = panel.members().map(|(member, _)| Party::Member(member));
    let colleges = panel.colleges().into_iter().map(Party::College);
    LeftOut {
        everybody: outcome(panel),
        without: members
            .chain(colleges)
            .map(|party| Without { party, outcome: outcome(&panel.without(party)) })
            .collect(),
    }
}

/// The outcome under each rule that makes an agreed mark of the members' marks, and as people
/// agreed where the lot's rule is consensus.
pub fn under_each_rule(lot: &Lot, panel: &PanelMarks) -> Vec<UnderRule> {
    AgreementRule::ALL
        .into_iter()
        .filter(|rule| *rule != AgreementRule::Consensus || lot.rules.agreement == *rule)
        .map(|rule| UnderRule { rule, outcome: Outcome::of(&panel::remarked(lot, panel, panel, rule)) })
        .collect()
}
