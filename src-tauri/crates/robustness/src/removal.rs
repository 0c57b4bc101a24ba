//! Does the order hang on a bid that does not win? Each bid is removed in turn and the lot is
//! ranked again by the published rules, rounding and tie rules included.
//!
//! Under marks alone, or absolute formulas, nothing moves: points follow from each bid by itself.
//! Under a relative formula the references may go with the bid, and others may change places.
//!
//! The answer is that of [`scoring::evaluate`] on the lot without the bid. Marks keep their
//! points, so that only the formulas are computed again, and not even those while the references
//! stay; the tests compare with the whole evaluation.

use std::cmp::Ordering;

use scoring::{
    BidId, BidResult, CriterionId, EvaluatedAmount, Evaluation, Field, FormulaClass, Fraction, Lot,
    PriceFormula, Rounding, Standing, Working, evaluate,
};

use crate::{
    price::{ChangingPrices, PriceGrid, PriceUnknown, Setting, winner_changes},
    tie_break::{Contender, TieBreak},
};

/// What the absence of each ranked bid does to the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removals {
    /// [`FormulaClass::Absolute`] where no criterion depends on the other bids: nothing can move.
    pub class: FormulaClass,
    /// The formulas of the grid that make points depend on the other bids, each once.
    pub relative: Vec<PriceFormula>,
    /// One per ranked bid, in the order of the register.
    pub removals: Vec<Removal>,
}

/// The ranking without one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The bid that is taken away.
    pub removed: BidId,
    /// Who is first among the rest in the present ranking.
    pub first_before: Vec<BidId>,
    /// Who is first without the bid; empty where nobody is left.
    pub first: Vec<BidId>,
    /// The rest, in the order of the register.
    pub rest: Vec<Remaining>,
    /// The pairs of the rest that change places.
    pub reversed: Vec<Reversed>,
}

/// A bid in the ranking without another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// The bid.
    pub bid: BidId,
    /// Its rank then.
    pub rank: u32,
    /// Its total then, without any rounding.
    pub total: Fraction,
}

/// Two bids that change places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reversed {
    /// Better ranked now, worse ranked then.
    pub ahead_now: BidId,
    /// Worse ranked now, better ranked then.
    pub ahead_then: BidId,
}

impl Removal {
    /// Whether the bids that stay have another first bid than their present ranking says.
    pub fn changes_the_first(&self) -> bool {
        self.first != self.first_before
    }
}

/// Removes each ranked bid in turn; `None` when no bid is ranked.
pub fn removals(lot: &Lot, evaluation: &Evaluation) -> Option<Removals> {
    let sheet = Sheet::of(lot, evaluation)?;
    let relative = sheet.relative_formulas();
    let class = if relative.is_empty() { FormulaClass::Absolute } else { FormulaClass::Relative };
    let removals: Option<Vec<Removal>> =
        (0..sheet.rows.len()).map(|index| removal(lot, &sheet, index)).collect();
    Some(Removals { class, relative, removals: removals? })
}

/// The prices at which an extra bid, which never wins, changes who does: it earns the points of
/// its price and nothing else.
///
/// It sets no reference on the measured criteria. Empty ranges: no price does it.
pub fn extra_bid(
    lot: &Lot,
    evaluation: &Evaluation,
    grid: PriceGrid,
) -> Result<ChangingPrices, PriceUnknown> {
    let setting = Setting::of(lot, evaluation)?;
    Ok(winner_changes(&setting.scene_of_extra(), &setting, grid))
}

/// What the ranking is made of: points that stay, and formulas over the bids that are there.
struct Sheet<'a> {
    rows: Vec<Row<'a>>,
    columns: Vec<Column>,
    points: Option<Rounding>,
    total: Option<Rounding>,
    ties: TieBreak,
}

struct Row<'a> {
    bid: BidId,
    result: &'a BidResult,
    price: Option<&'a Fraction>,
    rank: u32,
    total: Fraction,
    /// Points that follow from the bid alone.
    own: Points,
}

/// Points, exact and as the rules round them.
#[derive(Clone)]
struct Points {
    exact: Fraction,
    rounded: Fraction,
}

/// The points without one bid.
enum After {
    /// No reference moves, or nobody is left: all points stay.
    Same,
    /// The points of the rest, by column.
    Moved(Vec<Vec<Points>>),
    /// A formula has no value there.
    Undefined,
}

struct Column {
    criterion: CriterionId,
    formula: PriceFormula,
    direction: scoring::Direction,
    weight: Fraction,
    /// In the order of the rows.
    values: Vec<(BidId, Fraction)>,
    points: Vec<Points>,
    field: Field,
}

