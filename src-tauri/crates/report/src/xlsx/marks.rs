//! The sheet of the marks: a block per marked criterion, a row per bid, the agreed mark as a
//! live formula; then the measured values.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::{AgreementRule, Direction, Fraction};
use wording::Args;

use super::{
    formula::{At, Running, list, quoted, rounded, trusted_decimals},
    grid::GridCells,
    page::{Page, Setting},
    style::Weight,
};
use crate::{
    figure::Figure,
    model::{Agreed, CriterionContent, MarkBlock, MarkRow, MeasureBlock, Way},
};

const LETTER: u16 = 0;
const BIDDER: u16 = 1;
const FIRST_MEMBER: u16 = 2;

/// Where the agreed marks and the measured values are.
pub(super) struct MarksCells {
    sheet: String,
    agreed: Vec<Vec<Option<At>>>,
    measures: Vec<Option<MeasureCells>>,
}

/// Where the values of a measured criterion are.
struct MeasureCells {
    values: Vec<Option<At>>,
    lowest: At,
    highest: At,
    running: Running,
}

impl MarksCells {
    /// The agreed mark of a bid on a criterion.
    pub fn agreed(&self, criterion: usize, bid: usize) -> Option<String> {
        self.agreed.get(criterion)?.get(bid)?.map(|at| at.on(&self.sheet))
    }

    /// The value of a bid on a measured criterion, with the lowest, the highest and all those in
    /// the running.
    pub fn measure(&self, criterion: usize, bid: usize) -> Option<(String, String, String, &Running)> {
        let cells = self.measures.get(criterion)?.as_ref()?;
        let value = (*cells.values.get(bid)?)?;
        let (lowest, highest) = (cells.lowest.on(&self.sheet), cells.highest.on(&self.sheet));
        Some((value.on(&self.sheet), lowest, highest, &cells.running))
    }
}

/// The columns after the members'.
#[derive(Clone, Copy)]
struct Columns {
    agreed: u16,
    spread: u16,
    reached: u16,
}

pub(super) fn write(setting: Setting<'_>, grid: &GridCells) -> Result<(Worksheet, MarksCells), XlsxError> {
    let Setting { words, styles, model } = setting;
    let members = u16::try_from(model.marks.members.len()).unwrap_or(u16::MAX / 2);
    let columns = Columns {
        agreed: FIRST_MEMBER + members,
        spread: FIRST_MEMBER + members + 1,
        reached: FIRST_MEMBER + members + 2,
    };
    let mut widths = vec![9, 30];
    widths.extend(std::iter::repeat_n(15, usize::from(members)));
    widths.extend([12, 15, 15]);
    let mut page = Page::new(setting, "workbook-sheet-marks", &widths)?;
    page.row = 2;
    page.note(&words.say("workbook-marks-note"), columns.reached + 1)?;
    let header = page.row;
    headers(&mut page, columns)?;
    let first = page.row;
    let mut cells = MarksCells {
        sheet: page.name.clone(),
        agreed: vec![vec![None; model.bids.len()]; model.criteria.len()],
        measures: (0..model.criteria.len()).map(|_| None).collect(),
    };
    for block in &model.marks.blocks {
        marks_of(&mut page, grid, &mut cells, columns, block)?;
    }
    if !model.measures.is_empty() {
        page.heading(&words.say("workbook-measures"))?;
    }
    for block in &model.measures {
        measures_of(&mut page, &mut cells, block)?;
    }
    if model.marks.blocks.is_empty() && model.measures.is_empty() {
        page.text(At::new(page.row, LETTER), &words.say("not-applicable"), &styles.text)?;
    }
    let sheet = page.finish(At::new(first, FIRST_MEMBER), Some((header, first - 1)))?;
    Ok((sheet, cells))
}

/// Two rows: names, then colleges.
fn headers(page: &mut Page<'_>, columns: Columns) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let column = &styles.column;
    page.text(At::new(line, LETTER), &words.say("workbook-letter"), column)?;
    page.text(At::new(line, BIDDER), &words.say("word-bidder"), column)?;
    page.text(At::new(line + 1, LETTER), "", column)?;
    page.text(At::new(line + 1, BIDDER), &words.say("workbook-college-of"), column)?;
    for (place, member) in (FIRST_MEMBER..).zip(&model.marks.members) {
        page.text(At::new(line, place), &member.name, &styles.number_column)?;
        page.text(At::new(line + 1, place), &member.college, &styles.number_column)?;
    }
    let titles = [
        (columns.agreed, words.say("agreed-mark")),
        (columns.spread, words.say("workbook-spread")),
        (columns.reached, words.say("workbook-above-minimum")),
    ];
    for (place, title) in titles {
        page.text(At::new(line, place), &title, &styles.number_column)?;
        page.text(At::new(line + 1, place), "", &styles.number_column)?;
    }
    page.row += 2;
    Ok(())
}

