//! The sheet of the grid: criteria, weights, kinds, formulas, scales.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::{Curve, Environmental, Fraction, Parameter};

use super::{
    formula::{At, list},
    page::{Page, Setting},
    style::Weight,
};
use crate::{
    figure::Figure,
    model::{CriterionContent, CriterionRow, LevelRow, parameter_name},
};

const CODE: u16 = 0;
const NAME: u16 = 1;
const KIND: u16 = 2;
const WEIGHT: u16 = 3;
const SHARE: u16 = 4;
const METHOD: u16 = 5;
const MAX: u16 = 6;
const STEP: u16 = 7;
const MINIMUM: u16 = 8;
const UNIT: u16 = 9;
const ENVIRONMENT: u16 = 10;
const DESCRIPTION: u16 = 11;
const WIDTHS: [u16; 12] = [18, 42, 9, 12, 9, 38, 10, 6, 10, 9, 15, 48];

/// Where the numbers of the grid are.
pub(super) struct GridCells {
    sheet: String,
    first: u32,
    total: At,
    parameters: BTreeMap<(usize, Parameter), At>,
    /// The first and the last row of the points of a curve.
    curves: BTreeMap<usize, (u32, u32)>,
}

impl GridCells {
    /// The weight of a criterion.
    pub fn weight(&self, criterion: usize) -> String {
        self.at(criterion, WEIGHT).on(&self.sheet)
    }

    /// The highest mark of a criterion.
    pub fn max(&self, criterion: usize) -> String {
        self.at(criterion, MAX).on(&self.sheet)
    }

    /// The minimum mark of a criterion.
    pub fn minimum(&self, criterion: usize) -> String {
        self.at(criterion, MINIMUM).on(&self.sheet)
    }

    /// A parameter of the formula of a criterion.
    pub fn parameter(&self, criterion: usize, name: Parameter) -> String {
        self.parameters.get(&(criterion, name)).map_or_else(String::new, |at| at.on(&self.sheet))
    }

    /// The values and the shares of the curve of a criterion.
    pub fn curve(&self, criterion: usize) -> Option<(String, String)> {
        let (first, last) = *self.curves.get(&criterion)?;
        let column = |column| {
            format!("{}:{}", At::new(first, column).on(&self.sheet), At::new(last, column).absolute())
        };
        Some((column(WEIGHT), column(SHARE)))
    }

    /// Names for the workbook.
    pub fn names(&self) -> Vec<(&'static str, String)> {
        vec![("workbook-name-total", self.total.on(&self.sheet))]
    }

    fn at(&self, criterion: usize, column: u16) -> At {
        At::new(self.first + u32::try_from(criterion).unwrap_or(u32::MAX), column)
    }
}

pub(super) fn write(setting: Setting<'_>) -> Result<(Worksheet, GridCells), XlsxError> {
    let Setting { words, styles, model } = setting;
    let mut page = Page::new(setting, "workbook-sheet-grid", &WIDTHS)?;
    let (text, number) = (&styles.column, &styles.number_column);
    let header = page.row;
    page.columns(&[
        (&words.say("workbook-code"), text),
        (&words.say("criterion"), text),
        (&words.say("workbook-kind"), text),
        (&words.say("weight"), number),
        (&words.say("workbook-share"), number),
        (&words.say("workbook-method"), text),
        (&words.say("workbook-scale-max"), number),
        (&words.say("workbook-step"), number),
        (&words.say("workbook-minimum"), number),
        (&words.say("workbook-unit"), text),
        (&words.say("workbook-environmental"), text),
        (&words.say("workbook-description-criterion"), text),
    ])?;
    let first = page.row;
    let rows = u32::try_from(model.criteria.len()).unwrap_or(u32::MAX);
    let total = At::new(first + rows, WEIGHT);
    let mut cells = GridCells {
        sheet: page.name.clone(),
        first,
        total,
        parameters: BTreeMap::new(),
        curves: BTreeMap::new(),
    };
    for (place, row) in model.criteria.iter().enumerate() {
        criterion(&mut page, &cells, place, row)?;
        page.row += 1;
    }
    grid_total(&mut page, &cells)?;
    parameters(&mut page, &mut cells)?;
    scales(&mut page)?;
    let sheet = page.finish(At::new(first, WEIGHT), Some((header, header)))?;
    Ok((sheet, cells))
}

