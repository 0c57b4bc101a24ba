//! The fewest steps of marks that change who is first, and the minimum marks that do.

use robustness::{
    Crossed, Hand, MOST_STEPS, MinimumCrossing, Movable, Needed, RivalSteps, StepChange, Unstepped,
    fewest_steps, minimum_crossings,
};
use scoring::{BidId, Fraction};
use wording::Args;

use super::{
    super::{Proof, Said},
    Case,
};
use crate::words::bid_name;

/// How many changes, members or criteria a sentence names; the proof has them all.
const NAMED: usize = 3;

/// How many bids that cross a minimum are told.
const CROSSINGS: usize = 3;

impl Case<'_> {
    pub(super) fn fewest(&self) -> Vec<Said> {
        let [winner] = self.first[..] else { return self.several_first().into_iter().collect() };
        if !self.steps_are_known() {
            return vec![self.plain("safety-marks-no-step", &Args::new())];
        }
        let found = fewest_steps(self.lot, &self.marks, Movable::Everyone, &Unstepped::LeftOut);
        if found.rivals.is_empty() {
            return Vec::new();
        }
        let args = Args::new()
            .with("winner", bid_name(self.lot, winner))
            .with("most", self.words.needed(&Fraction::whole(MOST_STEPS)));
        let Some(nearest) = found.nearest().first() else {
            // Nobody within reach: for some of them it may only be far.
            let far = found.rivals.iter().any(|it| it.to_pass == Needed::Beyond);
            let key = if far { "safety-marks-far" } else { "safety-marks-impossible" };
            let proof = Proof::new(self.words.text(&format!("{key}-check"), &args));
            return vec![Said { text: self.on_totals(self.words.text(key, &args)), proof }];
        };
        let mut said: Vec<Said> = self.level_first(winner, &found.rivals, nearest).into_iter().collect();
        if let Needed::Changes(changes) = &nearest.to_pass {
            let args = args
                .with("rival", bid_name(self.lot, nearest.rival))
                .count("steps", steps(changes))
                .with("changes", self.changes(changes));
            said.push(Said {
                text: self.on_totals(self.words.text("safety-marks-fewest", &args)),
                proof: self.recomputed(changes, &[winner, nearest.rival]),
            });
        }
        said
    }

    /// Fewer steps that make two bids level: then a tie rule, or nobody, tells them apart.
    fn level_first(&self, winner: BidId, rivals: &[RivalSteps], nearest: &RivalSteps) -> Option<Said> {
        let level = rivals.iter().filter_map(|it| Some((it.to_level.steps()?, it))).min_by_key(|it| it.0);
        let (fewest, rival) = level?;
        let Needed::Changes(changes) = &rival.to_level else { return None };
        if nearest.to_pass.steps().is_none_or(|pass| pass <= fewest) {
            return None;
        }
        let args = Args::new()
            .with("winner", bid_name(self.lot, winner))
            .with("rival", bid_name(self.lot, rival.rival))
            .count("steps", steps(changes))
            .with("changes", self.changes(changes));
        let text = if changes.is_empty() {
            self.words.text("safety-marks-tie-rule", &args)
        } else {
            self.on_totals(self.words.text("safety-marks-fewest-level", &args))
        };
        Some(Said { text, proof: self.recomputed(changes, &[winner, rival.rival]) })
    }

    fn several_first(&self) -> Option<Said> {
        let totals =
            |bid: &BidId| self.evaluation.of(*bid).and_then(|result| result.unrounded_total.as_ref());
        let first = self.first.first().map(totals);
        // Level without any rounding: the margin has said so.
        if self.first.iter().all(|bid| Some(totals(bid)) == first) {
            return None;
        }
        Some(self.plain("safety-marks-several-first", &Args::new().with("winners", self.named(&self.first))))
    }

    pub(super) fn plain(&self, key: &str, args: &Args) -> Said {
        Said { text: self.words.text(key, args), proof: Proof::default() }
    }

    /// The changes one after another; where there are many, whose marks they are and on what.
    fn changes(&self, changes: &[StepChange]) -> String {
        if changes.len() <= NAMED {
            let named: Vec<String> = changes.iter().map(|change| self.change(change)).collect();
            return self.words.and(&named);
        }
        let members = self.givers(changes.iter().map(|change| change.hand));
        let mut criteria: Vec<String> = Vec::new();
        for change in changes {
            let args = Args::new().with("criterion", self.criterion(change.criterion));
            criteria.push(self.words.text("safety-marks-quoted", &args));
        }
        let key = if members.is_empty() { "safety-marks-many-panel" } else { "safety-marks-many-members" };
        let args = Args::new()
            .count("marks", u64::try_from(changes.len()).unwrap_or(u64::MAX))
            .with("members", self.some(members))
            .with("criteria", self.some(criteria));
        self.words.text(key, &args)
    }

    /// "A, B et C", or the first of many: "A, B, C et 4 autres".
    fn some(&self, all: Vec<String>) -> String {
        let mut names: Vec<String> = Vec::new();
        for name in all {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.len() > NAMED + 1 {
            let more = names.split_off(NAMED).len();
            let args = Args::new().count("more", u64::try_from(more).unwrap_or(u64::MAX));
            names.push(self.words.text("safety-marks-more", &args));
        }
        self.words.and(&names)
    }

    fn change(&self, change: &StepChange) -> String {
        let whose = match change.hand {
            Hand::Member(_) => "safety-marks-change-member",
            Hand::Panel => "safety-marks-change-panel",
        };
        self.words.text(whose, &self.change_args(change))
    }

    /// Bids that leave the running by a minimum mark, or come back, and so change who is first; and
    /// the one of them that takes the fewest steps.
    pub(super) fn crossings(&self) -> (Vec<Said>, Option<Said>) {
        if !self.steps_are_known() || !self.has_minimum() {
            return (Vec::new(), None);
        }
        let found = minimum_crossings(self.lot, &self.marks, Movable::Everyone, &Unstepped::LeftOut);
        let said: Vec<Said> = found
            .iter()
            .filter(|crossing| crossing.changes_first())
            .take(CROSSINGS)
            .map(|crossing| self.crossing(crossing))
            .collect();
        if !said.is_empty() || found.is_empty() {
            let nearest = said.first().cloned();
            return (said, nearest);
        }
        let mut proof = Proof::new(self.words.say("safety-marks-crossing-none-check"));
        for crossing in &found {
            let key = match crossing.crossed {
                Crossed::Excluded { .. } => "safety-marks-crossing-steps-out",
                Crossed::Reinstated { .. } => "safety-marks-crossing-steps-in",
            };
            let args = Args::new().with("bid", bid_name(self.lot, crossing.bid));
            proof = proof.line(self.words.text(key, &args), &Fraction::whole(crossing.steps()));
        }
        (vec![Said { text: self.words.say("safety-marks-crossing-none"), proof }], None)
    }

    fn crossing(&self, crossing: &MinimumCrossing) -> Said {
        let args = Args::new()
            .with("bid", bid_name(self.lot, crossing.bid))
            .count("steps", steps(&crossing.changes))
            .with("then", self.first_then(&crossing.first_then));
        let text = match &crossing.crossed {
            Crossed::Excluded { criterion } => {
                let args = args.with("criterion", self.criterion(*criterion));
                self.words.text("safety-marks-crossing-out", &args)
            }
            Crossed::Reinstated { .. } => self.words.text("safety-marks-crossing-in", &args),
        };
        let mut bids = vec![crossing.bid];
        bids.extend(
            crossing.first_then.iter().chain(&crossing.first_now).filter(|bid| **bid != crossing.bid),
        );
        Said { text, proof: self.recomputed(&crossing.changes, &bids) }
    }
}

pub(super) fn steps(changes: &[StepChange]) -> u64 {
    changes.iter().map(|change| u64::try_from(change.steps).unwrap_or(u64::MAX)).sum()
}
