//! The scale (*barème*) on which a mark is given, with its anchored levels.

use thiserror::Error;

use crate::{Fraction, Mark};

/// One anchored level (*niveau*): a mark with the words that say when to give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleLevel {
    /// The mark of the level.
    pub mark: Mark,
    /// The short name: "Satisfaisant".
    pub label: String,
    /// When to give it.
    pub descriptor: String,
}

/// A scale from 0 to its maximum, with or without a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    max: Mark,
    step: Option<Mark>,
    levels: Vec<ScaleLevel>,
}

/// Why a scale, or a mark on it, is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ScaleError {
    /// The maximum is zero.
    #[error("the maximum of a scale must be above zero")]
    ZeroMaximum,
    /// The step is zero or does not divide the maximum.
    #[error("the step does not divide the maximum")]
    StepDoesNotDivide,
    /// The mark is above the maximum.
    #[error("the mark is above the maximum")]
    AboveMaximum,
    /// The mark lies between two steps.
    #[error("the mark is not a multiple of the step")]
    OffStep,
}

impl Scale {
    /// Builds a scale, checking that the step divides the maximum and that levels lie on it.
    pub fn new(max: Mark, step: Option<Mark>, levels: Vec<ScaleLevel>) -> Result<Self, ScaleError> {
        if max.value().is_zero() {
            return Err(ScaleError::ZeroMaximum);
        }
        if let Some(step) = &step
            && !is_multiple(&max, step)
        {
            return Err(ScaleError::StepDoesNotDivide);
        }
        let scale = Self { max, step, levels };
        scale.levels.iter().try_for_each(|level| scale.check(&level.mark))?;
        Ok(scale)
    }

    /// The highest mark.
    pub fn max(&self) -> &Mark {
        &self.max
    }

    /// The distance between two marks, where the scale has one.
    pub fn step(&self) -> Option<&Mark> {
        self.step.as_ref()
    }

    /// The anchored levels, in the order in which the grid writes them.
    pub fn levels(&self) -> &[ScaleLevel] {
        &self.levels
    }

    /// Checks that a member may give this mark.
    pub fn check(&self, mark: &Mark) -> Result<(), ScaleError> {
        self.check_range(mark)?;
        match &self.step {
            Some(step) if !is_multiple(mark, step) => Err(ScaleError::OffStep),
            Some(_) | None => Ok(()),
        }
    }

    /// Checks the range alone: an agreed mark (a mean) may lie between two steps.
    pub fn check_range(&self, mark: &Mark) -> Result<(), ScaleError> {
        if mark > &self.max {
            return Err(ScaleError::AboveMaximum);
        }
        Ok(())
    }
}

fn is_multiple(mark: &Mark, step: &Mark) -> bool {
    mark.value().divided_by(step.value()).is_some_and(|steps: Fraction| steps.decimals() == Some(0))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn mark(text: &str) -> Mark {
        Mark::new(text.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_mark_must_lie_on_the_scale() {
        let scale = Scale::new(mark("5"), Some(mark("0.5")), Vec::new()).unwrap();
        assert_eq!(scale.check(&mark("3.5")), Ok(()));
        assert_eq!(scale.check(&mark("6")), Err(ScaleError::AboveMaximum));
        assert_eq!(scale.check(&mark("3.7")), Err(ScaleError::OffStep));
        assert_eq!(scale.check_range(&mark("3.7")), Ok(()), "a mean of half marks may be 3.7");
    }

    #[test]
    fn a_step_divides_its_scale() {
        assert!(Scale::new(mark("5"), Some(mark("2")), Vec::new()).is_err());
        assert!(Scale::new(mark("5"), Some(mark("0")), Vec::new()).is_err());
        assert_eq!(Scale::new(mark("0"), None, Vec::new()), Err(ScaleError::ZeroMaximum));
    }
}
