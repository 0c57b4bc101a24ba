//! The answers of `robustness`: worked examples, properties that hold for every matrix, and
//! whole lots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreement_statistics;
mod lots;
mod marks;
mod matrices;
mod members;
mod panels;
mod properties;
mod vectors;
