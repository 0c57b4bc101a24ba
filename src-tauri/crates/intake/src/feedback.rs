//! The answers of users who tried the bids, from a spreadsheet.
//!
//! Answers stay texts: what they mean depends on the protocol, which this package does not know.

use std::collections::BTreeMap;

use crate::{
    amount::DecimalMark,
    finding::{Findings, Notice},
    mapping::{FeedbackMapping, Mapping},
    place::{Column, Place},
    reading::{IntakeError, Reading, SourceFile},
    table::{Field, Table},
};

/// One person's answers about one bid, as they were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignFeedback {
    /// The session, as the file names it.
    pub session: String,
    /// The group of users, as the file names it.
    pub group: String,
    /// The letter of the bid.
    pub bid: String,
    /// The answers by question; a question left empty is not here.
    pub answers: BTreeMap<String, ForeignAnswer>,
    /// The free comment; may be empty.
    pub comment: String,
    /// The cell of the session.
    pub place: Place,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignAnswer {
    /// What the cell says; a number is written with a point and no useless zero.
    pub text: String,
    /// The cell.
    pub place: Place,
}

/// Reads users' answers.
pub fn read_feedback(
    file: &SourceFile<'_>,
    mapping: &Mapping,
) -> Result<Reading<Vec<ForeignFeedback>>, IntakeError> {
    let mapping = mapping.feedback()?;
    let mut findings = Findings::default();
    let fields = fields(mapping);
    // No column of this table is read as a number: the decimal mark plays no part.
    let table = Table::open(file, &mapping.layout, DecimalMark::Comma, &fields, &mut findings);
    let rows = table.map(|table| {
        let mut rows = Vec::new();
        for row in table.rows() {
            if fields.iter().any(|field| table.has(row, field.column)) {
                table.check_width(row, &mut findings);
                rows.extend(read_row(&table, mapping, row, &mut findings));
            }
        }
        rows
    });
    Ok(Reading::new(file, rows, findings))
}

fn fields(mapping: &FeedbackMapping) -> Vec<Field<'_>> {
    let mut fields = vec![
        Field::new("session", mapping.session),
        Field::new("group", mapping.group),
        Field::new("bid", mapping.bid),
    ];
    fields.extend(mapping.answers.iter().map(|(question, column)| Field::new(question, *column)));
    fields.extend(mapping.comment.map(|column| Field::new("comment", column)));
    fields
}

fn read_row(
    table: &Table<'_>,
    mapping: &FeedbackMapping,
    row: u32,
    findings: &mut Findings,
) -> Option<ForeignFeedback> {
    let mut required = |key: &str, column: Column| {
        if !table.has(row, column) {
            findings.add(table.place(row, column), Notice::CellEmpty { column: key.to_owned() });
        }
        table.line(row, Field::new(key, column), findings)
    };
    let session = required("session", mapping.session);
    let group = required("group", mapping.group);
    let bid = required("bid", mapping.bid);
    let mut answers = BTreeMap::new();
    for (question, column) in &mapping.answers {
        if let Some(text) = table.line(row, Field::new(question, *column), findings) {
            let place = table.place(row, *column);
            answers.insert(question.clone(), ForeignAnswer { text, place });
        }
    }
    let comment = mapping
        .comment
        .and_then(|column| table.words(row, Field::new("comment", column), findings))
        .unwrap_or_default();
    let place = table.place(row, mapping.session);
    Some(ForeignFeedback { session: session?, group: group?, bid: bid?, answers, comment, place })
}
