//! A lot with its outcome, as every screen, document and answer looks at it.

use report::{
    Panel,
    chart::{self, Look},
};
use scoring::{CivilDate, Evaluation, Finding, Lot, Severity};
use wording::Language;

use crate::wire::{Chart, Distance, Surface, Theme};

/// A lot and its outcome.
#[derive(Clone, Debug)]
pub struct Evaluated {
    /// The lot.
    pub lot: Lot,
    /// Its outcome.
    pub evaluation: Evaluation,
    /// What the law says of its grid.
    pub notices: Vec<Finding>,
    /// Who marked, by name; empty where only a lot is known.
    pub panel: Panel,
}

/// The pictures of a ranking.
pub(crate) struct Charts {
    pub bars: Option<Chart>,
    pub gap_bars: Option<Chart>,
}

impl Evaluated {
    /// Evaluates a lot of a consultation launched on a day.
    pub fn new(lot: Lot, launched: Option<CivilDate>) -> Self {
        let evaluation = scoring::evaluate(&lot);
        let notices = scoring::lint(&lot.criteria, launched);
        Self { lot, evaluation, notices, panel: Panel::default() }
    }

    /// The same with the names of its panel.
    #[must_use]
    pub fn marked_by(self, panel: Panel) -> Self {
        Self { panel, ..self }
    }

    /// Everything that was noticed, about the bids and about the grid.
    pub fn findings(&self) -> Vec<Finding> {
        self.evaluation.findings.iter().chain(&self.notices).cloned().collect()
    }

    /// Whether something forbids relying on the ranking.
    pub fn is_blocked(&self) -> bool {
        self.findings().iter().any(|finding| finding.severity() == Severity::Blocking)
    }

    pub(crate) fn charts(&self, language: Language, surface: Surface) -> Charts {
        let look = look(language, surface);
        // Without enough ranked bids there is no picture, and the screen says why in words.
        let drawn = |drawing: Result<chart::Chart, chart::ChartError>| drawing.ok().map(Chart::from);
        Charts {
            bars: drawn(chart::ranking_bars(&self.lot, &self.evaluation, look)),
            gap_bars: drawn(chart::gap_bars(&self.lot, &self.evaluation, look)),
        }
    }
}

/// How charts are drawn for a surface.
pub(crate) fn look(language: Language, surface: Surface) -> Look {
    let theme = match surface.theme {
        Theme::Light => chart::Theme::Light,
        Theme::Dark => chart::Theme::Dark,
    };
    // Across a projected window, the smallest lettering of the narrow drawing is over 24 px.
    let width = match surface.distance {
        Distance::Desk => 1040,
        Distance::Room => 620,
    };
    Look { language, theme, width }
}
