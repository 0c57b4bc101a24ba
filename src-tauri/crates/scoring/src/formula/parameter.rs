//! The numbers that a published formula fixes beside the bids, checked when they are written.

use thiserror::Error;

use crate::Fraction;

/// A number that a published formula fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// How far above the lowest value the points reach zero, as a share of it (*écart*).
    Span,
    /// How many times the lowest price earns nothing (*base*).
    Base,
    /// The price that earns nothing (*plafond*).
    Ceiling,
    /// The value from which on the whole weight is earned (*borne favorable*).
    Best,
    /// The value from which on nothing is earned (*borne défavorable*).
    Worst,
    /// The buyer's estimate (*estimation*).
    Estimate,
    /// The share of the weight at the mean discount (*coude*).
    Elbow,
}

impl Parameter {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Span, Self::Base, Self::Ceiling, Self::Best, Self::Worst, Self::Estimate, Self::Elbow];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Span => "span",
            Self::Base => "base",
            Self::Ceiling => "ceiling",
            Self::Best => "best",
            Self::Worst => "worst",
            Self::Estimate => "estimate",
            Self::Elbow => "elbow",
        }
    }
}

/// Why a number cannot be a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParameterError {
    /// It is 0 or less, where the formula divides by it.
    #[error("not above zero")]
    NotAboveZero,
    /// It is 1 or less, where its logarithm divides.
    #[error("not above 1")]
    NotAboveOne,
    /// The two ends of a window are the same.
    #[error("the best and the worst are the same")]
    NoWidth,
    /// It leaves nothing on one of its sides: it must lie above 0 and below 1.
    #[error("not above 0 and below 1")]
    NotWithinOne,
    /// It is a share of more than the whole.
    #[error("above 1")]
    AboveOne,
    /// A curve has fewer than two points, or more than people would publish.
    #[error("not from 2 to {} points", super::Curve::MOST_POINTS)]
    NoCurve,
    /// The values of a curve do not increase from one point to the next.
    #[error("the values do not increase")]
    NotSorted,
    /// A curve rises and falls.
    #[error("the shares turn back")]
    TurnsBack,
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

/// A share of the weight that leaves some on both sides: above 0 and below 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elbow(Fraction);

impl Elbow {
    /// Checks that a share lies above 0 and below 1.
    pub fn new(value: Fraction) -> Result<Self, ParameterError> {
        let within = value.is_positive() && value < Fraction::one();
        if within { Ok(Self(value)) } else { Err(ParameterError::NotWithinOne) }
    }

    /// The share.
    pub fn value(&self) -> &Fraction {
        &self.0
    }
}

/// The base of a logarithm: a number above 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(Fraction);

impl Base {
    /// Checks that a number is above 1.
    pub fn new(value: Fraction) -> Result<Self, ParameterError> {
        if value > Fraction::one() { Ok(Self(value)) } else { Err(ParameterError::NotAboveOne) }
    }

    /// The number.
    pub fn value(&self) -> &Fraction {
        &self.0
    }
}
