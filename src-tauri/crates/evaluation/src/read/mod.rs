//! What a user looks at: each file makes one screen's answer from an evaluated lot.

mod history;
pub(crate) mod marks;
mod ranking;
mod robustness;
mod safety_answer;
mod session;
mod setup;
mod trace;

use scoring::{Fraction, Rounding, RoundingMode};

pub use history::{read_history, read_journal};
pub use marks::read_marks;
pub use ranking::{Summary, read_ranking, summary};
pub use robustness::{read_robustness, safety};
pub use safety_answer::{SafetyAnswer, SafetyEffort, safety_answer};
pub use session::read_session;
pub use setup::{read_criteria, read_panel, read_prices, read_register, read_steps, read_tender};
pub use trace::read_trace;

/// A share from 0 to 1, in thousandths, for drawing.
pub(crate) fn thousandths(share: &Fraction) -> u16 {
    let scaled = share * &Fraction::from(1000);
    let whole =
        Rounding::new(0, RoundingMode::HalfUp).map_or_else(|| scaled.clone(), |rule| rule.apply(&scaled));
    whole.numerator().try_into().unwrap_or(1000)
}
