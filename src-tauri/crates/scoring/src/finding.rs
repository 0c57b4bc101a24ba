//! What is noticed about the data (*constats*): a code, where, and the details.
//!
//! The words are in `wording`, under `finding-CODE` and `finding-CODE-hint`.

use crate::{Admission, Direction, Fraction, PriceFormula, TieRule};

/// What a finding does to the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No ranking can be relied on until it is settled.
    Blocking,
    /// A court or a bidder may object; a person decides.
    Warning,
    /// Worth knowing, and printed in the report.
    Information,
}

impl Severity {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }
}

/// What a finding is about. Criteria and bids are named by their codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The grid as a whole.
    Grid,
    /// The bids as a whole.
    Bids,
    /// One criterion.
    Criterion(String),
    /// One bid.
    Bid(String),
    /// One bid on one criterion.
    Cell {
        /// The bid.
        bid: String,
        /// The criterion.
        criterion: String,
    },
}

/// A detail of a finding, typed so that each reader writes it properly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A number.
    Number(Fraction),
    /// A text from the data, or the name of a closed choice.
    Text(String),
    /// Several names.
    Names(Vec<String>),
}

/// Something noticed about the data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is the code or number that its name says")]
pub enum Finding {
    /// The grid has no criterion.
    NoCriteria,
    /// There is no bid.
    NoBids,
    /// Weights of siblings differ from their parent's, or roots from the declared total.
    WeightsDoNotAddUp { subject: Subject, sum: Fraction, expected: Fraction },
    /// Two criteria have the same code.
    CodeDuplicated { code: String },
    /// Two bids have the same code.
    BidDuplicated { bid: String },
    /// A criterion lies below the third level.
    TooDeep { criterion: String },
    /// A criterion was given an empty list of sub-criteria.
    EmptyGroup { criterion: String },
    /// The formula has no meaning where this end is the better one.
    FormulaDirection { criterion: String, formula: PriceFormula, direction: Direction },
    /// A bid in the running has no agreed mark: "non noté" is not 0.
    MarkMissing { bid: String, criterion: String },
    /// A mark is above its scale.
    MarkAboveScale { bid: String, criterion: String, mark: Fraction, max: Fraction },
    /// A bid in the running has no evaluated amount.
    PriceMissing { bid: String },
    /// A bid at zero euro: never rejected by a formula, heard first (CJUE C-367/19).
    PriceZero { bid: String },
    /// A bid in the running has no measured value.
    MeasureMissing { bid: String, criterion: String },
    /// The formula would divide by zero.
    FormulaUndefined { criterion: String, formula: PriceFormula },
    /// A bid was not admitted.
    BidExcluded { bid: String, admission: Admission },
    /// A bid is below a minimum mark, and left before prices were looked at.
    MinimumMark { bid: String, criterion: String, mark: Fraction, minimum: Fraction },
    /// The published formula gives points below zero (CE 18 December 2012, n° 362532).
    PointsNegative { bid: String, criterion: String, points: Fraction },
    /// Without the rounding rule the ranking would differ.
    RoundingDecidesRank { bids: Vec<String> },
    /// The distance between an approximated formula and its true value could decide this.
    ApproximationDecidesRank { bids: Vec<String> },
    /// Bids stay equal after every declared tie rule.
    Tie { bids: Vec<String>, rank: u32 },
    /// Bids had equal totals; a declared rule ordered them.
    TieBroken { bids: Vec<String>, rule: TieRule },
    /// A criterion gave the same points to every ranked bid.
    CriterionWithoutEffect { criterion: String, weight: Fraction },
    /// No criterion takes account of the environment (R2152-7, since 21 August 2026).
    NoEnvironmentalCriterion,
    /// Price is the only criterion (R2152-7, abolished since 21 August 2026).
    SingleCriterionPrice { criterion: String },
    /// The formula gives nothing to the dearest, whatever the gap (CE 24 May 2017, n° 405787).
    RangeFormula { criterion: String, weight: Fraction },
    /// The formula crushes gaps in price (CE 3 November 2014, n° 373362).
    CrushingFormula { criterion: String, weight: Fraction },
    /// The formula gives the whole weight to several different values (CE 29 October 2013,
    /// n° 370789: the best mark goes to the lowest price).
    PlateauFormula { criterion: String, formula: PriceFormula, weight: Fraction },
    /// The formula gives more to a dearer bid nearer to the estimate (CE 29 October 2013, n° 370789).
    ProximityFormula { criterion: String, formula: PriceFormula },
    /// The formula never uses the whole weight (CE 3 November 2014, n° 373362).
    CompressingFormula { criterion: String, formula: PriceFormula, weight: Fraction },
    /// The formula may go below zero as published (CE 18 December 2012, n° 362532).
    FormulaWithoutFloor { criterion: String, formula: PriceFormula },
}

