//! Why a bid is never first: a mixture of the other bids that is ahead of it wherever the weights
//! may be.
//!
//! By the theorem of the minimax, a bid is never first exactly when such a mixture exists. The
//! game "the mixture of bids against the mixture of corners" is solved as a linear programme, in
//! whole numbers, by the simplex method with Bland's rule (Math. Oper. Res. 2 (1977) 103–107),
//! which never runs in a circle:
//!
//! ```text
//! maximise Σ q    subject to    Σⱼ (gapₖⱼ + shift)·qⱼ ≤ 1 for each rival k,
//!                               qⱼ ≤ capⱼ·Σ q for each cap,    q ≥ 0
//! ```

use num_bigint::BigInt;
use num_traits::{One, Signed, Zero};
use scoring::Fraction;

/// The parts of a mixture of rivals, and by how much it is ahead at least.
pub(super) struct Mixture {
    pub(super) parts: Vec<Fraction>,
    pub(super) margin: Fraction,
}

/// A linear programme in whole numbers: all entries share one denominator.
struct Table {
    rows: Vec<Vec<BigInt>>,
    /// What each variable would still gain, negated; the last entry is the value.
    gains: Vec<BigInt>,
    basis: Vec<usize>,
    denominator: BigInt,
}

impl Table {
    /// `rows · q ≤ right`, `q ≥ 0`, maximise `Σ q`; no right side is below 0.
    fn new(rows: Vec<(Vec<BigInt>, BigInt)>, variables: usize) -> Self {
        let slacks = rows.len();
        let basis = (variables..variables + slacks).collect();
        let widened = rows.into_iter().enumerate().map(|(at, (mut row, right))| {
            row.extend((0..slacks).map(|slack| BigInt::from(u8::from(slack == at))));
            row.push(right);
            row
        });
        let rows = widened.collect();
        let mut gains = vec![-BigInt::one(); variables];
        gains.extend((0..=slacks).map(|_| BigInt::zero()));
        Self { rows, gains, basis, denominator: BigInt::one() }
    }

    fn solve(&mut self) {
        while let Some(enters) = self.gains.iter().rev().skip(1).rev().position(Signed::is_negative) {
            let last = self.gains.len() - 1;
            let candidates = (0..self.rows.len()).filter(|row| self.rows[*row][enters].is_positive());
            let leaves = candidates.min_by(|one, other| {
                let (first, second) = (&self.rows[*one], &self.rows[*other]);
                let ratio = (&first[last] * &second[enters]).cmp(&(&second[last] * &first[enters]));
                ratio.then(self.basis[*one].cmp(&self.basis[*other]))
            });
            // Each rival's row bounds every variable, so one always leaves.
            let Some(leaves) = leaves else { return };
            self.pivot(leaves, enters);
        }
    }

    fn pivot(&mut self, leaves: usize, enters: usize) {
        let pivot = self.rows[leaves].clone();
        let others = self.rows.iter_mut().enumerate().filter(|(at, _)| *at != leaves).map(|(_, row)| row);
        for row in others.chain([&mut self.gains]) {
            let factor = row[enters].clone();
            for (value, pivoted) in row.iter_mut().zip(&pivot) {
                *value = (&*value * &pivot[enters] - &factor * pivoted) / &self.denominator;
            }
        }
        self.denominator.clone_from(&pivot[enters]);
        self.basis[leaves] = enters;
    }
}

/// The mixture of rivals that is ahead by the most where it is ahead by the least; `None` when no
/// mixture is ahead everywhere. `gaps` has a row per rival: its lead at each corner.
pub(super) fn mixture(gaps: &[Vec<Fraction>], caps: &[Option<Fraction>]) -> Option<Mixture> {
    let corners = caps.len();
    let deepest = gaps.iter().flatten().min()?.clone();
    let shift = &Fraction::one() - &deepest;
    let mut rows: Vec<(Vec<BigInt>, BigInt)> = Vec::with_capacity(gaps.len() + corners);
    for gap in gaps {
        let mut row: Vec<Fraction> = gap.iter().map(|value| value + &shift).collect();
        row.push(Fraction::one());
        let mut row = whole(&row);
        let right = row.pop()?;
        rows.push((row, right));
    }
    for (at, cap) in caps.iter().enumerate() {
        if let Some(cap) = cap {
            let part = |it| if it == at { &Fraction::one() - cap } else { -cap.clone() };
            rows.push((whole(&(0..corners).map(part).collect::<Vec<_>>()), BigInt::zero()));
        }
    }
    // A row was multiplied by its right side, so its price is divided by it.
    let scales: Vec<BigInt> = rows.iter().take(gaps.len()).map(|(_, right)| right.clone()).collect();
    let mut table = Table::new(rows, corners);
    table.solve();
    let prices: Vec<BigInt> =
        table.gains.iter().skip(corners).zip(&scales).map(|(price, scale)| price * scale).collect();
    let total: BigInt = prices.iter().sum();
    let value = Fraction::ratio(table.denominator, total.clone())?;
    let parts: Option<Vec<Fraction>> =
        prices.into_iter().map(|price| Fraction::ratio(price, total.clone())).collect();
    let margin = &value - &shift;
    Some(Mixture { parts: parts?, margin }).filter(|found| found.margin.is_positive())
}

/// Fractions times their common denominator.
fn whole(row: &[Fraction]) -> Vec<BigInt> {
    let common = common_denominator(row);
    row.iter().map(|value| value.numerator() * (&common / value.denominator())).collect()
}

/// The least common denominator.
pub(super) fn common_denominator(row: &[Fraction]) -> BigInt {
    row.iter().fold(BigInt::one(), |common, value| num_integer::lcm(common, value.denominator().clone()))
}
