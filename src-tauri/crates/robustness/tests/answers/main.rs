//! The answers of `robustness`: worked examples, properties that hold for every matrix, and
//! whole lots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acceptability;
mod agreement_statistics;
mod deltas;
mod exact_and_sampled;
mod groups;
mod joint;
mod leads;
mod lots;
mod marks;
mod matrices;
mod members;
mod pairwise;
mod panels;
mod price_properties;
mod prices;
mod properties;
mod regions_of_three;
mod sampled;
mod tenders;
mod vectors;
mod ways;
mod what_if;
