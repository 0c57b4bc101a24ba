//! Why a file is not read any further.

use crate::{
    finding::{Excess, Notice, Refusal},
    place::LAST_ROW,
};

/// The part is broken, or not written as its format demands.
pub(super) fn damaged(part: &str) -> Refusal {
    Notice::FileDamaged { part: part.to_owned() }.into()
}

/// There is more than is read.
pub(super) fn too_much(excess: Excess, limit: u64) -> Refusal {
    Notice::ContentTooLarge { excess, limit }.into()
}

/// A cell lies beyond the end of any sheet.
pub(super) fn too_far() -> Refusal {
    too_much(Excess::Extent, u64::from(LAST_ROW))
}
