//! The sheet of the ranking: points, totals and ranks as live formulas, with the exact values
//! beside them.

use rust_xlsxwriter::{Worksheet, XlsxError};
use scoring::{Direction, Fraction};
use wording::Args;

use super::{
    formula::{self, At, Inputs, list, rounded, trusted_decimals},
    grid::GridCells,
    marks::MarksCells,
    page::{Page, Setting},
    prices::PriceCells,
    style::Weight,
};
use crate::{
    figure::Figure,
    model::{Contender, CriterionContent, KeySource, Points, Rank},
};

const CODE: u16 = 0;
const NAME: u16 = 1;
const WEIGHT: u16 = 2;
const FIRST_BID: u16 = 3;
/// Beyond this the last digits of a total are noise, and equal totals would seem to differ.
const COMPARED_DECIMALS: u8 = 10;

/// Where the points, the totals and the ranks are.
pub(super) struct RankingCells {
    sheet: String,
    first: u32,
    total_row: u32,
    ranks: Vec<Option<At>>,
    totals_range: Option<(At, At)>,
    ranks_range: Option<(At, At)>,
}

impl RankingCells {
    /// The points of a bid on a criterion.
    pub fn points(&self, criterion: usize, bid: usize) -> String {
        self.at(criterion, bid).on(&self.sheet)
    }

    /// The total of a bid.
    pub fn total(&self, bid: usize) -> String {
        At::new(self.total_row, bid_column(bid)).on(&self.sheet)
    }

    /// The rank of a bid, where it has one.
    pub fn rank(&self, bid: usize) -> Option<String> {
        self.ranks.get(bid)?.map(|at| at.on(&self.sheet))
    }

    /// Names for the workbook.
    pub fn names(&self) -> Vec<(&'static str, String)> {
        let range = |(first, last): (At, At)| format!("{}:{}", first.on(&self.sheet), last.absolute());
        let totals = self.totals_range.map(|cells| ("workbook-name-totals", range(cells)));
        let ranks = self.ranks_range.map(|cells| ("workbook-name-ranks", range(cells)));
        totals.into_iter().chain(ranks).collect()
    }

    fn at(&self, criterion: usize, bid: usize) -> At {
        At::new(self.first + u32::try_from(criterion).unwrap_or(u32::MAX / 2), bid_column(bid))
    }
}

fn bid_column(bid: usize) -> u16 {
    FIRST_BID + u16::try_from(bid).unwrap_or(u16::MAX / 4)
}

/// The sheets that the formulas point to.
struct Sources<'a> {
    grid: &'a GridCells,
    marks: &'a MarksCells,
    prices: Option<&'a PriceCells>,
}

pub(super) fn write(
    setting: Setting<'_>,
    grid: &GridCells,
    marks: &MarksCells,
    prices: Option<&PriceCells>,
) -> Result<(Worksheet, RankingCells), XlsxError> {
    let Setting { words, model, .. } = setting;
    let bids = model.bids.len();
    let mut widths = vec![18, 42, 12];
    widths.extend(std::iter::repeat_n(15, bids));
    widths.push(3);
    widths.extend(std::iter::repeat_n(20, bids));
    let mut page = Page::new(setting, "workbook-sheet-ranking", &widths)?;
    page.row = 2;
    page.note(&words.say("workbook-ranking-note"), bid_column(bids))?;
    let header = page.row;
    headers(&mut page)?;
    let first = page.row;
    let rows = u32::try_from(model.criteria.len()).unwrap_or(u32::MAX / 2);
    let mut cells = RankingCells {
        sheet: page.name.clone(),
        first,
        total_row: first + rows,
        ranks: vec![None; bids],
        totals_range: None,
        ranks_range: None,
    };
    let sources = Sources { grid, marks, prices };
    for criterion in 0..model.criteria.len() {
        criterion_row(&mut page, &cells, &sources, criterion)?;
        page.row += 1;
    }
    total_row(&mut page, &cells)?;
    let rank_row = page.row;
    page.row += 1;
    contenders(&mut page, &mut cells, &sources)?;
    ranks(&mut page, &cells, rank_row)?;
    unranked(&mut page)?;
    // On paper the exact values are in the annex, with their working.
    let last = page.row;
    page.sheet().set_print_area(0, 0, last, bid_column(bids.max(4)).saturating_sub(1))?;
    let sheet = page.finish(At::new(first, FIRST_BID), Some((header, first - 1)))?;
    Ok((sheet, cells))
}

