//! What the bids still in the running set for all of them: the ends, the mean, the order.

use std::num::NonZeroU32;

use crate::{BidId, Direction, Fraction};

/// A value that a bid sets for all the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The bid that sets it (the first in the lot's order, where several do).
    pub bid: BidId,
    /// Its value.
    pub value: Fraction,
}

/// The values of the bids still in the running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The lowest value.
    pub lowest: Reference,
    /// The highest value.
    pub highest: Reference,
    /// The sum of all values divided by their number.
    pub mean: Fraction,
    /// All values in increasing order.
    sorted: Vec<Fraction>,
    count: NonZeroU32,
}

impl Field {
    /// The field of some values, or `None` when there is none.
    pub fn of(values: &[(BidId, Fraction)]) -> Option<Self> {
        let reference = |(bid, value): &(BidId, Fraction)| Reference { bid: *bid, value: value.clone() };
        // `min_by_key` keeps the first of equals and `max_by_key` the last: go backwards for that one.
        let lowest = values.iter().min_by_key(|(_, value)| value).map(reference)?;
        let highest = values.iter().rev().max_by_key(|(_, value)| value).map(reference)?;
        let count = u32::try_from(values.len()).ok().and_then(NonZeroU32::new)?;
        let mut sorted: Vec<Fraction> = values.iter().map(|(_, value)| value.clone()).collect();
        sorted.sort();
        let mean = sorted.iter().sum::<Fraction>() / count;
        Some(Self { lowest, highest, mean, sorted, count })
    }

    /// How many bids have a value.
    pub fn count(&self) -> u32 {
        self.count.get()
    }

    /// 1 for the best value; equal values share a rank, and the next one counts all above it.
    pub fn rank(&self, value: &Fraction, direction: Direction) -> u32 {
        let better = match direction {
            Direction::LowerIsBetter => self.sorted.partition_point(|other| other < value),
            Direction::HigherIsBetter => {
                self.sorted.len() - self.sorted.partition_point(|other| other <= value)
            }
        };
        u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The better and the worse end, in a direction.
    pub(super) fn ends(&self, direction: Direction) -> (&Fraction, &Fraction) {
        match direction {
            Direction::LowerIsBetter => (&self.lowest.value, &self.highest.value),
            Direction::HigherIsBetter => (&self.highest.value, &self.lowest.value),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ends_mean_and_ranks_are_those_of_the_values() {
        let value = Fraction::from;
        let values: Vec<(BidId, Fraction)> = [("A", 30_u32), ("B", 10), ("C", 30), ("D", 20)]
            .map(|(code, number)| (BidId::from_code(code), value(number)))
            .to_vec();
        let field = Field::of(&values).unwrap();
        assert_eq!((field.lowest.bid, &field.lowest.value), (BidId::from_code("B"), &value(10)));
        assert_eq!(field.highest.bid, BidId::from_code("A"), "the first of those that set it");
        assert_eq!((field.mean.to_decimal().as_deref(), field.count()), (Some("22.5"), 4));
        let ranks = |direction| [10, 20, 30].map(|number| field.rank(&value(number), direction));
        assert_eq!(ranks(Direction::LowerIsBetter), [1, 2, 3]);
        assert_eq!(ranks(Direction::HigherIsBetter), [4, 3, 1], "two share the first rank");
        assert_eq!(Field::of(&[]), None);
    }
}
