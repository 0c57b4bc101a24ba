//! The analysis report as a workbook.
//!
//! Points, totals and ranks are live formulas over the marks and prices of the other sheets, and
//! each carries the value that the exact computation found: a program that does not recalculate
//! shows the right numbers, and one that does finds the same.
//!
//! A text that came from a bidder or a member is always written as a text: see [`text`]. Numbers
//! become binary here and nowhere else, because the format has no other kind: see [`double`].
//!
//! [`text`]: self::text
//! [`double`]: self::double

mod appraisals;
mod charts;
mod double;
mod formula;
mod grid;
mod marks;
mod package;
mod page;
mod prices;
mod ranking;
mod robustness;
mod rules;
mod safety;
mod style;
mod summary;
mod text;
mod trial;
mod working;

use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use thiserror::Error;
use wording::Args;

use crate::{model::ReportModel, words::Words};
pub use package::PackageError;
use page::Setting;
use style::Styles;

/// Why a workbook is not written.
#[derive(Debug, Error)]
pub enum WorkbookError {
    /// The data do not fit the format: too many rows or columns.
    #[error("the workbook cannot be written: {0}")]
    Writer(#[from] XlsxError),
    /// The moment of production is before 1900 or after 9999.
    #[error("no workbook holds this date: {0:?}")]
    Date(String),
    /// The finished package could not be read back.
    #[error("the workbook cannot be finished: {0}")]
    Package(#[from] PackageError),
}

/// Writes the report as a workbook: the same bytes for the same report.
pub fn write(model: &ReportModel) -> Result<Vec<u8>, WorkbookError> {
    let words = Words::new(model.language);
    let styles = Styles::new(model);
    let setting = Setting { words, styles: &styles, model };

    // A sheet is written after those that its formulas point to.
    let (grid, grid_cells) = grid::write(setting)?;
    let (marks, marks_cells) = marks::write(setting, &grid_cells)?;
    let (prices, price_cells) = prices::write(setting)?;
    let (ranking, ranking_cells) = ranking::write(setting, &grid_cells, &marks_cells, price_cells.as_ref())?;
    let summary = summary::write(setting, price_cells.as_ref(), &ranking_cells)?;

    let mut sheets: Vec<Worksheet> = vec![summary, grid, marks];
    if !model.marks.appraisals.is_empty() {
        sheets.push(appraisals::write(setting)?);
    }
    sheets.extend(prices);
    sheets.push(ranking);
    if let Some(section) = &model.robustness {
        sheets.push(robustness::write(setting, section)?);
        sheets.push(safety::write(setting, &model.safety)?);
    }
    if let Some(section) = &model.trial {
        sheets.push(trial::write(setting, section)?);
    }
    sheets.push(working::write(setting)?);
    sheets.push(rules::write(setting)?);

    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(words, model)?);
    for sheet in sheets {
        workbook.push_worksheet(sheet);
    }
    for (key, range) in [
        grid_cells.names(),
        price_cells.map(|cells| cells.names()).unwrap_or_default(),
        ranking_cells.names(),
    ]
    .concat()
    {
        workbook.define_name(words.say(key), &format!("={range}"))?;
    }
    Ok(package::in_language(&workbook.save_to_buffer()?, model.language)?)
}

fn properties(words: Words, model: &ReportModel) -> Result<DocProperties, WorkbookError> {
    let head = &model.head;
    let created = created(&head.produced_at).ok_or_else(|| WorkbookError::Date(head.produced_at.clone()))?;
    let digest = words.text("report-journal-digest", &Args::new().with("digest", head.digest.as_str()));
    Ok(DocProperties::new()
        .set_title(text::clean(&head.title))
        .set_subject(text::clean(&head.subject))
        .set_author(text::clean(&head.software))
        .set_company(text::clean(&head.buyer))
        .set_comment(text::clean(&digest))
        .set_creation_datetime(&created)
        .set_custom_property("Language", model.language.code()))
}

/// The moment of production in universal time, as the format's properties want it.
fn created(produced: &str) -> Option<ExcelDateTime> {
    let moment: Timestamp = produced.parse().ok()?;
    ExcelDateTime::from_timestamp(moment.as_second()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_creation_date_is_in_universal_time() {
        let day = |produced: &str| created(produced).map(|moment| moment.to_excel().trunc());
        assert_eq!(day("2026-11-23T00:30:05+01:00"), Some(46_348.0), "22 November, in universal time");
        assert_eq!(day("2026-11-23T01:30:05+01:00"), Some(46_349.0));
        assert_eq!(day("2026-11-23"), None, "a date without its moment");
    }
}