/// Two rows: letters, then names; once for the points, once for the exact values.
fn headers(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    let titles = [
        (CODE, words.say("workbook-code"), &styles.column),
        (NAME, words.say("criterion"), &styles.column),
        (WEIGHT, words.say("weight"), &styles.number_column),
    ];
    for (column, title, format) in titles {
        page.text(At::new(line, column), "", format)?;
        page.text(At::new(line + 1, column), &title, format)?;
    }
    for (bid, head) in model.bids.iter().enumerate() {
        let exact = exact_column(page, bid);
        page.text(At::new(line, bid_column(bid)), &head.letter, styles.badge(bid))?;
        page.text(At::new(line + 1, bid_column(bid)), &head.bidder, &styles.number_column)?;
        page.text(At::new(line, exact), &head.letter, styles.badge(bid))?;
        page.text(At::new(line + 1, exact), &words.say("workbook-exact"), &styles.number_column)?;
    }
    page.row += 2;
    Ok(())
}

fn exact_column(page: &Page<'_>, bid: usize) -> u16 {
    bid_column(page.setting.model.bids.len() + 1 + bid)
}

fn criterion_row(
    page: &mut Page<'_>,
    cells: &RankingCells,
    sources: &Sources<'_>,
    criterion: usize,
) -> Result<(), XlsxError> {
    let Setting { styles, model, .. } = page.setting;
    let Some(row) = model.criteria.get(criterion) else { return Ok(()) };
    let line = page.row;
    page.text(At::new(line, CODE), &row.code, &styles.text)?;
    page.indented(At::new(line, NAME), &row.name, row.depth)?;
    let strength = if row.depth == 0 { Weight::Strong } else { Weight::Plain };
    let weight = At::new(line, WEIGHT);
    let format = page.number_format(&row.weight, strength);
    page.formula(weight, &sources.grid.weight(criterion), &row.weight.exact, &format)?;
    for bid in 0..model.bids.len() {
        let at = cells.at(criterion, bid);
        let expression = match &row.content {
            CriterionContent::Group => {
                let parts: Vec<At> = row.children.iter().map(|child| cells.at(*child, bid)).collect();
                Some(format!("SUM({})", list(&parts)))
            }
            CriterionContent::Quality { .. }
            | CriterionContent::Price { .. }
            | CriterionContent::Measure { .. } => {
                leaf(&row.content, sources, criterion, bid, &weight.absolute())
            }
        };
        points(page, at, expression, model.ranking.at(criterion, bid), strength, exact_column(page, bid))?;
    }
    Ok(())
}

/// The points of a leaf, before the published rounding.
fn leaf(
    content: &CriterionContent,
    sources: &Sources<'_>,
    criterion: usize,
    bid: usize,
    weight: &str,
) -> Option<String> {
    match content {
        CriterionContent::Group => None,
        CriterionContent::Quality { .. } => {
            let mark = sources.marks.agreed(criterion, bid)?;
            Some(formula::quality(&mark, &sources.grid.max(criterion), weight))
        }
        CriterionContent::Price { formula, .. } => {
            let prices = sources.prices?;
            let inputs = Inputs {
                value: &prices.amount(bid)?,
                lowest: &prices.lowest(),
                highest: &prices.highest(),
                weight,
                running: prices.running(),
                parameter: &|name| sources.grid.parameter(criterion, name),
                curve: sources.grid.curve(criterion),
            };
            Some(formula::points(formula, Direction::LowerIsBetter, &inputs))
        }
        CriterionContent::Measure { formula, direction, .. } => {
            let (value, lowest, highest, running) = sources.marks.measure(criterion, bid)?;
            let inputs = Inputs {
                value: &value,
                lowest: &lowest,
                highest: &highest,
                weight,
                running,
                parameter: &|name| sources.grid.parameter(criterion, name),
                curve: sources.grid.curve(criterion),
            };
            Some(formula::points(formula, *direction, &inputs))
        }
    }
}

