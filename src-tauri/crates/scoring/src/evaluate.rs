//! The order of the computation, for one lot. Each step leaves a [`Trace`].
//!
//! 1. Admission: only admitted bids go on.
//! 2. Minimum marks exclude before any formula looks at prices.
//! 3. Points: quality by mark, price and measures by formula over the bids still in the running.
//! 4. Rounding at the declared stages only.
//! 5. Ranks, ties, declared tie rules.
//!
//! Amounts and agreed marks come ready-made: see [`agree`](crate::agree).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    Admission, AgreementRule, Bid, BidId, Content, CriteriaTree, Criterion, CriterionId, Direction, Field,
    Finding, Fraction, Leaf, Points, PriceFormula, RoundingPlan, Severity, TieRule, Trace, Working,
    ranking::{self, Broken, Contender, Place},
};

/// The published rules beside the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Where and how numbers are rounded.
    pub rounding: RoundingPlan,
    /// How ties are broken, step by step.
    pub ties: Vec<TieRule>,
    /// How the panel's marks become the agreed one.
    pub agreement: AgreementRule,
}

/// A lot: its grid, its rules and its bids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lot {
    /// The published rules.
    pub rules: Rules,
    /// The weighted grid.
    pub criteria: CriteriaTree,
    /// The bids received, in the order of the register.
    pub bids: Vec<Bid>,
}

/// The outcome for a lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// One result per bid, in the order of the register.
    pub results: Vec<BidResult>,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

/// The outcome for a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidResult {
    /// The bid.
    pub bid: BidId,
    /// Its rank, or why it has none.
    pub standing: Standing,
    /// Points by criterion, groups included; a criterion that cannot be computed is absent.
    pub points: BTreeMap<CriterionId, Trace>,
    /// The total; absent when a part of it is.
    pub total: Option<Trace>,
    /// The total that no rounding rule has touched at any stage.
    pub unrounded_total: Option<Fraction>,
}

/// Where a bid stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is ranked.
    Ranked {
        /// 1 for the first; ties share a rank.
        rank: u32,
        /// The bids that share it.
        tied_with: Vec<BidId>,
    },
    /// It has no rank.
    Unranked(UnrankedReason),
}

/// Why a bid has no rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnrankedReason {
    /// It was not admitted.
    NotAdmitted(Admission),
    /// It is below a minimum mark.
    BelowMinimum(CriterionId),
    /// A mark, an amount or a measure of its own is missing, or a formula has no value for it.
    Incomplete,
    /// It is complete, but a blocking finding elsewhere makes any ranking unreliable.
    RankingWithheld,
}

impl UnrankedReason {
    /// The stable code.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotAdmitted(admission) => admission.name(),
            Self::BelowMinimum(_) => "below-minimum",
            Self::Incomplete => "incomplete",
            Self::RankingWithheld => "ranking-withheld",
        }
    }
}

impl Evaluation {
    /// The result of a bid.
    pub fn of(&self, bid: BidId) -> Option<&BidResult> {
        self.results.iter().find(|result| result.bid == bid)
    }

    /// The ranked bids, first to last; ties in the order of the register.
    pub fn ranking(&self) -> Vec<(u32, &BidResult)> {
        let mut ranked: Vec<(u32, &BidResult)> =
            self.results.iter().filter_map(|result| result.rank().map(|rank| (rank, result))).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked
    }

    /// Whether a finding forbids relying on the ranking.
    pub fn is_blocked(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity() == Severity::Blocking)
    }
}

impl BidResult {
    /// The rank, when it has one.
    pub fn rank(&self) -> Option<u32> {
        match &self.standing {
            Standing::Ranked { rank, .. } => Some(*rank),
            Standing::Unranked(_) => None,
        }
    }
}

