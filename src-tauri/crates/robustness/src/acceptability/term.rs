//! One term of Lawrence's sum: a vertex, or a part of it where many planes meet.

use num_bigint::{BigInt, Sign};
use num_traits::{One, Zero};

use super::{
    body::Body,
    cone::{Rows, members},
    number::Number,
};

/// Why one term could not be computed.
pub(super) enum Miss {
    /// The numbers are too small for it.
    Overflow,
    /// The direction is perpendicular to an edge.
    Perpendicular,
    /// The planes are not independent. They always should be.
    Singular,
}

/// A fraction, not in lowest terms.
pub(super) struct Term {
    pub(super) numerator: BigInt,
    /// Above 0.
    pub(super) denominator: BigInt,
}

/// The term of one simplicial cone.
///
/// `Σ yₖ·aₖ + μ·(1, …, 1) = c` is solved for μ and y = −γ. The planes of a single weight
/// (`aₖ = eⱼ`) have no part in the other equations: they are left out, and their y follows.
pub(super) fn term<N: Number>(
    body: &Body,
    basis: Rows,
    direction: &[i64],
    power: usize,
) -> Result<Term, Miss> {
    let criteria = body.criteria;
    let mut free = vec![true; criteria];
    let mut normals: Vec<&[N]> = Vec::new();
    for row in members(basis) {
        let plane = &body.planes[row];
        match plane.unit {
            Some(at) => free[at] = false,
            None => normals.push(N::normal(plane).ok_or(Miss::Overflow)?),
        }
    }
    let size = normals.len() + 1;
    let direction: Vec<BigInt> = direction.iter().map(|part| BigInt::from(*part)).collect();
    let direction: Option<Vec<N>> = direction.iter().map(N::of).collect();
    let direction = direction.ok_or(Miss::Overflow)?;
    let mut system: Vec<Vec<N>> = (0..criteria)
        .filter(|at| free[*at])
        .map(|at| {
            let planes = normals.iter().map(|normal| normal[at].clone());
            planes.chain([N::small(1), direction[at].clone()]).collect()
        })
        .collect();
    if system.len() != size {
        return Err(Miss::Singular);
    }
    let determinant = solve(&mut system)?;
    // Everything below is multiplied by the determinant, and so is a whole number.
    let flipped = determinant.side().is_lt();
    let solution: Vec<&N> = system.iter().map(|row| &row[size]).collect();
    let (planes, level) = (&solution[..size - 1], solution[size - 1]);
    let mut parts: Vec<BigInt> = planes.iter().map(|part| part.big()).collect();
    for at in (0..criteria).filter(|at| !free[*at]) {
        let rest = (|| {
            let mut rest = direction[at].times(&determinant)?.minus(level)?;
            for (normal, part) in normals.iter().zip(planes) {
                if normal[at].side().is_ne() {
                    rest = rest.minus(&normal[at].times(part)?)?;
                }
            }
            Some(rest)
        })();
        parts.push(rest.ok_or(Miss::Overflow)?.big());
    }
    if parts.iter().any(Zero::is_zero) {
        return Err(Miss::Perpendicular);
    }
    let sign = if flipped { -BigInt::one() } else { BigInt::one() };
    let determinant = determinant.big() * &sign;
    let numerator = num_traits::pow(level.big() * &sign, power);
    let edges = parts.into_iter().map(|part| -part * &sign);
    let mut denominator = edges.fold(BigInt::one(), |product, part| product * part);
    for _ in criteria..=power + 1 {
        denominator *= &determinant;
    }
    let (numerator, denominator) = match denominator.sign() {
        Sign::Minus => (-numerator, -denominator),
        Sign::NoSign | Sign::Plus => (numerator, denominator),
    };
    Ok(Term { numerator, denominator })
}

/// Solves a square system, given with its right side, without fractions (Bareiss, Math. Comp. 22
/// (1968) 565–578): every entry stays a minor of the system. Afterwards the right side is the
/// solution times the determinant, which is returned.
fn solve<N: Number>(system: &mut [Vec<N>]) -> Result<N, Miss> {
    let size = system.len();
    let mut previous = N::small(1);
    for step in 0..size {
        let pivot = (step..size).find(|row| system[*row][step].side().is_ne()).ok_or(Miss::Singular)?;
        system.swap(step, pivot);
        let pivot = system[step].clone();
        for (at, row) in system.iter_mut().enumerate() {
            if at == step {
                continue;
            }
            let factor = row[step].clone();
            for column in step + 1..=size {
                let kept = row[column].times(&pivot[step]);
                let taken = factor.times(&pivot[column]);
                let value = kept.zip(taken).and_then(|(kept, taken)| kept.minus(&taken));
                row[column] = value.ok_or(Miss::Overflow)?.over(&previous);
            }
        }
        previous = pivot[step].clone();
    }
    Ok(previous)
}
