//! One weight at a time: what each does to the lead, and the criterion that would change the
//! first rank soonest.

use robustness::{Matrix, SingleChange, stability};
use scoring::{Evaluation, Lot};

use super::Section;
use crate::{
    chart::{self, Look},
    words::Words,
};

/// The pictures of the weights moved one at a time; `None` when no bid is ranked.
pub(super) fn section(lot: &Lot, evaluation: &Evaluation, look: Look) -> Option<Section> {
    let words = Words::new(look.language);
    let matrix = Matrix::of(lot, evaluation)?;
    let mut charts = Vec::new();
    charts.extend(chart::tornado(lot, evaluation, look).ok());
    if let SingleChange::Smallest { change, .. } = stability(&matrix).smallest_change() {
        charts.extend(chart::weight_lines(lot, evaluation, change.criterion, look).ok());
    }
    if charts.is_empty() {
        return None;
    }
    Some(Section {
        id: "weights",
        title: words.say("safety-weights-title"),
        reading: words.say("safety-weights-reading"),
        said: Vec::new(),
        charts,
        table: None,
    })
}
