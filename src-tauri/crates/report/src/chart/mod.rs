//! The charts: drawn once, as SVG, for the window and for the pages alike. Each comes with its
//! title, what it shows in a sentence, and its numbers as a table.
//!
//! A bidder has the same colour, letter and texture in every chart; a number stands on its shape
//! wherever it fits; length starts at zero. No pie, no radar, no third dimension.

mod canvas;
mod duel_matrix;
mod frame;
mod gap_bars;
mod mean_spread;
mod palette;
mod ranking_bars;
mod share_bars;
mod ternary;
mod tornado;
mod weight_lines;

use scoring::{BidId, Evaluation, Lot};
use thiserror::Error;
use wording::Language;

pub use duel_matrix::{Duels, duel_matrix};
pub use gap_bars::gap_bars;
pub use mean_spread::{SpreadError, mean_spread, mean_spread_under};
pub use palette::{Colour, Signature, Texture, Theme};
pub use ranking_bars::ranking_bars;
pub use share_bars::{ShareBar, ShareBars, share_bars};
pub use ternary::{TernaryError, ternary, ternary_of};
pub use tornado::tornado;
pub use weight_lines::weight_lines;

/// A drawn chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The drawing: the same bytes for the same data on every machine.
    pub svg: String,
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub finding: String,
    /// Its numbers.
    pub table: Table,
}

/// The numbers of a chart, as the language writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The titles of the columns.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The language of its words and numbers.
    pub language: Language,
    /// Where it is seen.
    pub theme: Theme,
    /// Its width in pixels, from [`Look::NARROWEST`]; its height follows from the data.
    pub width: u32,
}

impl Look {
    /// The narrowest drawing: below this a chart is as wide, and its reader scrolls.
    pub const NARROWEST: u32 = 560;
    /// The widest.
    pub const WIDEST: u32 = 4000;

    fn width(self) -> u32 {
        self.width.clamp(Self::NARROWEST, Self::WIDEST)
    }
}

/// Why a chart is not drawn.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChartError {
    /// Fewer bids are ranked than the chart compares.
    #[error("not enough ranked bids")]
    NotEnoughRanked,
    /// The criterion is not in the grid, or has the whole weight.
    #[error("no weight to move")]
    NoWeightToMove,
    /// The drawing library failed.
    #[error("drawing failed: {0}")]
    Drawing(String),
}

/// The signature of a bid of the lot.
pub fn signature(lot: &Lot, bid: BidId) -> Signature {
    Signature::of(lot.bids.iter().position(|other| other.id == bid).unwrap_or_default())
}

/// The ranked bids from the first, then the others in the order of the register.
fn in_order(lot: &Lot, evaluation: &Evaluation) -> Vec<usize> {
    let mut order: Vec<usize> = (0..lot.bids.len()).collect();
    order.sort_by_key(|place| {
        lot.bids
            .get(*place)
            .and_then(|bid| evaluation.of(bid.id))
            .and_then(scoring::BidResult::rank)
            .unwrap_or(u32::MAX)
    });
    order
}
