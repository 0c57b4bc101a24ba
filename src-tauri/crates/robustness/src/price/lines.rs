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

use scoring::{BidId, Floor, Fraction};

use super::{method::Family, setting::Scene};

/// `constant + slope × x`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub constant: Fraction,
    pub slope: Fraction,
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
    pub low: Fraction,
    /// The highest `x`, if there is one.
    pub high: Option<Fraction>,
    pub own: Line,
    /// The lines of the rivals; a rival may have two, and its total is the higher one.
    pub rivals: Vec<(BidId, Line)>,
}

impl Line {
    fn flat(constant: Fraction) -> Self {
        Self { constant, slope: Fraction::zero() }
    }

    pub fn at(&self, x: &Fraction) -> Fraction {
        &self.constant + &(&self.slope * x)
    }
}

impl Segment {
    /// The price that belongs to an `x`; `None` for an `x` of 0 in the inverse: no price is so high.
    pub fn price(&self, x: &Fraction) -> Option<Fraction> {
        match self.variable {
            Variable::Price => Some(x.clone()),
            Variable::Inverse => Fraction::one().divided_by(x),
        }
    }

    /// The same stretch without the prices below `price`; `None` where nothing more is left than
    /// that price.
    pub fn above(mut self, price: &Fraction) -> Option<Self> {
        match self.variable {
            Variable::Price => self.low = self.low.max(price.clone()),
            Variable::Inverse => {
                if let Some(limit) = Fraction::one().divided_by(price) {
                    self.high = Some(self.high.map_or_else(|| limit.clone(), |high| high.min(limit.clone())));
                }
            }
        }
        self.high.as_ref().is_none_or(|high| self.low < *high).then_some(self)
    }
}

/// The stretches of a scene, from the highest prices down; none without a rival.
pub(super) fn segments(scene: &Scene<'_>, family: Family) -> Vec<Segment> {
    let Some((lowest, _)) = scene.ends() else { return Vec::new() };
    let Some(inverse) = Fraction::one().divided_by(lowest) else { return Vec::new() };
    let whole = Line::flat(&scene.quality + scene.weight);
    match family {
        Family::Ratio => {
            let earned = scene.weight * lowest;
            vec![
                Segment {
                    variable: Variable::Inverse,
                    low: Fraction::zero(),
                    high: Some(inverse),
                    own: Line { constant: scene.quality.clone(), slope: earned.clone() },
                    rivals: lines(scene, |rival| {
                        earned.divided_by(&rival.price).map(|points| Line::flat(&rival.quality + &points))
                    }),
                },
                Segment {
                    variable: Variable::Price,
                    low: Fraction::zero(),
                    high: Some(lowest.clone()),
                    own: whole,
                    rivals: lines(scene, |rival| {
                        let slope = scene.weight.divided_by(&rival.price)?;
                        Some(Line { constant: rival.quality.clone(), slope })
                    }),
                },
            ]
        }
        Family::Line { nil_at, floor } => {
            let Some(unit) = scene.weight.divided_by(&(&nil_at - &Fraction::one())) else {
                return Vec::new();
            };
            let at_most = &nil_at * &unit;
            let nil = &nil_at * lowest;
            let per_price = &unit * &inverse;
            let fixed = lines(scene, |rival| {
                let bare = &at_most - &(&per_price * &rival.price);
                let points = match floor {
                    Floor::Zero => bare.max(Fraction::zero()),
                    Floor::None => bare,
                };
                Some(Line::flat(&rival.quality + &points))
            });
            let falling = Segment {
                variable: Variable::Price,
                low: lowest.clone(),
                high: None,
                own: Line { constant: &scene.quality + &at_most, slope: -per_price.clone() },
                rivals: fixed.clone(),
            };
            let mut undercut = lines(scene, |rival| {
                Some(Line { constant: &rival.quality + &at_most, slope: -(&unit * &rival.price) })
            });
            let upper = match floor {
                Floor::None => vec![falling],
                Floor::Zero => {
                    undercut.extend(lines(scene, |rival| Some(Line::flat(rival.quality.clone()))));
                    let floored = Segment {
                        variable: Variable::Price,
                        low: nil.clone(),
                        high: None,
                        own: Line::flat(scene.quality.clone()),
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

fn lines(
    scene: &Scene<'_>,
    line: impl Fn(&super::setting::Contestant<'_>) -> Option<Line>,
) -> Vec<(BidId, Line)> {
    scene.rivals.iter().filter_map(|rival| line(rival).map(|line| (rival.bid, line))).collect()
}