/// A cell of points with its exact value, or "non calculé".
fn points(
    page: &mut Page<'_>,
    at: At,
    expression: Option<String>,
    points: Option<&Points>,
    strength: Weight,
    exact_column: u16,
) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let exact = At::new(at.row, exact_column);
    let (Some(expression), Some(points)) = (expression, points) else {
        page.text(at, &words.say("workbook-not-computed"), &styles.absent)?;
        return page.text(exact, "", &styles.text);
    };
    let trusted = trusted_decimals(&largest(model));
    let formula = rounded(&expression, points.rounding, trusted);
    let format = page.number_format(&points.value, strength);
    page.formula(at, &formula, &points.value.exact, &format)?;
    page.text(exact, &words.exact(&points.exact), &styles.exact())
}

/// The declared total: no points are larger.
fn largest(model: &crate::model::ReportModel) -> Fraction {
    model.criteria.iter().filter(|row| row.parent.is_none()).map(|row| &row.weight.exact).sum()
}

fn total_row(page: &mut Page<'_>, cells: &RankingCells) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let line = page.row;
    page.text(At::new(line, CODE), "", &styles.strong)?;
    page.text(At::new(line, NAME), &words.say("total"), &styles.strong)?;
    let roots = model.roots();
    let whole = largest(model);
    let weights: Vec<At> = roots.iter().map(|root| At::new(cells.at(*root, 0).row, WEIGHT)).collect();
    let decimals = model.criteria.first().map_or(0, |row| row.weight.decimals());
    let format = styles.number(decimals, Weight::Strong);
    page.formula(At::new(line, WEIGHT), &format!("SUM({})", list(&weights)), &whole, &format)?;
    for bid in 0..model.bids.len() {
        let parts: Vec<At> = roots.iter().map(|root| cells.at(*root, bid)).collect();
        let sum = Some(format!("SUM({})", list(&parts)));
        let at = At::new(line, bid_column(bid));
        points(page, at, sum, model.ranking.total(bid), Weight::Strong, exact_column(page, bid))?;
    }
    page.row += 1;
    Ok(())
}

