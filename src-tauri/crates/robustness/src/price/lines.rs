//! Totals as straight lines, for the formulas whose points are linear in the price that moves or
//! in its inverse.
//!
//! With `N` the weight of the price, `m` the lowest of the other prices, `p` the price that moves:
//!
//! | | `lowest / price` | `(n − price / lowest) / (n − 1)`, `N' = N / (n − 1)` |
//! |---|---|---|
//! | `p ≥ m` | in `1/p`: own `N·m·(1/p)`, others fixed | in `p`: own `n·N' − (N'/m)·p`, others fixed |
//! | `p ≤ m` | in `p`: own `N`, others `(N/Pj)·p` | in `1/p`: own `N`, others `n·N' − (N'·Pj)·(1/p)` |
//!
//! A floor at 0 makes another's points the higher of two lines, the second one flat; the best of
//! the others is then simply the highest of more lines. The own points have one more stretch,
//! flat, from `n·m` on.

use scoring::{Floor, Fraction};

use super::{
    method::Family,
    quotient::Quotient,
    setting::{Contestant, Scene, Totals},
};

/// `constant + slope × x`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub constant: Quotient,
    pub slope: Quotient,
}

/// What the lines of a stretch are straight in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variable {
    /// The price.
    Price,
    /// One over the price.
    Inverse,
}

/// The totals over one stretch of prices.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub variable: Variable,
    /// The lowest `x`; where it is 0, it is not reached.
    pub low: Quotient,
    /// The highest `x`, if there is one.
    pub high: Option<Quotient>,
    pub own: Line,
    /// The lines of the rivals, by their place in the scene; a rival may have two, and its total is
    /// the higher one.
    pub rivals: Vec<(usize, Line)>,
}

impl Line {
    fn flat(constant: Quotient) -> Self {
        Self { constant, slope: Quotient::zero() }
    }

    pub fn at(&self, x: &Quotient) -> Quotient {
        &self.constant + &(&self.slope * x)
    }
}

impl Segment {
    /// The price that belongs to an `x`; `None` for an `x` of 0 in the inverse: no price is so high.
    pub fn price(&self, x: &Quotient) -> Option<Fraction> {
        match self.variable {
            Variable::Price => Some(x.reduced()),
            Variable::Inverse => Quotient::one().divided_by(x).map(|price| price.reduced()),
        }
    }

    /// The `x` of a price above 0, where it belongs to the stretch.
    fn x(&self, price: &Fraction) -> Option<Quotient> {
        let price = Quotient::from(price);
        let x = match self.variable {
            Variable::Price => price,
            Variable::Inverse => Quotient::one().divided_by(&price)?,
        };
        (self.low <= x && self.high.as_ref().is_none_or(|high| x <= *high)).then_some(x)
    }

    /// The same stretch without the prices below `price`; `None` where nothing more is left than
    /// that price.
    pub fn above(mut self, price: &Fraction) -> Option<Self> {
        let price = Quotient::from(price);
        match self.variable {
            Variable::Price => self.low = self.low.max(price),
            Variable::Inverse => {
                if let Some(limit) = Quotient::one().divided_by(&price) {
                    self.high = Some(match self.high {
                        Some(high) => high.min(limit),
                        None => limit,
                    });
                }
            }
        }
        self.high.as_ref().is_none_or(|high| self.low < *high).then_some(self)
    }
}

/// The totals at a price above 0.
pub(super) fn totals(segments: &[Segment], price: &Fraction) -> Option<Totals> {
    let (segment, x) = segments.iter().find_map(|segment| Some((segment, segment.x(price)?)))?;
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

/// The stretches of a scene, from the highest prices down; none without a rival.
pub(super) fn segments(scene: &Scene<'_>, family: Family) -> Vec<Segment> {
    let Some((lowest, _)) = scene.ends() else { return Vec::new() };
    let (lowest, weight) = (&Quotient::from(lowest), &Quotient::from(scene.weight));
    let Some(inverse) = Quotient::one().divided_by(lowest) else { return Vec::new() };
    let whole = Line::flat(&scene.quality.quotient + weight);
    match family {
        Family::Ratio => {
            let earned = weight * lowest;
            vec![
                Segment {
                    variable: Variable::Inverse,
                    low: Quotient::zero(),
                    high: Some(inverse),
                    own: Line { constant: scene.quality.quotient.clone(), slope: earned.clone() },
                    rivals: lines(scene, |rival| {
                        earned
                            .divided_by(&rival.price.quotient)
                            .map(|points| Line::flat(&rival.quality.quotient + &points))
                    }),
                },
                Segment {
                    variable: Variable::Price,
                    low: Quotient::zero(),
                    high: Some(lowest.clone()),
                    own: whole,
                    rivals: lines(scene, |rival| {
                        let slope = weight.divided_by(&rival.price.quotient)?;
                        Some(Line { constant: rival.quality.quotient.clone(), slope })
                    }),
                },
            ]
        }
        Family::Line { nil_at, floor } => {
            let nil_at = Quotient::from(&nil_at);
            let Some(unit) = weight.divided_by(&(&nil_at - &Quotient::one())) else {
                return Vec::new();
            };
            let at_most = &nil_at * &unit;
            let nil = &nil_at * lowest;
            let per_price = &unit * &inverse;
            let fixed = lines(scene, |rival| {
                let bare = &at_most - &(&per_price * &rival.price.quotient);
                let points = match floor {
                    Floor::Zero => bare.max(Quotient::zero()),
                    Floor::None => bare,
                };
                Some(Line::flat(&rival.quality.quotient + &points))
            });
            let falling = Segment {
                variable: Variable::Price,
                low: lowest.clone(),
                high: None,
                own: Line { constant: &scene.quality.quotient + &at_most, slope: -per_price.clone() },
                rivals: fixed.clone(),
            };
            let mut undercut = lines(scene, |rival| {
                Some(Line {
                    constant: &rival.quality.quotient + &at_most,
                    slope: -(&unit * &rival.price.quotient),
                })
            });
            let upper = match floor {
                Floor::None => vec![falling],
                Floor::Zero => {
                    undercut.extend(lines(scene, |rival| Some(Line::flat(rival.quality.quotient.clone()))));
                    let floored = Segment {
                        variable: Variable::Price,
                        low: nil.clone(),
                        high: None,
                        own: Line::flat(scene.quality.quotient.clone()),
                        rivals: fixed,
                    };
                    vec![floored, Segment { high: Some(nil), ..falling }]
                }
            };
            let below = Segment {
                variable: Variable::Inverse,
                low: inverse,
                high: None,
                own: whole,
                rivals: undercut,
            };
            upper.into_iter().chain(std::iter::once(below)).collect()
        }
    }
}

/// One line for each rival, in the order of the scene. No price is 0 under these formulas: the
/// ranking would be withheld.
fn lines(scene: &Scene<'_>, line: impl Fn(&Contestant<'_>) -> Option<Line>) -> Vec<(usize, Line)> {
    let rivals = scene.rivals.iter().enumerate();
    rivals.filter_map(|(place, rival)| line(rival).map(|line| (place, line))).collect()
}
