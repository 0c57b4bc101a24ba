//! Matrices from bare numbers, and totals computed again the long way.

use robustness::{Matrix, MatrixError};
use scoring::{BidId, CriterionId, Fraction, Weight};

/// The bid that stands at an index.
pub fn bid(index: usize) -> BidId {
    BidId::from_code(&index.to_string())
}

/// The criterion that stands at an index.
pub fn criterion(index: usize) -> CriterionId {
    CriterionId::from_code(&index.to_string())
}

/// The matrix of some weights and shares, bids and criteria named by their index.
pub fn matrix(weights: &[Fraction], shares: &[Vec<Fraction>]) -> Result<Matrix, MatrixError> {
    let weights = weights.iter().enumerate();
    let shares = shares.iter().enumerate();
    Matrix::new(
        weights.map(|(index, weight)| (criterion(index), Weight::new(weight.clone()).unwrap())).collect(),
        shares.map(|(index, row)| (bid(index), row.clone())).collect(),
    )
}

/// The weights after one of them was moved to `to`, a share of the total: each other weight keeps
/// its proportion. Written as a reader would do it by hand, without the library's lines.
pub fn moved(weights: &[Fraction], index: usize, to: &Fraction) -> Vec<Fraction> {
    let sum: Fraction = weights.iter().sum();
    let left = &sum - &weights[index];
    let mut moved: Vec<Fraction> = weights
        .iter()
        .map(|weight| (weight * &(Fraction::one() - to.clone())).divided_by(&left).unwrap())
        .collect();
    moved[index] = to.clone();
    moved
}

/// The total of each bid.
pub fn totals(weights: &[Fraction], shares: &[Vec<Fraction>]) -> Vec<Fraction> {
    shares.iter().map(|row| row.iter().zip(weights).map(|(share, weight)| share * weight).sum()).collect()
}

#[test]
fn what_cannot_be_weighed_is_refused() {
    let one = Fraction::one;
    let zero = Fraction::zero;
    assert_eq!(matrix(&[one()], &[]), Err(MatrixError::NoBid));
    assert_eq!(matrix(&[], &[Vec::new()]), Err(MatrixError::NoWeight));
    assert_eq!(
        matrix(&[zero(), zero()], &[vec![one(), one()]]),
        Err(MatrixError::NoWeight),
        "weights that are all 0 have no proportions"
    );
    assert_eq!(
        matrix(&[one(), one()], &[vec![one()]]),
        Err(MatrixError::RowLength { bid: bid(0), expected: 2, found: 1 }),
        "a share that is absent is not 0"
    );
    let weight = || Weight::new(one()).unwrap();
    assert_eq!(
        Matrix::new(vec![(criterion(0), weight())], vec![(bid(0), vec![one()]), (bid(0), vec![zero()])]),
        Err(MatrixError::BidTwice(bid(0)))
    );
    assert_eq!(
        Matrix::new(
            vec![(criterion(0), weight()), (criterion(0), weight())],
            vec![(bid(0), vec![one(), one()])]
        ),
        Err(MatrixError::CriterionTwice(criterion(0)))
    );
}

#[test]
fn weights_are_shares_of_their_sum() {
    let matrix = matrix(
        &[Fraction::from(60), Fraction::from(40)],
        &[vec![Fraction::one(), "1/2".parse().unwrap()], vec![Fraction::zero(), Fraction::one()]],
    )
    .unwrap();
    let weights: Vec<Fraction> = matrix.weights().map(|(_, weight)| weight.clone()).collect();
    assert_eq!(weights, ["3/5".parse().unwrap(), "2/5".parse().unwrap()]);
    let totals: Vec<Fraction> = matrix.totals().map(|(_, total)| total.clone()).collect();
    assert_eq!(totals, ["4/5".parse().unwrap(), "2/5".parse().unwrap()], "3/5 + 1/5, and 2/5");
    assert_eq!(matrix.bids().collect::<Vec<_>>(), [bid(0), bid(1)]);
}
