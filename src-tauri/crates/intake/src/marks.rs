//! The marks of a member of the panel, from a spreadsheet.

use std::collections::BTreeMap;

use scoring::{BidId, Content, CriteriaTree, Criterion, CriterionId, Leaf, Mark, Scale, ScaleError};

use crate::{
    finding::{Findings, Notice},
    mapping::{Mapping, MarksMapping},
    place::{CellRef, Place},
    reading::{IntakeError, Reading, SourceFile},
    table::{Field, NumberKind, ReadNumber, Table},
    text::excerpt,
};

/// A mark as it was read: nothing of it has been accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignMark {
    /// The criterion.
    pub criterion: CriterionId,
    /// The bid.
    pub bid: BidId,
    /// The mark, on the criterion's scale; `None` when none was given, which is not 0.
    pub mark: Option<Mark>,
    /// The written appraisal; may be empty.
    pub justification: String,
    /// The cell of the mark.
    pub place: Place,
}

/// Reads a member's marks: criteria by their codes, bids by their letters.
pub fn read_marks(
    file: &SourceFile<'_>,
    mapping: &Mapping,
    criteria: &CriteriaTree,
    bids: &[(&str, BidId)],
) -> Result<Reading<Vec<ForeignMark>>, IntakeError> {
    let mapping = mapping.marks()?;
    let mut findings = Findings::default();
    let fields = Fields::new(mapping);
    let mut columns = vec![fields.criterion, fields.bid, fields.mark];
    columns.extend(fields.justification);
    let marks = Table::open(file, &mapping.layout, mapping.decimal, &columns, &mut findings)
        .map(|table| MarksReader { table, fields, criteria, bids }.read(&mut findings));
    Ok(Reading::new(file, marks, findings))
}

struct Fields {
    criterion: Field<'static>,
    bid: Field<'static>,
    mark: Field<'static>,
    justification: Option<Field<'static>>,
}

impl Fields {
    fn new(mapping: &MarksMapping) -> Self {
        Self {
            criterion: Field::new("criterion", mapping.criterion),
            bid: Field::new("bid", mapping.bid),
            mark: Field::new("mark", mapping.mark),
            justification: mapping.justification.map(|column| Field::new("justification", column)),
        }
    }
}

struct MarksReader<'f, 't> {
    table: Table<'f>,
    fields: Fields,
    criteria: &'t CriteriaTree,
    bids: &'t [(&'t str, BidId)],
}

impl MarksReader<'_, '_> {
    fn read(&self, findings: &mut Findings) -> Vec<ForeignMark> {
        let mut marks = Vec::new();
        let mut seen: BTreeMap<(CriterionId, BidId), CellRef> = BTreeMap::new();
        let mut ignored = 0;
        for row in self.table.rows() {
            if self.is_heading(row) {
                ignored += 1;
                continue;
            }
            self.table.check_width(row, findings);
            let criterion = self.criterion(row, findings);
            let bid = self.bid(row, findings);
            let justification = self
                .fields
                .justification
                .and_then(|field| self.table.words(row, field, findings))
                .unwrap_or_default();
            let (Some((criterion, scale)), Some((letter, bid))) = (criterion, bid) else { continue };
            let place = self.table.place(row, self.fields.mark.column);
            match (seen.get(&(criterion.id, bid)), place.cell) {
                (Some(first), _) => {
                    let notice = Notice::MarkDuplicated {
                        criterion: criterion.name.clone(),
                        bid: letter.to_owned(),
                        first: first.to_string(),
                    };
                    findings.add(place.clone(), notice);
                }
                (None, Some(cell)) => {
                    seen.insert((criterion.id, bid), cell);
                }
                (None, None) => {}
            }
            let mark = self.mark(row, criterion, scale, letter, findings);
            marks.push(ForeignMark { criterion: criterion.id, bid, mark, justification, place });
        }
        if ignored > 0 {
            findings.add(self.table.whole(), Notice::RowsIgnored { n: ignored });
        }
        marks
    }

    /// A heading names no bid, and gives no mark and no appraisal.
    fn is_heading(&self, row: u32) -> bool {
        let has = |field: Field<'_>| self.table.has(row, field.column);
        !has(self.fields.bid) && !has(self.fields.mark) && !self.fields.justification.is_some_and(has)
    }

    fn criterion(&self, row: u32, findings: &mut Findings) -> Option<(&Criterion, &Scale)> {
        let field = self.fields.criterion;
        let code = self.required(row, field, findings)?;
        let place = self.table.place(row, field.column);
        let Some(criterion) = self.criteria.by_code(&code) else {
            findings.add(place, Notice::CriterionUnknown { name: excerpt(&code) });
            return None;
        };
        match &criterion.content {
            Content::Leaf(Leaf::Quality { scale, .. }) => Some((criterion, scale)),
            Content::Leaf(Leaf::Price { .. } | Leaf::Measure { .. }) | Content::Group(_) => {
                findings.add(place, Notice::CriterionNotMarked { criterion: criterion.name.clone() });
                None
            }
        }
    }

    fn bid(&self, row: u32, findings: &mut Findings) -> Option<(&str, BidId)> {
        let field = self.fields.bid;
        let letter = self.required(row, field, findings)?;
        let bid = self.bids.iter().find(|(known, _)| *known == letter).copied();
        if bid.is_none() {
            let notice = Notice::BidUnknown { name: excerpt(&letter) };
            findings.add(self.table.place(row, field.column), notice);
        }
        bid
    }

    fn required(&self, row: u32, field: Field<'_>, findings: &mut Findings) -> Option<String> {
        if !self.table.has(row, field.column) {
            let notice = Notice::CellEmpty { column: field.key.to_owned() };
            findings.add(self.table.place(row, field.column), notice);
        }
        self.table.line(row, field, findings)
    }

    fn mark(
        &self,
        row: u32,
        criterion: &Criterion,
        scale: &Scale,
        letter: &str,
        findings: &mut Findings,
    ) -> Option<Mark> {
        let place = self.table.place(row, self.fields.mark.column);
        let (criterion, bid) = (criterion.name.clone(), letter.to_owned());
        let number = match self.table.number_or_finding(row, self.fields.mark, NumberKind::Plain, findings) {
            ReadNumber::Value(number) => number,
            ReadNumber::Empty => {
                findings.add(place, Notice::MarkNotGiven { criterion, bid });
                return None;
            }
            ReadNumber::Refused => return None,
        };
        let mark = match Mark::new(number) {
            Ok(mark) => mark,
            Err(negative) => {
                findings.add(place, Notice::MarkNegative { criterion, bid, mark: negative.0 });
                return None;
            }
        };
        let value = mark.value().clone();
        let notice = match (scale.check(&mark), scale.step()) {
            (Ok(()), _) => return Some(mark),
            (Err(ScaleError::OffStep), Some(step)) => {
                Notice::MarkOffStep { criterion, bid, mark: value, step: step.value().clone() }
            }
            (Err(_), _) => {
                Notice::MarkAboveScale { criterion, bid, mark: value, max: scale.max().value().clone() }
            }
        };
        findings.add(place, notice);
        None
    }
}
