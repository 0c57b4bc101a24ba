//! The largest error of marking below which no other ranked bid can be first.

use robustness::{Bearable, ErrorBound, MarkMargin, MarkTable, Matrix, margin};
use scoring::{BidId, Fraction};
use wording::Args;

use super::{
    super::{Proof, Said},
    Case, shown,
};
use crate::words::{bid_name, plain};

/// What an error of marking is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// Steps of the scale.
    Step,
    /// Hundredths of the scale.
    Percent,
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Self::Step => "steps",
            Self::Percent => "percent",
        }
    }
}

impl Case<'_> {
    /// What is said of the margin, and what of it belongs into the note.
    pub(super) fn margin(&self) -> (Vec<Said>, Vec<Said>) {
        let none = (Vec::new(), Vec::new());
        let Some(table) = MarkTable::of(self.lot, self.evaluation) else { return none };
        let Some(found) = margin(&table) else {
            let winner = self.named(&self.first);
            let text = self.words.text("safety-marks-alone", &Args::new().with("winner", winner));
            return (vec![Said { text, proof: Proof::default() }], Vec::new());
        };
        if found.winners.len() > 1 {
            return (vec![self.level(table.matrix(), &found)], Vec::new());
        }
        let Some(winner) = found.winners.first().copied() else { return none };
        // Steps are what people mark with; a share of the scale where there are none.
        let (unit, bound) = if self.steps_are_known() {
            (Unit::Step, &found.by_steps)
        } else {
            (Unit::Percent, &found.by_share)
        };
        let mut said = vec![self.totals(table.matrix(), winner, &found)];
        let every = self.every_mark(winner, bound, unit);
        said.push(every.clone());
        let minimum = self.minimum(bound, unit);
        // The note has no room for the exception.
        let unchanged = if minimum.is_none() { vec![every] } else { Vec::new() };
        said.extend(minimum);
        (said, unchanged)
    }

    fn level(&self, matrix: &Matrix, found: &MarkMargin) -> Said {
        let args = Args::new().with("winners", self.named(&found.winners));
        let mut proof = Proof::new(self.words.say("safety-marks-level-check"));
        for (bid, total) in matrix.totals().filter(|(bid, _)| found.winners.contains(bid)) {
            proof = proof.line(self.total_line(bid), &self.points(total));
        }
        Said { text: self.words.text("safety-marks-level", &args), proof }
    }

    fn total_line(&self, bid: BidId) -> String {
        self.words.text("safety-marks-total", &Args::new().with("bid", bid_name(self.lot, bid)))
    }

    /// The lead, and half of it.
    fn totals(&self, matrix: &Matrix, winner: BidId, found: &MarkMargin) -> Said {
        let args = Args::new()
            .with("winner", bid_name(self.lot, winner))
            .with("seconds", self.named(&found.seconds))
            .decimal("lead", plain(&shown(&self.points(&found.lead))))
            .decimal("half", plain(&shown(&self.points(&found.every_total_off_by))));
        let mut proof = Proof::new(self.words.say("safety-marks-totals-check"));
        let two = matrix.totals().filter(|(bid, _)| *bid == winner || found.seconds.contains(bid));
        for (bid, total) in two {
            proof = proof.line(self.total_line(bid), &self.points(total));
        }
        proof = proof.line(self.words.say("safety-marks-half"), &self.points(&found.every_total_off_by));
        Said { text: self.words.text("safety-marks-totals", &args), proof }
    }

    fn every_mark(&self, winner: BidId, bound: &ErrorBound, unit: Unit) -> Said {
        let args = Args::new().with("winner", bid_name(self.lot, winner));
        let Bearable::UpTo { off_by, rivals } = &bound.exact else {
            let mut proof = Proof::new(self.words.text("safety-marks-any-check", &args));
            for (bid, total) in self.against(winner, None, unit) {
                let args = Args::new().with("bid", bid_name(self.lot, bid));
                proof = proof.line(self.words.text("safety-marks-total-against", &args), &total);
            }
            return Said { text: self.on_totals(self.words.text("safety-marks-any", &args)), proof };
        };
        let args = args
            .with("rivals", self.named(rivals))
            .decimal("off-by", plain(&shown(&counted(off_by, unit))))
            .with("step", self.common_step().map(|step| self.words.exact(&step)).unwrap_or_default());
        let key = match (unit, self.common_step()) {
            (Unit::Step, Some(_)) => "safety-marks-error-steps",
            (Unit::Step, None) => "safety-marks-error-steps-several",
            (Unit::Percent, _) => "safety-marks-error-percent",
        };
        let mut proof = Proof::new(self.words.text("safety-marks-error-check", &args))
            .line(self.words.say(&format!("safety-marks-off-by-{}", unit.name())), &counted(off_by, unit));
        for (bid, total) in self.against(winner, Some(off_by), unit) {
            if bid == winner || rivals.contains(&bid) {
                let args = Args::new().with("bid", bid_name(self.lot, bid));
                proof = proof.line(self.words.text("safety-marks-total-against", &args), &total);
            }
        }
        Said { text: self.on_totals(self.words.text(key, &args)), proof }
    }

    /// The step of every weighted scale, where it is one and the same.
    fn common_step(&self) -> Option<Fraction> {
        let mut steps = self.scales().filter(|(.., weighted)| *weighted).filter_map(|(_, _, step, _)| step);
        let first = steps.next()?;
        steps.all(|step| step == first).then(|| first.clone())
    }

    /// The unrounded totals of the ranked bids, had every mark of the winner been too high by as
    /// much and every mark of the others too low; `None`: by as much as the scales allow.
    fn against(&self, winner: BidId, off_by: Option<&Fraction>, unit: Unit) -> Vec<(BidId, Fraction)> {
        let mut totals = Vec::new();
        for (_, result) in self.evaluation.ranking() {
            let Some(bid) = self.lot.bids.iter().find(|bid| bid.id == result.bid) else { continue };
            let Some(mut total) = result.unrounded_total.clone() else { continue };
            for (criterion, max, step, _) in self.scales() {
                let unit = match unit {
                    Unit::Step => step,
                    Unit::Percent => Some(max),
                };
                let leaf = self.lot.criteria.criterion(criterion);
                let (Some(unit), Some(leaf), Some(agreed)) = (unit, leaf, bid.marks.get(&criterion)) else {
                    continue;
                };
                let mark = agreed.mark().value();
                let room = if bid.id == winner { mark.clone() } else { max - mark };
                let error = off_by.map_or_else(|| room.clone(), |off_by| (off_by * unit).min(room.clone()));
                let moved = (leaf.weight.value() * &error).divided_by(max).unwrap_or_else(Fraction::zero);
                total = if bid.id == winner { &total - &moved } else { &total + &moved };
            }
            totals.push((bid.id, total));
        }
        totals
    }

    /// A minimum mark that errors meet before they change who is first.
    fn minimum(&self, bound: &ErrorBound, unit: Unit) -> Option<Said> {
        let nearest = bound.nearest_minimum.as_ref()?;
        match &bound.exact {
            Bearable::UpTo { off_by, .. } if nearest.off_by >= *off_by => return None,
            Bearable::UpTo { .. } | Bearable::Any => {}
        }
        let args = Args::new()
            .with("bid", bid_name(self.lot, nearest.bid))
            .with("criterion", self.criterion(nearest.criterion))
            .decimal("off-by", plain(&shown(&counted(&nearest.off_by, unit))));
        let proof = Proof::new(self.words.text("safety-marks-minimum-check", &args)).line(
            self.words.say(&format!("safety-marks-off-by-{}", unit.name())),
            &counted(&nearest.off_by, unit),
        );
        Some(Said { text: self.words.text(&format!("safety-marks-minimum-{}", unit.name()), &args), proof })
    }
}

fn counted(off_by: &Fraction, unit: Unit) -> Fraction {
    match unit {
        Unit::Step => off_by.clone(),
        Unit::Percent => off_by * &Fraction::from(100),
    }
}
