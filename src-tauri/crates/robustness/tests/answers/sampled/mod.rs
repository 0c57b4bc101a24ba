//! Sampled ranks against exact answers and published tables. Seeds are fixed, so a bound of five
//! standard errors never fails by chance from one run to the next.

mod exact;
mod published;
mod results;
mod uncertain;

use std::{
    collections::BTreeMap,
    io::Write,
    num::{NonZeroU32, NonZeroUsize},
};

use robustness::Matrix;
use robustness::sampled::{
    Cell, Estimate, Sampled, SampledError, Sampling, Share, Uncertainty, WeightLaw, sampled,
};

/// Two threads, and the samples and the seed that are asked for.
pub fn sampling(samples: u32, seed: u64) -> Sampling {
    Sampling { samples: NonZeroU32::new(samples).unwrap(), seed, threads: NonZeroUsize::new(2).unwrap() }
}

/// Samples the weights alone.
pub fn weights_alone(
    matrix: &Matrix,
    law: &WeightLaw,
    samples: u32,
    seed: u64,
) -> Result<Sampled, SampledError> {
    sampled(matrix, law, &BTreeMap::<Cell, Uncertainty>::new(), sampling(samples, seed))
}

/// Five standard errors round the exact share; what was never or always seen keeps its bound.
#[track_caller]
pub fn agrees(found: &Share, exact: f64, samples: u32, place: &str) {
    match found {
        // A true share beyond the bound of 95 % is possible; one beyond ten times it is not.
        Share::Never { at_most, .. } => assert!(exact <= 10.0 * at_most, "{place}: never, exact {exact}"),
        Share::Always { at_least, .. } => {
            assert!(1.0 - exact <= 10.0 * (1.0 - at_least), "{place}: always, exact {exact}");
        }
        Share::Seen { share, .. } => {
            // The exact share gives the error; the found one could be far off by chance.
            let error = (exact * (1.0 - exact) / f64::from(samples)).sqrt();
            let error = error.max(share.standard_error.unwrap_or(0.0));
            assert!((share.value - exact).abs() <= 5.0 * error, "{place}: {}, exact {exact}", share.value);
        }
    }
}

/// Within five standard errors; the same where there is no spread.
#[track_caller]
pub fn close(found: &Estimate, exact: f64, place: &str) {
    let error = found.standard_error.unwrap_or(0.0);
    assert!(
        (found.value - exact).abs() <= 5.0 * error + 1e-12,
        "{place}: {} ± {error}, exact {exact}",
        found.value
    );
}

/// Says that larger examples are kept beside the repository, and are not there.
pub fn skipped() {
    let note = "skipped: the folder shared/data/decision-vectors is not beside the repository";
    writeln!(std::io::stderr(), "{note}").expect("a line can be written");
}
