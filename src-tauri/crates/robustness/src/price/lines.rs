//! Totals as straight lines over stretches of prices.

use scoring::Fraction;

use super::{quotient::Quotient, setting::Totals};

/// `constant + slope × x`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub constant: Quotient,
    pub slope: Quotient,
}

/// What the lines of a stretch are straight in.
#[derive(Clone, Debug)]
pub(super) enum Variable {
    /// The price.
    Price,
    /// One over the price.
    Inverse,
    /// One over what the price is under this one.
    InverseUnder(Quotient),
    /// One over what the price is above this one.
    InverseAbove(Quotient),
}

/// The totals over one stretch of prices.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub variable: Variable,
    /// The lowest `x`; it is not reached where it stands for no price above 0.
    pub low: Quotient,
    /// The highest `x`, if there is one.
    pub high: Option<Quotient>,
    pub own: Line,
    /// The lines of the rivals, by their place in the scene; a rival may have two, and its total is
    /// the higher one.
    pub rivals: Vec<(usize, Line)>,
}

impl Line {
    pub fn flat(constant: Quotient) -> Self {
        Self { constant, slope: Quotient::zero() }
    }

    pub fn at(&self, x: &Quotient) -> Quotient {
        &self.constant + &(&self.slope * x)
    }
}

impl Segment {
    /// Whether `x` rises with the price.
    pub fn rises(&self) -> bool {
        match self.variable {
            Variable::Price | Variable::InverseUnder(_) => true,
            Variable::Inverse | Variable::InverseAbove(_) => false,
        }
    }

    /// The price that belongs to an `x`; `None` for an `x` of 0 in an inverse: no price is so high.
    pub fn price(&self, x: &Quotient) -> Option<Fraction> {
        let inverse = || Quotient::one().divided_by(x);
        let price = match &self.variable {
            Variable::Price => x.clone(),
            Variable::Inverse => inverse()?,
            Variable::InverseUnder(highest) => highest - &inverse()?,
            Variable::InverseAbove(lowest) => lowest + &inverse()?,
        };
        Some(price.reduced())
    }

    /// Whether a price above 0 belongs to an `x`.
    pub fn is_reached(&self, x: &Quotient) -> bool {
        self.price(x).is_some_and(|price| price.is_positive())
    }

    /// The `x` of a price above 0; `None` where no `x` is so high.
    fn x(&self, price: &Quotient) -> Option<Quotient> {
        let inverse = |of: &Quotient| Quotient::one().divided_by(of).filter(Quotient::is_positive);
        match &self.variable {
            Variable::Price => Some(price.clone()),
            Variable::Inverse => inverse(price),
            Variable::InverseUnder(highest) => inverse(&(highest - price)),
            Variable::InverseAbove(lowest) => inverse(&(price - lowest)),
        }
    }

    /// The same stretch without the prices below `price`; `None` where nothing more is left than
    /// that price.
    pub fn above(mut self, price: &Fraction) -> Option<Self> {
        let limit = self.x(&Quotient::from(price));
        if self.rises() {
            self.low = self.low.max(limit?);
        } else if let Some(limit) = limit {
            self.high = Some(match self.high {
                Some(high) => high.min(limit),
                None => limit,
            });
        }
        self.high.as_ref().is_none_or(|high| self.low < *high).then_some(self)
    }
}

/// The totals at a price above 0.
pub(super) fn totals(segments: &[Segment], price: &Fraction) -> Option<Totals> {
    let price = Quotient::from(price);
    let (segment, x) = segments.iter().find_map(|segment| {
        let x = segment.x(&price)?;
        let belongs = segment.low <= x && segment.high.as_ref().is_none_or(|high| x <= *high);
        belongs.then_some((segment, x))
    })?;
    let mut rivals: Vec<Quotient> = Vec::new();
    for (place, line) in &segment.rivals {
        let total = line.at(&x);
        match rivals.get_mut(*place) {
            Some(higher) if *higher < total => *higher = total,
            Some(_) => {}
            // The first lines come in the order of the scene, one for each rival.
            None => rivals.push(total),
        }
    }
    Some(Totals { own: segment.own.at(&x), rivals })
}
