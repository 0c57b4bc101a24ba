//! How safe the ranking is, in sentences that open to their proof: the committee's note, then a
//! section per question. The same content for the window, the workbook and the terminal.

mod joint;
mod marks;
mod others;
mod prices;
mod proof;
mod samples;
mod space;
mod unsure;
mod weights;

pub use proof::{Proof, ProofLine, Said};

use scoring::{Evaluation, Lot};

use crate::{
    Panel,
    chart::{Chart, Look, Table},
    words::Words,
};

/// One question about the ranking, answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its stable name: `joint`, `space`…
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// How to read it, and what it does not say.
    pub reading: String,
    /// The answers, each with its proof.
    pub said: Vec<Said>,
    /// The pictures.
    pub charts: Vec<Chart>,
    /// The numbers, where a table says more than sentences.
    pub table: Option<Table>,
}

/// A part of the committee's note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotePart {
    /// Its title: what decides, what changes nothing, what to read again.
    pub title: String,
    /// Its sentences.
    pub said: Vec<Said>,
}

/// How safe a ranking is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The committee's note.
    pub note: Vec<NotePart>,
    /// The questions, one after another.
    pub sections: Vec<Section>,
}

/// A section, and what of it belongs into the note.
struct Told {
    section: Section,
    /// What would change the first rank, and how soon.
    decides: Vec<Said>,
    /// What leaves it as it is.
    unchanged: Vec<Said>,
}

/// Answers every question about a ranking; members and colleges have the panel's names.
pub fn safety(lot: &Lot, evaluation: &Evaluation, panel: &Panel, look: Look) -> Safety {
    let marks = marks::told(lot, evaluation, panel, look);
    let told = [
        weights::section(lot, evaluation, look),
        joint::section(lot, evaluation, look),
        space::section(lot, evaluation, look),
        prices::section(lot, evaluation, look),
        others::section(lot, evaluation, look),
    ];
    let words = Words::new(look.language);
    let (mut decides, mut unchanged, mut sections) = (Vec::new(), Vec::new(), Vec::new());
    for told in told.into_iter().flatten().chain(marks.told) {
        decides.extend(told.decides);
        unchanged.extend(told.unchanged);
        sections.push(told.section);
    }
    sections.extend(unsure::section(lot, evaluation, look));
    let note = [
        ("safety-note-decides", decides),
        ("safety-note-unchanged", unchanged),
        ("safety-note-reread", marks.reread),
    ];
    let note = note
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(title, said)| NotePart { title: words.say(title), said });
    Safety { note: note.collect(), sections }
}
