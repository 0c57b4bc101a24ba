//! The exact share of the weights that puts each bid first, or at each rank.

mod answers;
mod degenerate;
mod properties;
mod vectors;
