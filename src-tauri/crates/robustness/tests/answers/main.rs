//! The answers of `robustness`: worked examples, properties that hold for every matrix, and
//! whole lots.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod lots;
mod matrices;
mod properties;
mod sampled;
mod vectors;
