//! What stays when one price moves: the other prices, and the points that do not come from a price.

use scoring::{
    BidId, BidResult, CriterionId, Direction, Evaluation, Field, Fraction, Leaf, Lot, PriceFormula, Standing,
    Working,
};
use thiserror::Error;

use super::{method::PriceMethod, quotient::Quotient};

/// Why nothing is said about prices.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PriceUnknown {
    /// No bid is ranked.
    #[error("no bid is ranked")]
    NotRanked,
    /// The price earns no points by itself.
    #[error("no price criterion")]
    NoPriceCriterion,
    /// The price earns points under several criteria: the answers are for one.
    #[error("{} price criteria", .0.len())]
    SeveralPriceCriteria(Vec<CriterionId>),
    /// The price has no weight: no price changes anything.
    #[error("the price criterion {0} has no weight")]
    WithoutWeight(CriterionId),
    /// Nothing is proven of the formula.
    #[error("nothing is proven of the formula {}", .0.name())]
    NotProven(Box<PriceFormula>),
}

/// A number in lowest terms and ready for many operations.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub fraction: Fraction,
    pub quotient: Quotient,
}

/// A ranked bid, seen from its price.
#[derive(Clone, Debug)]
pub(crate) struct Contestant<'lot> {
    pub bid: BidId,
    pub result: &'lot BidResult,
    pub price: Number,
    /// Exact points of all other criteria.
    pub quality: Number,
    /// The same as the rules round them.
    pub rounded_quality: Number,
}

/// The ranked bids of a lot, seen from their prices.
#[derive(Clone, Debug)]
pub(crate) struct Setting<'lot> {
    pub lot: &'lot Lot,
    pub criterion: CriterionId,
    pub formula: PriceFormula,
    pub method: PriceMethod,
    pub weight: Fraction,
    pub contestants: Vec<Contestant<'lot>>,
    /// What an extra bid earns elsewhere.
    nothing: Number,
    /// The bids with the highest exact total.
    pub winners: Vec<BidId>,
}

/// One price moves, those of the rivals do not.
#[derive(Clone, Debug)]
pub(crate) struct Scene<'a> {
    pub formula: PriceFormula,
    pub weight: &'a Fraction,
    /// What the moving bid earns elsewhere.
    pub quality: &'a Number,
    pub rivals: Vec<&'a Contestant<'a>>,
}

/// The exact totals at a price of the moving bid.
#[derive(Clone, Debug)]
pub(crate) struct Totals {
    pub own: Quotient,
    /// Those of the rivals, in the order of the scene.
    pub rivals: Vec<Quotient>,
}

impl From<Fraction> for Number {
    fn from(fraction: Fraction) -> Self {
        Self { quotient: Quotient::from(&fraction), fraction }
    }
}

impl Totals {
    /// The places of the rivals with the highest total among themselves.
    pub fn first_rivals(&self) -> Vec<usize> {
        let best = self.rivals.iter().max();
        let rivals = self.rivals.iter().enumerate();
        rivals.filter(|(_, total)| Some(*total) == best).map(|(place, _)| place).collect()
    }
}

impl<'lot> Setting<'lot> {
    /// Reads a ranked lot.
    pub fn of(lot: &'lot Lot, evaluation: &'lot Evaluation) -> Result<Self, PriceUnknown> {
        let leaves = lot.criteria.leaves();
        let prices: Vec<_> = leaves
            .iter()
            .filter_map(|(criterion, leaf)| match leaf {
                Leaf::Price { formula } => Some((*criterion, formula.clone())),
                Leaf::Quality { .. } | Leaf::Measure { .. } => None,
            })
            .collect();
        let (criterion, formula) = match prices.as_slice() {
            [] => return Err(PriceUnknown::NoPriceCriterion),
            [one] => one.clone(),
            several => {
                let several = several.iter().map(|(criterion, _)| criterion.id).collect();
                return Err(PriceUnknown::SeveralPriceCriteria(several));
            }
        };
        if criterion.weight.value().is_zero() {
            return Err(PriceUnknown::WithoutWeight(criterion.id));
        }
        let method = PriceMethod::of(&formula);
        if method == PriceMethod::NotProven {
            return Err(PriceUnknown::NotProven(Box::new(formula)));
        }

        let mut contestants = Vec::new();
        let mut totals = Vec::new();
        for result in &evaluation.results {
            match result.standing {
                Standing::Ranked { .. } => {}
                Standing::Unranked(_) => continue,
            }
            let points = result.points.get(&criterion.id);
            let (Some(points), Some(exact), Some(total)) = (points, &result.unrounded_total, &result.total)
            else {
                continue;
            };
            let Working::Formula { value, .. } = &points.working else { continue };
            contestants.push(Contestant {
                bid: result.bid,
                result,
                price: value.clone().into(),
                quality: (exact - &points.exact).into(),
                rounded_quality: (&total.exact - &points.value).into(),
            });
            totals.push(exact.clone());
        }
        let best = totals.iter().max().ok_or(PriceUnknown::NotRanked)?;
        let first = contestants.iter().zip(&totals).filter(|(_, total)| *total == best);
        let winners = first.map(|(contestant, _)| contestant.bid).collect();
        let weight = criterion.weight.value().clone();
        let nothing = Fraction::zero().into();
        Ok(Self { lot, criterion: criterion.id, formula, method, weight, contestants, nothing, winners })
    }

    /// The scene in which the price of one of the bids moves.
    pub fn scene_of<'a>(&'a self, moving: &'a Contestant<'_>) -> Scene<'a> {
        Scene {
            formula: self.formula.clone(),
            weight: &self.weight,
            quality: &moving.quality,
            rivals: self.contestants.iter().filter(|other| other.bid != moving.bid).collect(),
        }
    }

    /// The scene in which an extra bid, with nothing but its price, comes in.
    pub fn scene_of_extra(&self) -> Scene<'_> {
        Scene {
            formula: self.formula.clone(),
            weight: &self.weight,
            quality: &self.nothing,
            rivals: self.contestants.iter().collect(),
        }
    }
}

impl Scene<'_> {
    /// The lowest and the highest price of the rivals, or `None` without a rival.
    pub fn ends(&self) -> Option<(&Fraction, &Fraction)> {
        let prices = || self.rivals.iter().map(|rival| &rival.price.fraction);
        prices().min().zip(prices().max())
    }

    /// The exact totals at a price of the moving bid, by the formula itself; `None` where it has
    /// no value.
    pub fn totals(&self, price: &Fraction) -> Option<Totals> {
        // A reference bears the name of a bid; nobody reads that of the moving one here.
        let moving = (BidId::from_code(""), price.clone());
        let rivals = self.rivals.iter().map(|rival| (rival.bid, rival.price.fraction.clone()));
        let field = Field::of(&std::iter::once(moving).chain(rivals).collect::<Vec<_>>())?;
        let total = |price: &Fraction, quality: &Number| {
            let share = self.formula.share(price, &field, Direction::LowerIsBetter).ok()?;
            Some(&quality.quotient + &Quotient::from(&(self.weight * &share)))
        };
        let own = total(price, self.quality)?;
        let rivals = self.rivals.iter().map(|rival| total(&rival.price.fraction, &rival.quality));
        Some(Totals { own, rivals: rivals.collect::<Option<_>>()? })
    }
}