impl<'a> Sheet<'a> {
    fn of(lot: &'a Lot, evaluation: &'a Evaluation) -> Option<Self> {
        let plan = lot.rules.rounding;
        let ranked: Vec<_> = evaluation
            .results
            .iter()
            .filter_map(|result| match &result.standing {
                Standing::Ranked { rank, .. } => Some((result, *rank)),
                Standing::Unranked(_) => None,
            })
            .collect();
        let mut columns = Vec::new();
        for (criterion, leaf) in lot.criteria.leaves() {
            let Some((formula, direction)) = leaf.formula() else { continue };
            let mut values = Vec::new();
            let mut points = Vec::new();
            for (result, _) in &ranked {
                let trace = result.points.get(&criterion.id)?;
                let Working::Formula { value, .. } = &trace.working else { return None };
                values.push((result.bid, value.clone()));
                points.push(Points { exact: trace.exact.clone(), rounded: trace.value.clone() });
            }
            let field = Field::of(&values)?;
            let weight = criterion.weight.value().clone();
            columns.push(Column {
                criterion: criterion.id,
                formula: formula.clone(),
                direction,
                weight,
                values,
                points,
                field,
            });
        }
        let rows: Option<Vec<Row<'a>>> = ranked
            .iter()
            .enumerate()
            .map(|(index, (result, rank))| {
                let total = result.unrounded_total.clone()?;
                let computed = || columns.iter().filter_map(|column: &Column| column.points.get(index));
                let exact: Fraction = computed().map(|points| &points.exact).sum();
                let rounded: Fraction = computed().map(|points| &points.rounded).sum();
                let own =
                    Points { exact: &total - &exact, rounded: &result.total.as_ref()?.exact - &rounded };
                let amount = lot.bids.iter().find(|bid| bid.id == result.bid)?.amount.as_ref();
                let price = amount.map(EvaluatedAmount::value);
                Some(Row { bid: result.bid, result, price, rank: *rank, total, own })
            })
            .collect();
        let rows = rows.filter(|rows| !rows.is_empty())?;
        Some(Self { rows, columns, points: plan.points, total: plan.total, ties: TieBreak::of(lot) })
    }

    fn relative_formulas(&self) -> Vec<PriceFormula> {
        let mut found = Vec::new();
        for formula in self.columns.iter().map(|column| column.formula.clone()) {
            match formula.class() {
                FormulaClass::Relative if !found.contains(&formula) => found.push(formula),
                FormulaClass::Relative | FormulaClass::Absolute => {}
            }
        }
        found
    }

    /// What becomes of the points of the rest without a row.
    fn without(&self, index: usize) -> After {
        let mut moved = false;
        let mut columns = Vec::with_capacity(self.columns.len());
        for column in &self.columns {
            let values = rest(&column.values, index).cloned().collect::<Vec<_>>();
            let Some(field) = Field::of(&values) else { return After::Same };
            if field == column.field {
                columns.push(rest(&column.points, index).cloned().collect());
                continue;
            }
            moved = true;
            let points = values.iter().map(|(_, value)| {
                let exact = &column.weight * &column.formula.share(value, &field, column.direction).ok()?;
                let rounded = rounded(self.points, &exact);
                Some(Points { exact, rounded })
            });
            let Some(points) = points.collect() else { return After::Undefined };
            columns.push(points);
        }
        if moved { After::Moved(columns) } else { After::Same }
    }
}

fn rest<T>(of: &[T], without: usize) -> impl Iterator<Item = &T> {
    of.iter().enumerate().filter(move |(index, _)| *index != without).map(|(_, item)| item)
}

fn rounded(rule: Option<Rounding>, value: &Fraction) -> Fraction {
    rule.map_or_else(|| value.clone(), |rule| rule.apply(value))
}

fn removal(lot: &Lot, sheet: &Sheet<'_>, index: usize) -> Option<Removal> {
    let removed = sheet.rows.get(index)?.bid;
    let rows: Vec<&Row<'_>> = rest(&sheet.rows, index).collect();
    let now: Vec<Remaining> =
        rows.iter().map(|row| Remaining { bid: row.bid, rank: row.rank, total: row.total.clone() }).collect();
    let first_before = first(&now);
    let (then, reversed) = match sheet.without(index) {
        After::Same => (counted_again(&now), Vec::new()),
        After::Moved(columns) => {
            let then = ranked_again(sheet, &rows, &columns);
            let reversed = reversed(&now, &then);
            (then, reversed)
        }
        After::Undefined => (evaluated_without(lot, removed)?, Vec::new()),
    };
    Some(Removal { removed, first_before, first: first(&then), rest: then, reversed })
}

