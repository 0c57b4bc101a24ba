//! The members and colleges by name; by a number, where the caller knows no name.

use robustness::{PanelMarks, Party};
use scoring::{CollegeId, MemberId};
use wording::Args;

use crate::{Panel, words::Words};

/// Who marks, in the panel's order; whoever the panel does not list comes after.
pub(super) struct People<'a> {
    panel: &'a Panel,
    words: Words,
    /// The members who gave a mark.
    pub members: Vec<MemberId>,
    /// Their colleges.
    pub colleges: Vec<CollegeId>,
}

impl<'a> People<'a> {
    pub fn new(panel: &'a Panel, marks: &PanelMarks, words: Words) -> Self {
        let mut members: Vec<MemberId> = marks.members().map(|(member, _)| member).collect();
        let place = |id: &MemberId| panel.members.iter().position(|line| line.id == *id);
        members.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
        let mut colleges: Vec<CollegeId> = marks.colleges().into_iter().collect();
        let place = |id: &CollegeId| panel.colleges.iter().position(|line| line.id == *id);
        colleges.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
        Self { panel, words, members, colleges }
    }

    /// "Solène Aubrac", or "le membre n° 2".
    pub fn member(&self, id: MemberId) -> String {
        let name = self.panel.members.iter().find(|line| line.id == id).map(|line| line.name.trim());
        self.named(name, "safety-marks-member-unnamed", self.members.iter().position(|other| *other == id))
    }

    /// "le collège « Collectivités »", or "le collège n° 2".
    fn college(&self, id: CollegeId) -> String {
        let name = self.panel.colleges.iter().find(|line| line.id == id).map(|line| line.name.trim());
        let place = self.colleges.iter().position(|other| *other == id);
        match name.filter(|name| !name.is_empty()) {
            Some(name) => self.words.text("safety-marks-college", &Args::new().with("college", name)),
            None => self.named(None, "safety-marks-college-unnamed", place),
        }
    }

    /// A member or a college, for the middle of a sentence.
    pub fn party(&self, party: Party) -> String {
        match party {
            Party::Member(member) => self.member(member),
            Party::College(college) => self.college(college),
        }
    }

    /// Members, then colleges where there are several.
    pub fn parties(&self) -> Vec<Party> {
        let members = self.members.iter().copied().map(Party::Member);
        let colleges = self.colleges.iter().copied().map(Party::College);
        members.chain(colleges.filter(|_| self.colleges.len() > 1)).collect()
    }

    fn named(&self, name: Option<&str>, unnamed: &str, place: Option<usize>) -> String {
        let number = place.map_or(0, |place| place + 1);
        match name.filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned(),
            None => self.words.text(unnamed, &Args::new().with("number", number.to_string())),
        }
    }
}

/// The text with a capital, for the beginning of a cell or a sentence.
pub(super) fn upper_initial(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
