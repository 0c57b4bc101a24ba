//! The evaluated amounts, line by line.

use scoring::Fraction;

use super::places::{Places, in_running};
use crate::{
    figure::{Figure, decimals_for},
    words::Words,
};

/// The price comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricesSection {
    /// The base in two or three letters: "HT".
    pub basis: String,
    /// The lines of the buyer's frame.
    pub rows: Vec<PriceRow>,
    /// The totals, by place of the bid.
    pub totals: Vec<PriceTotal>,
    /// The places of the bids in the running that have an amount: the only ones that are compared
    /// with the lowest, or set it.
    pub competing: Vec<usize>,
    /// The lowest amount among them.
    pub lowest: Option<Figure>,
    /// The highest amount among them.
    pub highest: Option<Figure>,
}

/// A line of the buyer's frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRow {
    /// The heading above it.
    pub section: Option<String>,
    /// Its code.
    pub code: String,
    /// What is priced.
    pub label: String,
    /// The unit.
    pub unit: String,
    /// The buyer's quantity.
    pub quantity: Figure,
    /// By place of the bid; absent where the bid did not price the line.
    pub cells: Vec<Option<PriceCell>>,
}

/// A line of a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceCell {
    /// The unit price.
    pub unit_price: Figure,
    /// Quantity × unit price.
    pub amount: Figure,
}

/// The total of a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceTotal {
    /// The sum of its lines; absent when it priced none.
    pub lines: Option<Figure>,
    /// What separates the evaluated amount from the sum of the lines; absent when nothing does.
    pub adjustment: Option<Figure>,
    /// The evaluated amount.
    pub amount: Option<Figure>,
    /// What separates it from the lowest amount; for bids in the running.
    pub over_lowest: Option<Figure>,
    /// The same, as a share of the lowest amount.
    pub over_lowest_share: Option<Fraction>,
}

pub(super) fn section(words: Words, places: &Places<'_>) -> Option<PricesSection> {
    let input = places.input;
    let amounts: Vec<Option<Fraction>> =
        places.bids.iter().map(|(bid, _)| bid.amount.as_ref().map(|amount| amount.value().clone())).collect();
    if input.schedule.is_empty() && amounts.iter().all(Option::is_none) {
        return None;
    }
    let quantities = decimals_for(input.schedule.iter().map(|line| &line.quantity), 0);
    let rows: Vec<PriceRow> = input
        .schedule
        .iter()
        .map(|line| PriceRow {
            section: line.section.clone(),
            code: line.code.clone(),
            label: line.label.clone(),
            unit: line.unit.clone(),
            quantity: Figure::new(line.quantity.clone(), quantities),
            cells: places
                .bids
                .iter()
                .map(|(bid, _)| {
                    line.unit_prices.get(&bid.id).map(|price| PriceCell {
                        unit_price: Figure::new(price.clone(), decimals_for(line.unit_prices.values(), 2)),
                        amount: Figure::new(&line.quantity * price, 2),
                    })
                })
                .collect(),
        })
        .collect();
    let competing: Vec<usize> = places
        .bids
        .iter()
        .zip(&amounts)
        .enumerate()
        .filter(|(_, ((_, result), amount))| in_running(result) && amount.is_some())
        .map(|(place, _)| place)
        .collect();
    let of_competing = || competing.iter().filter_map(|place| amounts.get(*place)?.as_ref());
    let lowest = of_competing().min().cloned();
    let highest = of_competing().max().cloned();
    let totals = amounts
        .iter()
        .enumerate()
        .map(|(place, amount)| total(place, amount.as_ref(), &rows, &competing, lowest.as_ref()))
        .collect();
    let money = |amount: Fraction| Figure::new(amount, 2);
    Some(PricesSection {
        basis: words.say(&format!("price-basis-{}", input.tender.price_basis.name())),
        rows,
        totals,
        competing,
        lowest: lowest.map(money),
        highest: highest.map(money),
    })
}

fn total(
    place: usize,
    amount: Option<&Fraction>,
    rows: &[PriceRow],
    competing: &[usize],
    lowest: Option<&Fraction>,
) -> PriceTotal {
    let cells: Vec<&Fraction> =
        rows.iter().filter_map(|row| row.cells.get(place)?.as_ref()).map(|cell| &cell.amount.exact).collect();
    let lines: Option<Fraction> = (!cells.is_empty()).then(|| cells.into_iter().sum());
    let adjustment = match (&lines, amount) {
        (Some(lines), Some(amount)) if lines != amount => Some(amount - lines),
        (Some(_), Some(_)) | (None, _) | (_, None) => None,
    };
    let over_lowest = match (amount, lowest) {
        (Some(amount), Some(lowest)) if competing.contains(&place) => Some((amount - lowest, lowest)),
        (Some(_), Some(_)) | (None, _) | (_, None) => None,
    };
    let money = |amount: Fraction| Figure::new(amount, 2);
    PriceTotal {
        lines: lines.map(money),
        adjustment: adjustment.map(money),
        amount: amount.cloned().map(money),
        over_lowest_share: over_lowest.as_ref().and_then(|(gap, lowest)| gap.divided_by(lowest)),
        over_lowest: over_lowest.map(|(gap, _)| money(gap)),
    }
}
