//! The robustness note: how far each weight may move before another bid is first.

use robustness::{End, Interval, Intervals};
use scoring::BidId;

use super::{places::Places, ranking::RankingSection};
use crate::{
    figure::Figure,
    sentence::{self, Bound},
};

/// How safe the first rank is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RobustnessSection {
    /// What is said before the table: the smallest change, and what made the first rank where it
    /// is not the exact totals.
    pub opening: Vec<String>,
    /// One row per leaf criterion and bid that is first.
    pub rows: Vec<StabilityRow>,
}

/// How far the weight of a criterion may move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StabilityRow {
    /// The place of the criterion.
    pub criterion: usize,
    /// The place of the bid that is first.
    pub winner: Option<usize>,
    /// The published weight, in points.
    pub weight: Figure,
    /// Where the bid stays first, in points; absent when the question has no answer.
    pub first: Option<(Figure, Figure)>,
    /// Who is first below.
    pub below: Vec<usize>,
    /// Who is first above.
    pub above: Vec<usize>,
    /// Where no bid overtakes one that is ahead of it, in points.
    pub order_kept: Option<(Figure, Figure)>,
    /// All of it in a sentence.
    pub sentence: String,
}

pub(super) fn section(places: &Places<'_>, ranking: &RankingSection) -> Option<RobustnessSection> {
    let input = places.input;
    let stability = input.stability?;
    if ranking.contenders.is_empty() {
        return None;
    }
    let range = |interval: &Interval| {
        let end = |share, bound| sentence::weight_figure(input.lot, share, bound);
        (end(&interval.low, Bound::Low), end(&interval.high, Bound::High))
    };
    let said = sentence::stability(input.language, input.lot, stability);
    let sentence = |criterion, winner: Option<BidId>| {
        said.iter()
            .find(|said| said.criterion == criterion && said.winner == winner)
            .map(|said| said.text.clone())
            .unwrap_or_default()
    };
    let rivals = |end: &End| -> Vec<usize> {
        match end {
            End::Whole | End::LevelAtLimit { .. } => Vec::new(),
            End::TakenOver { rivals, .. } => rivals.iter().filter_map(|bid| places.bid(*bid)).collect(),
        }
    };
    let mut rows = Vec::new();
    for of_criterion in &stability.criteria {
        let Some(criterion) = places.criterion(of_criterion.criterion) else { continue };
        let weight = sentence::weight_figure(input.lot, &of_criterion.share, Bound::Low);
        match &of_criterion.intervals {
            Intervals::Undefined => rows.push(StabilityRow {
                criterion,
                winner: None,
                weight,
                first: None,
                below: Vec::new(),
                above: Vec::new(),
                order_kept: None,
                sentence: sentence(of_criterion.criterion, None),
            }),
            Intervals::Defined { winner_stays_first, no_pair_reversed } => {
                for winner in winner_stays_first {
                    rows.push(StabilityRow {
                        criterion,
                        winner: places.bid(winner.winner),
                        weight: weight.clone(),
                        first: Some(range(&winner.interval)),
                        below: rivals(&winner.low),
                        above: rivals(&winner.high),
                        order_kept: Some(range(no_pair_reversed)),
                        sentence: sentence(of_criterion.criterion, Some(winner.winner)),
                    });
                }
            }
        }
    }
    let mut opening = Vec::new();
    opening.extend(sentence::published_first(input.language, input.lot, input.evaluation, stability));
    opening.push(sentence::smallest_change(input.language, input.lot, stability));
    Some(RobustnessSection { opening, rows })
}
