//! The answers of `robustness`: worked examples, properties that hold for every matrix, and
//! whole lots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod leads;
mod deltas;
mod groups;
mod joint;
mod lots;
mod matrices;
mod pairwise;
mod properties;
mod vectors;
mod what_if;
