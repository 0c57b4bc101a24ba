//! The rules of the game, from the outside.

#![allow(clippy::unwrap_used, missing_docs)]

mod approximation;
mod formulas;
mod pipeline;
mod properties;
mod support;
