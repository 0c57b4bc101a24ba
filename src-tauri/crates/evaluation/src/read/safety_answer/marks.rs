//! Errors of marking.

use robustness::{Bearable, ErrorBound, mark_margin};
use scoring::Evaluation;
use serde::Serialize;

use super::Codes;

/// The errors of marking that the first rank bears, over exact totals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarksAnswer {
    /// The bids with the next highest exact total; the other winners when several are level.
    pub seconds: Vec<String>,
    /// The lead over them, as a share of the total.
    pub lead: String,
    /// Half of it: totals may all be off by this, in any direction.
    pub every_total_off_by: String,
    /// Every mark off by the same share of its scale (1 is the whole scale).
    pub by_share: BoundAnswer,
    /// Every mark off by the same number of steps of its scale.
    pub by_steps: BoundAnswer,
}

/// The largest error of every mark at once that leaves the winner first, or level with the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BoundAnswer {
    /// The winner stays first if and only if no mark is off by more; absent where no error does it.
    pub up_to: Option<String>,
    /// Who is level with the winner then.
    pub rivals: Vec<String>,
    /// The same as if marks could leave their scales; absent where no mark can be off.
    pub unclipped: Option<String>,
}

pub(super) fn marks(codes: Codes<'_>, evaluation: &Evaluation) -> Option<MarksAnswer> {
    let found = mark_margin(codes.0, evaluation)?;
    Some(MarksAnswer {
        seconds: codes.bids(&found.seconds),
        lead: found.lead.to_string(),
        every_total_off_by: found.every_total_off_by.to_string(),
        by_share: bound(codes, &found.by_share),
        by_steps: bound(codes, &found.by_steps),
    })
}

fn bound(codes: Codes<'_>, found: &ErrorBound) -> BoundAnswer {
    let (up_to, rivals) = match &found.exact {
        Bearable::Any => (None, Vec::new()),
        Bearable::UpTo { off_by, rivals } => (Some(off_by.to_string()), codes.bids(rivals)),
    };
    BoundAnswer { up_to, rivals, unclipped: found.unclipped.as_ref().map(ToString::to_string) }
}