/// The heading row of a block.
fn band(page: &mut Page<'_>, criterion: usize, last: u16) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let Some(row) = model.criteria.get(criterion) else { return Ok(()) };
    let weight =
        Args::new().with("criterion", row.name.as_str()).with("weight", words.needed(&row.weight.exact));
    let title = format!("{} – {}", row.code, words.text("chart-criterion-weight", &weight));
    for column in 0..=last {
        page.text(At::new(page.row, column), "", &styles.band)?;
    }
    page.overflow(At::new(page.row, LETTER), &title, &styles.band)?;
    page.row += 1;
    Ok(())
}

fn marks_of(
    page: &mut Page<'_>,
    grid: &GridCells,
    cells: &mut MarksCells,
    columns: Columns,
    block: &MarkBlock,
) -> Result<(), XlsxError> {
    band(page, block.criterion, columns.reached)?;
    for row in &block.rows {
        let agreed = mark_row(page, grid, columns, block.criterion, row)?;
        if let Some(slot) = cells.agreed.get_mut(block.criterion).and_then(|bids| bids.get_mut(row.bid)) {
            *slot = agreed;
        }
        page.row += 1;
    }
    Ok(())
}

/// Writes a row, and says where the agreed mark is.
fn mark_row(
    page: &mut Page<'_>,
    grid: &GridCells,
    columns: Columns,
    criterion: usize,
    row: &MarkRow,
) -> Result<Option<At>, XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    let line = page.row;
    page.bid(At::new(line, LETTER), row.bid)?;
    let mut given = Vec::new();
    for (column, mark) in (FIRST_MEMBER..).zip(&row.marks) {
        let at = At::new(line, column);
        match mark {
            Some(mark) => {
                let format = page.number_format(mark, Weight::Given);
                page.given(at, mark, &format)?;
                given.push(at);
            }
            None => page.text(at, &words.say("not-marked"), &styles.absent)?,
        }
    }
    let spread = At::new(line, columns.spread);
    match spread_of(&row.marks) {
        Some(value) if given.len() > 1 => {
            let cells = list(&given);
            let format = page.number_format(&value, Weight::Plain);
            page.formula(spread, &format!("MAX({cells})-MIN({cells})"), &value.exact, &format)?;
        }
        Some(_) | None => page.text(spread, "", &styles.text)?,
    }
    let at = At::new(line, columns.agreed);
    let reached = At::new(line, columns.reached);
    let Some(agreed) = &row.agreed else {
        page.text(at, &words.say("not-marked"), &styles.absent)?;
        page.text(reached, "", &styles.text)?;
        return Ok(None);
    };
    agreed_mark(page, at, agreed, criterion)?;
    minimum(page, grid, (at, reached), criterion, agreed)?;
    Ok(Some(at))
}

fn spread_of(marks: &[Option<Figure>]) -> Option<Figure> {
    let given = || marks.iter().flatten();
    let highest = given().map(|mark| &mark.exact).max()?;
    let lowest = given().map(|mark| &mark.exact).min()?;
    Some(Figure::new(highest - lowest, given().map(Figure::decimals).max()?))
}

fn agreed_mark(page: &mut Page<'_>, at: At, agreed: &Agreed, criterion: usize) -> Result<(), XlsxError> {
    match &agreed.way {
        Way::Written => {
            let format = page.number_format(&agreed.value, Weight::Strong);
            page.given(at, &agreed.value, &format)
        }
        Way::Computed { rule, counted, rounding } => {
            let cell = |member: &usize| {
                At::new(at.row, FIRST_MEMBER + u16::try_from(*member).unwrap_or(u16::MAX / 2))
            };
            let mut members: Vec<usize> = counted.iter().flatten().copied().collect();
            members.sort_unstable();
            let everyone = list(&members.iter().map(cell).collect::<Vec<At>>());
            let expression = match rule {
                AgreementRule::Median => format!("MEDIAN({everyone})"),
                AgreementRule::Mean | AgreementRule::Consensus => format!("AVERAGE({everyone})"),
                AgreementRule::MeanByCollege => {
                    let means: Vec<String> = counted
                        .iter()
                        .map(|college| {
                            let cells: Vec<At> = college.iter().map(cell).collect();
                            format!("AVERAGE({})", list(&cells))
                        })
                        .collect();
                    format!("AVERAGE({})", means.join(","))
                }
            };
            let max = max_of(page, criterion).unwrap_or_else(Fraction::one);
            let expression = rounded(&expression, *rounding, trusted_decimals(&max));
            let format = page.number_format(&agreed.value, Weight::Strong);
            page.formula(at, &expression, &agreed.value.exact, &format)
        }
    }
}

