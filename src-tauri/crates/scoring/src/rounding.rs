//! Rounding is a published rule, stored and printed; never a call made in passing.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Pow, Signed};

use crate::Fraction;

/// How a number exactly or partly between two decimals is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundingMode {
    /// To the nearest; a half goes away from zero (*arrondi au plus proche, demi vers le haut*).
    HalfUp,
    /// To the nearest; a half goes to the even neighbour.
    HalfEven,
    /// Towards zero (*troncature*).
    Down,
    /// Away from zero (*arrondi par excès*).
    Up,
}

impl RoundingMode {
    /// All modes.
    pub const ALL: [Self; 4] = [Self::HalfUp, Self::HalfEven, Self::Down, Self::Up];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::HalfUp => "half-up",
            Self::HalfEven => "half-even",
            Self::Down => "down",
            Self::Up => "up",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// A rounding rule (*règle d’arrondi*) of the published rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rounding {
    decimals: u8,
    mode: RoundingMode,
}

impl Rounding {
    /// The most decimals that a rule may keep.
    pub const MOST_DECIMALS: u8 = 12;

    /// A rule that keeps `decimals` decimals, or `None` above [`Self::MOST_DECIMALS`].
    pub fn new(decimals: u8, mode: RoundingMode) -> Option<Self> {
        (decimals <= Self::MOST_DECIMALS).then_some(Self { decimals, mode })
    }

    /// How many decimals are kept.
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// How the last decimal is settled.
    pub fn mode(self) -> RoundingMode {
        self.mode
    }

    /// Applies the rule.
    pub fn apply(self, value: &Fraction) -> Fraction {
        let unit = BigInt::from(10).pow(u32::from(self.decimals));
        let scaled = value.abs() * Fraction::whole(unit.clone());
        let floor = scaled.floor();
        let rest = &scaled - &Fraction::whole(floor.clone());
        let twice = &rest + &rest;
        let up = match self.mode {
            RoundingMode::Down => false,
            RoundingMode::Up => rest.is_positive(),
            RoundingMode::HalfUp => twice >= Fraction::one(),
            RoundingMode::HalfEven => twice > Fraction::one() || (twice == Fraction::one() && floor.is_odd()),
        };
        let settled = if up { floor + 1 } else { floor };
        let signed = if value.numerator().is_negative() { -settled } else { settled };
        Fraction::ratio(signed, unit).unwrap_or_else(Fraction::zero)
    }
}

/// The stages at which the published rules round. A stage without a rule stays exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundingPlan {
    /// Applied to an agreed mark, when several marks were combined.
    pub mark: Option<Rounding>,
    /// Applied to the points of each marked or computed criterion.
    pub points: Option<Rounding>,
    /// Applied to the total of a bid.
    pub total: Option<Rounding>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn rounded(value: &str, decimals: u8, mode: RoundingMode) -> String {
        let rule = Rounding::new(decimals, mode).unwrap();
        rule.apply(&value.parse().unwrap()).to_string()
    }

    #[test]
    fn a_half_goes_where_the_rule_says() {
        assert_eq!(rounded("2.5", 0, RoundingMode::HalfUp), "3");
        assert_eq!(rounded("2.5", 0, RoundingMode::HalfEven), "2");
        assert_eq!(rounded("3.5", 0, RoundingMode::HalfEven), "4");
        assert_eq!(rounded("-2.5", 0, RoundingMode::HalfUp), "-3", "away from zero on both sides");
        assert_eq!(rounded("2.01", 1, RoundingMode::Up), "21/10");
        assert_eq!(rounded("2.09", 1, RoundingMode::Down), "2");
    }

    #[test]
    fn binary_floating_point_would_round_this_one_down() {
        assert_eq!(rounded("1.005", 2, RoundingMode::HalfUp), "101/100");
    }
}
