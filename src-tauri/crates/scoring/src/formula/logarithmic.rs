//! `share = 1 − log(price / lowest) / log(base)`: nothing at `base` times the lowest price.
//!
//! - Domain: prices above zero; a base above 1.
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Below zero when the price is more than `base` times the lowest: see [`Floor`](crate::Floor).
//! - Relative: the lowest admitted bid sets the reference.
//! - Most values are no fractions: a fraction stands for each, at a proven distance
//!   ([`logarithm`](super::logarithm)). A rank that this distance could decide is refused.
//! - Sources: `1 − log(P / Pbest) / log A` (support.negometrix.com). With base 4 half of the points
//!   are lost when the price doubles twice over: `100 − 50 × log(P / LP) / log 2`, named after Chen
//!   (wiskundeforum.nl, 2629), is that case, `half-logarithmic`.

use super::logarithm::{Approximation, logarithm};
use crate::{FormulaError, Fraction};

/// The share of the weight, before any floor.
pub(super) fn share(
    price: &Fraction,
    lowest: &Fraction,
    base: &Fraction,
) -> Result<Approximation, FormulaError> {
    let ratio = price.divided_by(lowest).ok_or(FormulaError::DividesByZero)?;
    let Approximation { value, error } = logarithm(&ratio, base).ok_or(FormulaError::DividesByZero)?;
    Ok(Approximation { value: Fraction::one() - value, error })
}
