//! What a user looks at: each file makes one screen's answer from an evaluated lot.

mod ranking;
mod robustness;
mod session;
mod trace;

pub use ranking::{Summary, read_ranking, summary};
pub use robustness::{read_robustness, safety, safety_answer};
pub use session::read_session;
pub use trace::read_trace;