/// One row per ranked bid, in the order of the register: its total, its number for each tie rule,
/// its rank.
fn contenders(page: &mut Page<'_>, cells: &mut RankingCells, sources: &Sources<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let section = &model.ranking;
    if section.contenders.is_empty() {
        return Ok(());
    }
    page.heading(&words.say("workbook-tie-table"))?;
    let keys = u16::try_from(section.keys.len()).unwrap_or(u16::MAX / 4);
    let rank_column = FIRST_BID + keys;
    let live = section.contenders.iter().all(|contender| contender.keys.iter().all(Option::is_some));
    if !live {
        page.note(&words.say("workbook-rank-value"), bid_column(model.bids.len()))?;
    }
    let header = page.row;
    page.text(At::new(header, CODE), &words.say("workbook-letter"), &styles.column)?;
    page.text(At::new(header, NAME), &words.say("word-bidder"), &styles.column)?;
    page.text(At::new(header, WEIGHT), &words.say("total"), &styles.number_column)?;
    for (column, key) in (FIRST_BID..).zip(&section.keys) {
        let args = Args::new().with("label", key.step.as_str()).with("value", key.label.as_str());
        page.text(At::new(header, column), &words.text("workbook-input", &args), &styles.number_column)?;
    }
    page.text(At::new(header, rank_column), &words.say("rank"), &styles.number_column)?;
    page.text(At::new(header, rank_column + 1), &words.say("workbook-tied-with"), &styles.column)?;
    page.row += 1;
    let first = page.row;
    let last = first + u32::try_from(section.contenders.len()).unwrap_or(1).saturating_sub(1);
    for contender in &section.contenders {
        let row = page.row;
        page.bid(At::new(row, CODE), contender.bid)?;
        compared_total(page, cells, contender)?;
        for ((column, key), value) in (FIRST_BID..).zip(&section.keys).zip(&contender.keys) {
            let at = At::new(row, column);
            match value {
                Some(value) => tie_key(page, cells, sources, at, (&key.source, contender.bid), value)?,
                None => page.text(at, &words.say("workbook-no-amount"), &styles.absent)?,
            }
        }
        let at = At::new(row, rank_column);
        let rank = Fraction::from(contender.rank);
        let format = styles.number(0, Weight::Strong);
        if live {
            let formula = rank_formula(
                &section.keys.iter().map(|key| &key.source).collect::<Vec<_>>(),
                row,
                first,
                last,
            );
            page.formula(at, &formula, &rank, &format)?;
        } else {
            page.count(at, contender.rank, &format)?;
        }
        let tied: Vec<String> = contender
            .tied_with
            .iter()
            .filter_map(|other| model.bids.get(*other))
            .map(|other| other.letter.clone())
            .collect();
        page.text(At::new(row, rank_column + 1), &words.and(&tied), &styles.text)?;
        if let Some(slot) = cells.ranks.get_mut(contender.bid) {
            *slot = Some(at);
        }
        page.row += 1;
    }
    cells.totals_range = Some((At::new(first, WEIGHT), At::new(last, WEIGHT)));
    cells.ranks_range = Some((At::new(first, rank_column), At::new(last, rank_column)));
    Ok(())
}

/// The total as it is compared: without the digits that are binary noise.
fn compared_total(page: &mut Page<'_>, cells: &RankingCells, contender: &Contender) -> Result<(), XlsxError> {
    let model = page.setting.model;
    let Some(total) = model.ranking.total(contender.bid) else { return Ok(()) };
    let source = At::new(cells.total_row, bid_column(contender.bid));
    let decimals = trusted_decimals(&largest(model)).min(COMPARED_DECIMALS);
    let format = page.number_format(&total.value, Weight::Strong);
    let formula = format!("ROUND({},{decimals})", source.absolute());
    page.formula(At::new(page.row, WEIGHT), &formula, &total.value.exact, &format)
}

fn tie_key(
    page: &mut Page<'_>,
    cells: &RankingCells,
    sources: &Sources<'_>,
    at: At,
    (source, bid): (&KeySource, usize),
    value: &Figure,
) -> Result<(), XlsxError> {
    let expression = match source {
        KeySource::Criterion(criterion) => cells.at(*criterion, bid).absolute(),
        KeySource::Leaves(leaves) => {
            let parts: Vec<At> = leaves.iter().map(|leaf| cells.at(*leaf, bid)).collect();
            if parts.is_empty() { "0".to_owned() } else { format!("SUM({})", list(&parts)) }
        }
        KeySource::Amount => {
            sources.prices.and_then(|prices| prices.amount(bid)).unwrap_or_else(|| "0".to_owned())
        }
    };
    let decimals = trusted_decimals(&value.exact).min(COMPARED_DECIMALS);
    let decimals = match source {
        // One number of decimals for the whole column: the fewest that any amount is trusted with.
        KeySource::Amount => {
            let amounts = page.setting.model.bids.iter().filter_map(|bid| bid.amount.as_ref());
            amounts.map(|amount| trusted_decimals(&amount.exact)).fold(decimals, u8::min)
        }
        KeySource::Criterion(_) | KeySource::Leaves(_) => {
            trusted_decimals(&largest(page.setting.model)).min(COMPARED_DECIMALS)
        }
    };
    let format = page.number_format(value, Weight::Plain);
    page.formula(at, &format!("ROUND({expression},{decimals})"), &value.exact, &format)
}

