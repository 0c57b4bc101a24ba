//! What is wrong with a grid that someone wrote.

use std::fmt;

use scoring::{Detail, Finding, FractionError, ParameterError, ScaleError};
use thiserror::Error;

/// Something wrong, and where: `criteria[2].children[0].weight`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct GridFault {
    /// The path from the top of the record; empty for the record as a whole.
    pub place: String,
    /// What is wrong.
    pub kind: GridFaultKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GridFaultKind {
    /// A field is missing, unknown or of the wrong type.
    Malformed {
        /// What the reader says, in English.
        message: String,
    },
    /// A number is not written as one.
    NotANumber {
        /// What stands there.
        text: String,
        /// Why it is none.
        error: FractionError,
    },
    /// A number is below zero.
    Negative {
        /// What stands there.
        text: String,
    },
    /// A name is none of the closed list.
    UnknownName {
        /// What stands there.
        text: String,
    },
    /// A field that this kind of criterion needs is absent.
    FieldMissing,
    /// A field that this kind of criterion cannot have is there.
    FieldMisplaced,
    /// A criterion has no code.
    EmptyCode,
    /// A rounding rule keeps more decimals than are kept anywhere.
    TooManyDecimals {
        /// How many.
        decimals: u8,
        /// The most.
        most: u8,
    },
    /// A scale is impossible, or a mark does not lie on it.
    Scale {
        /// Why.
        error: ScaleError,
    },
    /// The formula needs a parameter that is absent.
    ParameterMissing,
    /// A parameter of a formula cannot be what it is.
    Parameter {
        /// Why.
        error: ParameterError,
    },
    /// A criterion with children says one kind, and something below has another.
    KindBelowDiffers {
        /// The code of the criterion below.
        criterion: String,
    },
    /// The grid as a whole does not hold.
    Grid(Box<Finding>),
}

impl GridFault {
    pub(super) fn new(place: impl Into<String>, kind: GridFaultKind) -> Self {
        Self { place: place.into(), kind }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match &self.kind {
            GridFaultKind::Malformed { .. } => "grid-malformed",
            GridFaultKind::NotANumber { .. } => "grid-not-a-number",
            GridFaultKind::Negative { .. } => "grid-negative",
            GridFaultKind::UnknownName { .. } => "grid-unknown-name",
            GridFaultKind::FieldMissing => "grid-field-missing",
            GridFaultKind::FieldMisplaced => "grid-field-misplaced",
            GridFaultKind::EmptyCode => "grid-empty-code",
            GridFaultKind::TooManyDecimals { .. } => "grid-too-many-decimals",
            GridFaultKind::Scale { error } => match error {
                ScaleError::ZeroMaximum => "grid-scale-zero-maximum",
                ScaleError::StepDoesNotDivide => "grid-scale-step",
                ScaleError::AboveMaximum => "grid-mark-above-scale",
                ScaleError::OffStep => "grid-mark-off-step",
            },
            GridFaultKind::ParameterMissing => "grid-parameter-missing",
            GridFaultKind::Parameter { error } => match error {
                ParameterError::NotAboveZero => "grid-parameter-not-above-zero",
                ParameterError::NotAboveOne => "grid-parameter-not-above-one",
                ParameterError::NoWidth => "grid-window-without-width",
                ParameterError::NotWithinOne => "grid-parameter-not-within-one",
                ParameterError::AboveOne => "grid-curve-above-one",
                ParameterError::NoCurve => "grid-curve-without-points",
                ParameterError::NotSorted => "grid-curve-not-sorted",
                ParameterError::TurnsBack => "grid-curve-turns-back",
            },
            GridFaultKind::KindBelowDiffers { .. } => "grid-kind-below-differs",
            GridFaultKind::Grid(finding) => finding.code(),
        }
    }

    /// The details by name, beyond the place.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let text = |text: &String| Detail::Text(text.clone());
        match &self.kind {
            GridFaultKind::Malformed { message } => vec![("message", text(message))],
            GridFaultKind::NotANumber { text: written, error: _ }
            | GridFaultKind::Negative { text: written }
            | GridFaultKind::UnknownName { text: written } => vec![("text", text(written))],
            GridFaultKind::TooManyDecimals { decimals, most } => vec![
                ("decimals", Detail::Number(u32::from(*decimals).into())),
                ("most", Detail::Number(u32::from(*most).into())),
            ],
            GridFaultKind::KindBelowDiffers { criterion } => vec![("criterion", text(criterion))],
            GridFaultKind::Grid(finding) => finding.details(),
            GridFaultKind::FieldMissing
            | GridFaultKind::FieldMisplaced
            | GridFaultKind::EmptyCode
            | GridFaultKind::ParameterMissing
            | GridFaultKind::Parameter { .. }
            | GridFaultKind::Scale { .. } => Vec::new(),
        }
    }
}

impl fmt::Display for GridFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} at {:?}", self.code(), self.place)
    }
}
