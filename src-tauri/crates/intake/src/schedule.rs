//! Price schedules (BPU, DQE, DPGF) as bidders fill them in, against the buyer's frame.
//!
//! The frame's quantities are the buyer's: what a bidder wrote is compared with them and never
//! enters an amount. Totals that a bidder states are compared and never used.

use std::collections::{BTreeMap, BTreeSet};

use scoring::{Fraction, NetAmount};

use crate::{
    finding::{Findings, Notice},
    frame::FrameLine,
    mapping::{Mapping, ScheduleMapping},
    place::{Column, Place},
    reading::{IntakeError, Reading, SourceFile},
    table::{Field, NumberKind, ReadNumber, Table},
    text::{comparable, excerpt},
};

/// A bidder's price schedule as it was read: nothing of it has been accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignSchedule {
    /// One line for each line of the frame, in the frame's order.
    pub lines: Vec<ForeignLine>,
    /// The exact sum of the lines, before tax.
    pub net_total: NetAmount,
    /// The total that the file states, where the mapping says where it is.
    pub stated_net_total: Option<Fraction>,
}

/// One priced line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignLine {
    /// The code, as in the frame.
    pub code: String,
    /// The label as the bidder wrote it.
    pub label: String,
    /// The unit as the bidder wrote it.
    pub unit: String,
    /// The quantity as the bidder wrote it; equal to the frame's, or absent.
    pub quantity: Option<Fraction>,
    /// The unit price before tax, in euros.
    pub unit_price: NetAmount,
    /// The buyer's quantity × the unit price, exact.
    pub total: NetAmount,
    /// The cell of the code.
    pub code_place: Place,
    /// The cell of the quantity.
    pub quantity_place: Place,
    /// The cell of the unit price.
    pub unit_price_place: Place,
}

/// Reads a price schedule against the buyer's frame.
pub fn read_schedule(
    file: &SourceFile<'_>,
    mapping: &Mapping,
    frame: &[FrameLine],
) -> Result<Reading<ForeignSchedule>, IntakeError> {
    let mapping = mapping.schedule()?;
    let mut findings = Findings::default();
    let schedule = Fields::new(mapping)
        .open(file, mapping, &mut findings)
        .and_then(|(table, fields)| ScheduleReader { table, fields, mapping }.read(frame, &mut findings));
    Ok(Reading::new(file, schedule, findings))
}

/// The columns of a price schedule.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub code: Field<'static>,
    pub label: Field<'static>,
    pub unit: Field<'static>,
    pub quantity: Field<'static>,
    pub unit_price: Field<'static>,
    pub line_total: Option<Field<'static>>,
}

impl Fields {
    pub fn new(mapping: &ScheduleMapping) -> Self {
        Self {
            code: Field::new("code", mapping.code),
            label: Field::new("label", mapping.label),
            unit: Field::new("unit", mapping.unit),
            quantity: Field::new("quantity", mapping.quantity),
            unit_price: Field::new("unit_price", mapping.unit_price),
            line_total: mapping.line_total.map(|column| Field::new("line_total", column)),
        }
    }

    fn open<'f>(
        self,
        file: &SourceFile<'f>,
        mapping: &ScheduleMapping,
        findings: &mut Findings,
    ) -> Option<(Table<'f>, Self)> {
        let mut fields = vec![self.code, self.label, self.unit, self.quantity, self.unit_price];
        fields.extend(self.line_total);
        Table::open(file, &mapping.layout, mapping.decimal, &fields, findings).map(|table| (table, self))
    }
}

struct ScheduleReader<'f, 'm> {
    table: Table<'f>,
    fields: Fields,
    mapping: &'m ScheduleMapping,
}

