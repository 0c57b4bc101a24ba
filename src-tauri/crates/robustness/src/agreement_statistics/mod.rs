//! How far the members of a panel agree: Krippendorff's alpha, Kendall's W and the intraclass
//! correlations of Shrout and Fleiss, exact.
//!
//! They describe a panel; they decide nothing. Where a figure has no value (one member, marks
//! that are all equal), that is the answer, never 0 and never 1.

mod alpha;
mod correlations;
mod kendall;
mod quantile;
mod ratings;

pub use alpha::{Alpha, AlphaUndefined, Metric, alpha};
pub use correlations::{
    CorrelationInterval, Correlations, CorrelationsUndefined, IntraclassCorrelation, MeanSquares,
    intraclass_correlations,
};
pub use kendall::{KendallW, KendallWUndefined, kendall_w};
pub use quantile::{INTERVAL_DECIMALS, f_quantile_975};
pub use ratings::{Ratings, RatingsError};
