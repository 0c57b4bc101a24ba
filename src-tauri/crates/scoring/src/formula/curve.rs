//! The share is read on a published line of points, straight between two of them.
//!
//! - Domain: any value. Before the first point its share holds, beyond the last point the last.
//! - One bid, or equal values: what the value itself gives.
//! - Between the lowest and the highest published share, never turning back: a curve that rises
//!   and falls would prefer a worse value (CE 29 October 2013, n° 370789).
//! - Absolute: no other bid changes the points.
//! - Source: tables and stepwise lines that buyers publish; linear interpolation between published
//!   points is the only reading offered.

use super::ParameterError;
use crate::{Direction, FormulaError, Fraction};

/// A published point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurvePoint {
    /// A price or a measure.
    pub value: Fraction,
    /// The share of the weight that it earns, from 0 to 1.
    pub share: Fraction,
}

/// A published line of points, in increasing order of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    points: Vec<CurvePoint>,
    direction: Direction,
}

/// Where a value lies on a curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurvePlace<'curve> {
    /// At a point, before the first or beyond the last: the share of this one holds.
    At(&'curve CurvePoint),
    /// Between these two.
    Between(&'curve CurvePoint, &'curve CurvePoint),
}

impl Curve {
    /// The most points: a published curve is read by people.
    pub const MOST_POINTS: usize = 100;

    /// Checks that the points make a line that never turns back.
    pub fn new(points: Vec<CurvePoint>) -> Result<Self, ParameterError> {
        if points.len() < 2 || points.len() > Self::MOST_POINTS {
            return Err(ParameterError::NoCurve);
        }
        if points.iter().any(|point| point.share.is_negative() || point.share > Fraction::one()) {
            return Err(ParameterError::AboveOne);
        }
        if !points.is_sorted_by(|one, next| one.value < next.value) {
            return Err(ParameterError::NotSorted);
        }
        let direction = if points.is_sorted_by(|one, next| one.share >= next.share) {
            Direction::LowerIsBetter
        } else if points.is_sorted_by(|one, next| one.share <= next.share) {
            Direction::HigherIsBetter
        } else {
            return Err(ParameterError::TurnsBack);
        };
        Ok(Self { points, direction })
    }

    /// The points.
    pub fn points(&self) -> &[CurvePoint] {
        &self.points
    }

    /// Which side the points make the better one.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Where a value lies; `None` never happens, since a curve has points.
    pub fn place(&self, value: &Fraction) -> Option<CurvePlace<'_>> {
        let after = self.points.partition_point(|point| point.value < *value);
        let before = after.checked_sub(1).and_then(|place| self.points.get(place));
        match (before, self.points.get(after)) {
            (Some(before), Some(after)) if after.value != *value => Some(CurvePlace::Between(before, after)),
            (Some(_) | None, Some(after)) => Some(CurvePlace::At(after)),
            (Some(before), None) => Some(CurvePlace::At(before)),
            (None, None) => None,
        }
    }

    /// Whether several values earn the whole weight.
    pub(super) fn has_plateau(&self) -> bool {
        let whole = self.points.iter().filter(|point| point.share == Fraction::one()).count();
        let open_ended = match self.direction {
            Direction::LowerIsBetter => self.points.first().is_some_and(|first| first.value.is_positive()),
            Direction::HigherIsBetter => true,
        };
        whole > 1 || (whole == 1 && open_ended)
    }
}

/// The share of the weight.
pub(super) fn share(value: &Fraction, curve: &Curve) -> Result<Fraction, FormulaError> {
    match curve.place(value).ok_or(FormulaError::DividesByZero)? {
        CurvePlace::At(point) => Ok(point.share.clone()),
        CurvePlace::Between(one, next) => {
            let along = (value - &one.value).divided_by(&(&next.value - &one.value));
            let along = along.ok_or(FormulaError::DividesByZero)?;
            Ok(&one.share + &(&along * &(&next.share - &one.share)))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn curve(points: &[(&str, &str)]) -> Result<Curve, ParameterError> {
        let number = |text: &str| text.parse().unwrap();
        let point = |(value, share): &(&str, &str)| CurvePoint { value: number(value), share: number(share) };
        Curve::new(points.iter().map(point).collect())
    }

    #[test]
    fn a_share_is_read_at_between_and_beyond_the_points() {
        let curve = curve(&[("100", "1"), ("150", "0.8"), ("200", "0")]).unwrap();
        let read = |value: &str| share(&value.parse().unwrap(), &curve).unwrap().to_decimal().unwrap();
        assert_eq!(
            ["50", "100", "125", "150", "175", "200", "900"].map(read),
            ["1", "1", "0.9", "0.8", "0.4", "0", "0"]
        );
        assert_eq!(curve.direction(), Direction::LowerIsBetter);
    }

    #[test]
    fn points_that_make_no_line_are_refused() {
        assert_eq!(curve(&[("100", "1")]), Err(ParameterError::NoCurve));
        assert_eq!(curve(&[("1", "1"), ("1", "0")]), Err(ParameterError::NotSorted));
        assert_eq!(curve(&[("2", "1"), ("1", "0")]), Err(ParameterError::NotSorted));
        assert_eq!(curve(&[("1", "1.1"), ("2", "0")]), Err(ParameterError::AboveOne));
        assert_eq!(curve(&[("1", "0"), ("2", "1"), ("3", "0.5")]), Err(ParameterError::TurnsBack));
        let many: Vec<CurvePoint> = (0..=100_u32)
            .map(|value| CurvePoint { value: Fraction::from(value), share: Fraction::one() })
            .collect();
        assert_eq!(Curve::new(many), Err(ParameterError::NoCurve));
    }
}
