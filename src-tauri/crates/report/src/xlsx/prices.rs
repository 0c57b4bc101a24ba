//! The sheet of the prices: line by line, then the amounts, then where the gaps come from.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::Fraction;
use wording::Args;

use super::{
    charts,
    formula::{At, Running, list},
    page::{Page, Setting},
    style::Weight,
};
use crate::{
    figure::Figure,
    model::{PriceRow, PriceTotal, PricesSection},
};

const CODE: u16 = 0;
const LABEL: u16 = 1;
const UNIT: u16 = 2;
const QUANTITY: u16 = 3;
const FIRST_BID: u16 = 4;

/// Where the amounts are.
pub(super) struct PriceCells {
    sheet: String,
    amounts: Vec<Option<At>>,
    lowest: At,
    highest: At,
    running: Running,
    range: (At, At),
}

impl PriceCells {
    /// The evaluated amount of a bid.
    pub fn amount(&self, bid: usize) -> Option<String> {
        self.amounts.get(bid)?.map(|at| at.on(&self.sheet))
    }

    /// The lowest amount among the bids in the running.
    pub fn lowest(&self) -> String {
        self.lowest.on(&self.sheet)
    }

    /// The highest amount among the bids in the running.
    pub fn highest(&self) -> String {
        self.highest.on(&self.sheet)
    }

    /// The amounts of the bids in the running.
    pub fn running(&self) -> &Running {
        &self.running
    }

    /// Names for the workbook.
    pub fn names(&self) -> Vec<(&'static str, String)> {
        let (first, last) = self.range;
        vec![
            ("workbook-name-amounts", format!("{}:{}", first.on(&self.sheet), last.absolute())),
            ("workbook-name-lowest", self.lowest()),
            ("workbook-name-highest", self.highest()),
        ]
    }
}

fn unit_price_column(bid: usize) -> u16 {
    FIRST_BID + 2 * u16::try_from(bid).unwrap_or(u16::MAX / 4)
}

fn amount_column(bid: usize) -> u16 {
    unit_price_column(bid) + 1
}

type Written = (Option<Worksheet>, Option<PriceCells>);

pub(super) fn write(setting: Setting<'_>) -> Result<Written, XlsxError> {
    let Setting { words, model, .. } = setting;
    let Some(section) = &model.prices else { return Ok((None, None)) };
    let mut widths = vec![9, 38, 15, 15];
    widths.extend(std::iter::repeat_n(14, model.bids.len() * 2));
    let mut page = Page::new(setting, "workbook-sheet-prices", &widths)?;
    page.row = 2;
    let last = amount_column(model.bids.len().saturating_sub(1));
    let basis = Args::new().with("basis", section.basis.as_str());
    page.note(&words.text("workbook-prices-note", &basis), last + 1)?;
    let header = page.row;
    headers(&mut page)?;
    let first = page.row;
    let mut lines = Vec::new();
    let mut heading: Option<&str> = None;
    for row in &section.rows {
        if row.section.as_deref() != heading {
            heading = row.section.as_deref();
            section_row(&mut page, heading.unwrap_or_default(), last)?;
        }
        lines.push(page.row);
        line(&mut page, row)?;
    }
    let amounts = totals(&mut page, section, first)?;
    let cells = summary(&mut page, section, &amounts)?;
    gaps(&mut page, section, &lines)?;
    let sheet = page.finish(At::new(first, UNIT), Some((header, first - 1)))?;
    Ok((Some(sheet), Some(cells)))
}

/// Two rows: the bids, then what each column holds.
fn headers(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let titles = [
        (CODE, words.say("workbook-code"), &styles.column),
        (LABEL, words.say("workbook-line-label"), &styles.column),
        (UNIT, words.say("workbook-unit"), &styles.column),
        (QUANTITY, words.say("workbook-quantity"), &styles.number_column),
    ];
    for (column, title, format) in titles {
        page.text(At::new(line, column), "", format)?;
        page.text(At::new(line + 1, column), &title, format)?;
    }
    for (bid, head) in model.bids.iter().enumerate() {
        page.text(At::new(line, unit_price_column(bid)), &head.letter, styles.badge(bid))?;
        page.text(At::new(line, amount_column(bid)), &head.bidder, &styles.column)?;
        let unit_price = words.say("workbook-unit-price");
        page.text(At::new(line + 1, unit_price_column(bid)), &unit_price, &styles.number_column)?;
        let amount = words.say("workbook-line-amount");
        page.text(At::new(line + 1, amount_column(bid)), &amount, &styles.number_column)?;
    }
    page.row += 2;
    Ok(())
}

fn section_row(page: &mut Page<'_>, heading: &str, last: u16) -> Result<(), XlsxError> {
    let styles = page.setting.styles;
    for column in 0..=last {
        page.text(At::new(page.row, column), "", &styles.band)?;
    }
    page.overflow(At::new(page.row, CODE), heading, &styles.band)?;
    page.row += 1;
    Ok(())
}