fn criterion(
    page: &mut Page<'_>,
    cells: &GridCells,
    place: usize,
    row: &CriterionRow,
) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let at = |column| At::new(line, column);
    page.text(at(CODE), &row.code, &styles.text)?;
    page.indented(at(NAME), &row.name, row.depth)?;
    page.text(at(KIND), &row.kind, &styles.text)?;
    let weight = if row.depth == 0 { Weight::Strong } else { Weight::Plain };
    let format = page.number_format(&row.weight, weight);
    if row.is_leaf() {
        page.given(at(WEIGHT), &row.weight, &format)?;
    } else {
        let parts: Vec<At> = row.children.iter().map(|child| cells.at(*child, WEIGHT)).collect();
        page.formula(at(WEIGHT), &format!("SUM({})", list(&parts)), &row.weight.exact, &format)?;
    }
    let whole = model.criteria.iter().filter(|row| row.parent.is_none()).map(|row| &row.weight.exact);
    let whole: Fraction = whole.sum();
    let share = row.share_of(&whole).unwrap_or_else(Fraction::zero);
    let quotient = format!("{}/{}", cells.at(place, WEIGHT).absolute(), cells.total.absolute());
    page.formula(at(SHARE), &quotient, &share, &styles.percent())?;
    page.text(at(METHOD), &row.method, &styles.text)?;
    let environmental = match row.environmental {
        Environmental::Yes => words.say("yes"),
        Environmental::No => String::new(),
    };
    page.text(at(ENVIRONMENT), &environmental, &styles.text)?;
    page.text(at(DESCRIPTION), &row.description, &styles.text)?;
    let blank = |page: &mut Page<'_>, columns: &[u16]| {
        columns.iter().try_for_each(|column| page.text(at(*column), "", &styles.text))
    };
    match &row.content {
        CriterionContent::Group | CriterionContent::Price { .. } => blank(page, &[MAX, STEP, MINIMUM, UNIT]),
        CriterionContent::Measure { unit, .. } => {
            blank(page, &[MAX, STEP, MINIMUM])?;
            page.text(at(UNIT), unit, &styles.text)
        }
        CriterionContent::Quality { max, step, minimum, .. } => {
            for (column, figure) in [(MAX, Some(max)), (STEP, step.as_ref()), (MINIMUM, minimum.as_ref())] {
                match figure {
                    Some(figure) => {
                        let format = page.number_format(figure, Weight::Plain);
                        page.given(at(column), figure, &format)?;
                    }
                    None => blank(page, &[column])?,
                }
            }
            blank(page, &[UNIT])
        }
    }
}

fn grid_total(page: &mut Page<'_>, cells: &GridCells) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    page.text(At::new(line, CODE), "", &styles.strong)?;
    page.text(At::new(line, NAME), &words.say("workbook-grid-total"), &styles.strong)?;
    page.text(At::new(line, KIND), "", &styles.strong)?;
    let roots = model.roots();
    let parts: Vec<At> = roots.iter().map(|root| cells.at(*root, WEIGHT)).collect();
    let whole: Fraction =
        roots.iter().filter_map(|root| model.criteria.get(*root)).map(|row| &row.weight.exact).sum();
    let decimals = model.criteria.first().map_or(0, |row| row.weight.decimals());
    let format = styles.number(decimals, Weight::Strong);
    page.formula(cells.total, &format!("SUM({})", list(&parts)), &whole, &format)?;
    page.row += 1;
    Ok(())
}

