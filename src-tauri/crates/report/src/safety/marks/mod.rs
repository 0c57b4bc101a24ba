//! Marks: how much error of marking the first rank bears, the fewest marks that would change it
//! and those worth reading again; then each member's part in it, and how far members agree.

mod agreement;
mod margin;
mod members;
mod people;
mod steps;

use robustness::{Effect, Hand, Movable, PanelMarks, Reread, StepChange, Unstepped, evaluation_after};
use scoring::{BidId, CriterionId, Evaluation, Fraction, Leaf, Lot, RoundingMode};
use wording::Args;

use self::people::People;
use super::{Proof, Said, Section, Told};
use crate::{
    Panel,
    chart::Look,
    figure::Figure,
    words::{Words, bid_name, plain},
};

/// How many marks are named as worth reading again.
const REREAD: usize = 3;

/// The most marks with which every question is answered: the fewest steps, and what each member
/// weighs, take time that grows with them.
const MOST_MARKS: usize = 2_000;

/// What is said of marks and members.
#[derive(Default)]
pub(super) struct Marks {
    /// The sections; none when no bid is ranked or people mark nothing.
    pub told: Vec<Told>,
    /// The marks worth reading again, the strongest first: at most three, each with what another
    /// mark would do. Empty when no bid, or several, are first, and when no single mark matters.
    pub reread: Vec<Said>,
}

/// Answers the questions about marks; names are the panel's.
pub(super) fn told(lot: &Lot, evaluation: &Evaluation, panel: &Panel, look: Look) -> Marks {
    let words = Words::new(look.language);
    let case = Case::new(lot, evaluation, panel, words);
    if case.first.is_empty() || !case.scales().any(|(.., weighted)| weighted) {
        return Marks::default();
    }
    let (margin, unchanged) = case.margin();
    let (fewest, crossings) =
        if case.is_small() { (case.fewest(), case.crossings()) } else { (Vec::new(), Vec::new()) };
    let reread = case.reread();
    let decides = fewest.iter().filter(|said| !said.proof.lines.is_empty()).cloned().collect();
    let said = [margin, fewest, crossings, reread.clone(), case.who_marked().into_iter().collect()];
    let section = Section {
        id: "marks",
        title: words.say("safety-marks-title"),
        reading: case.reading(),
        said: said.concat(),
        charts: Vec::new(),
        table: None,
    };
    let mut told = vec![Told { section, decides, unchanged }];
    if case.people.members.len() > 1 {
        told.extend(case.is_small().then(|| case.members()));
        told.push(alone(case.agreement()));
        told.extend(case.is_small().then(|| alone(case.habits())));
    }
    Marks { told, reread }
}

/// A section of which the note says nothing.
fn alone(section: Section) -> Told {
    Told { section, decides: Vec::new(), unchanged: Vec::new() }
}

/// A lot with the marks and the names of its panel.
struct Case<'a> {
    lot: &'a Lot,
    evaluation: &'a Evaluation,
    words: Words,
    marks: PanelMarks,
    people: People<'a>,
    /// The bids of rank 1.
    first: Vec<BidId>,
}

impl<'a> Case<'a> {
    fn new(lot: &'a Lot, evaluation: &'a Evaluation, panel: &'a Panel, words: Words) -> Self {
        // Marks that make no panel are no members' marks: the agreed ones stand alone.
        let marks = PanelMarks::of(lot).unwrap_or_default();
        let people = People::new(panel, &marks, words);
        let first = evaluation.ranking().into_iter().filter(|(rank, _)| *rank == 1);
        Self { lot, evaluation, words, people, first: first.map(|(_, result)| result.bid).collect(), marks }
    }

    /// The marked criteria: identity, largest mark, step where there is one, whether it weighs.
    fn scales(&self) -> impl Iterator<Item = (CriterionId, &Fraction, Option<&Fraction>, bool)> {
        self.lot.criteria.leaves().into_iter().filter_map(|(criterion, leaf)| match leaf {
            Leaf::Quality { scale, .. } => {
                let step = scale.step().map(scoring::Mark::value).filter(|step| step.is_positive());
                Some((criterion.id, scale.max().value(), step, criterion.weight.value().is_positive()))
            }
            Leaf::Price { .. } | Leaf::Measure { .. } => None,
        })
    }

    /// The names of weighted criteria whose scale has no step.
    fn unstepped(&self) -> Vec<String> {
        let without = self.scales().filter(|(_, _, step, weighted)| step.is_none() && *weighted);
        without.map(|(criterion, ..)| self.criterion(criterion)).collect()
    }

    /// Whether some weighted criterion is marked step by step.
    fn steps_are_known(&self) -> bool {
        self.scales().any(|(_, _, step, weighted)| step.is_some() && weighted)
    }

    /// How many marks people gave: the members', or the agreed ones where there are no others.
    fn marks_given(&self) -> usize {
        let members: usize = self.marks.cells().map(|(_, _, marks)| marks.len()).sum();
        members.max(self.lot.bids.iter().map(|bid| bid.marks.len()).sum())
    }

    /// Whether there are no more marks than all questions bear.
    fn is_small(&self) -> bool {
        self.marks_given() <= MOST_MARKS
    }

