//! The rules of the game: criteria, bids, marks, formulas, rounding, points, ranking,
//! findings and traces.
//!
//! What is deliberately absent:
//! - no floating point: every number is a [`Fraction`], rounded only by a stored [`Rounding`];
//!   a logarithm, which no fraction is, comes with its proven error, and never ranks by it;
//! - no clock, no file, no random source: the same data give the same ranking for ever;
//! - no serialisation: the shapes that travel live in `evaluation::wire`;
//! - no words: a [`Finding`] has a code and details, and `wording` says it;
//! - no trial feedback: it is consultative, and this package cannot see it.
//!
//! The order of the computation is that of [`evaluate`].

mod agreement;
mod approximation;
mod bid;
mod criteria;
mod evaluate;
mod finding;
mod formula;
mod fraction;
mod id;
mod law;
mod quantity;
mod ranking;
mod rounding;
mod trace;

pub use agreement::{AgreedMark, AgreementRule, MemberMark, agree};
pub use bid::{Admission, Bid};
pub use criteria::{
    Content, CriteriaTree, Criterion, CriterionKind, Direction, Environmental, Leaf, MAX_DEPTH, Node, Scale,
    ScaleError, ScaleLevel,
};
pub use evaluate::{BidResult, Evaluation, Lot, Rules, Standing, UnrankedReason, evaluate};
pub use finding::{Detail, Finding, Severity, Subject};
pub use formula::{
    Base, Curve, CurvePlace, CurvePoint, Elbow, Field, Floor, FormulaClass, FormulaError, FormulaInput,
    Parameter, ParameterError, Positive, PriceFormula, Reference, Window,
};
pub use fraction::{Fraction, FractionError, LONGEST_NUMBER};
pub use id::{BidId, CollegeId, CriterionId, MemberId};
pub use law::{CivilDate, lint};
pub use quantity::{
    EvaluatedAmount, GrossAmount, Mark, Measure, NegativeQuantity, NetAmount, Points, PriceBasis, Weight,
};
pub use ranking::TieRule;
pub use rounding::{Rounding, RoundingMode, RoundingPlan};
pub use trace::{Trace, Working};
