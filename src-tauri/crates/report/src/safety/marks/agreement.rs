//! How far the members agree, and how each of them marks: figures that describe, and judge nobody.

use robustness::{
    Alpha, AlphaUndefined, CorrelationsUndefined, KendallWUndefined, Metric, Ratings, Separation, alpha,
    habits, intraclass_correlations, kendall_w,
};
use scoring::Fraction;
use wording::{Args, number};

use super::{
    super::{Proof, Said, Section},
    Case,
    people::upper_initial,
};
use crate::{
    chart::Table,
    figure::Figure,
    words::{plain, share_in_words},
};

impl Case<'_> {
    pub(super) fn agreement(&self) -> Section {
        let ratings = Ratings::of(self.lot, &self.marks);
        let alpha = alpha(&ratings, Metric::Interval);
        let said = match &alpha {
            Ok(found) => self.disagreement(found),
            Err(AlphaUndefined::NothingToCompare | AlphaUndefined::BelowZero) => {
                self.plain("safety-agreement-nothing", &Args::new())
            }
            Err(AlphaUndefined::AllEqual) => self.plain("safety-agreement-all-equal", &Args::new()),
        };
        Section {
            id: "marks-agreement",
            title: self.words.say("safety-agreement-title"),
            reading: self.words.say("safety-agreement-reading"),
            said: vec![said],
            charts: Vec::new(),
            table: Some(self.agreement_table(&ratings, alpha.as_ref())),
        }
    }

    fn disagreement(&self, found: &Alpha) -> Said {
        let part = found.observed.divided_by(&found.expected).unwrap_or_else(Fraction::zero);
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let args = Args::new()
            .with("alpha", self.two_decimals(&found.alpha))
            .count("marks", count(found.ratings))
            .with("part", self.percent(&part));
        let proof = Proof::new(self.words.say("safety-agreement-check"))
            .line(self.words.say("safety-agreement-observed"), &found.observed)
            .line(self.words.say("safety-agreement-expected"), &found.expected)
            .line(self.words.say("safety-agreement-alpha"), &found.alpha);
        let key = match found.observed.cmp(&found.expected) {
            _ if found.observed.is_zero() => "safety-agreement-full",
            std::cmp::Ordering::Less => "safety-agreement-said",
            std::cmp::Ordering::Equal | std::cmp::Ordering::Greater => "safety-agreement-none",
        };
        Said { text: self.words.text(key, &args), proof }
    }

    /// A share in whole percent, never nothing or all where it only is nearly so.
    fn percent(&self, share: &Fraction) -> String {
        if *share > Fraction::one() {
            let figure = Figure::new(share * &Fraction::from(100), 0);
            return number::percent(self.words.language(), &plain(&figure)).unwrap_or_default();
        }
        share_in_words(self.words, share)
    }

    fn two_decimals(&self, value: &Fraction) -> String {
        self.words.figure(&Figure::new(value.clone(), 2))
    }

    fn agreement_table(&self, ratings: &Ratings, alpha: Result<&Alpha, &AlphaUndefined>) -> Table {
        let say = |key: &str| self.words.say(key);
        let none = || say("not-applicable");
        let nothing = || say("safety-agreement-undefined-nothing");
        let equal = || say("safety-agreement-undefined-equal");
        let alpha = match alpha {
            Ok(found) => self.two_decimals(&found.alpha),
            Err(AlphaUndefined::AllEqual) => equal(),
            Err(AlphaUndefined::NothingToCompare | AlphaUndefined::BelowZero) => nothing(),
        };
        let concordance = match kendall_w(ratings) {
            Ok(found) => self.two_decimals(&found.w),
            Err(KendallWUndefined::AllTied) => equal(),
            Err(KendallWUndefined::TooFewRaters | KendallWUndefined::TooFewUnits) => nothing(),
        };
        let (mean, interval) = self.correlation(ratings);
        let icc_says = say("safety-agreement-icc-says");
        let rows = vec![
            vec![say("safety-agreement-alpha"), alpha, none(), say("safety-agreement-alpha-says")],
            vec![say("safety-agreement-w"), concordance, none(), say("safety-agreement-w-says")],
            vec![say("safety-agreement-icc"), mean, interval.unwrap_or_else(none), icc_says],
        ];
        let header = [
            "safety-agreement-measure",
            "safety-agreement-value",
            "safety-agreement-interval-of",
            "safety-agreement-says",
        ]
        .map(say);
        Table { header: header.to_vec(), rows }
    }

    /// The intraclass correlation of the mean mark, with its interval where it has one.
    fn correlation(&self, ratings: &Ratings) -> (String, Option<String>) {
        let say = |key: &str| self.words.say(key);
        match intraclass_correlations(ratings) {
            Ok(found) => {
                let interval = found.random_mean.interval.map(|it| {
                    let args = Args::new()
                        .with("low", self.two_decimals(&it.low))
                        .with("high", self.two_decimals(&it.high));
                    self.words.text("safety-agreement-interval", &args)
                });
                (
                    found.random_mean.value.map_or_else(
                        || say("safety-agreement-undefined-nothing"),
                        |value| self.two_decimals(&value),
                    ),
                    interval,
                )
            }
            Err(CorrelationsUndefined::AllEqual) => (say("safety-agreement-undefined-equal"), None),
            Err(CorrelationsUndefined::TooFewRaters | CorrelationsUndefined::TooFewUnits) => {
                (say("safety-agreement-undefined-nothing"), None)
            }
        }
    }

    /// How each member marks beside the others: a table in the panel's order, and no sentence.
    pub(super) fn habits(&self) -> Section {
        let found = habits(self.lot, &self.marks);
        let none = || self.words.say("not-applicable");
        let separation =
            |it: &Separation| it.variance_ratio().map_or_else(none, |ratio| self.two_decimals(&ratio));
        let rows = self
            .people
            .members
            .iter()
            .filter_map(|member| found.iter().find(|habits| habits.member == *member))
            .map(|habits| {
                let leniency = habits.leniency.as_ref().map_or_else(none, |share| {
                    self.words.signed(&Figure::new(share * &Fraction::from(100), 1))
                });
                vec![
                    upper_initial(&self.people.member(habits.member)),
                    self.words.needed(&Fraction::whole(habits.marked)),
                    leniency,
                    separation(&habits.within_bids),
                    separation(&habits.across_bids),
                ]
            });
        let header = [
            "word-member",
            "safety-habits-marked",
            "safety-habits-mean",
            "safety-habits-within",
            "safety-habits-across",
        ]
        .map(|key| self.words.say(key));
        Section {
            id: "marks-habits",
            title: self.words.say("safety-habits-title"),
            reading: self.words.say("safety-habits-reading"),
            said: Vec::new(),
            charts: Vec::new(),
            table: Some(Table { header: header.to_vec(), rows: rows.collect() }),
        }
    }
}
