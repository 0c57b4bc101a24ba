//! What is proven of each price formula when one price moves and all others stay.
//!
//! Let `p` be the price that moves, `m` and `M` the lowest and the highest of the other prices,
//! `Pj` one of them. Two claims are needed.
//!
//! **Own price.** If the share of the moving bid never rises with `p`, and no other share ever
//! falls, then `gap(p) = its total − the best of the others` never rises: a maximum of functions
//! that never fall never falls. The prices at which it is first then have no hole, and bisection
//! between two neighbouring prices of the grid is exact.
//!
//! **Another's price.** If the gap between two *other* bids is monotone on each of `(0, m]`,
//! `[m, M]` and `[M, ∞)`, then a bid that is first at both ends of a stretch is first all along
//! it, and halving the stretches whose ends differ finds every change.
//!
//! | formula | own share | share of another | gap of two others, factor that depends on `p` |
//! |---|---|---|---|
//! | `lowest / price` | `min(p, m) / p` | `min(p, m) / Pj` | `min(p, m)` |
//! | `(lowest / price)²` | its square | its square | `min(p, m)²` |
//! | ceiling, window, estimate | never rises | does not move | constant |
//! | `(n − price / lowest) / (n − 1)` | `n − p / min(p, m)` | `n − Pj / min(p, m)` | `1 / min(p, m)` |
//! | `(highest − price) / (highest − lowest)` | 1, falls to 0, 0 | see below | see below |
//!
//! A floor at zero keeps the first claim; the second is not needed where lines are exact. For the
//! range: below `m` another has `(M − Pj) / (M − p)`, between `m` and `M` it does not move, above
//! `M` it has `(p − Pj) / (p − m)`; all rise, and the gap of two is `(Pi − Pj) / (M − p)`,
//! constant, `(Pi − Pj) / (p − m)`. Where all the others are equal the shares jump at that price,
//! own downwards and the others' upwards: both claims hold, and such a bid is searched for.

use scoring::{Floor, Fraction, PriceFormula};

/// How answers about prices are found under a formula, hence what they claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceMethod {
    /// Totals are straight lines in the price or in an inverse: answers are fractions, for any
    /// price above 0. Under the range they are searched all the same for a bid whose rivals have
    /// all the same price: there is a jump at that price, and nothing to solve.
    ClosedForm,
    /// What is proven of the formula makes a search of the grid of prices complete: answers hold
    /// for every price of the grid up to the limit that they state.
    SearchedToTheStep,
    /// Nothing is proven: there is no answer.
    NotProven,
}

impl PriceMethod {
    /// What is proven of a formula.
    pub fn of(formula: &PriceFormula) -> Self {
        match formula {
            PriceFormula::LowestOverPrice
            | PriceFormula::LinearOverLowest { floor: Floor::Zero | Floor::None }
            | PriceFormula::LinearSpan { .. }
            | PriceFormula::LinearRange
            | PriceFormula::SixthOfSeven => Self::ClosedForm,
            PriceFormula::SquaredRatio
            | PriceFormula::Ceiling { .. }
            | PriceFormula::Window(_)
            | PriceFormula::Estimate { .. } => Self::SearchedToTheStep,
            PriceFormula::Logarithmic { .. }
            | PriceFormula::HalfLogarithmic { .. }
            | PriceFormula::MeanCapped
            | PriceFormula::MeanHalf
            | PriceFormula::MeanCubic
            | PriceFormula::ProximityToEstimate { .. }
            | PriceFormula::DiscountLinear
            | PriceFormula::DiscountBilinear { .. }
            | PriceFormula::DiscountQuadratic
            | PriceFormula::Curve(_)
            | PriceFormula::Rank => Self::NotProven,
        }
    }
}

/// The formulas under which totals are straight lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// `lowest / price`.
    Ratio,
    /// `(highest − price) / (highest − lowest)`.
    Range,
    /// `(n − price / lowest) / (n − 1)`, which is 0 at `n` times the lowest price.
    Line {
        /// The multiple of the lowest price that earns nothing.
        nil_at: Fraction,
        /// What happens beyond.
        floor: Floor,
    },
}

impl Family {
    /// The family of a formula, where its totals are straight lines.
    pub fn of(formula: &PriceFormula) -> Option<Self> {
        match formula {
            PriceFormula::LowestOverPrice => Some(Self::Ratio),
            PriceFormula::LinearOverLowest { floor } => {
                Some(Self::Line { nil_at: Fraction::from(2), floor: *floor })
            }
            PriceFormula::LinearSpan { span, floor } => {
                Some(Self::Line { nil_at: &Fraction::one() + span.value(), floor: *floor })
            }
            PriceFormula::SixthOfSeven => Some(Self::Line { nil_at: Fraction::from(7), floor: Floor::None }),
            PriceFormula::LinearRange => Some(Self::Range),
            PriceFormula::SquaredRatio
            | PriceFormula::Ceiling { .. }
            | PriceFormula::Window(_)
            | PriceFormula::Estimate { .. }
            | PriceFormula::Logarithmic { .. }
            | PriceFormula::HalfLogarithmic { .. }
            | PriceFormula::MeanCapped
            | PriceFormula::MeanHalf
            | PriceFormula::MeanCubic
            | PriceFormula::ProximityToEstimate { .. }
            | PriceFormula::DiscountLinear
            | PriceFormula::DiscountBilinear { .. }
            | PriceFormula::DiscountQuadratic
            | PriceFormula::Curve(_)
            | PriceFormula::Rank => None,
        }
    }
}
