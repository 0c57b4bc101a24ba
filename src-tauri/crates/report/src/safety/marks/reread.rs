//! The marks worth reading again: few of them, in different cells, and nobody singled out where
//! several members' marks have the same effect.

use robustness::{Effect, Hand, Movable, Reread, Unstepped, marks_to_reread};
use scoring::{BidId, Fraction};

use super::{
    super::{Proof, Said},
    Case, shown,
};
use crate::words::{bid_name, plain};

/// How many marks are named as worth reading again.
const REREAD: usize = 3;

impl Case<'_> {
    /// The marks worth reading again. Under a median no member's mark may count alone: then the
    /// agreed marks are named.
    pub(super) fn reread(&self) -> Vec<Said> {
        let Some(lead) = self.published_lead() else { return Vec::new() };
        let matters = |found: &Reread| match &found.effect {
            Effect::Passes | Effect::Excludes | Effect::Levels => true,
            Effect::LeadLeft(left) => *left < lead,
        };
        let hands: &[Movable] =
            if self.is_small() { &[Movable::Everyone, Movable::Agreed] } else { &[Movable::Agreed] };
        // Enough of them for as many different cells, whoever marked these.
        let most = REREAD * self.people.members.len().max(1);
        for movable in hands.iter().copied() {
            let mut found = marks_to_reread(self.lot, self.moved(), movable, &Unstepped::LeftOut, most);
            found.retain(matters);
            let mut cells: Vec<Vec<&Reread>> = Vec::new();
            for one in &found {
                let place = |it: &Reread| (it.change.bid, it.change.criterion);
                match cells.iter_mut().find(|cell| cell.first().is_some_and(|it| place(it) == place(one))) {
                    Some(cell) => {
                        // The same mark by somebody else, with the same effect: nobody is singled out.
                        let same = |it: &&Reread| {
                            (&it.effect, &it.change.from, &it.change.to)
                                == (&one.effect, &one.change.from, &one.change.to)
                        };
                        if cell.first().is_some_and(same) {
                            cell.push(one);
                        }
                    }
                    None => cells.push(vec![one]),
                }
            }
            if !cells.is_empty() {
                return cells.iter().take(REREAD).filter_map(|cell| self.worth_rereading(cell)).collect();
            }
        }
        Vec::new()
    }

    /// The lead of the one first bid over the next total, as published.
    fn published_lead(&self) -> Option<Fraction> {
        let [winner] = self.first[..] else { return None };
        let totals = self.evaluation.ranking().into_iter();
        let others = totals.filter(|(_, result)| result.bid != winner);
        let next = others.filter_map(|(_, result)| Some(&result.total.as_ref()?.value)).max()?;
        Some(&self.evaluation.of(winner)?.total.as_ref()?.value - next)
    }

    /// One cell, with everybody whose mark has this effect alone.
    fn worth_rereading(&self, cell: &[&Reread]) -> Option<Said> {
        let found = *cell.first()?;
        let change = &found.change;
        let winner = self.first.first().copied().unwrap_or(change.bid);
        let mut args = self
            .change_args(change)
            .with("members", wording::list::or(self.words.language(), &self.hands(cell)))
            .with("winner", bid_name(self.lot, winner))
            .with("rival", found.rival.map(|rival| bid_name(self.lot, rival)).unwrap_or_default());
        let effect = match &found.effect {
            Effect::Passes => "passes",
            Effect::Excludes => "excludes",
            Effect::Levels => "levels",
            Effect::LeadLeft(left) => {
                args = args.decimal("left", plain(&shown(left)));
                "lead"
            }
        };
        let whose = match change.hand {
            Hand::Member(_) => "member",
            Hand::Panel => "panel",
        };
        let subject = self.words.text(&format!("safety-marks-reread-{whose}"), &args);
        let args = args.with("mark-named", subject);
        let mut bids = vec![winner];
        bids.extend(found.rival);
        Some(Said {
            text: self.words.text(&format!("safety-marks-reread-{effect}"), &args),
            proof: self.reread_proof(found, &bids),
        })
    }

    /// The totals computed again; in a large file the lead that is left, which is known already.
    fn reread_proof(&self, found: &Reread, bids: &[BidId]) -> Proof {
        let change = std::slice::from_ref(&found.change);
        if self.is_small() {
            return self.recomputed(change, bids);
        }
        let proof = self.changed(change);
        match &found.effect {
            Effect::LeadLeft(left) => proof.line(self.words.say("safety-marks-lead-then"), left),
            Effect::Levels => proof.line(self.words.say("safety-marks-lead-then"), &Fraction::zero()),
            Effect::Passes | Effect::Excludes => proof,
        }
    }

    /// The names of those who gave these marks, in the panel's order.
    fn hands(&self, cell: &[&Reread]) -> Vec<String> {
        self.givers(cell.iter().map(|found| found.change.hand))
    }
}
