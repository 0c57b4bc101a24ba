//! Several weights at once: the fewest points that would have to go from some criteria to others
//! for another bid to draw level with the first.

use std::collections::BTreeMap;

use robustness::{
    Beyond, FewestPoints, JointAnswer, Matrix, Nearest, RivalChange, Scope, WhatIf, joint_changes,
};
use scoring::{BidId, CriterionId, Evaluation, Fraction, Lot, Weight, evaluate};
use wording::Args;

use super::{Proof, Said, Section, Told};
use crate::{
    chart::{Look, Table},
    figure::Figure,
    words::{Words, bid_name, plain},
};

/// The section; `None` when fewer than two bids are ranked.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Told> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation)?;
    let changes = joint_changes(&matrix, Scope::WholeTree).ok()?;
    let teller = Teller { lot, words };
    let mut said = Vec::new();
    let mut rows = Vec::new();
    for winner in &changes.winners {
        let mut rivals: Vec<&RivalChange> = winner.rivals.iter().collect();
        rivals.sort_by_key(|rival| size(&rival.answer));
        for rival in rivals {
            said.push(teller.say(winner.winner, rival));
            rows.push(teller.row(rival));
        }
    }
    if said.is_empty() {
        return None;
    }
    let header = ["word-bid", "safety-joint-moved", "safety-joint-largest"].map(|key| words.say(key));
    // The nearest rival comes first.
    let nearest =
        changes.winners.first().and_then(|winner| winner.rivals.iter().min_by_key(|it| size(&it.answer)));
    let reached = nearest.is_some_and(|it| matches!(it.answer, JointAnswer::Possible(_)));
    let decides: Vec<Said> = said.first().filter(|_| reached).cloned().into_iter().collect();
    let unchanged =
        changes.winners.iter().flat_map(|winner| winner.rivals.iter().map(move |it| (winner.winner, it)));
    let unchanged = unchanged.filter(|(_, it)| matches!(it.answer, JointAnswer::Impossible { .. }));
    let unchanged = unchanged.map(|(winner, it)| teller.say(winner, it)).collect();
    let section = Section {
        id: "joint",
        title: words.say("safety-joint-title"),
        reading: words.say("safety-joint-reading"),
        said,
        charts: Vec::new(),
        table: Some(Table { header: header.to_vec(), rows }),
    };
    Some(Told { section, decides, unchanged })
}

/// The nearest rivals come first, those that no weights bring level last.
fn size(answer: &JointAnswer) -> (u8, Fraction) {
    match answer {
        JointAnswer::AlreadyLevel(_) => (0, Fraction::zero()),
        JointAnswer::Possible(nearest) => (1, nearest.l1.size.clone()),
        JointAnswer::Impossible { behind, .. } => (2, behind.clone()),
    }
}

/// What is moved, as a share of the total: the size counts it twice, where it leaves and where it
/// arrives.
fn moved(nearest: &Nearest) -> Fraction {
    nearest.l1.moves.iter().map(|one| &one.amount).sum()
}

struct Teller<'a> {
    lot: &'a Lot,
    words: Words,
}

impl Teller<'_> {
    /// A share of the total, in points, with at most two decimals.
    fn points(&self, share: &Fraction) -> Figure {
        let points = share * self.lot.criteria.total().value();
        let decimals = points.decimals().map_or(2, |needed| needed.min(2));
        Figure::new(points, u8::try_from(decimals).unwrap_or(2))
    }

    fn criterion(&self, id: CriterionId) -> String {
        self.lot.criteria.criterion(id).map_or_else(String::new, |it| it.name.clone())
    }

    fn say(&self, winner: BidId, change: &RivalChange) -> Said {
        let args = Args::new()
            .with("winner", bid_name(self.lot, winner))
            .with("rival", bid_name(self.lot, change.rival));
        match &change.answer {
            JointAnswer::AlreadyLevel(_) => {
                Said { text: self.words.text("safety-joint-level", &args), proof: Proof::default() }
            }
            JointAnswer::Impossible { best, behind } => {
                let args = args
                    .with("criterion", self.criterion(*best))
                    .decimal("behind", plain(&self.points(behind)));
                let check = self.words.text("safety-joint-impossible-check", &args);
                let proof = Proof::new(check)
                    .line(self.words.text("safety-joint-behind", &args), &self.points(behind).exact);
                Said { text: self.words.text("safety-joint-impossible", &args), proof }
            }
            JointAnswer::Possible(nearest) => {
                let moved = moved(nearest);
                let args = args
                    .decimal("points", plain(&self.points(&moved)))
                    .with("moves", self.moves(&nearest.l1));
                let key = match nearest.beyond {
                    Beyond::RivalAhead => "safety-joint-possible",
                    Beyond::LevelAtBest => "safety-joint-level-at-best",
                };
                Said { text: self.words.text(key, &args), proof: self.proof(winner, change.rival, nearest) }
            }
        }
    }

    fn moves(&self, change: &FewestPoints) -> String {
        let moves: Vec<String> = change
            .moves
            .iter()
            .map(|one| {
                let args = Args::new()
                    .decimal("points", plain(&self.points(&one.amount)))
                    .with("from", self.criterion(one.from))
                    .with("to", self.criterion(one.to));
                self.words.text("safety-joint-move", &args)
            })
            .collect();
        self.words.and(&moves)
    }

    /// The weights of the change, and both totals under them, computed by the whole evaluation.
    fn proof(&self, winner: BidId, rival: BidId, nearest: &Nearest) -> Proof {
        let total = self.lot.criteria.total().value();
        let mut weights = BTreeMap::new();
        let args = Args::new().with("total", self.words.needed(total));
        let mut proof = Proof::new(self.words.text("safety-joint-check", &args));
        for (criterion, share) in nearest.l1.weights.iter() {
            let Some(leaf) = self.lot.criteria.criterion(criterion) else { continue };
            let weight = &share * total;
            if weight != *leaf.weight.value() {
                let args = Args::new()
                    .with("criterion", leaf.name.as_str())
                    .with("before", self.words.needed(leaf.weight.value()));
                proof = proof.line(self.words.text("safety-joint-weight", &args), &weight);
            }
            if let Ok(weight) = Weight::new(weight) {
                weights.insert(criterion, weight);
            }
        }
        let mut what_if = WhatIf::new();
        if what_if.set_weights(self.lot, weights).is_err() {
            return proof;
        }
        let Ok(changed) = what_if.apply(self.lot) else { return proof };
        let outcome = evaluate(&changed);
        for bid in [winner, rival] {
            if let Some(total) = outcome.of(bid).and_then(|result| result.unrounded_total.as_ref()) {
                let args = Args::new().with("bid", bid_name(self.lot, bid));
                proof = proof.line(self.words.text("safety-total-then", &args), total);
            }
        }
        proof
    }

    fn row(&self, change: &RivalChange) -> Vec<String> {
        let figure = |share: &Fraction| self.words.figure(&self.points(share));
        let cells = match &change.answer {
            JointAnswer::AlreadyLevel(_) => [self.words.say("safety-level"), String::new()],
            JointAnswer::Impossible { .. } => [self.words.say("safety-impossible"), String::new()],
            JointAnswer::Possible(nearest) => {
                let moved = moved(nearest);
                [figure(&moved), figure(&nearest.linf.size)]
            }
        };
        let [moved, largest] = cells;
        vec![bid_name(self.lot, change.rival), moved, largest]
    }
}
