//! Prices, one at a time.

use robustness::{BidPrice, PriceGrid, PriceMethod, PriceOutcome, PriceUnknown, TiePrice, price_thresholds};
use scoring::Evaluation;
use serde::Serialize;

use super::Codes;

/// What the price of one bid would change, all else unmoved; amounts in euros.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PriceAnswer {
    /// The bid.
    pub bid: String,
    /// Its price.
    pub price: String,
    /// The highest price at which nobody is ahead of it, where there is one and it is known
    /// exactly; see `tie`.
    pub price_for_tie: Option<String>,
    /// `at`: at `price_for_tie`; `between`: in `tie_between`; `any-price`; `up-to` the end of the
    /// search, `searched_up_to`; `never`.
    pub tie: &'static str,
    /// Nobody is ahead at the first of these prices, somebody is at the second, one cent dearer.
    pub tie_between: Option<[String; 2]>,
    /// Where the search ended, when it found no end.
    pub searched_up_to: Option<String>,
    /// Who is level with it at `price_for_tie`, or ahead of it at the second price of
    /// `tie_between`.
    pub rivals: Vec<String>,
    /// The highest price in whole cents at which it is first alone.
    pub largest_winning_price: Option<String>,
    /// `wins` at `largest_winning_price` and below; `wins-at-any-price`; `wins-below-one-cent`;
    /// `tie-only`; `impossible`.
    pub outcome: &'static str,
    /// Who is first at `largest_winning_price` under the published rules, where rounding or a tie
    /// rule decides otherwise than the exact totals; empty elsewhere.
    pub rounding_decides: Vec<String>,
}

/// How answers about prices were found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PriceRules {
    /// The price criterion.
    pub criterion: Option<String>,
    /// Its formula.
    pub formula: Option<&'static str>,
    /// `exact`, or `searched-to-the-cent`.
    pub method: Option<&'static str>,
    /// Why nothing is said about prices.
    pub unknown: Option<&'static str>,
}

pub(super) fn prices(codes: Codes<'_>, evaluation: &Evaluation) -> (Vec<PriceAnswer>, PriceRules) {
    match price_thresholds(codes.0, evaluation, PriceGrid::CENTS) {
        Ok(found) => {
            let rules = PriceRules {
                criterion: Some(codes.criterion(found.criterion)),
                formula: Some(found.formula.name()),
                method: Some(match found.method {
                    PriceMethod::ClosedForm => "exact",
                    PriceMethod::SearchedToTheStep => "searched-to-the-cent",
                    PriceMethod::NotProven => "not-proven",
                }),
                unknown: None,
            };
            (found.bids.iter().map(|of| price(codes, of)).collect(), rules)
        }
        Err(why) => {
            let unknown = match why {
                PriceUnknown::NotRanked => "not-ranked",
                PriceUnknown::NoPriceCriterion => "no-price-criterion",
                PriceUnknown::SeveralPriceCriteria(_) => "several-price-criteria",
                PriceUnknown::WithoutWeight(_) => "without-weight",
                PriceUnknown::NotProven(_) => "not-proven",
            };
            (Vec::new(), PriceRules { unknown: Some(unknown), ..PriceRules::default() })
        }
    }
}

fn price(codes: Codes<'_>, of: &BidPrice) -> PriceAnswer {
    let mut answer = PriceAnswer {
        bid: codes.bid(of.bid),
        price: of.price.to_string(),
        price_for_tie: None,
        tie: "never",
        tie_between: None,
        searched_up_to: None,
        rivals: codes.bids(&of.rivals),
        largest_winning_price: None,
        outcome: match &of.outcome {
            PriceOutcome::Wins { .. } => "wins",
            PriceOutcome::WinsAtAnyPrice => "wins-at-any-price",
            PriceOutcome::WinsBelowTheGrid => "wins-below-one-cent",
            PriceOutcome::TieOnly => "tie-only",
            PriceOutcome::Impossible => "impossible",
        },
        rounding_decides: of.rounding_decides.as_deref().map(|first| codes.bids(first)).unwrap_or_default(),
    };
    if let PriceOutcome::Wins { at_or_below } = &of.outcome {
        answer.largest_winning_price = Some(at_or_below.to_string());
    }
    match &of.price_for_tie {
        TiePrice::At(price) => {
            (answer.tie, answer.price_for_tie) = ("at", Some(price.to_string()));
        }
        TiePrice::Between { first_at, behind_at } => {
            let between = [first_at, behind_at].map(ToString::to_string);
            (answer.tie, answer.tie_between) = ("between", Some(between));
        }
        TiePrice::AnyPrice => answer.tie = "any-price",
        TiePrice::UpTo(limit) => {
            (answer.tie, answer.searched_up_to) = ("up-to", Some(limit.to_string()));
        }
        TiePrice::Never => {}
    }
    answer
}
