//! The sample tender, from the bidders' files to the report, as a user runs it.

#![allow(clippy::unwrap_used, clippy::panic)]

mod demo;
mod recalculation;