/// Evaluates a lot.
pub fn evaluate(lot: &Lot) -> Evaluation {
    let mut findings = check_bids(lot);
    let excluded = exclude(lot, &mut findings);
    let running: Vec<&Bid> = lot.bids.iter().filter(|bid| !excluded.contains_key(&bid.id)).collect();
    let fields = fields(lot, &running, &mut findings);

    let mut results: Vec<BidResult> = lot
        .bids
        .iter()
        .map(|bid| match excluded.get(&bid.id) {
            Some(reason) => unranked(bid, reason.clone()),
            None => score(lot, bid, &fields, &mut findings),
        })
        .collect();

    crate::approximation::check(lot, &fields, &results, &mut findings);
    // With a blocking finding every result keeps the standing without a rank that `score` gave it.
    if findings.iter().all(|finding| finding.severity() != Severity::Blocking) {
        rank(lot, &mut results, &mut findings);
        without_effect(lot, &results, &mut findings);
    }
    Evaluation { results, findings }
}

fn check_bids(lot: &Lot) -> Vec<Finding> {
    let mut findings = Vec::new();
    if lot.bids.is_empty() {
        findings.push(Finding::NoBids);
    }
    let mut codes = BTreeSet::new();
    for bid in &lot.bids {
        if !codes.insert(&bid.code) {
            findings.push(Finding::BidDuplicated { bid: bid.code.clone() });
        }
    }
    findings
}

/// Steps 1 and 2: who does not go on, and why.
fn exclude(lot: &Lot, findings: &mut Vec<Finding>) -> BTreeMap<BidId, UnrankedReason> {
    let mut excluded = BTreeMap::new();
    for bid in &lot.bids {
        if bid.admission != Admission::Admitted {
            findings.push(Finding::BidExcluded { bid: bid.code.clone(), admission: bid.admission });
            excluded.insert(bid.id, UnrankedReason::NotAdmitted(bid.admission));
            continue;
        }
        for (criterion, leaf) in lot.criteria.leaves() {
            let Leaf::Quality { minimum: Some(minimum), .. } = leaf else { continue };
            let Some(agreed) = bid.marks.get(&criterion.id) else { continue };
            if agreed.mark() < minimum {
                findings.push(Finding::MinimumMark {
                    bid: bid.code.clone(),
                    criterion: criterion.code.clone(),
                    mark: agreed.mark().value().clone(),
                    minimum: minimum.value().clone(),
                });
                excluded.entry(bid.id).or_insert(UnrankedReason::BelowMinimum(criterion.id));
            }
        }
    }
    excluded
}

/// The references of every formula, over the bids still in the running.
fn fields(lot: &Lot, running: &[&Bid], findings: &mut Vec<Finding>) -> BTreeMap<CriterionId, Arc<Field>> {
    let mut fields = BTreeMap::new();
    for (criterion, leaf) in lot.criteria.leaves() {
        let Some((formula, direction)) = leaf.formula() else { continue };
        let values: Vec<(BidId, Fraction)> = running
            .iter()
            .filter_map(|bid| input(bid, criterion, leaf).map(|value| (bid.id, value)))
            .collect();
        let Some(field) = Field::of(&values) else { continue };
        if values.iter().any(|(_, value)| formula.share(value, &field, direction).is_err()) {
            let criterion = criterion.code.clone();
            findings.push(Finding::FormulaUndefined { criterion, formula: formula.clone() });
        }
        fields.insert(criterion.id, Arc::new(field));
    }
    fields
}

/// The value that a formula looks at.
pub(crate) fn input(bid: &Bid, criterion: &Criterion, leaf: &Leaf) -> Option<Fraction> {
    match leaf {
        Leaf::Price { .. } => bid.amount.as_ref().map(|amount| amount.value().clone()),
        Leaf::Measure { .. } => bid.measures.get(&criterion.id).map(|measure| measure.value().clone()),
        Leaf::Quality { .. } => None,
    }
}

fn unranked(bid: &Bid, reason: UnrankedReason) -> BidResult {
    BidResult {
        bid: bid.id,
        standing: Standing::Unranked(reason),
        points: BTreeMap::new(),
        total: None,
        unrounded_total: None,
    }
}

