//! The exact share of the weights that puts each bid first, or at each rank.

mod answers;
mod degenerate;
mod other_ways;
mod properties;
mod vectors;