fn line(page: &mut Page<'_>, row: &PriceRow) -> Result<(), XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    let line = page.row;
    page.text(At::new(line, CODE), &row.code, &styles.text)?;
    page.text(At::new(line, LABEL), &row.label, &styles.text)?;
    page.text(At::new(line, UNIT), &row.unit, &styles.text)?;
    let quantity = At::new(line, QUANTITY);
    let format = page.number_format(&row.quantity, Weight::Plain);
    page.given(quantity, &row.quantity, &format)?;
    for (bid, cell) in row.cells.iter().enumerate() {
        let price = At::new(line, unit_price_column(bid));
        let amount = At::new(line, amount_column(bid));
        let Some(cell) = cell else {
            page.text(price, &words.say("workbook-unpriced"), &styles.absent)?;
            page.text(amount, "", &styles.text)?;
            continue;
        };
        let format = page.number_format(&cell.unit_price, Weight::Given);
        page.given(price, &cell.unit_price, &format)?;
        let product = format!("{}*{}", quantity.absolute(), price.absolute());
        let format = page.number_format(&cell.amount, Weight::Plain);
        page.formula(amount, &product, &cell.amount.exact, &format)?;
    }
    page.row += 1;
    Ok(())
}

/// The sums, the corrections and the evaluated amounts; says where the latter are.
fn totals(page: &mut Page<'_>, section: &PricesSection, first: u32) -> Result<Vec<Option<At>>, XlsxError> {
    let Setting { words, styles, .. } = page.setting;
    let last = page.row.saturating_sub(1);
    let has = |part: fn(&PriceTotal) -> &Option<Figure>| section.totals.iter().any(|it| part(it).is_some());
    let label = |page: &mut Page<'_>, text: &str| {
        for column in CODE..FIRST_BID {
            page.text(At::new(page.row, column), "", &styles.strong)?;
        }
        page.text(At::new(page.row, LABEL), text, &styles.strong)
    };
    let mut sums = vec![None; section.totals.len()];
    if has(|total| &total.lines) {
        label(page, &words.say("workbook-lines-total"))?;
        for (bid, total) in section.totals.iter().enumerate() {
            let Some(lines) = &total.lines else { continue };
            let column = amount_column(bid);
            let at = At::new(page.row, column);
            let sum = format!("SUM({})", At::new(first, column).to(At::new(last, column)));
            let format = page.number_format(lines, Weight::Strong);
            page.formula(at, &sum, &lines.exact, &format)?;
            if let Some(slot) = sums.get_mut(bid) {
                *slot = Some(at);
            }
        }
        page.row += 1;
    }
    let mut corrections = vec![None; section.totals.len()];
    if has(|total| &total.adjustment) {
        label(page, &words.say("workbook-adjustment"))?;
        for (bid, total) in section.totals.iter().enumerate() {
            let Some(adjustment) = &total.adjustment else { continue };
            let at = At::new(page.row, amount_column(bid));
            page.given(at, adjustment, &styles.signed(adjustment.decimals(), Weight::Given))?;
            if let Some(slot) = corrections.get_mut(bid) {
                *slot = Some(at);
            }
        }
        page.row += 1;
    }
    let basis = Args::new().with("basis", section.basis.as_str());
    label(page, &words.text("workbook-amount-basis", &basis))?;
    let mut amounts = Vec::new();
    for (bid, total) in section.totals.iter().enumerate() {
        let at = At::new(page.row, amount_column(bid));
        let parts: Vec<String> = [sums.get(bid), corrections.get(bid)]
            .into_iter()
            .flatten()
            .flatten()
            .map(|at| at.absolute())
            .collect();
        match &total.amount {
            Some(amount) => {
                let format = page.number_format(amount, Weight::Strong);
                if total.lines.is_some() {
                    page.formula(at, &parts.join("+"), &amount.exact, &format)?;
                } else {
                    page.given(at, amount, &format)?;
                }
            }
            None => page.text(at, &words.say("workbook-no-amount"), &styles.absent)?,
        }
        amounts.push(total.amount.as_ref().map(|_| at));
    }
    page.row += 1;
    Ok(amounts)
}