impl Finding {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCriteria => "no-criteria",
            Self::NoBids => "no-bids",
            Self::WeightsDoNotAddUp { .. } => "weights-do-not-add-up",
            Self::CodeDuplicated { .. } => "code-duplicated",
            Self::BidDuplicated { .. } => "bid-duplicated",
            Self::TooDeep { .. } => "too-deep",
            Self::EmptyGroup { .. } => "empty-group",
            Self::FormulaDirection { .. } => "formula-direction",
            Self::MarkMissing { .. } => "mark-missing",
            Self::MarkAboveScale { .. } => "mark-above-scale",
            Self::PriceMissing { .. } => "price-missing",
            Self::PriceZero { .. } => "price-zero",
            Self::MeasureMissing { .. } => "measure-missing",
            Self::FormulaUndefined { .. } => "formula-undefined",
            Self::BidExcluded { .. } => "bid-excluded",
            Self::MinimumMark { .. } => "minimum-mark",
            Self::PointsNegative { .. } => "points-negative",
            Self::RoundingDecidesRank { .. } => "rounding-decides-rank",
            Self::ApproximationDecidesRank { .. } => "approximation-decides-rank",
            Self::Tie { .. } => "tie",
            Self::TieBroken { .. } => "tie-broken",
            Self::CriterionWithoutEffect { .. } => "criterion-without-effect",
            Self::NoEnvironmentalCriterion => "no-environmental-criterion",
            Self::SingleCriterionPrice { .. } => "single-criterion-price",
            Self::RangeFormula { .. } => "range-formula",
            Self::CrushingFormula { .. } => "crushing-formula",
            Self::PlateauFormula { .. } => "plateau-formula",
            Self::ProximityFormula { .. } => "proximity-formula",
            Self::CompressingFormula { .. } => "compressing-formula",
            Self::FormulaWithoutFloor { .. } => "formula-without-floor",
        }
    }

    /// What it does to the work.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NoCriteria
            | Self::NoBids
            | Self::WeightsDoNotAddUp { .. }
            | Self::CodeDuplicated { .. }
            | Self::BidDuplicated { .. }
            | Self::TooDeep { .. }
            | Self::EmptyGroup { .. }
            | Self::FormulaDirection { .. }
            | Self::MarkMissing { .. }
            | Self::MarkAboveScale { .. }
            | Self::PriceMissing { .. }
            | Self::MeasureMissing { .. }
            | Self::FormulaUndefined { .. }
            | Self::ApproximationDecidesRank { .. } => Severity::Blocking,
            Self::PriceZero { .. }
            | Self::PointsNegative { .. }
            | Self::RoundingDecidesRank { .. }
            | Self::Tie { .. }
            | Self::CriterionWithoutEffect { .. }
            | Self::NoEnvironmentalCriterion
            | Self::SingleCriterionPrice { .. }
            | Self::RangeFormula { .. }
            | Self::CrushingFormula { .. }
            | Self::PlateauFormula { .. }
            | Self::CompressingFormula { .. }
            | Self::ProximityFormula { .. }
            | Self::FormulaWithoutFloor { .. } => Severity::Warning,
            Self::BidExcluded { .. } | Self::MinimumMark { .. } | Self::TieBroken { .. } => {
                Severity::Information
            }
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::NoCriteria | Self::CodeDuplicated { .. } | Self::NoEnvironmentalCriterion => Subject::Grid,
            Self::NoBids
            | Self::RoundingDecidesRank { .. }
            | Self::ApproximationDecidesRank { .. }
            | Self::Tie { .. }
            | Self::TieBroken { .. } => Subject::Bids,
            Self::WeightsDoNotAddUp { subject, .. } => subject.clone(),
            Self::TooDeep { criterion }
            | Self::EmptyGroup { criterion }
            | Self::FormulaDirection { criterion, .. }
            | Self::FormulaUndefined { criterion, .. }
            | Self::CriterionWithoutEffect { criterion, .. }
            | Self::SingleCriterionPrice { criterion }
            | Self::RangeFormula { criterion, .. }
            | Self::CrushingFormula { criterion, .. }
            | Self::PlateauFormula { criterion, .. }
            | Self::CompressingFormula { criterion, .. }
            | Self::ProximityFormula { criterion, .. }
            | Self::FormulaWithoutFloor { criterion, .. } => Subject::Criterion(criterion.clone()),
            Self::BidDuplicated { bid }
            | Self::PriceMissing { bid }
            | Self::PriceZero { bid }
            | Self::BidExcluded { bid, .. } => Subject::Bid(bid.clone()),
            Self::MarkMissing { bid, criterion }
            | Self::MarkAboveScale { bid, criterion, .. }
            | Self::MeasureMissing { bid, criterion }
            | Self::MinimumMark { bid, criterion, .. }
            | Self::PointsNegative { bid, criterion, .. } => {
                Subject::Cell { bid: bid.clone(), criterion: criterion.clone() }
            }
        }
    }

    /// The details by name, beyond the subject.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let number = |value: &Fraction| Detail::Number(value.clone());
        match self {
            Self::WeightsDoNotAddUp { sum, expected, .. } => {
                vec![("sum", number(sum)), ("expected", number(expected))]
            }
            Self::CodeDuplicated { code } => vec![("code", Detail::Text(code.clone()))],
            Self::FormulaDirection { formula, direction, .. } => vec![
                ("formula", Detail::Text(formula.name().to_owned())),
                ("direction", Detail::Text(direction.name().to_owned())),
            ],
            Self::ProximityFormula { formula, .. }
            | Self::FormulaUndefined { formula, .. }
            | Self::FormulaWithoutFloor { formula, .. } => {
                vec![("formula", Detail::Text(formula.name().to_owned()))]
            }
            Self::PlateauFormula { formula, weight, .. }
            | Self::CompressingFormula { formula, weight, .. } => {
                vec![("formula", Detail::Text(formula.name().to_owned())), ("weight", number(weight))]
            }
            Self::MarkAboveScale { mark, max, .. } => vec![("mark", number(mark)), ("max", number(max))],
            Self::BidExcluded { admission, .. } => {
                vec![("admission", Detail::Text(admission.name().to_owned()))]
            }
            Self::MinimumMark { mark, minimum, .. } => {
                vec![("mark", number(mark)), ("minimum", number(minimum))]
            }
            Self::PointsNegative { points, .. } => vec![("points", number(points))],
            Self::RoundingDecidesRank { bids } | Self::ApproximationDecidesRank { bids } => {
                vec![("bids", Detail::Names(bids.clone()))]
            }
            Self::Tie { bids, rank } => {
                vec![("bids", Detail::Names(bids.clone())), ("rank", Detail::Number(Fraction::from(*rank)))]
            }
            Self::TieBroken { bids, rule } => {
                vec![("bids", Detail::Names(bids.clone())), ("rule", Detail::Text(rule.name()))]
            }
            Self::CriterionWithoutEffect { weight, .. }
            | Self::RangeFormula { weight, .. }
            | Self::CrushingFormula { weight, .. } => {
                vec![("weight", number(weight))]
            }
            Self::NoCriteria
            | Self::NoBids
            | Self::BidDuplicated { .. }
            | Self::TooDeep { .. }
            | Self::EmptyGroup { .. }
            | Self::MarkMissing { .. }
            | Self::PriceMissing { .. }
            | Self::PriceZero { .. }
            | Self::MeasureMissing { .. }
            | Self::NoEnvironmentalCriterion
            | Self::SingleCriterionPrice { .. } => Vec::new(),
        }
    }
}
