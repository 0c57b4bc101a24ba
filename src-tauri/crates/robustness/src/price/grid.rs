//! The prices that can be written: multiples of the smallest coin.

use num_bigint::BigInt;
use num_integer::Integer;
use scoring::Fraction;

/// The prices that can be offered: those with a fixed number of decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceGrid {
    decimals: u8,
}

impl PriceGrid {
    /// Prices in whole cents.
    pub const CENTS: Self = Self { decimals: 2 };
    /// Prices in whole euros.
    pub const EUROS: Self = Self { decimals: 0 };

    /// The distance between two neighbouring prices.
    pub fn step(self) -> Fraction {
        self.price(&BigInt::from(1))
    }

    fn scale(self) -> BigInt {
        BigInt::from(10).pow(u32::from(self.decimals))
    }

    /// The price that stands at a place; place 0 is the price 0.
    pub(super) fn price(self, place: &BigInt) -> Fraction {
        Fraction::ratio(place.clone(), self.scale()).unwrap_or_else(Fraction::zero)
    }

    /// The place of the dearest price that is not above `price`.
    pub(super) fn at_or_below(self, price: &Fraction) -> BigInt {
        (price.numerator() * self.scale()).div_floor(price.denominator())
    }

    /// The place of the dearest price that is below `price`.
    pub(super) fn below(self, price: &Fraction) -> BigInt {
        let (place, rest) = (price.numerator() * self.scale()).div_mod_floor(price.denominator());
        if rest == BigInt::ZERO { place - 1 } else { place }
    }

    /// The place of the cheapest price that is not below `price`.
    pub(super) fn at_or_above(self, price: &Fraction) -> BigInt {
        self.below(price) + 1
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_price_between_two_cents_has_a_neighbour_on_each_side() {
        let grid = PriceGrid::CENTS;
        let price: Fraction = "54000/7".parse().unwrap();
        assert_eq!(grid.price(&grid.at_or_below(&price)), "7714.28".parse().unwrap());
        assert_eq!(grid.price(&grid.at_or_above(&price)), "7714.29".parse().unwrap());
    }

    #[test]
    fn below_a_price_of_whole_cents_is_one_cent_less() {
        let price: Fraction = "125000".parse().unwrap();
        assert_eq!(PriceGrid::CENTS.price(&PriceGrid::CENTS.below(&price)), "124999.99".parse().unwrap());
        assert_eq!(PriceGrid::EUROS.price(&PriceGrid::EUROS.at_or_above(&price)), price);
    }
}
