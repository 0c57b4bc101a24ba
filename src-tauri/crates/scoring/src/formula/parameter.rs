//! The numbers that a published formula fixes beside the bids, checked when they are written.

use thiserror::Error;

use crate::Fraction;

/// A number that a published formula fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// How far above the lowest value the points reach zero, as a share of it (*écart*).
    Span,
}

impl Parameter {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Span];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Span => "span",
        }
    }
}

/// Why a number cannot be a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParameterError {
    /// It is 0 or less, where the formula divides by it.
    #[error("not above zero")]
    NotAboveZero,
}

/// A number above zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Positive(Fraction);

impl Positive {
    /// Checks that a number is above zero.
    pub fn new(value: Fraction) -> Result<Self, ParameterError> {
        if value.is_positive() { Ok(Self(value)) } else { Err(ParameterError::NotAboveZero) }
    }

    /// The number.
    pub fn value(&self) -> &Fraction {
        &self.0
    }
}
