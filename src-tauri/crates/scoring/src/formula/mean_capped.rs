//! `share = mean / price`, and never more than the whole weight.
//!
//! - Domain: prices above zero; a zero price is a finding, never a division.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Never 0; every price at or below the mean gets the whole weight, the lowest like the others.
//! - Relative: every admitted bid moves the mean, the dearest too.
//! - Source: fourth formula of a Spanish price simulator, mean of the admitted offers
//!   (gootyfer/price-scoring-simulator at d91272c); one of the family of the "mean of the bids" of
//!   the ministry's guide of 2 January 2024, whose own equation was not read.

use crate::{FormulaError, Fraction};

/// The share of the weight, before the cap.
pub(super) fn share(price: &Fraction, mean: &Fraction) -> Result<Fraction, FormulaError> {
    mean.divided_by(price).ok_or(FormulaError::DividesByZero)
}
