//! The first sheet: the tender, the opening sentences, the ranking with its chart, what separates
//! the first from the second, the findings.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::Fraction;
use wording::Args;

use super::{
    charts::{self, Stack},
    formula::At,
    page::{Page, Setting},
    prices::PriceCells,
    ranking::RankingCells,
    style::Weight,
};
use crate::model::Rank;

const RANK: u16 = 0;
const LETTER: u16 = 1;
const BIDDER: u16 = 2;
const AMOUNT: u16 = 3;
const FIRST_CRITERION: u16 = 4;

pub(super) fn write(
    setting: Setting<'_>,
    prices: Option<&PriceCells>,
    ranking: &RankingCells,
) -> Result<Worksheet, XlsxError> {
    let Setting { words, styles, model } = setting;
    let roots: Vec<(usize, u16)> = model.roots().into_iter().zip(FIRST_CRITERION..).collect();
    let total = FIRST_CRITERION + u16::try_from(roots.len()).unwrap_or(u16::MAX / 4);
    let mut widths = vec![14, 8, 34, 18];
    widths.extend(std::iter::repeat_n(17, roots.len()));
    widths.push(13);
    let mut page = Page::new(setting, "workbook-sheet-summary", &widths)?;
    page.title(&model.head.title)?;
    head(&mut page, total)?;
    page.heading(&words.say("workbook-opening"))?;
    for sentence in &model.opening {
        page.paragraph(sentence, total + 1, &styles.sentence)?;
    }
    table(&mut page, prices, ranking, &roots, total)?;
    gap(&mut page, ranking)?;
    facts(&mut page)?;
    findings(&mut page, total)?;
    page.finish(At::new(2, 0), None)
}

/// Label and value, row by row.
fn head(page: &mut Page<'_>, last: u16) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let head = &model.head;
    page.row = 3;
    let mut rows = vec![(words.say("word-buyer"), head.buyer.as_str())];
    if let Some(lot) = &head.lot {
        rows.push((words.say("word-lot"), lot));
    }
    if !head.description.is_empty() {
        rows.push((words.say("workbook-description"), &head.description));
    }
    rows.push((words.say("price-basis"), &head.basis));
    rows.push((words.say("workbook-produced"), &head.produced));
    rows.push((words.say("workbook-digest"), &head.digest));
    rows.push((words.say("workbook-software"), &head.software));
    for (label, value) in rows {
        page.labelled(&label, value, BIDDER, last, &styles.column)?;
    }
    Ok(())
}

fn facts(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    if model.facts.is_empty() {
        return Ok(());
    }
    page.heading(&words.say("workbook-facts"))?;
    for fact in &model.facts {
        let row = page.row;
        page.join(At::new(row, RANK), BIDDER, &fact.label, &styles.text)?;
        let at = At::new(row, AMOUNT);
        match &fact.number {
            Some(number) => {
                let format = page.number_format(number, Weight::Plain);
                page.given(at, number, &format)?;
            }
            None => page.text(at, &fact.value, &styles.right)?,
        }
        page.row += 1;
    }
    Ok(())
}

fn table(
    page: &mut Page<'_>,
    prices: Option<&PriceCells>,
    ranking: &RankingCells,
    roots: &[(usize, u16)],
    total: u16,
) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    page.heading(&words.say("workbook-ranking-table"))?;
    page.note(&words.say("workbook-pairs-live"), total + 1)?;
    let header = page.row;
    let amount =
        words.text("workbook-amount-basis", &Args::new().with("basis", model.head.basis_short.as_str()));
    page.columns(&[
        (&words.say("rank"), &styles.column),
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
        (&amount, &styles.number_column),
    ])?;
    let out_of = |weight: &str| words.text("workbook-out-of", &Args::new().with("weight", weight));
    for (root, column) in roots {
        let Some(row) = model.criteria.get(*root) else { continue };
        page.text(At::new(header, *column), &row.name, &styles.number_column)?;
        let weight = out_of(&words.needed(&row.weight.exact));
        page.text(At::new(header + 1, *column), &weight, &styles.number_column)?;
    }
    page.text(At::new(header, total), &words.say("total"), &styles.number_column)?;
    for column in [RANK, LETTER, BIDDER, AMOUNT, total] {
        page.text(At::new(header + 1, column), "", &styles.number_column)?;
    }
    page.row += 1;
    let first = page.row;
    let mut order = Vec::new();
    for bid in &model.ranking.order {
        let Some(head) = model.bids.get(*bid) else { continue };
        let row = page.row;
        page.bid(At::new(row, LETTER), *bid)?;
        let source = prices.and_then(|prices| prices.amount(*bid));
        match (&head.amount, source) {
            (Some(amount), Some(source)) => {
                let format = page.number_format(amount, Weight::Plain);
                page.formula(At::new(row, AMOUNT), &source, &amount.exact, &format)?;
            }
            (Some(_) | None, _) => {
                page.text(At::new(row, AMOUNT), &words.say("workbook-no-amount"), &styles.absent)?;
            }
        }
        match (&head.rank, ranking.rank(*bid)) {
            (Rank::Ranked { rank, .. }, Some(source)) => {
                order.push(*bid);
                page.formula(At::new(row, RANK), &source, &Fraction::from(*rank), &styles.rank())?;
                points(page, ranking, *bid, roots, total)?;
            }
            (Rank::Ranked { .. }, None) => {}
            (Rank::Unranked(reason), _) => {
                page.text(At::new(row, RANK), &words.say("ranking-not-ranked"), &styles.absent)?;
                page.join(At::new(row, FIRST_CRITERION), total, reason, &styles.text)?;
            }
        }
        page.row += 1;
    }
    if let Some(ranked) = u32::try_from(order.len()).ok().filter(|ranked| *ranked > 0) {
        page.row += 1;
        let stack = Stack {
            rows: (first, first + ranked - 1),
            header,
            bidder: BIDDER,
            criteria: roots,
            order: &order,
        };
        let at = At::new(page.row, RANK);
        charts::ranking(page, at, &stack)?;
        page.row += charts::rows(order.len());
    }
    Ok(())
}