    fn reading(&self) -> String {
        let mut text = self.words.say("safety-marks-reading");
        let without = self.unstepped();
        if !without.is_empty() && self.steps_are_known() {
            let quoted: Vec<String> = without
                .iter()
                .map(|name| self.words.text("safety-marks-quoted", &Args::new().with("criterion", name)))
                .collect();
            let args = Args::new().with("criteria", self.words.and(&quoted));
            text = format!("{text} {}", self.words.text("safety-marks-reading-unstepped", &args));
        }
        if !self.is_small() {
            let args = Args::new()
                .with("marks", self.words.needed(&Fraction::whole(self.marks_given())))
                .with("most", self.words.needed(&Fraction::whole(MOST_MARKS)));
            text = format!("{text} {}", self.words.text("safety-marks-reading-too-many", &args));
        }
        text
    }

    /// What cannot be asked, because too few people gave marks of their own.
    fn who_marked(&self) -> Option<Said> {
        let key = match self.people.members.len() {
            0 => "safety-marks-no-member",
            1 => "safety-marks-one-member",
            _ => return None,
        };
        Some(Said { text: self.words.say(key), proof: Proof::default() })
    }

    /// The marks worth reading again. Under a median no member's mark may count alone: then the
    /// agreed marks are named.
    fn reread(&self) -> Vec<Said> {
        let Some(lead) = self.published_lead() else { return Vec::new() };
        let matters = |found: &Reread| match &found.effect {
            Effect::Passes | Effect::Excludes | Effect::Levels => true,
            Effect::LeadLeft(left) => *left < lead,
        };
        let hands: &[Movable] =
            if self.is_small() { &[Movable::Everyone, Movable::Agreed] } else { &[Movable::Agreed] };
        for movable in hands.iter().copied() {
            let mut found =
                robustness::marks_to_reread(self.lot, &self.marks, movable, &Unstepped::LeftOut, REREAD);
            found.retain(matters);
            if !found.is_empty() {
                return found.iter().map(|one| self.worth_rereading(one)).collect();
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

    fn worth_rereading(&self, found: &Reread) -> Said {
        let change = &found.change;
        let winner = self.first.first().copied().unwrap_or(change.bid);
        let mut args = self
            .change_args(change)
            .with("winner", bid_name(self.lot, winner))
            .with("rival", found.rival.map(|rival| bid_name(self.lot, rival)).unwrap_or_default());
        let effect = match &found.effect {
            Effect::Passes => "passes",
            Effect::Excludes => "excludes",
            Effect::Levels => "levels",
            Effect::LeadLeft(left) => {
                args = args.decimal("left", plain(&self.shown(left)));
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
        Said {
            text: self.words.text(&format!("safety-marks-reread-{effect}"), &args),
            proof: self.recomputed(std::slice::from_ref(change), &bids),
        }
    }

    /// The marks instead, and the published totals that they make.
    fn recomputed(&self, changes: &[StepChange], bids: &[BidId]) -> Proof {
        let mut proof = Proof::new(self.words.say("safety-marks-recomputed"));
        for change in changes {
            proof = proof.line(self.change_line(change), change.to.value());
        }
        let outcome = evaluation_after(self.lot, &self.marks, changes);
        for bid in bids {
            if let Some(total) = outcome.of(*bid).and_then(|result| result.total.as_ref()) {
                let args = Args::new().with("bid", bid_name(self.lot, *bid));
                proof = proof.line(self.words.text("safety-marks-published-then", &args), &total.value);
            }
        }
        proof
    }

    fn change_line(&self, change: &StepChange) -> String {
        let args = self.change_args(change);
        let whose = match change.hand {
            Hand::Member(_) => "safety-marks-line-member",
            Hand::Panel => "safety-marks-line-panel",
        };
        self.words.text(whose, &args)
    }

    fn change_args(&self, change: &StepChange) -> Args {
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

    fn criterion(&self, id: CriterionId) -> String {
        self.lot.criteria.criterion(id).map_or_else(String::new, |it| it.name.clone())
    }

    fn named(&self, bids: &[BidId]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| bid_name(self.lot, *bid)).collect();
        self.words.and(&names)
    }

    /// "A serait première", "A et B seraient premières ex æquo", "aucune offre ne serait classée".
    fn first_then(&self, bids: &[BidId]) -> String {
        let key = match bids {
            [] => "safety-marks-then-none",
            [_] => "safety-marks-then-one",
            [_, _, ..] => "safety-marks-then-several",
        };
        self.words.text(key, &Args::new().with("first", self.named(bids)))
    }

    /// A number with at most two decimals, never more than it is: what is safe below it is safe
    /// below what is shown. A small one keeps more of them, so that it is not shown as nothing.
    fn shown(&self, number: &Fraction) -> Figure {
        let at = |most: u32| {
            let decimals = number.decimals().map_or(most, |needed| needed.min(most));
            Figure::with(number.clone(), u8::try_from(decimals).unwrap_or(2), RoundingMode::Down)
        };
        let figure = at(2);
        if figure.shown().is_zero() && !number.is_zero() { at(6) } else { figure }
    }

    fn points(&self, share: &Fraction) -> Fraction {
        share * self.lot.criteria.total().value()
    }
}
