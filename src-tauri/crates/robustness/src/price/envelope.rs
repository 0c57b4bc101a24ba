//! Who is first among the rivals along a stretch of prices: the upper envelope of their lines.

use super::{
    lines::{Line, Segment},
    quotient::Quotient,
};

/// An open interval of `x` in which the same rivals are first; without `high` it has no end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub low: Quotient,
    pub high: Option<Quotient>,
    pub first: Vec<usize>,
}

/// The pieces of a stretch, by rising `x`.
pub(super) fn pieces(segment: &Segment) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut x = segment.low.clone();
    // Just beyond `x` the highest line is the one that is highest there and, of several, the steepest.
    let start = segment.rivals.iter().map(|(_, line)| line);
    let start =
        start.max_by(|one, other| one.at(&x).cmp(&other.at(&x)).then_with(|| one.slope.cmp(&other.slope)));
    let mut leader = start;
    while let Some(line) = leader {
        let next =
            overtaking(line, segment).filter(|(at, _)| segment.high.as_ref().is_none_or(|high| at < high));
        let first = rivals_on(line, segment);
        leader = next.as_ref().map(|(_, line)| *line);
        if let Some((at, _)) = next {
            pieces.push(Piece { low: x, high: Some(at.clone()), first });
            x = at;
        } else {
            pieces.push(Piece { low: x.clone(), high: segment.high.clone(), first });
        }
    }
    pieces
}

/// Where the next line crosses a leading one, and which: the steepest of those that cross first.
/// A steeper line that is not above now crosses later, wherever one looks from.
fn overtaking<'a>(leader: &Line, segment: &'a Segment) -> Option<(Quotient, &'a Line)> {
    let steeper = segment.rivals.iter().map(|(_, line)| line).filter(|line| line.slope > leader.slope);
    let crossings = steeper.filter_map(|line| {
        let at = (&leader.constant - &line.constant).divided_by(&(&line.slope - &leader.slope))?;
        Some((at, line))
    });
    crossings
        .min_by(|(one, first), (other, second)| one.cmp(other).then_with(|| second.slope.cmp(&first.slope)))
}

/// The rivals whose line is this one, by their place in the scene.
fn rivals_on(line: &Line, segment: &Segment) -> Vec<usize> {
    let mut rivals: Vec<usize> =
        segment.rivals.iter().filter(|(_, other)| other == line).map(|(place, _)| *place).collect();
    rivals.sort_unstable();
    rivals.dedup();
    rivals
}

/// Whether one of `rivals` is first, alone or not, all along the stretch: being first at both ends
/// is enough, as no other line can be above in between only.
pub(super) fn one_stays_first(segment: &Segment, rivals: &[usize]) -> bool {
    let highest = |x: &Quotient| segment.rivals.iter().map(|(_, line)| line.at(x)).max();
    let at_low = highest(&segment.low);
    let at_high = segment.high.as_ref().map(highest);
    let steepest = segment.rivals.iter().map(|(_, line)| &line.slope).max();
    let stays = |line: &Line| match (&segment.high, &at_high) {
        (Some(high), Some(highest)) => Some(line.at(high)) == *highest,
        (Some(_) | None, _) => Some(&line.slope) == steepest,
    };
    let own = segment.rivals.iter().filter(|(place, _)| rivals.contains(place));
    own.map(|(_, line)| line).any(|line| Some(line.at(&segment.low)) == at_low && stays(line))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::price::lines::Variable;
    use scoring::Fraction;

    fn number(text: &str) -> Quotient {
        Quotient::from(&text.parse::<Fraction>().unwrap())
    }

    fn line(constant: &str, slope: &str) -> Line {
        Line { constant: number(constant), slope: number(slope) }
    }

    fn segment(lines: &[Line], high: Option<&str>) -> Segment {
        Segment {
            variable: Variable::Price,
            low: Quotient::zero(),
            high: high.map(number),
            own: line("0", "0"),
            rivals: lines.iter().cloned().enumerate().collect(),
        }
    }

    #[test]
    fn the_highest_line_changes_at_each_crossing() {
        let segment = segment(&[line("3", "0"), line("1", "1"), line("-3", "2")], Some("5"));
        let found: Vec<(String, Vec<usize>)> = pieces(&segment)
            .into_iter()
            .map(|piece| (piece.low.reduced().to_string(), piece.first))
            .collect();
        let expected = [("0", vec![0]), ("2", vec![1]), ("4", vec![2])];
        let expected = expected.map(|(low, first)| (low.to_owned(), first));
        assert_eq!(found, expected, "3 = 1 + x at 2, and 1 + x = 2x − 3 at 4");
        assert!(!one_stays_first(&segment, &[0, 1]));
    }

    #[test]
    fn a_line_that_only_touches_the_top_has_no_piece() {
        let segment = segment(&[line("0", "0"), line("-1", "1"), line("-2", "2")], None);
        let first: Vec<Vec<usize>> = pieces(&segment).into_iter().map(|piece| piece.first).collect();
        assert_eq!(first, [vec![0], vec![2]], "all three meet at 1");
    }
}
