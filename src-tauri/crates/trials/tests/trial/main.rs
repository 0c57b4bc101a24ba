//! A trial from its protocol to its summary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod entry;
mod fixture;
mod protection;
mod summary;
