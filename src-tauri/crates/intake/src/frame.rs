//! The buyer's own price frame (*cadre de prix*): the lines that every bidder must price.

use std::collections::BTreeMap;

use scoring::Fraction;

use crate::{
    finding::{Findings, Notice},
    mapping::{Mapping, ScheduleMapping},
    reading::{IntakeError, Reading, SourceFile},
    schedule::{Fields, line_name},
    table::{NumberKind, ReadNumber, Table},
};

/// One line of the frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameLine {
    /// The code by which bidders' lines are found.
    pub code: String,
    /// What is bought.
    pub label: String,
    /// What the quantity counts.
    pub unit: String,
    /// The buyer's quantity, which every amount is computed with; never below 0.
    pub quantity: Fraction,
}

/// Reads the frame from the buyer's sheet. The mapping is that of a price schedule; the column
/// of unit prices, still empty, is not read.
pub fn read_frame(file: &SourceFile<'_>, mapping: &Mapping) -> Result<Reading<Vec<FrameLine>>, IntakeError> {
    let mapping = mapping.schedule()?;
    let mut findings = Findings::default();
    let fields = Fields::new(mapping);
    let columns = [fields.code, fields.label, fields.unit, fields.quantity];
    let lines = Table::open(file, &mapping.layout, mapping.decimal, &columns, &mut findings)
        .map(|table| read_lines(&table, mapping, &fields, &mut findings));
    Ok(Reading::new(file, lines, findings))
}

fn read_lines(
    table: &Table<'_>,
    mapping: &ScheduleMapping,
    fields: &Fields,
    findings: &mut Findings,
) -> Vec<FrameLine> {
    let mut lines: Vec<FrameLine> = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut ignored = 0;
    for row in table.rows() {
        // The quantity is what makes a line; without one, a date under the codes is no matter.
        if !table.has(row, mapping.quantity) && !table.is_words(row, mapping.code) {
            ignored += 1;
            continue;
        }
        let Some(code) = table.line(row, fields.code, findings) else {
            ignored += 1;
            continue;
        };
        table.check_width(row, findings);
        let label = table.line(row, fields.label, findings).unwrap_or_default();
        let times = seen.entry(code.clone()).or_default();
        *times += 1;
        if *times > 1 {
            let notice = Notice::LineDuplicated { line: line_name(&code, &label), n: *times };
            findings.add(table.place(row, mapping.code), notice);
            continue;
        }
        let unit = table.line(row, fields.unit, findings).unwrap_or_default();
        let place = table.place(row, mapping.quantity);
        match table.number_or_finding(row, fields.quantity, NumberKind::Plain, findings) {
            ReadNumber::Value(quantity) if quantity.is_negative() => {
                let notice = Notice::QuantityNegative { line: line_name(&code, &label), quantity };
                findings.add(place, notice);
            }
            ReadNumber::Value(quantity) => lines.push(FrameLine { code, label, unit, quantity }),
            ReadNumber::Empty => {
                findings.add(place, Notice::CellEmpty { column: fields.quantity.key.to_owned() });
            }
            ReadNumber::Refused => {}
        }
    }
    if ignored > 0 {
        findings.add(table.whole(), Notice::RowsIgnored { n: ignored });
    }
    lines
}
