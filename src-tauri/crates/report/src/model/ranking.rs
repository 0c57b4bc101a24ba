//! Points, totals, ranks, and what separates the first from the second.

use scoring::{CriterionKind, Fraction, Rounding, Standing, TieRule, Trace};
use wording::Args;

use super::places::{Decimals, Places};
use crate::{figure::Figure, words::Words};

/// The ranking, with everything needed to compute it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankingSection {
    /// The decimals of points and totals.
    pub decimals: Decimals,
    /// Points, by place of the criterion then of the bid; absent where they cannot be computed.
    pub points: Vec<Vec<Option<Points>>>,
    /// Totals, by place of the bid.
    pub totals: Vec<Option<Points>>,
    /// The declared tie rules, step by step.
    pub keys: Vec<TieKey>,
    /// The ranked bids, in the order of the register.
    pub contenders: Vec<Contender>,
    /// The places of all bids: the ranked ones from the first, then the others.
    pub order: Vec<usize>,
    /// What separates the first from the second; absent below two ranked bids.
    pub gap: Option<GapSection>,
}

/// Points of a bid on a criterion, or its total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// What goes on into the sum.
    pub value: Figure,
    /// What it was before the published rounding.
    pub exact: Fraction,
    /// The published rounding, where one applies here.
    pub rounding: Option<Rounding>,
}

/// A step of the tie-breaking rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieKey {
    /// Which step: "Départage, étape 1".
    pub step: String,
    /// In words: "le plus de points sur …".
    pub label: String,
    /// Where its number comes from.
    pub source: KeySource,
}

/// Where the number of a tie rule comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// The points on a criterion: more is better.
    Criterion(usize),
    /// The points on these leaves together: more is better.
    Leaves(Vec<usize>),
    /// The evaluated amount: less is better.
    Amount,
}

/// A ranked bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contender {
    /// Its place.
    pub bid: usize,
    /// Its rank.
    pub rank: u32,
    /// The places of the bids that share it.
    pub tied_with: Vec<usize>,
    /// Its number for each tie rule; an amount that it lacks is absent.
    pub keys: Vec<Option<Figure>>,
}

/// What separates the first from the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapSection {
    /// The place of the first.
    pub first: usize,
    /// The place of the second.
    pub second: usize,
    /// By criterion of the first level.
    pub rows: Vec<GapRow>,
    /// Of the totals.
    pub total: Figure,
}

/// The difference on a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// The place of the criterion.
    pub criterion: usize,
    /// Points of the first minus points of the second.
    pub gap: Figure,
}

pub(super) fn section(words: Words, places: &Places<'_>) -> RankingSection {
    let input = places.input;
    let decimals = Decimals::of(input.lot, input.evaluation);
    let points = |trace: &Trace, decimals: u8| Points {
        value: Figure::new(trace.value.clone(), decimals),
        exact: trace.exact.clone(),
        rounding: trace.rounding,
    };
    let rows: Vec<Vec<Option<Points>>> = places
        .nodes
        .iter()
        .map(|node| {
            places
                .bids
                .iter()
                .map(|(_, result)| {
                    result.points.get(&node.criterion.id).map(|trace| points(trace, decimals.points))
                })
                .collect()
        })
        .collect();
    let totals = places
        .bids
        .iter()
        .map(|(_, result)| result.total.as_ref().map(|trace| points(trace, decimals.total)))
        .collect();
    let keys = keys(words, places);
    let contenders = contenders(places, &keys, decimals);
    let order = order(places);
    let gap = gap(places, &order, decimals);
    RankingSection { decimals, points: rows, totals, keys, contenders, order, gap }
}

fn keys(words: Words, places: &Places<'_>) -> Vec<TieKey> {
    places
        .input
        .lot
        .rules
        .ties
        .iter()
        .zip(1_u64..)
        .filter_map(|(rule, step)| {
            let source = match rule {
                TieRule::HighestOn { id, .. } => KeySource::Criterion(places.criterion(*id)?),
                TieRule::HighestOnKind(kind) => KeySource::Leaves(leaves_of(places, *kind)),
                TieRule::LowestPrice => KeySource::Amount,
            };
            Some(TieKey { step: tie_step(words, step), label: tie_rule(words, places, rule), source })
        })
        .collect()
}