/// One more than the number of bids that are ahead: by total, then by each tie rule in turn among
/// those that are equal so far.
fn rank_formula(keys: &[&KeySource], row: u32, first: u32, last: u32) -> String {
    let column = |column: u16| At::new(first, column).to(At::new(last, column));
    let mine = |column: u16| At::new(row, column).absolute();
    let mut formula = format!("1+SUMPRODUCT(--({}>{}))", column(WEIGHT), mine(WEIGHT));
    let mut equal = format!("({}={})", column(WEIGHT), mine(WEIGHT));
    for (place, key) in (FIRST_BID..).zip(keys) {
        let better = match key {
            KeySource::Criterion(_) | KeySource::Leaves(_) => '>',
            KeySource::Amount => '<',
        };
        formula = format!("{formula}+SUMPRODUCT({equal}*({}{better}{}))", column(place), mine(place));
        equal = format!("{equal}*({}={})", column(place), mine(place));
    }
    formula
}

/// The ranks again, under the totals.
fn ranks(page: &mut Page<'_>, cells: &RankingCells, row: u32) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    page.text(At::new(row, CODE), "", &styles.strong)?;
    page.text(At::new(row, NAME), &words.say("rank"), &styles.strong)?;
    page.text(At::new(row, WEIGHT), "", &styles.strong)?;
    for (bid, head) in model.bids.iter().enumerate() {
        let at = At::new(row, bid_column(bid));
        match (&head.rank, cells.ranks.get(bid)) {
            (Rank::Ranked { rank, .. }, Some(Some(source))) => {
                let format = styles.number(0, Weight::Strong);
                page.formula(at, &source.absolute(), &Fraction::from(*rank), &format)?;
            }
            (Rank::Ranked { .. } | Rank::Unranked(_), _) => {
                page.text(at, &words.say("ranking-not-ranked"), &styles.absent)?;
            }
        }
    }
    Ok(())
}

/// The bids that have no rank, each with its reason.
fn unranked(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let Setting { words, styles, model } = page.setting;
    let unranked: Vec<(usize, &str)> = model
        .bids
        .iter()
        .enumerate()
        .filter_map(|(bid, head)| match &head.rank {
            Rank::Unranked(reason) => Some((bid, reason.as_str())),
            Rank::Ranked { .. } => None,
        })
        .collect();
    if unranked.is_empty() {
        return Ok(());
    }
    page.heading(&words.say("workbook-not-ranked"))?;
    page.columns(&[
        (&words.say("workbook-letter"), &styles.column),
        (&words.say("word-bidder"), &styles.column),
    ])?;
    let header = page.row - 1;
    page.join(At::new(header, WEIGHT), FIRST_BID + 2, &words.say("workbook-reason"), &styles.column)?;
    for (bid, reason) in unranked {
        page.bid(At::new(page.row, CODE), bid)?;
        page.join(At::new(page.row, WEIGHT), FIRST_BID + 2, reason, &styles.text)?;
        page.row += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rank_counts_who_is_ahead_rule_by_rule() {
        assert_eq!(rank_formula(&[], 9, 9, 11), "1+SUMPRODUCT(--($C$10:$C$12>$C$10))");
        let formula = rank_formula(&[&KeySource::Criterion(0), &KeySource::Amount], 10, 9, 11);
        assert_eq!(
            formula,
            "1+SUMPRODUCT(--($C$10:$C$12>$C$11))\
             +SUMPRODUCT(($C$10:$C$12=$C$11)*($D$10:$D$12>$D$11))\
             +SUMPRODUCT(($C$10:$C$12=$C$11)*($D$10:$D$12=$D$11)*($E$10:$E$12<$E$11))"
        );
    }
}
