//! What a formula looked at beside the bid's own value and the weight, for whoever explains it.

use super::{CurvePlace, CurvePoint, Field, Parameter, PriceFormula, Reference};
use crate::{Direction, Fraction};

/// A number that a formula looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormulaInput {
    /// The lowest value in the running.
    Lowest(Reference),
    /// The highest value in the running.
    Highest(Reference),
    /// The mean of the values in the running.
    Mean(Fraction),
    /// How many bids are in the running.
    Bids(u32),
    /// The rank of the bid's value among them.
    Rank(u32),
    /// A point of the published curve, next to the value.
    Point(CurvePoint),
    /// The share stands at most this far from its true value, as a share of the weight.
    Error(Fraction),
    /// A number that the published formula fixes.
    Parameter(Parameter, Fraction),
}

impl PriceFormula {
    /// What the formula looks at for a bid, beside its own value and the weight, in the order in
    /// which the formula names it.
    pub fn inputs(&self, value: &Fraction, field: &Field, direction: Direction) -> Vec<FormulaInput> {
        let lowest = || FormulaInput::Lowest(field.lowest.clone());
        let highest = || FormulaInput::Highest(field.highest.clone());
        let mut inputs = match (self, direction) {
            (Self::LowestOverPrice | Self::SquaredRatio, Direction::HigherIsBetter)
            | (Self::DiscountLinear | Self::DiscountQuadratic, _) => vec![highest()],
            (Self::LowestOverPrice | Self::SquaredRatio, Direction::LowerIsBetter)
            | (
                Self::LinearOverLowest { .. }
                | Self::LinearSpan { .. }
                | Self::Logarithmic { .. }
                | Self::HalfLogarithmic { .. }
                | Self::SixthOfSeven,
                _,
            ) => {
                vec![lowest()]
            }
            (Self::LinearRange, _) => vec![lowest(), highest()],
            (Self::MeanCapped | Self::MeanHalf | Self::MeanCubic, _) => {
                vec![FormulaInput::Mean(field.mean.clone())]
            }
            (
                Self::Ceiling { .. }
                | Self::Window(_)
                | Self::Estimate { .. }
                | Self::ProximityToEstimate { .. },
                _,
            ) => Vec::new(),
            (Self::DiscountBilinear { .. }, _) => vec![FormulaInput::Mean(field.mean.clone()), highest()],
            (Self::Curve(curve), _) => match curve.place(value) {
                Some(CurvePlace::At(point)) => vec![FormulaInput::Point(point.clone())],
                Some(CurvePlace::Between(one, next)) => {
                    vec![FormulaInput::Point(one.clone()), FormulaInput::Point(next.clone())]
                }
                None => Vec::new(),
            },
            (Self::Rank, direction) => {
                vec![FormulaInput::Bids(field.count()), FormulaInput::Rank(field.rank(value, direction))]
            }
        };
        let fixed = self.parameters().into_iter();
        inputs.extend(fixed.map(|(parameter, value)| FormulaInput::Parameter(parameter, value.clone())));
        if let Ok(error) = self.error(value, field)
            && error.is_positive()
        {
            inputs.push(FormulaInput::Error(error));
        }
        inputs
    }
}
