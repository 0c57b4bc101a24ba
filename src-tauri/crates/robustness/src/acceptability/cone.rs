//! The double description of a cone: its extreme rays, each with the rows that it makes 0.
//!
//! Rows are added one by one. A row that cuts keeps the rays on its good side and adds one new ray
//! between each pair of *adjacent* rays that it separates (Motzkin, Raiffa, Thompson and Thrall
//! 1953). Two rays are adjacent when no third ray makes 0 every row that both make 0. A ray with
//! just `dimension − 1` such rows needs no search: its cone is simplicial there, each choice of all
//! but one of these rows spans a face of dimension 2, and such a face has two extreme rays.

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::number::{Number, dot, shorten};

/// How many rows a set of rows can hold.
pub(super) const MOST_ROWS: usize = 128;

/// How many comparisons of rays come with each ray that is allowed: a cone on its way to too many
/// rays must stop in time, too.
const COMPARISONS: usize = 10_000;

/// A set of rows.
pub(super) type Rows = u128;

/// The set that holds one row.
pub(super) fn only(row: usize) -> Rows {
    1 << row
}

/// The rows of a set, in increasing order.
pub(super) fn members(mut rows: Rows) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let row = (rows != 0).then(|| rows.trailing_zeros() as usize)?;
        rows &= rows - 1;
        Some(row)
    })
}

/// Why a cone could not be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The numbers are too small for the coordinates.
    Overflow,
    /// There would be more rays than allowed.
    OverBudget,
}

/// What a row does to a cone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// Nothing: every ray is on the good side. The row is then not recorded on any ray.
    Idle,
    /// It takes a part away and leaves a part.
    Through,
    /// It leaves no more than a face. The cone is then left as it was.
    Flat,
}

/// An extreme ray.
#[derive(Clone, Debug)]
pub(super) struct Ray<N> {
    /// The smallest whole coordinates.
    pub(super) along: Vec<N>,
    /// The rows that it makes 0.
    pub(super) tight: Rows,
}

/// A pointed cone of full dimension.
#[derive(Clone, Debug)]
pub(super) struct Cone<N> {
    dimension: usize,
    pub(super) rays: Vec<Ray<N>>,
    /// How many rays were compared so far.
    compared: usize,
}

impl<N: Number> Cone<N> {
    /// A cone from as many independent rays as it has dimensions.
    pub(super) fn simplicial(rays: Vec<Ray<N>>) -> Self {
        Self { dimension: rays.len(), rays, compared: 0 }
    }

    /// The weights that are not below 0: one ray and one row per criterion.
    pub(super) fn orthant(criteria: usize) -> Self {
        let ray = |at: usize| Ray {
            along: (0..criteria).map(|it| if it == at { N::small(1) } else { N::small(0) }).collect(),
            tight: (0..criteria).filter(|it| *it != at).map(only).sum(),
        };
        Self::simplicial((0..criteria).map(ray).collect())
    }

    /// Keeps the part of the cone where `normal · w ≥ 0`, and records the row on its rays.
    pub(super) fn cut(&mut self, normal: &[N], row: usize, most: usize) -> Result<Cut, Stop> {
        let values: Option<Vec<N>> = self.rays.iter().map(|ray| dot(normal, &ray.along)).collect();
        let values = values.ok_or(Stop::Overflow)?;
        let on = |side: Ordering| -> Vec<usize> {
            (0..values.len()).filter(|ray| values[*ray].side() == side).collect()
        };
        let (above, below) = (on(Ordering::Greater), on(Ordering::Less));
        if below.is_empty() {
            return Ok(Cut::Idle);
        }
        if above.is_empty() {
            return Ok(Cut::Flat);
        }
        let kept = values.len() - below.len();
        let mut between = Vec::new();
        for &good in &above {
            self.compared = self.compared.saturating_add(below.len());
            if self.compared / COMPARISONS > most {
                return Err(Stop::OverBudget);
            }
            for &bad in &below {
                let (adjacent, compared) = self.adjacent(good, bad);
                self.compared = self.compared.saturating_add(compared);
                if adjacent {
                    if kept + between.len() >= most {
                        return Err(Stop::OverBudget);
                    }
                    let ray = self.between((good, &values[good]), (bad, &values[bad]), row);
                    between.push(ray.ok_or(Stop::Overflow)?);
                }
            }
        }
        let mut values = values.iter();
        self.rays.retain_mut(|ray| {
            let side = values.next().map_or(Ordering::Less, Number::side);
            if side.is_eq() {
                ray.tight |= only(row);
            }
            side.is_ge()
        });
        self.rays.append(&mut between);
        Ok(Cut::Through)
    }

    /// Whether two rays are adjacent, and with how many others they had to be compared.
    fn adjacent(&self, one: usize, other: usize) -> (bool, usize) {
        let count = |rows: Rows| rows.count_ones() as usize;
        let tight = |ray: usize| self.rays[ray].tight;
        let shared = tight(one) & tight(other);
        if count(shared) + 2 < self.dimension {
            return (false, 0);
        }
        if count(tight(one)) + 1 == self.dimension || count(tight(other)) + 1 == self.dimension {
            return (true, 0);
        }
        let mut rays = self.rays.iter().enumerate();
        let third = rays.position(|(ray, it)| it.tight & shared == shared && ray != one && ray != other);
        (third.is_none(), third.unwrap_or(self.rays.len()))
    }

    fn between(&self, (good, above): (usize, &N), (bad, below): (usize, &N), row: usize) -> Option<Ray<N>> {
        let (good, bad) = (&self.rays[good], &self.rays[bad]);
        let parts = good.along.iter().zip(&bad.along);
        let along: Option<Vec<N>> =
            parts.map(|(good, bad)| above.times(bad)?.minus(&below.times(good)?)).collect();
        let mut along = along?;
        shorten(&mut along);
        Some(Ray { along, tight: good.tight & bad.tight | only(row) })
    }

    /// The rays in integers of any size.
    pub(super) fn whole(&self) -> Vec<Ray<BigInt>> {
        let whole =
            |ray: &Ray<N>| Ray { along: ray.along.iter().map(Number::big).collect(), tight: ray.tight };
        self.rays.iter().map(whole).collect()
    }
}
