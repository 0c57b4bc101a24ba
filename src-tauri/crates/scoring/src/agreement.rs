//! From the marks of a panel's members to the agreed mark (*note arrêtée*).
//!
//! The members' marks are kept beside the agreed one, in its [`Trace`]; they are never replaced.

use std::collections::BTreeMap;

use crate::{CollegeId, Fraction, Mark, MemberId, Rounding, Trace, Working};

/// The panel's declared rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgreementRule {
    /// The panel writes the agreed mark itself.
    Consensus,
    /// The arithmetic mean of the marks given.
    Mean,
    /// The middle mark; with an even number of marks, the mean of the two middle ones.
    Median,
    /// The mean of the colleges' means: each college weighs the same, whatever its size.
    MeanByCollege,
}

impl AgreementRule {
    /// All rules.
    pub const ALL: [Self; 4] = [Self::Consensus, Self::Mean, Self::Median, Self::MeanByCollege];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consensus => "consensus",
            Self::Mean => "mean",
            Self::Median => "median",
            Self::MeanByCollege => "mean-by-college",
        }
    }

    /// Reads the name in files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }
}

/// One member's mark on one criterion of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberMark {
    /// Who gave it.
    pub member: MemberId,
    /// The member's college.
    pub college: CollegeId,
    /// The mark.
    pub mark: Mark,
}

/// The agreed mark, with how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedMark {
    mark: Mark,
    trace: Trace,
}

impl AgreedMark {
    /// A mark that people agreed on and wrote down, beside the members' own.
    pub fn written(mark: Mark, members: Vec<MemberMark>) -> Self {
        let value = mark.value().clone();
        let working = if members.is_empty() {
            Working::Given
        } else {
            Working::Agreed { rule: AgreementRule::Consensus, marks: members }
        };
        Self { mark, trace: Trace::exact(working, value) }
    }

    /// The mark that enters the computation, rounded where the rules say so.
    pub fn mark(&self) -> &Mark {
        &self.mark
    }

    /// How it came about.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }
}

/// Computes the agreed mark, or `None` where the rule leaves it to people or no mark was given.
pub fn agree(rule: AgreementRule, rounding: Option<Rounding>, marks: &[MemberMark]) -> Option<AgreedMark> {
    let exact = match rule {
        AgreementRule::Consensus => None,
        AgreementRule::Mean => mean(marks.iter().map(|given| given.mark.value())),
        AgreementRule::Median => median(marks),
        AgreementRule::MeanByCollege => mean_by_college(marks),
    }?;
    let working = Working::Agreed { rule, marks: marks.to_vec() };
    let trace = Trace::rounded(working, exact, rounding);
    let mark = Mark::new(trace.value.clone()).ok()?;
    Some(AgreedMark { mark, trace })
}

fn mean<'a>(values: impl Iterator<Item = &'a Fraction>) -> Option<Fraction> {
    let mut count = Fraction::zero();
    let mut sum = Fraction::zero();
    for value in values {
        count = count + Fraction::one();
        sum = &sum + value;
    }
    sum.divided_by(&count)
}

fn median(marks: &[MemberMark]) -> Option<Fraction> {
    let mut values: Vec<&Fraction> = marks.iter().map(|given| given.mark.value()).collect();
    values.sort();
    let upper = values.len() / 2;
    let lower = values.len().checked_sub(1)? / 2;
    mean([values.get(lower).copied()?, values.get(upper).copied()?].into_iter())
}

fn mean_by_college(marks: &[MemberMark]) -> Option<Fraction> {
    let mut colleges: BTreeMap<CollegeId, Vec<&Fraction>> = BTreeMap::new();
    for given in marks {
        colleges.entry(given.college).or_default().push(given.mark.value());
    }
    let means: Option<Vec<Fraction>> = colleges.values().map(|values| mean(values.iter().copied())).collect();
    mean(means?.iter())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn given(college: &str, marks: &[&str]) -> Vec<MemberMark> {
        marks
            .iter()
            .enumerate()
            .map(|(index, mark)| MemberMark {
                member: MemberId::from_code(&format!("{college}{index}")),
                college: CollegeId::from_code(college),
                mark: Mark::new(mark.parse().unwrap()).unwrap(),
            })
            .collect()
    }

    fn agreed(rule: AgreementRule, marks: &[MemberMark]) -> Option<String> {
        agree(rule, None, marks).map(|agreed| agreed.mark().to_string())
    }

    #[test]
    fn the_median_of_an_even_panel_is_the_mean_of_the_middle_two() {
        assert_eq!(agreed(AgreementRule::Median, &given("a", &["1", "4", "2", "5"])).as_deref(), Some("3"));
        assert_eq!(agreed(AgreementRule::Median, &given("a", &["1", "5", "4"])).as_deref(), Some("4"));
    }

    #[test]
    fn each_college_weighs_the_same_whatever_its_size() {
        let mut marks = given("en", &["4", "4", "4", "4"]);
        marks.extend(given("co", &["2", "2"]));
        assert_eq!(agreed(AgreementRule::MeanByCollege, &marks).as_deref(), Some("3"));
        assert_eq!(agreed(AgreementRule::Mean, &marks).as_deref(), Some("10/3"), "exact, not 3.33");
    }

    #[test]
    fn nothing_is_agreed_without_a_mark_or_by_consensus() {
        for rule in AgreementRule::ALL {
            assert_eq!(agreed(rule, &[]), None, "no mark is not a mark of zero ({})", rule.name());
        }
        assert_eq!(agreed(AgreementRule::Consensus, &given("a", &["3", "3"])), None, "people write it");
    }
}
