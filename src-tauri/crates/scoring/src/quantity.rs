//! The quantities of an evaluation. Each is a fraction that does not mix with the others:
//! a mark is given by a person, points are computed from it, and the compiler keeps them apart.
//!
//! ```compile_fail,E0308
//! use scoring::{Mark, Points};
//! fn award(_: Points) {}
//! award(Mark::new("4".parse().unwrap()).unwrap());
//! ```
//!
//! ```
//! use scoring::{Fraction, Points};
//! fn award(_: Points) {}
//! award(Points::new(Fraction::one()));
//! ```

use std::{
    fmt,
    iter::Sum,
    ops::{Add, Sub},
};

use thiserror::Error;

use crate::Fraction;

/// A quantity below zero where none may be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("negative quantity: {0}")]
pub struct NegativeQuantity(pub Fraction);

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Fraction);

        impl $name {
            /// The bare number.
            pub fn value(&self) -> &Fraction {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

macro_rules! never_negative {
    ($name:ident) => {
        impl $name {
            /// Checks that the number is not below zero.
            pub fn new(value: Fraction) -> Result<Self, NegativeQuantity> {
                if value.is_negative() { Err(NegativeQuantity(value)) } else { Ok(Self(value)) }
            }
        }
    };
}

macro_rules! adds_up {
    ($name:ident) => {
        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
                Self(parts.map(|part| part.0).sum())
            }
        }
        impl<'a> Sum<&'a $name> for $name {
            fn sum<I: Iterator<Item = &'a Self>>(parts: I) -> Self {
                Self(parts.map(|part| &part.0).sum())
            }
        }
        impl<'a> Add<&'a $name> for &'a $name {
            type Output = $name;
            fn add(self, other: &'a $name) -> $name {
                $name(&self.0 + &other.0)
            }
        }
    };
}

quantity! {
    /// A mark (*note*) given by a person on a [`Scale`](crate::Scale); never below 0.
    Mark
}
never_negative!(Mark);

quantity! {
    /// The weight (*pondération*) of a criterion, in points of the declared total; never below 0.
    Weight
}
never_negative!(Weight);
adds_up!(Weight);

quantity! {
    /// Points computed for a bid on a criterion, or their sum.
    Points
}
adds_up!(Points);

impl Points {
    /// Points may be below zero only where the published formula says so.
    pub fn new(value: Fraction) -> Self {
        Self(value)
    }
}

impl<'a> Sub<&'a Points> for &'a Points {
    type Output = Points;
    fn sub(self, other: &'a Points) -> Points {
        Points(&self.0 - &other.0)
    }
}

quantity! {
    /// The amount that is evaluated: one base (HT or TTC) for the whole tender, in euros.
    ///
    /// Zero is allowed: a bid at zero euro cannot be rejected by a formula
    /// (CJUE 10 September 2020, C-367/19); it is a finding, and no formula divides by it.
    EvaluatedAmount
}
never_negative!(EvaluatedAmount);

quantity! {
    /// A measured value (days, kWh, hours…), in the unit that the criterion names.
    Measure
}
never_negative!(Measure);

quantity! {
    /// An amount before tax (HT), in euros.
    NetAmount
}
never_negative!(NetAmount);
adds_up!(NetAmount);

quantity! {
    /// An amount with tax (TTC), in euros.
    GrossAmount
}
never_negative!(GrossAmount);
adds_up!(GrossAmount);

/// The one base on which the bids of a tender are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PriceBasis {
    /// Before tax (HT).
    Net,
    /// With tax (TTC).
    Gross,
}

impl PriceBasis {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Net => "net",
            Self::Gross => "gross",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Net, Self::Gross].into_iter().find(|basis| basis.name() == name)
    }
}