impl ScheduleReader<'_, '_> {
    fn read(&self, frame: &[FrameLine], findings: &mut Findings) -> Option<ForeignSchedule> {
        let rows = self.rows_by_code(frame, findings);
        let lines: Vec<Option<ForeignLine>> = frame
            .iter()
            .map(|line| {
                let rows = rows.get(line.code.as_str()).map(Vec::as_slice).unwrap_or_default();
                self.line(line, rows, findings)
            })
            .collect();
        let stated = self.stated_total(findings);
        let lines: Vec<ForeignLine> = lines.into_iter().collect::<Option<_>>()?;
        let net_total: NetAmount = lines.iter().map(|line| &line.total).sum();
        // Beside a blocking finding, a different total is its consequence.
        if let (Some(written), Some(cell)) = (&stated, self.mapping.net_total)
            && !findings.blocked()
            && !same_to_the_cent(written, net_total.value())
        {
            let notice =
                Notice::TotalDiffers { written: written.clone(), computed: net_total.value().clone() };
            findings.add(self.table.place(cell.row(), cell.column()), notice);
        }
        Some(ForeignSchedule { lines, net_total, stated_net_total: stated })
    }

    /// Where each code of the frame is. Other rows are told: priced ones one by one, the rest
    /// (headings, sub-totals) by their number.
    fn rows_by_code<'l>(
        &self,
        frame: &'l [FrameLine],
        findings: &mut Findings,
    ) -> BTreeMap<&'l str, Vec<u32>> {
        let codes: BTreeSet<&str> = frame.iter().map(|line| line.code.as_str()).collect();
        let mut rows: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let mut ignored = 0;
        for row in self.table.rows() {
            let priced = self.is_priced(row);
            // A date or an error where codes are matters only beside a price.
            if !priced && !self.table.is_words(row, self.mapping.code) {
                ignored += 1;
                continue;
            }
            let code = self.table.line(row, self.fields.code, findings).unwrap_or_default();
            if let Some(&code) = codes.get(code.as_str()) {
                self.table.check_width(row, findings);
                rows.entry(code).or_default().push(row);
            } else if priced && !code.is_empty() {
                let label = self.table.line(row, self.fields.label, findings).unwrap_or_default();
                let notice = Notice::LineAdded { line: line_name(&code, &label) };
                findings.add(self.table.place(row, self.mapping.code), notice);
            } else {
                ignored += 1;
            }
        }
        if ignored > 0 {
            findings.add(self.table.whole(), Notice::RowsIgnored { n: ignored });
        }
        rows
    }

    /// Whether the row has a price, be it one that cannot be used: more than a title or a word.
    fn is_priced(&self, row: u32) -> bool {
        match self.table.number(row, self.fields.unit_price, NumberKind::NetAmount) {
            Ok(price) => price.is_some(),
            Err(notice) => !matches!(*notice, Notice::NumberUnreadable { .. }),
        }
    }

    fn line(&self, frame: &FrameLine, rows: &[u32], findings: &mut Findings) -> Option<ForeignLine> {
        let line = || line_name(&frame.code, &frame.label);
        let row = match rows {
            [] => {
                findings.add(self.table.whole(), Notice::LineMissing { line: line() });
                return None;
            }
            [row] => *row,
            [row, second, ..] => {
                let notice = Notice::LineDuplicated { line: line(), n: rows.len() };
                findings.add(self.table.place(*second, self.mapping.code), notice);
                *row
            }
        };
        let place = |column: Column| self.table.place(row, column);
        let label = self.text_as_in_frame(row, self.fields.label, &frame.label, findings, |found| {
            Notice::LabelAltered { line: frame.code.clone(), expected: frame.label.clone(), found }
        });
        let unit = self.text_as_in_frame(row, self.fields.unit, &frame.unit, findings, |found| {
            Notice::UnitAltered { line: line(), expected: frame.unit.clone(), found }
        });
        let quantity = self.quantity(frame, row, findings);
        let unit_price = self.unit_price(frame, row, findings)?;
        let total = NetAmount::new(unit_price.value() * &frame.quantity).ok()?;
        let own_total = quantity.as_ref().map(|quantity| unit_price.value() * quantity);
        self.check_line_total(frame, row, &total, own_total.as_ref(), findings);
        Some(ForeignLine {
            code: frame.code.clone(),
            label,
            unit,
            quantity,
            unit_price,
            total,
            code_place: place(self.mapping.code),
            quantity_place: place(self.mapping.quantity),
            unit_price_place: place(self.mapping.unit_price),
        })
    }

    /// A text of the line; noticed where a person would call it another one.
    fn text_as_in_frame(
        &self,
        row: u32,
        field: Field<'_>,
        expected: &str,
        findings: &mut Findings,
        altered: impl FnOnce(String) -> Notice,
    ) -> String {
        let found = self.table.line(row, field, findings).unwrap_or_default();
        if comparable(&found) != comparable(expected) {
            findings.add(self.table.place(row, field.column), altered(excerpt(&found)));
        }
        found
    }

    fn quantity(&self, frame: &FrameLine, row: u32, findings: &mut Findings) -> Option<Fraction> {
        let line = line_name(&frame.code, &frame.label);
        let expected = frame.quantity.clone();
        let place = self.table.place(row, self.mapping.quantity);
        match self.table.number_or_finding(row, self.fields.quantity, NumberKind::Plain, findings) {
            ReadNumber::Empty => {
                findings.add(place, Notice::QuantityMissing { line, expected });
                None
            }
            ReadNumber::Value(found) => {
                if found != expected {
                    findings.add(place, Notice::QuantityAltered { line, expected, found: found.clone() });
                }
                Some(found)
            }
            ReadNumber::Refused => None,
        }
    }

    fn unit_price(&self, frame: &FrameLine, row: u32, findings: &mut Findings) -> Option<NetAmount> {
        let line = line_name(&frame.code, &frame.label);
        let place = self.table.place(row, self.mapping.unit_price);
        match self.table.number_or_finding(row, self.fields.unit_price, NumberKind::NetAmount, findings) {
            ReadNumber::Empty => {
                findings.add(place, Notice::UnitPriceMissing { line });
                None
            }
            ReadNumber::Value(price) => {
                if price.is_zero() {
                    findings.add(place.clone(), Notice::UnitPriceZero { line: line.clone() });
                }
                match NetAmount::new(price) {
                    Ok(price) => Some(price),
                    Err(negative) => {
                        findings.add(place, Notice::PriceNegative { line, price: negative.0 });
                        None
                    }
                }
            }
            ReadNumber::Refused => None,
        }
    }

    /// Compares the stated total; one that is right for the bidder's own quantity is told by that.
    fn check_line_total(
        &self,
        frame: &FrameLine,
        row: u32,
        total: &NetAmount,
        own_total: Option<&Fraction>,
        findings: &mut Findings,
    ) {
        let Some(field) = self.fields.line_total else { return };
        let Some(written) = self.stated(row, field, findings) else { return };
        let right = |computed: &Fraction| same_to_the_cent(&written, computed);
        if !right(total.value()) && !own_total.is_some_and(right) {
            let notice = Notice::LineTotalDiffers {
                line: line_name(&frame.code, &frame.label),
                written,
                computed: total.value().clone(),
            };
            findings.add(self.table.place(row, field.column), notice);
        }
    }

    fn stated_total(&self, findings: &mut Findings) -> Option<Fraction> {
        let cell = self.mapping.net_total?;
        let field = Field::new("net", cell.column());
        let stated = self.stated(cell.row(), field, findings);
        if stated.is_none() && !self.table.has(cell.row(), cell.column()) {
            let place = self.table.place(cell.row(), cell.column());
            findings.add(place, Notice::StatedTotalUnreadable { text: String::new() });
        }
        stated
    }

    /// A total that the file states: only compared, so that one that cannot be read is a warning.
    fn stated(&self, row: u32, field: Field<'_>, findings: &mut Findings) -> Option<Fraction> {
        let Ok(number) = self.table.number(row, field, NumberKind::NetAmount) else {
            let text = self.table.shown(row, field.column);
            findings.add(self.table.place(row, field.column), Notice::StatedTotalUnreadable { text });
            return None;
        };
        let number = number?;
        if let Some(notice) = number.notice {
            findings.add(self.table.place(row, field.column), notice);
        }
        Some(number.value)
    }
}

/// How a finding names a line: its code and its label.
pub(crate) fn line_name(code: &str, label: &str) -> String {
    excerpt(&format!("{code} {label}"))
}

/// Whether a stated amount is the computed one, but for rounding to the cent.
fn same_to_the_cent(written: &Fraction, computed: &Fraction) -> bool {
    let half_a_cent = Fraction::ratio(1, 200);
    half_a_cent.is_some_and(|half| (written - computed).abs() <= half)
}