fn points(
    page: &mut Page<'_>,
    ranking: &RankingCells,
    bid: usize,
    roots: &[(usize, u16)],
    total: u16,
) -> Result<(), XlsxError> {
    let model = page.setting.model;
    let row = page.row;
    for (root, column) in roots {
        let Some(points) = model.ranking.at(*root, bid) else { continue };
        let format = page.number_format(&points.value, Weight::Plain);
        page.formula(At::new(row, *column), &ranking.points(*root, bid), &points.value.exact, &format)?;
    }
    if let Some(points) = model.ranking.total(bid) {
        let format = page.number_format(&points.value, Weight::Strong);
        page.formula(At::new(row, total), &ranking.total(bid), &points.value.exact, &format)?;
    }
    Ok(())
}

/// What separates the first from the second, criterion by criterion.
fn gap(page: &mut Page<'_>, ranking: &RankingCells) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let Some(gap) = &model.ranking.gap else { return Ok(()) };
    page.heading(&words.say("workbook-gap-table"))?;
    let header = page.row;
    page.join(At::new(header, RANK), BIDDER, &words.say("criterion"), &styles.column)?;
    page.text(At::new(header, AMOUNT), &words.say("weight"), &styles.number_column)?;
    page.text(At::new(header, FIRST_CRITERION), &words.say("chart-gap-points"), &styles.number_column)?;
    page.row += 1;
    for row in &gap.rows {
        let Some(criterion) = model.criteria.get(row.criterion) else { continue };
        let line = page.row;
        page.join(At::new(line, RANK), BIDDER, &criterion.name, &styles.text)?;
        let format = page.number_format(&criterion.weight, Weight::Plain);
        page.given(At::new(line, AMOUNT), &criterion.weight, &format)?;
        let difference = format!(
            "{}-{}",
            ranking.points(row.criterion, gap.first),
            ranking.points(row.criterion, gap.second)
        );
        let format = styles.signed(row.gap.decimals(), Weight::Plain);
        page.formula(At::new(line, FIRST_CRITERION), &difference, &row.gap.exact, &format)?;
        page.row += 1;
    }
    let line = page.row;
    page.join(At::new(line, RANK), BIDDER, &words.say("total"), &styles.strong)?;
    page.text(At::new(line, AMOUNT), "", &styles.strong)?;
    let difference = format!("{}-{}", ranking.total(gap.first), ranking.total(gap.second));
    let format = styles.signed(gap.total.decimals(), Weight::Strong);
    page.formula(At::new(line, FIRST_CRITERION), &difference, &gap.total.exact, &format)?;
    page.row += 1;
    Ok(())
}

fn findings(page: &mut Page<'_>, last: u16) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    page.heading(&words.say("workbook-findings"))?;
    if model.findings.is_empty() {
        return page.paragraph(&words.say("workbook-no-findings"), last, &styles.note);
    }
    for finding in &model.findings {
        let severity = words.say(&format!("severity-{}", finding.severity.name()));
        let mut said = finding.text.clone();
        if !finding.place.is_empty() {
            said = words.text(
                "finding-with-place",
                &Args::new().with("message", said).with("place", finding.place.as_str()),
            );
        }
        if !finding.hint.is_empty() {
            let hint = words.text("finding-next-step", &Args::new().with("hint", finding.hint.as_str()));
            said = format!("{said}\n{hint}");
        }
        page.labelled(&severity, &said, LETTER, last, &styles.text)?;
    }
    Ok(())
}