/// Steps 3 and 4: the points and the total of a bid in the running.
fn score(
    lot: &Lot,
    bid: &Bid,
    fields: &BTreeMap<CriterionId, Arc<Field>>,
    findings: &mut Vec<Finding>,
) -> BidResult {
    let mut points = BTreeMap::new();
    if bid.amount.as_ref().is_some_and(|amount| amount.value().is_zero()) {
        findings.push(Finding::PriceZero { bid: bid.code.clone() });
    }
    for (criterion, leaf) in lot.criteria.leaves() {
        if let Some(trace) = leaf_points(lot, bid, criterion, leaf, fields, findings) {
            points.insert(criterion.id, trace);
        }
    }
    let unrounded_total: Option<Fraction> = lot
        .criteria
        .leaves()
        .iter()
        .map(|(leaf, _)| points.get(&leaf.id).map(|trace| trace.exact.clone()))
        .sum();
    for root in lot.criteria.roots() {
        add_up(root, &mut points);
    }
    let total = sum_of(lot.criteria.roots(), &points)
        .map(|(parts, exact)| Trace::rounded(Working::Sum { parts }, exact, lot.rules.rounding.total));
    let standing = Standing::Unranked(match total {
        Some(_) => UnrankedReason::RankingWithheld,
        None => UnrankedReason::Incomplete,
    });
    BidResult { bid: bid.id, standing, points, total, unrounded_total }
}

fn leaf_points(
    lot: &Lot,
    bid: &Bid,
    criterion: &Criterion,
    leaf: &Leaf,
    fields: &BTreeMap<CriterionId, Arc<Field>>,
    findings: &mut Vec<Finding>,
) -> Option<Trace> {
    match leaf {
        Leaf::Quality { scale, .. } => {
            let Some(agreed) = bid.marks.get(&criterion.id) else {
                findings
                    .push(Finding::MarkMissing { bid: bid.code.clone(), criterion: criterion.code.clone() });
                return None;
            };
            let mark = agreed.mark();
            if scale.check_range(mark).is_err() {
                findings.push(Finding::MarkAboveScale {
                    bid: bid.code.clone(),
                    criterion: criterion.code.clone(),
                    mark: mark.value().clone(),
                    max: scale.max().value().clone(),
                });
                return None;
            }
            let share = mark.value().divided_by(scale.max().value())?;
            let working = Working::Quality {
                mark: mark.clone(),
                scale_max: scale.max().clone(),
                weight: criterion.weight.clone(),
            };
            Some(Trace::rounded(working, &share * criterion.weight.value(), lot.rules.rounding.points))
        }
        Leaf::Price { formula } => {
            let Some(value) = input(bid, criterion, leaf) else {
                findings.push(Finding::PriceMissing { bid: bid.code.clone() });
                return None;
            };
            formula_points(lot, bid, criterion, (formula, Direction::LowerIsBetter), value, fields, findings)
        }
        Leaf::Measure { formula, direction, .. } => {
            let Some(value) = input(bid, criterion, leaf) else {
                findings.push(Finding::MeasureMissing {
                    bid: bid.code.clone(),
                    criterion: criterion.code.clone(),
                });
                return None;
            };
            formula_points(lot, bid, criterion, (formula, *direction), value, fields, findings)
        }
    }
}

fn formula_points(
    lot: &Lot,
    bid: &Bid,
    criterion: &Criterion,
    (formula, direction): (&PriceFormula, Direction),
    value: Fraction,
    fields: &BTreeMap<CriterionId, Arc<Field>>,
    findings: &mut Vec<Finding>,
) -> Option<Trace> {
    let field = fields.get(&criterion.id)?;
    // A formula without a value here was found once for the criterion, in `fields`.
    let bare = formula.bare_share(&value, field, direction).ok()?;
    let share = formula.share(&value, field, direction).ok()?;
    let weight = criterion.weight.value();
    let working = Working::Formula {
        formula: formula.clone(),
        direction,
        value,
        weight: criterion.weight.clone(),
        field: Arc::clone(field),
        bare: &bare * weight,
    };
    let trace = Trace::rounded(working, &share * weight, lot.rules.rounding.points);
    if trace.value.is_negative() {
        findings.push(Finding::PointsNegative {
            bid: bid.code.clone(),
            criterion: criterion.code.clone(),
            points: trace.value.clone(),
        });
    }
    Some(trace)
}

/// Fills in the points of groups, from their leaves up.
fn add_up(criterion: &Criterion, points: &mut BTreeMap<CriterionId, Trace>) {
    let Content::Group(children) = &criterion.content else { return };
    for child in children {
        add_up(child, points);
    }
    if let Some((parts, exact)) = sum_of(children, points) {
        points.insert(criterion.id, Trace::exact(Working::Sum { parts }, exact));
    }
}