fn leaves_of(places: &Places<'_>, kind: CriterionKind) -> Vec<usize> {
    places.leaves().filter(|(_, _, leaf)| leaf.kind() == kind).map(|(place, _, _)| place).collect()
}

/// The name of a step of the tie-breaking rule.
pub(super) fn tie_step(words: Words, step: u64) -> String {
    words.text("workbook-tie-step", &Args::new().count("step", step))
}

/// A tie rule in words.
pub(super) fn tie_rule(words: Words, places: &Places<'_>, rule: &TieRule) -> String {
    match rule {
        TieRule::HighestOn { id, code } => {
            let name = places.input.lot.criteria.criterion(*id).map_or(code.as_str(), |it| it.name.as_str());
            words.text("tie-rule-highest", &Args::new().with("criterion", name))
        }
        TieRule::HighestOnKind(kind) => {
            let kind = words.say(&format!("kind-{}", kind.name()));
            words.text("workbook-tie-highest-kind", &Args::new().with("kind", kind))
        }
        TieRule::LowestPrice => words.say("tie-rule-lowest-price"),
    }
}

fn contenders(places: &Places<'_>, keys: &[TieKey], decimals: Decimals) -> Vec<Contender> {
    places
        .bids
        .iter()
        .enumerate()
        .filter_map(|(place, (bid, result))| {
            let Standing::Ranked { rank, tied_with } = &result.standing else { return None };
            let points_on = |criterion: usize| {
                let node = places.nodes.get(criterion)?;
                result.points.get(&node.criterion.id).map(|trace| trace.value.clone())
            };
            let key = |key: &TieKey| match &key.source {
                KeySource::Criterion(criterion) => {
                    points_on(*criterion).map(|points| Figure::new(points, decimals.points))
                }
                KeySource::Leaves(leaves) => {
                    let sum: Fraction = leaves.iter().filter_map(|leaf| points_on(*leaf)).sum();
                    Some(Figure::new(sum, decimals.points))
                }
                KeySource::Amount => {
                    bid.amount.as_ref().map(|amount| Figure::needed(amount.value().clone(), 2))
                }
            };
            Some(Contender {
                bid: place,
                rank: *rank,
                tied_with: tied_with.iter().filter_map(|other| places.bid(*other)).collect(),
                keys: keys.iter().map(key).collect(),
            })
        })
        .collect()
}

fn order(places: &Places<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..places.bids.len()).collect();
    order.sort_by_key(|place| {
        places.bids.get(*place).and_then(|(_, result)| result.rank()).unwrap_or(u32::MAX)
    });
    order
}

fn gap(places: &Places<'_>, order: &[usize], decimals: Decimals) -> Option<GapSection> {
    let [first, second, ..] = order else { return None };
    let (_, one) = places.bids.get(*first)?;
    let (_, other) = places.bids.get(*second)?;
    if one.rank().is_none() || other.rank().is_none() {
        return None;
    }
    let between = |one: &Trace, other: &Trace| &one.value - &other.value;
    let rows: Option<Vec<GapRow>> = places
        .input
        .lot
        .criteria
        .roots()
        .iter()
        .map(|root| {
            let gap = between(one.points.get(&root.id)?, other.points.get(&root.id)?);
            Some(GapRow { criterion: places.criterion(root.id)?, gap: Figure::new(gap, decimals.points) })
        })
        .collect();
    let total = between(one.total.as_ref()?, other.total.as_ref()?);
    Some(GapSection {
        first: *first,
        second: *second,
        rows: rows?,
        total: Figure::new(total, decimals.total),
    })
}

impl RankingSection {
    /// The points of a bid on a criterion.
    pub fn at(&self, criterion: usize, bid: usize) -> Option<&Points> {
        self.points.get(criterion)?.get(bid)?.as_ref()
    }

    /// The total of a bid.
    pub fn total(&self, bid: usize) -> Option<&Points> {
        self.totals.get(bid)?.as_ref()
    }
}
