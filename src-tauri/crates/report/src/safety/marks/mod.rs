//! Marks: how much error of marking the first rank bears, the fewest marks that would change it
//! and those worth reading again; then each member's part in it, and how far members agree.

mod agreement;
mod change;
mod margin;
mod members;
mod people;
mod reread;
mod steps;

use robustness::PanelMarks;
use scoring::{BidId, CriterionId, Evaluation, Fraction, Leaf, Lot, RoundingMode};
use wording::Args;

use self::people::People;
use super::{Proof, Said, Section, Told};
use crate::{
    Panel,
    chart::Look,
    figure::Figure,
    words::{Words, bid_name, lower_initial},
};

/// The most members' marks with which every question is answered: the fewest steps, and what each
/// member weighs, take time that grows with them.
const MOST_MARKS: usize = 2_000;

/// The most agreed marks: every bid that crosses a minimum has them all evaluated again.
const MOST_AGREED: usize = 500;

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
    let (fewest, (crossings, crossing)) =
        if case.is_small() { (case.fewest(), case.crossings()) } else { (Vec::new(), (Vec::new(), None)) };
    let reread = case.reread();
    let mut decides: Vec<Said> = fewest.iter().filter(|said| !said.proof.lines.is_empty()).cloned().collect();
    decides.extend(crossing);
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
    if case.people.members.len() > 1 && case.is_small() {
        told.push(case.members());
        told.push(alone(case.agreement()));
        told.push(alone(case.habits()));
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
    /// No mark.
    nobody: PanelMarks,
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
        Self {
            lot,
            evaluation,
            words,
            people,
            first: first.map(|(_, result)| result.bid).collect(),
            marks,
            nobody: PanelMarks::default(),
        }
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

    /// How many marks members gave, and how many were agreed.
    fn sizes(&self) -> (usize, usize) {
        let members = self.marks.cells().map(|(_, _, marks)| marks.len()).sum();
        (members, self.lot.bids.iter().map(|bid| bid.marks.len()).sum())
    }

    /// Whether there are no more marks than all questions bear.
    fn is_small(&self) -> bool {
        let (members, agreed) = self.sizes();
        members <= MOST_MARKS && agreed <= MOST_AGREED
    }

    /// The marks that may change: the members', or nobody's where there are too many of them, so
    /// that the agreed ones are taken as they are.
    fn moved(&self) -> &PanelMarks {
        if self.is_small() { &self.marks } else { &self.nobody }
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
            let (members, agreed) = self.sizes();
            let count = |number: usize| self.words.needed(&Fraction::whole(number));
            let args = Args::new()
                .with("marks", count(members))
                .with("agreed", count(agreed))
                .with("most", count(MOST_MARKS))
                .with("most-agreed", count(MOST_AGREED));
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

    /// Whether a bid may be excluded by a mark.
    fn has_minimum(&self) -> bool {
        self.lot.criteria.leaves().into_iter().any(|(_, leaf)| match leaf {
            Leaf::Quality { minimum, .. } => minimum.as_ref().is_some_and(|it| it.value().is_positive()),
            Leaf::Price { .. } | Leaf::Measure { .. } => false,
        })
    }

    /// A sentence that looks at totals alone says so, where minimum marks may decide before them.
    fn on_totals(&self, sentence: String) -> String {
        if !self.has_minimum() {
            return sentence;
        }
        let args = Args::new().with("sentence", lower_initial(&sentence));
        self.words.text("safety-marks-minimum-aside", &args)
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

    fn points(&self, share: &Fraction) -> Fraction {
        share * self.lot.criteria.total().value()
    }
}

/// A number with at most two decimals, never more than it is: what is safe below it is safe
/// below what is shown. A small one keeps more of them, so that it is not shown as nothing.
fn shown(number: &Fraction) -> Figure {
    let at = |most: u32| {
        let decimals = number.decimals().map_or(most, |needed| needed.min(most));
        Figure::with(number.clone(), u8::try_from(decimals).unwrap_or(2), RoundingMode::Down)
    };
    let figure = at(2);
    if figure.shown().is_zero() && !number.is_zero() { at(6) } else { figure }
}
