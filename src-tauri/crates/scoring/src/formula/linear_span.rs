//! `share = (lowest × (1 + span) − price) / (lowest × span)`: the whole weight to the lowest,
//! nothing from `span` above it on.
//!
//! - Domain: a lowest price above zero; a span above zero, as a share of it (0.5 for 50 %).
//! - One bid, or equal prices: everyone gets the whole weight.
//! - Below zero when the price is more than `1 + span` times the lowest: see
//!   [`Floor`](crate::Floor). A span of 1 is [`linear_over_lowest`](super::linear_over_lowest).
//! - Relative: the lowest admitted bid sets the reference, but a dear bid changes nothing.
//! - Source: linear method of Swiss procurement, `(lowest + span − offer) / span`
//!   (submissionsrecht.ch, "Preisbewertung: die lineare Methode"); Aargau, WBE.2024.228.

use super::Positive;
use crate::{FormulaError, Fraction};

/// The share of the weight, before any floor.
pub(super) fn share(price: &Fraction, lowest: &Fraction, span: &Positive) -> Result<Fraction, FormulaError> {
    let width = lowest * span.value();
    (&(lowest + &width) - price).divided_by(&width).ok_or(FormulaError::DividesByZero)
}
