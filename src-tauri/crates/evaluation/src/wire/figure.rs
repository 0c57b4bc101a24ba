//! A number on its way to a screen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number: exactly, and as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Figure {
    /// The fraction in lowest terms: `349/4`.
    pub exact: String,
    /// The writing in the reader's language, without unit: `87,25`.
    pub text: String,
}