/// One row per bid: its amount, and how far it is from the lowest; with the chart beneath.
fn summary(
    page: &mut Page<'_>,
    section: &PricesSection,
    sources: &[Option<At>],
) -> Result<PriceCells, XlsxError> {
    const AMOUNT: u16 = 3;
    const GAP: u16 = 4;
    const SHARE: u16 = 5;
    const RUNNING: u16 = 6;
    let Setting { words, styles, model } = page.setting;
    let basis = Args::new().with("basis", section.basis.as_str());
    let title = words.text("workbook-amount-basis", &basis);
    page.heading(&title)?;
    let blank = String::new();
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&blank, &styles.column),
        (&title, &styles.number_column),
        (&words.say("workbook-over-lowest"), &styles.number_column),
        (&words.say("workbook-over-lowest-share"), &styles.number_column),
        (&words.say("workbook-running"), &styles.column),
    ])?;
    let first = page.row;
    let rows = u32::try_from(model.bids.len()).unwrap_or(u32::MAX);
    let (lowest, highest) = (At::new(first + rows, AMOUNT), At::new(first + rows + 1, AMOUNT));
    let mut amounts = vec![None; section.totals.len()];
    // Those that are compared come first: the chart shows them alone.
    let set_aside = (0..section.totals.len()).filter(|bid| !section.competing.contains(bid));
    for bid in section.competing.iter().copied().chain(set_aside) {
        let Some(total) = section.totals.get(bid) else { continue };
        let row = page.row;
        let at = At::new(row, AMOUNT);
        page.bid(At::new(row, 0), bid)?;
        page.text(At::new(row, 2), "", &styles.text)?;
        match (&total.amount, sources.get(bid)) {
            (Some(amount), Some(Some(source))) => {
                let format = page.number_format(amount, Weight::Plain);
                page.formula(at, &source.absolute(), &amount.exact, &format)?;
                if let Some(slot) = amounts.get_mut(bid) {
                    *slot = Some(at);
                }
            }
            (Some(_) | None, _) => {
                page.text(at, &words.say("workbook-no-amount"), &styles.absent)?;
            }
        }
        if let (Some(gap), Some(share)) = (&total.over_lowest, &total.over_lowest_share) {
            let format = styles.signed(gap.decimals(), Weight::Plain);
            let difference = format!("{}-{}", at.absolute(), lowest.absolute());
            page.formula(At::new(row, GAP), &difference, &gap.exact, &format)?;
            let quotient = format!("{}/{}", At::new(row, GAP).absolute(), lowest.absolute());
            page.formula(At::new(row, SHARE), &quotient, share, &styles.percent())?;
        } else {
            page.text(At::new(row, GAP), "", &styles.text)?;
            page.text(At::new(row, SHARE), "", &styles.text)?;
        }
        let running = if section.competing.contains(&bid) { "yes" } else { "no" };
        page.text(At::new(row, RUNNING), &words.say(running), &styles.centred)?;
        page.row += 1;
    }
    let competing: Vec<At> = section.competing.iter().filter_map(|bid| *amounts.get(*bid)?).collect();
    let references =
        [("MIN", "workbook-lowest", &section.lowest), ("MAX", "workbook-highest", &section.highest)];
    for (function, key, value) in references {
        for column in 0..AMOUNT {
            page.text(At::new(page.row, column), "", &styles.strong)?;
        }
        page.text(At::new(page.row, LABEL), &words.say(key), &styles.strong)?;
        let at = At::new(page.row, AMOUNT);
        match value {
            Some(value) => {
                let format = page.number_format(value, Weight::Strong);
                page.formula(at, &format!("{function}({})", list(&competing)), &value.exact, &format)?;
            }
            None => page.text(at, &words.say("not-applicable"), &styles.absent)?,
        }
        page.row += 1;
    }
    let range = (At::new(first, AMOUNT), At::new(first + rows.saturating_sub(1), AMOUNT));
    if let Some(bars) = u32::try_from(section.competing.len()).ok().filter(|bars| *bars > 0) {
        page.row += 1;
        let at = At::new(page.row, LABEL);
        charts::amounts(page, at, section, (range.0, At::new(first + bars - 1, AMOUNT)))?;
        page.row += charts::rows(section.competing.len());
    }
    let largest = section.highest.as_ref().map(|highest| &highest.exact);
    let running = Running::new(&page.name, competing, largest);
    Ok(PriceCells { sheet: page.name.clone(), amounts, lowest, highest, running, range })
}

/// Line by line, how far each bid is from the lowest of those in the running.
fn gaps(page: &mut Page<'_>, section: &PricesSection, lines: &[u32]) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    if section.rows.is_empty() || section.competing.len() < 2 {
        return Ok(());
    }
    page.heading(&words.say("workbook-line-gaps"))?;
    let row = page.row;
    page.text(At::new(row, CODE), &words.say("workbook-code"), &styles.column)?;
    page.text(At::new(row, LABEL), &words.say("workbook-line-label"), &styles.column)?;
    for bid in &section.competing {
        let Some(head) = model.bids.get(*bid) else { continue };
        page.text(At::new(row, amount_column(*bid)), &head.letter, styles.badge(*bid))?;
    }
    page.row += 1;
    for (line, source) in section.rows.iter().zip(lines) {
        let priced: Vec<(usize, &Fraction)> = section
            .competing
            .iter()
            .filter_map(|bid| Some((*bid, &line.cells.get(*bid)?.as_ref()?.amount.exact)))
            .collect();
        let Some(lowest) = priced.iter().map(|(_, amount)| *amount).min() else { continue };
        let cells: Vec<At> = priced.iter().map(|(bid, _)| At::new(*source, amount_column(*bid))).collect();
        let row = page.row;
        page.text(At::new(row, CODE), &line.code, &styles.text)?;
        page.text(At::new(row, LABEL), &line.label, &styles.text)?;
        for (bid, amount) in &priced {
            let cell = At::new(*source, amount_column(*bid));
            let formula = format!("{}-MIN({})", cell.absolute(), list(&cells));
            let format = styles.signed(2, Weight::Plain);
            page.formula(At::new(row, amount_column(*bid)), &formula, &(*amount - lowest), &format)?;
        }
        page.row += 1;
    }
    Ok(())
}