/// The bids with the best rank.
fn first(bids: &[Remaining]) -> Vec<BidId> {
    let best = bids.iter().map(|bid| bid.rank).min();
    bids.iter().filter(|bid| Some(bid.rank) == best).map(|bid| bid.bid).collect()
}

/// The same order, with ranks counted without the bid that left.
fn counted_again(bids: &[Remaining]) -> Vec<Remaining> {
    let mut ranks: Vec<u32> = bids.iter().map(|bid| bid.rank).collect();
    ranks.sort_unstable();
    let better = |rank: u32| ranks.partition_point(|other| *other < rank);
    bids.iter()
        .map(|bid| {
            let rank = u32::try_from(better(bid.rank) + 1).unwrap_or(u32::MAX);
            Remaining { rank, ..bid.clone() }
        })
        .collect()
}

/// A bid with the points that it has without another one.
struct Recomputed<'a> {
    row: &'a Row<'a>,
    /// Its points on the columns, by leaf.
    points: Vec<(CriterionId, &'a Fraction)>,
    total: Fraction,
    published: Fraction,
}

impl Contender for &Recomputed<'_> {
    fn points(&self, leaf: CriterionId) -> Fraction {
        let computed =
            self.points.iter().find(|(criterion, _)| *criterion == leaf).map(|(_, points)| *points);
        let own = || self.row.result.points.get(&leaf).map(|trace| &trace.value);
        computed.or_else(own).cloned().unwrap_or_else(Fraction::zero)
    }

    fn price(&self) -> Option<&Fraction> {
        self.row.price
    }
}

/// The ranking from the new points.
fn ranked_again(sheet: &Sheet<'_>, rows: &[&Row<'_>], columns: &[Vec<Points>]) -> Vec<Remaining> {
    let recomputed = |(index, row): (usize, &&Row<'_>)| {
        let cells = || columns.iter().filter_map(|column| column.get(index));
        let exact: Fraction = cells().map(|points| &points.exact).sum();
        let published: Fraction = cells().map(|points| &points.rounded).sum();
        (&row.own.exact + &exact, rounded(sheet.total, &(&row.own.rounded + &published)))
    };
    let bids: Vec<Recomputed<'_>> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let (total, published) = recomputed((index, row));
            let cells = columns.iter().map(|column| column.get(index));
            let points = sheet.columns.iter().zip(cells);
            let points = points.filter_map(|(column, cell)| Some((column.criterion, &cell?.rounded)));
            Recomputed { row, points: points.collect(), total, published }
        })
        .collect();
    let order = |one: &&Recomputed<'_>, other: &&Recomputed<'_>| {
        other.published.cmp(&one.published).then_with(|| sheet.ties.compare(one, other))
    };
    let mut sorted: Vec<&Recomputed<'_>> = bids.iter().collect();
    sorted.sort_by(order);
    let better = |bid: &Recomputed<'_>| sorted.partition_point(|other| order(other, &bid).is_lt());
    bids.iter()
        .map(|bid| Remaining {
            bid: bid.row.bid,
            rank: u32::try_from(better(bid) + 1).unwrap_or(u32::MAX),
            total: bid.total.clone(),
        })
        .collect()
}

/// The whole evaluation without a bid.
fn evaluated_without(lot: &Lot, removed: BidId) -> Option<Vec<Remaining>> {
    let bids = lot.bids.iter().filter(|bid| bid.id != removed).cloned().collect();
    let lot = Lot { rules: lot.rules.clone(), criteria: lot.criteria.clone(), bids };
    let results = evaluate(&lot).results.into_iter();
    results
        .filter_map(|result| result.rank().map(|rank| (rank, result)))
        .map(|(rank, result)| Some(Remaining { bid: result.bid, rank, total: result.unrounded_total? }))
        .collect()
}

fn reversed(now: &[Remaining], then: &[Remaining]) -> Vec<Reversed> {
    let mut found = Vec::new();
    for (index, (one_now, one_then)) in now.iter().zip(then).enumerate() {
        for (other_now, other_then) in now.iter().zip(then).skip(index + 1) {
            match (one_now.rank.cmp(&other_now.rank), one_then.rank.cmp(&other_then.rank)) {
                (Ordering::Less, Ordering::Greater) => {
                    found.push(Reversed { ahead_now: one_now.bid, ahead_then: other_now.bid });
                }
                (Ordering::Greater, Ordering::Less) => {
                    found.push(Reversed { ahead_now: other_now.bid, ahead_then: one_now.bid });
                }
                (Ordering::Less | Ordering::Equal | Ordering::Greater, _) => {}
            }
        }
    }
    found
}
