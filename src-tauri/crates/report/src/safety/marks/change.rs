//! Marks that change, in words, and the totals that they make.

use std::collections::BTreeSet;

use robustness::{Hand, StepChange, evaluation_after};
use scoring::BidId;
use wording::Args;

use super::{super::Proof, Case};
use crate::words::bid_name;

impl Case<'_> {
    /// The marks instead, and the published totals that they make.
    pub(super) fn recomputed(&self, changes: &[StepChange], bids: &[BidId]) -> Proof {
        let mut proof = self.changed(changes);
        let outcome = evaluation_after(self.lot, self.moved(), changes);
        for bid in bids {
            if let Some(total) = outcome.of(*bid).and_then(|result| result.total.as_ref()) {
                let args = Args::new().with("bid", bid_name(self.lot, *bid));
                proof = proof.line(self.words.text("safety-marks-published-then", &args), &total.value);
            }
        }
        proof
    }

    /// The marks instead.
    pub(super) fn changed(&self, changes: &[StepChange]) -> Proof {
        let proof = Proof::new(self.words.say("safety-marks-recomputed"));
        changes.iter().fold(proof, |proof, change| proof.line(self.change_line(change), change.to.value()))
    }

    fn change_line(&self, change: &StepChange) -> String {
        let args = self.change_args(change);
        let whose = match change.hand {
            Hand::Member(_) => "safety-marks-line-member",
            Hand::Panel => "safety-marks-line-panel",
        };
        self.words.text(whose, &args)
    }

    pub(super) fn change_args(&self, change: &StepChange) -> Args {
        let member = match change.hand {
            Hand::Member(member) => self.people.member(member),
            Hand::Panel => String::new(),
        };
        Args::new()
            .with("member", member)
            .with("bid", bid_name(self.lot, change.bid))
            .with("criterion", self.criterion(change.criterion))
            .with("given", self.words.exact(change.from.value()))
            .with("mark", self.words.exact(change.to.value()))
    }

    /// The members among some hands, in the panel's order.
    pub(super) fn givers(&self, hands: impl Iterator<Item = Hand>) -> Vec<String> {
        let hands: BTreeSet<Hand> = hands.collect();
        let members = self.people.members.iter().copied();
        members
            .filter(|member| hands.contains(&Hand::Member(*member)))
            .map(|member| self.people.member(member))
            .collect()
    }
}