fn sum_of(
    criteria: &[Criterion],
    points: &BTreeMap<CriterionId, Trace>,
) -> Option<(Vec<(CriterionId, Points)>, Fraction)> {
    let parts: Option<Vec<(CriterionId, Points)>> = criteria
        .iter()
        .map(|criterion| {
            points.get(&criterion.id).map(|trace| (criterion.id, Points::new(trace.value.clone())))
        })
        .collect();
    let parts = parts?;
    let sum: Points = parts.iter().map(|(_, points)| points).sum();
    Some((parts, sum.value().clone()))
}

/// Step 5.
fn rank(lot: &Lot, results: &mut [BidResult], findings: &mut Vec<Finding>) {
    let contenders =
        contenders(lot, results, |result| result.total.as_ref().map(|total| total.value.clone()));
    let (places, broken) = ranking::rank(contenders, &lot.criteria, &lot.rules.ties);
    let unrounded = contenders_unrounded(lot, results);
    let (exact_places, _) = ranking::rank(unrounded, &lot.criteria, &lot.rules.ties);

    note_ties(lot, &places, broken, findings);
    let moved: Vec<String> = places
        .iter()
        .filter(|place| {
            exact_places.iter().any(|exact| exact.index == place.index && exact.rank != place.rank)
        })
        .map(|place| code(lot, place.index))
        .collect();
    if !moved.is_empty() {
        findings.push(Finding::RoundingDecidesRank { bids: moved });
    }

    let ids: Vec<BidId> = results.iter().map(|result| result.bid).collect();
    for place in &places {
        let tied_with = places
            .iter()
            .filter(|other| other.rank == place.rank && other.index != place.index)
            .filter_map(|other| ids.get(other.index).copied())
            .collect();
        if let Some(result) = results.get_mut(place.index) {
            result.standing = Standing::Ranked { rank: place.rank, tied_with };
        }
    }
}

fn contenders(
    lot: &Lot,
    results: &[BidResult],
    total: impl Fn(&BidResult) -> Option<Fraction>,
) -> Vec<Contender> {
    results
        .iter()
        .zip(&lot.bids)
        .enumerate()
        .filter_map(|(index, (result, bid))| {
            Some(Contender {
                index,
                total: Points::new(total(result)?),
                points: result
                    .points
                    .iter()
                    .map(|(criterion, trace)| (*criterion, Points::new(trace.value.clone())))
                    .collect(),
                amount: bid.amount.clone(),
            })
        })
        .collect()
}

fn contenders_unrounded(lot: &Lot, results: &[BidResult]) -> Vec<Contender> {
    contenders(lot, results, |result| result.unrounded_total.clone())
}

fn note_ties(lot: &Lot, places: &[Place], broken: Vec<Broken>, findings: &mut Vec<Finding>) {
    let mut ranks: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for place in places {
        ranks.entry(place.rank).or_default().push(place.index);
    }
    for (rank, indexes) in ranks {
        if indexes.len() > 1 {
            let bids = indexes.into_iter().map(|index| code(lot, index)).collect();
            findings.push(Finding::Tie { bids, rank });
        }
    }
    for Broken { indexes, rule } in broken {
        let bids = indexes.into_iter().map(|index| code(lot, index)).collect();
        findings.push(Finding::TieBroken { bids, rule });
    }
}

fn code(lot: &Lot, index: usize) -> String {
    lot.bids.get(index).map(|bid| bid.code.clone()).unwrap_or_default()
}

/// A published criterion that cannot tell the bids apart is deprived of its scope.
fn without_effect(lot: &Lot, results: &[BidResult], findings: &mut Vec<Finding>) {
    let ranked: Vec<&BidResult> = results.iter().filter(|result| result.rank().is_some()).collect();
    if ranked.len() < 2 {
        return;
    }
    for root in lot.criteria.roots() {
        let values: BTreeSet<&Fraction> = ranked
            .iter()
            .filter_map(|result| result.points.get(&root.id))
            .map(|trace| &trace.value)
            .collect();
        if values.len() == 1 && root.weight.value().is_positive() {
            findings.push(Finding::CriterionWithoutEffect {
                criterion: root.code.clone(),
                weight: root.weight.value().clone(),
            });
        }
    }
}
