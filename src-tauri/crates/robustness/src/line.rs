//! A total, or the gap between two totals, as one weight moves: a straight line.

use scoring::{BidId, Fraction};

/// The totals of all bids while one criterion's weight `t` goes from 0 to 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sweep {
    /// One line per bid, in the order of the matrix.
    pub lines: Vec<(BidId, Line)>,
}

/// `at_zero × (1 − t) + at_one × t`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Without the criterion: what the other criteria give, in their proportions.
    pub at_zero: Fraction,
    /// With nothing but the criterion.
    pub at_one: Fraction,
}

/// Where a line between 0 and 1 is zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// Nowhere between 0 and 1.
    Nowhere,
    /// At one point.
    At(Fraction),
    /// Everywhere.
    Throughout,
}

impl Sweep {
    /// Every two bids once, in the order of the matrix, with the gap of the first over the second.
    pub fn pairs(&self) -> impl Iterator<Item = ((BidId, BidId), Line)> {
        self.lines.iter().enumerate().flat_map(|(index, (one, line))| {
            self.lines
                .iter()
                .skip(index + 1)
                .map(move |(other, against)| ((*one, *other), line.over(against)))
        })
    }
}

impl Line {
    /// How far this line is above another one.
    pub fn over(&self, other: &Self) -> Self {
        Self { at_zero: &self.at_zero - &other.at_zero, at_one: &self.at_one - &other.at_one }
    }

    /// What the line gains as the weight goes from 0 to 1.
    pub fn slope(&self) -> Fraction {
        &self.at_one - &self.at_zero
    }

    /// Where the line is zero between 0 and 1, both included.
    pub fn root(&self) -> Root {
        let fall = &self.at_zero - &self.at_one;
        match self.at_zero.divided_by(&fall) {
            Some(root) if root.is_negative() || root > Fraction::one() => Root::Nowhere,
            Some(root) => Root::At(root),
            None if self.at_zero.is_zero() => Root::Throughout,
            None => Root::Nowhere,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn line(at_zero: &str, at_one: &str) -> Line {
        Line { at_zero: at_zero.parse().unwrap(), at_one: at_one.parse().unwrap() }
    }

    #[test]
    fn a_line_is_zero_where_its_ends_have_opposite_signs() {
        assert_eq!(line("1", "-2").root(), Root::At("1/3".parse().unwrap()));
        assert_eq!(line("-1", "1").root(), Root::At("1/2".parse().unwrap()));
        assert_eq!(line("0", "-1").root(), Root::At(Fraction::zero()), "the limits count");
        assert_eq!(line("3", "0").root(), Root::At(Fraction::one()), "the limits count");
    }

    #[test]
    fn a_line_on_one_side_has_no_root() {
        assert_eq!(line("1", "2").root(), Root::Nowhere, "its root lies below 0");
        assert_eq!(line("2", "1").root(), Root::Nowhere, "its root lies above 1");
        assert_eq!(line("1", "1").root(), Root::Nowhere, "it is level and not zero");
        assert_eq!(line("0", "0").root(), Root::Throughout);
    }
}
