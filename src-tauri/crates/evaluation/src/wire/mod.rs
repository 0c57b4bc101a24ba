//! The shapes that cross an edge: the window's bridge, `CASE.json`, templates and samples.
//!
//! Domain types are not serialisable; these twins are. A number crosses as text: the exact
//! fraction, and the writing that people read, made once, here. The window never computes.

mod fault;
mod figure;
mod history;
mod home;
mod marks;
mod ranking;
mod robustness;
mod session;
mod setup;
mod simulation;
mod trace;

pub use fault::{Fault, Outcome};
pub use figure::Figure;
pub use history::{HistoryView, JournalLine, JournalView};
pub use home::{HomeView, KnownDossier, TemplateHead};
pub use marks::{
    EvidenceView, LevelView, MarkCellView, MarkEntry, MarkGridView, MarkRow, MarksChange, MemberHead,
    Progress, ScaleView,
};
pub use ranking::{BidHead, Chart, CriterionHead, FindingView, Gap, RankRow, RankingView};
pub use robustness::{NotePart, ProofLine, RobustnessView, SafetySection, Said, StabilityRow, TableView};
pub use session::{Distance, SessionView, Surface, TenderHead, Theme};
pub use setup::{
    CriteriaView, CriterionView, FactView, PanelMember, PanelView, PriceRow, PricesView, RegisterView,
    RegisteredBid, StepView, TenderView,
};
pub use simulation::{
    SimulatedCell, SimulatedMark, SimulatedMove, SimulatedRow, SimulatedWeight, Simulation, SimulationView,
};
pub use trace::{MemberMarkView, PriceLineView, Stage, TraceInput, TraceKey, TraceView};