fn max_of(page: &Page<'_>, criterion: usize) -> Option<Fraction> {
    match &page.setting.model.criteria.get(criterion)?.content {
        CriterionContent::Quality { max, .. } => Some(max.exact.clone()),
        CriterionContent::Group | CriterionContent::Price { .. } | CriterionContent::Measure { .. } => None,
    }
}

/// Whether the agreed mark reaches the minimum, where there is one.
fn minimum(
    page: &mut Page<'_>,
    grid: &GridCells,
    (mark, reached): (At, At),
    criterion: usize,
    agreed: &Agreed,
) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let minimum = match model.criteria.get(criterion).map(|row| &row.content) {
        Some(CriterionContent::Quality { minimum, .. }) => minimum.as_ref(),
        Some(CriterionContent::Group | CriterionContent::Price { .. } | CriterionContent::Measure { .. })
        | None => None,
    };
    let Some(minimum) = minimum else { return page.text(reached, "", &styles.text) };
    let (yes, no) = (words.say("yes"), words.say("no"));
    let formula =
        format!("IF({}>={},{},{})", mark.absolute(), grid.minimum(criterion), quoted(&yes), quoted(&no));
    let result = if agreed.value.exact >= minimum.exact { &yes } else { &no };
    page.text_formula(reached, &formula, result, &styles.centred)
}

fn measures_of(page: &mut Page<'_>, cells: &mut MarksCells, block: &MeasureBlock) -> Result<(), XlsxError> {
    const VALUE: u16 = 2;
    const RUNNING: u16 = 3;
    let Setting { words, styles, model } = page.setting;
    let Some(CriterionContent::Measure { unit, direction, competing, .. }) =
        model.criteria.get(block.criterion).map(|row| &row.content)
    else {
        return Ok(());
    };
    band(page, block.criterion, RUNNING)?;
    let direction = match direction {
        Direction::LowerIsBetter | Direction::HigherIsBetter => {
            words.say(&format!("direction-{}", direction.name()))
        }
    };
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&direction, &styles.column),
        (&words.text("workbook-value-unit", &Args::new().with("unit", unit.as_str())), &styles.number_column),
        (&words.say("workbook-running"), &styles.column),
    ])?;
    let mut values = Vec::new();
    for (bid, value) in block.values.iter().enumerate() {
        let line = page.row;
        let at = At::new(line, VALUE);
        page.bid(At::new(line, LETTER), bid)?;
        match value {
            Some(value) => {
                let format = page.number_format(value, Weight::Given);
                page.given(at, value, &format)?;
            }
            None => page.text(at, &words.say("unknown"), &styles.absent)?,
        }
        let running = if competing.contains(&bid) { "yes" } else { "no" };
        page.text(At::new(line, RUNNING), &words.say(running), &styles.centred)?;
        values.push(value.as_ref().map(|_| at));
        page.row += 1;
    }
    let competing: Vec<At> = competing.iter().filter_map(|bid| *values.get(*bid)?).collect();
    let figures = || {
        block.values.iter().enumerate().filter_map(|(bid, value)| {
            let at = (*values.get(bid)?)?;
            competing.contains(&at).then_some(value.as_ref()?)
        })
    };
    let lowest = reference(page, "MIN", &competing, figures().min_by_key(|it| &it.exact))?;
    let highest = reference(page, "MAX", &competing, figures().max_by_key(|it| &it.exact))?;
    let largest = figures().map(|it| &it.exact).max();
    let running = Running::new(&page.name, competing.clone(), largest);
    if let Some(slot) = cells.measures.get_mut(block.criterion) {
        *slot = Some(MeasureCells { values, lowest, highest, running });
    }
    Ok(())
}

/// A row with the lowest or the highest value among the bids in the running.
fn reference(
    page: &mut Page<'_>,
    function: &str,
    competing: &[At],
    value: Option<&Figure>,
) -> Result<At, XlsxError> {
    const VALUE: u16 = 2;
    let Setting { words, styles, .. } = page.setting;
    let at = At::new(page.row, VALUE);
    let key = if function == "MIN" { "workbook-best-lowest" } else { "workbook-best-highest" };
    page.text(At::new(page.row, LETTER), "", &styles.strong)?;
    page.text(At::new(page.row, BIDDER), &words.say(key), &styles.strong)?;
    match value {
        Some(value) => {
            let format = page.number_format(value, Weight::Strong);
            page.formula(at, &format!("{function}({})", list(competing)), &value.exact, &format)?;
        }
        None => page.text(at, &words.say("not-applicable"), &styles.absent)?,
    }
    page.row += 1;
    Ok(at)
}
