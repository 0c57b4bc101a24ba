//! The stretches over which totals are straight lines, for the formulas whose points are linear in the price that moves or
//! in its inverse.
//!
//! With `N` the weight of the price, `m` the lowest of the other prices, `p` the price that moves:
//!
//! | | `lowest / price` | `(n − price / lowest) / (n − 1)`, `N' = N / (n − 1)` |
//! |---|---|---|
//! | `p ≥ m` | in `1/p`: own `N·m·(1/p)`, others fixed | in `p`: own `n·N' − (N'/m)·p`, others fixed |
//! | `p ≤ m` | in `p`: own `N`, others `(N/Pj)·p` | in `1/p`: own `N`, others `n·N' − (N'·Pj)·(1/p)` |
//!
//! For the range, with `M` the highest of the other prices and `D = M − m` above 0:
//!
//! | | `(highest − price) / (highest − lowest)` |
//! |---|---|
//! | `p ≥ M` | in `1/(p − m)`: own 0, others `N − N·(Pj − m)/(p − m)` |
//! | `m ≤ p ≤ M` | in `p`: own `N·M/D − (N/D)·p`, others fixed |
//! | `p ≤ m` | in `1/(M − p)`: own `N`, others `N·(M − Pj)/(M − p)` |
//!
//! Neighbouring stretches agree where they meet. A floor at 0 makes another's points the higher of two lines, the second one flat; the best of
//! the others is then simply the highest of more lines. The own points have one more stretch,
//! flat, from `n·m` on.

use scoring::Floor;

use super::{
    lines::{Line, Segment, Variable},
    method::Family,
    quotient::Quotient,
    setting::{Contestant, Scene},
};

/// The stretches of a scene, from the highest prices down; `None` without a rival, and where
/// totals are no straight lines.
pub(super) fn segments(scene: &Scene<'_>) -> Option<Vec<Segment>> {
    let (lowest, highest) = scene.ends()?;
    let (lowest, highest) = (&Quotient::from(lowest), &Quotient::from(highest));
    let weight = &Quotient::from(scene.weight);
    match Family::of(&scene.formula)? {
        Family::Ratio => ratio(scene, weight, lowest),
        Family::Line { nil_at, floor } => line(scene, weight, lowest, &Quotient::from(&nil_at), floor),
        Family::Range => range(scene, weight, lowest, highest),
    }
}

fn ratio(scene: &Scene<'_>, weight: &Quotient, lowest: &Quotient) -> Option<Vec<Segment>> {
    let inverse = Quotient::one().divided_by(lowest)?;
    let whole = Line::flat(&scene.quality.quotient + weight);
    let earned = weight * lowest;
    Some(vec![
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
    ])
}

fn line(
    scene: &Scene<'_>,
    weight: &Quotient,
    lowest: &Quotient,
    nil_at: &Quotient,
    floor: Floor,
) -> Option<Vec<Segment>> {
    let inverse = Quotient::one().divided_by(lowest)?;
    let whole = Line::flat(&scene.quality.quotient + weight);
    let unit = weight.divided_by(&(nil_at - &Quotient::one()))?;
    let at_most = nil_at * &unit;
    let nil = nil_at * lowest;
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
        Some(Line { constant: &rival.quality.quotient + &at_most, slope: -(&unit * &rival.price.quotient) })
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
    let below =
        Segment { variable: Variable::Inverse, low: inverse, high: None, own: whole, rivals: undercut };
    Some(upper.into_iter().chain(std::iter::once(below)).collect())
}

/// The stretches of the range; `None` where the other prices are all the same.
fn range(
    scene: &Scene<'_>,
    weight: &Quotient,
    lowest: &Quotient,
    highest: &Quotient,
) -> Option<Vec<Segment>> {
    let spread = highest - lowest;
    let inverse = Quotient::one().divided_by(&spread)?;
    let quality = &scene.quality.quotient;
    let per_price = weight * &inverse;
    let above = Segment {
        variable: Variable::InverseAbove(lowest.clone()),
        low: Quotient::zero(),
        high: Some(inverse.clone()),
        own: Line::flat(quality.clone()),
        rivals: lines(scene, |rival| {
            let over = &rival.price.quotient - lowest;
            Some(Line { constant: &rival.quality.quotient + weight, slope: -(weight * &over) })
        }),
    };
    let between = Segment {
        variable: Variable::Price,
        low: lowest.clone(),
        high: Some(highest.clone()),
        own: Line { constant: quality + &(&per_price * highest), slope: -per_price.clone() },
        rivals: lines(scene, |rival| {
            let under = highest - &rival.price.quotient;
            Some(Line::flat(&rival.quality.quotient + &(&per_price * &under)))
        }),
    };
    let below = Segment {
        variable: Variable::InverseUnder(highest.clone()),
        low: Quotient::one().divided_by(highest)?,
        high: Some(inverse),
        own: Line::flat(quality + weight),
        rivals: lines(scene, |rival| {
            let under = highest - &rival.price.quotient;
            Some(Line { constant: rival.quality.quotient.clone(), slope: weight * &under })
        }),
    };
    Some(vec![above, between, below])
}

/// One line for each rival, in the order of the scene. No price is 0 under these formulas: the
/// ranking would be withheld.
fn lines(scene: &Scene<'_>, line: impl Fn(&Contestant<'_>) -> Option<Line>) -> Vec<(usize, Line)> {
    let rivals = scene.rivals.iter().enumerate();
    rivals.filter_map(|(place, rival)| line(rival).map(|line| (place, line))).collect()
}