/// The numbers that the formulas fix, each in its cell: points are computed from there.
fn parameters(page: &mut Page<'_>, cells: &mut GridCells) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let formulas =
        || model.criteria.iter().enumerate().filter_map(|(place, row)| Some((place, row, row.formula()?)));
    if formulas().all(|(_, _, formula)| formula.parameters().is_empty() && formula.curve().is_none()) {
        return Ok(());
    }
    page.heading(&words.say("workbook-parameters"))?;
    page.columns(&[
        (&words.say("workbook-code"), &styles.column),
        (&words.say("criterion"), &styles.column),
        (&words.say("workbook-parameter-name"), &styles.column),
        (&words.say("workbook-parameter-value"), &styles.number_column),
        (&words.say("workbook-curve-share"), &styles.number_column),
    ])?;
    for (place, row, formula) in formulas() {
        for (name, value) in formula.parameters() {
            let label = parameter_name(words, name);
            let at = parameter(page, row, &label, &[value])?;
            cells.parameters.insert((place, name), at);
        }
        let first = page.row;
        for point in formula.curve().into_iter().flat_map(Curve::points) {
            parameter(page, row, &words.say("workbook-curve-point-name"), &[&point.value, &point.share])?;
        }
        if formula.curve().is_some() {
            cells.curves.insert(place, (first, page.row - 1));
        }
    }
    page.row += 1;
    Ok(())
}

/// A row of numbers that a formula fixes; gives the cell of the first.
fn parameter(
    page: &mut Page<'_>,
    criterion: &CriterionRow,
    label: &str,
    values: &[&Fraction],
) -> Result<At, XlsxError> {
    let line = page.row;
    let styles = page.setting.styles;
    page.text(At::new(line, CODE), &criterion.code, &styles.text)?;
    page.text(At::new(line, NAME), &criterion.name, &styles.text)?;
    page.text(At::new(line, KIND), label, &styles.text)?;
    page.text(At::new(line, SHARE), "", &styles.text)?;
    for (column, value) in (WEIGHT..).zip(values) {
        let value = Figure::needed((*value).clone(), 0);
        let format = page.number_format(&value, Weight::Plain);
        page.given(At::new(line, column), &value, &format)?;
    }
    page.row += 1;
    Ok(At::new(line, WEIGHT))
}

/// The anchored levels, once for the criteria that share them.
fn scales(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let mut scales: Vec<(&[LevelRow], Vec<&str>)> = Vec::new();
    for row in &model.criteria {
        let CriterionContent::Quality { levels, .. } = &row.content else { continue };
        if levels.is_empty() {
            continue;
        }
        match scales.iter_mut().find(|(known, _)| *known == levels.as_slice()) {
            Some((_, codes)) => codes.push(&row.code),
            None => scales.push((levels, vec![&row.code])),
        }
    }
    if scales.is_empty() {
        return Ok(());
    }
    page.heading(&words.say("workbook-scales"))?;
    for (levels, codes) in scales {
        page.paragraph(&codes.join(", "), DESCRIPTION, &styles.note)?;
        page.columns(&[
            (&words.say("workbook-level-mark"), &styles.number_column),
            (&words.say("workbook-level-label"), &styles.column),
            (&words.say("workbook-level-descriptor"), &styles.column),
        ])?;
        let header = page.row - 1;
        page.join(At::new(header, KIND), METHOD, &words.say("workbook-level-descriptor"), &styles.column)?;
        for level in levels {
            let line = page.row;
            let format = page.number_format(&level.mark, Weight::Plain);
            page.given(At::new(line, CODE), &level.mark, &format)?;
            page.text(At::new(line, NAME), &level.label, &styles.text)?;
            page.join(At::new(line, KIND), METHOD, &level.descriptor, &styles.text)?;
            page.row += 1;
        }
        page.row += 1;
    }
    Ok(())
}
