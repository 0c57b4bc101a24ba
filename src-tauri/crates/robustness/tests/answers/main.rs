//! The answers of `robustness`: worked examples, properties that hold for every matrix, and
//! whole lots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod deltas;
mod groups;
mod joint;
mod leads;
mod lots;
mod matrices;
mod pairwise;
mod price_properties;
mod prices;
mod properties;
mod tenders;
mod vectors;
mod ways;
mod what_if;
