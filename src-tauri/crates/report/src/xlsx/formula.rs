//! Formulas over cells: references, roundings, points.

use rust_xlsxwriter::utility::{quote_sheet_name, row_col_to_cell_absolute};
use scoring::{Direction, Fraction, Parameter, PriceFormula, Rounding, RoundingMode};

/// How many digits of a binary number are decimal digits that can be trusted.
const TRUSTED_DIGITS: u8 = 15;

/// A cell of a sheet, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub row: u32,
    pub column: u16,
}

impl At {
    pub fn new(row: u32, column: u16) -> Self {
        Self { row, column }
    }

    /// `$B$3`.
    pub fn absolute(self) -> String {
        row_col_to_cell_absolute(self.row, self.column)
    }

    /// `'Prix'!$B$3`.
    pub fn on(self, sheet: &str) -> String {
        format!("{}!{}", quote_sheet_name(sheet), self.absolute())
    }

    /// `$B$3:$B$9`.
    pub fn to(self, end: Self) -> String {
        format!("{}:{}", self.absolute(), end.absolute())
    }
}

/// A list of arguments: neighbours in a row or a column become a range.
pub(super) fn list(cells: &[At]) -> String {
    let mut runs: Vec<(At, At)> = Vec::new();
    for cell in cells {
        match runs.last_mut() {
            Some((first, last)) if follows(*first, *last, *cell) => *last = *cell,
            Some(_) | None => runs.push((*cell, *cell)),
        }
    }
    let run = |(first, last): &(At, At)| if first == last { first.absolute() } else { first.to(*last) };
    runs.iter().map(run).collect::<Vec<String>>().join(",")
}

fn follows(first: At, last: At, cell: At) -> bool {
    let across = first.row == cell.row && last.row == cell.row && last.column + 1 == cell.column;
    let down = first.column == cell.column && last.column == cell.column && last.row + 1 == cell.row;
    across || down
}

/// How many decimals a spreadsheet can be trusted with for numbers up to `largest`.
pub(super) fn trusted_decimals(largest: &Fraction) -> u8 {
    let whole = Rounding::new(0, RoundingMode::Down).map(|rule| rule.apply(&largest.abs()));
    let digits = whole.and_then(|whole| whole.to_decimal()).map_or(TRUSTED_DIGITS.into(), |text| text.len());
    TRUSTED_DIGITS.saturating_sub(u8::try_from(digits).unwrap_or(TRUSTED_DIGITS))
}

/// `expression` rounded by the published rule.
///
/// A spreadsheet computes in binary, so that 298.5 may come out as 298.49999999999994: what lies
/// beyond its trusted decimals is removed first.
pub(super) fn rounded(expression: &str, rule: Option<Rounding>, trusted: u8) -> String {
    let Some(rule) = rule else { return expression.to_owned() };
    let decimals = rule.decimals();
    let cleaned =
        if trusted > decimals { format!("ROUND({expression},{trusted})") } else { expression.to_owned() };
    match rule.mode() {
        RoundingMode::HalfUp => format!("ROUND({cleaned},{decimals})"),
        RoundingMode::Down => format!("ROUNDDOWN({cleaned},{decimals})"),
        RoundingMode::Up => format!("ROUNDUP({cleaned},{decimals})"),
        RoundingMode::HalfEven => {
            let left = trusted.saturating_sub(decimals);
            let scaled = format!("ROUND(({expression})*10^{decimals},{left})");
            // A half goes to the even neighbour: twice the nearest whole of its half.
            let whole = format!("IF({scaled}-INT({scaled})=0.5,2*ROUND({scaled}/2,0),ROUND({scaled},0))");
            format!("{whole}/10^{decimals}")
        }
    }
}

/// `mark / maximum × weight`.
pub(super) fn quality(mark: &str, max: &str, weight: &str) -> String {
    format!("{mark}/{max}*{weight}")
}

/// The cells of the values in the running.
#[derive(Clone, Debug)]
pub(super) struct Running {
    sheet: String,
    cells: Vec<At>,
    /// How many decimals of these values a spreadsheet can be trusted with.
    trusted: u8,
}

impl Running {
    /// The cells of a sheet, whose largest value is given.
    pub fn new(sheet: &str, cells: Vec<At>, largest: Option<&Fraction>) -> Self {
        let trusted = largest.map_or(0, trusted_decimals);
        Self { sheet: sheet.to_owned(), cells, trusted }
    }

    /// Their ranges.
    fn ranges(&self) -> Vec<String> {
        let sheet = quote_sheet_name(&self.sheet);
        list(&self.cells).split(',').map(|run| format!("{sheet}!{run}")).collect()
    }

    /// All of them, as arguments of a function.
    fn list(&self) -> String {
        self.ranges().join(",")
    }

    /// 1 and one more for each better value. What lies beyond the trusted decimals would make two
    /// equal values differ.
    fn rank(&self, value: &str, direction: Direction) -> String {
        let better = match direction {
            Direction::LowerIsBetter => "<",
            Direction::HigherIsBetter => ">",
        };
        let trusted = self.trusted;
        let counted = |range: &String| {
            format!("+SUMPRODUCT(--(ROUND({range},{trusted}){better}ROUND({value},{trusted})))")
        };
        format!("(1{})", self.ranges().iter().map(counted).collect::<String>())
    }
}

/// The cells that a price formula looks at.
pub(super) struct Inputs<'a> {
    pub value: &'a str,
    pub lowest: &'a str,
    pub highest: &'a str,
    pub weight: &'a str,
    /// The cells of all values in the running.
    pub running: &'a Running,
    /// The cell of a parameter of the formula.
    pub parameter: &'a dyn Fn(Parameter) -> String,
    /// The ranges of the values and of the shares of its curve.
    pub curve: Option<(String, String)>,
}

/// The points of a price formula.
pub(super) fn points(formula: &PriceFormula, direction: Direction, inputs: &Inputs<'_>) -> String {
    let Inputs { value, lowest, highest, weight, running, parameter, curve } = inputs;
    let mean = format!("AVERAGE({})", running.list());
    let bare = match (formula, direction) {
        (PriceFormula::LowestOverPrice, Direction::LowerIsBetter) => format!("{weight}*{lowest}/{value}"),
        (PriceFormula::LowestOverPrice, Direction::HigherIsBetter) => format!("{weight}*{value}/{highest}"),
        (PriceFormula::LinearOverLowest { .. }, _) => format!("{weight}*(2-{value}/{lowest})"),
        (PriceFormula::LinearSpan { .. }, _) => {
            let span = parameter(Parameter::Span);
            format!("{weight}*({lowest}*(1+{span})-{value})/({lowest}*{span})")
        }
        (PriceFormula::SquaredRatio, Direction::LowerIsBetter) => format!("{weight}*({lowest}/{value})^2"),
        (PriceFormula::SquaredRatio, Direction::HigherIsBetter) => format!("{weight}*({value}/{highest})^2"),
        (PriceFormula::Logarithmic { .. }, _) => {
            format!("{weight}*(1-LN({value}/{lowest})/LN({}))", parameter(Parameter::Base))
        }
        (PriceFormula::HalfLogarithmic { .. }, _) => {
            format!("{weight}*(1-LN({value}/{lowest})/LN(2)/2)")
        }
        (PriceFormula::MeanCapped, _) => format!("{weight}*{mean}/{value}"),
        (PriceFormula::MeanHalf, _) => format!("{weight}*{mean}/({mean}+{value})"),
        (PriceFormula::MeanCubic, _) => format!("{weight}*{mean}^3/({value}^3+{mean}^3)"),
        (PriceFormula::Ceiling { .. }, _) => {
            format!("{weight}*(1-{value}/{})", parameter(Parameter::Ceiling))
        }
        (PriceFormula::Window(_), _) => {
            let (best, worst) = (parameter(Parameter::Best), parameter(Parameter::Worst));
            format!("{weight}*({worst}-{value})/({worst}-{best})")
        }
        (PriceFormula::Estimate { .. }, _) => {
            format!("{weight}*(2-{value}/{})", parameter(Parameter::Estimate))
        }
        (PriceFormula::ProximityToEstimate { .. }, _) => {
            let estimate = parameter(Parameter::Estimate);
            format!("{weight}*(1-ABS({value}-{estimate})/{estimate})")
        }
        (PriceFormula::DiscountLinear, _) => {
            format!("IF({highest}=0,{weight},{weight}*{value}/{highest})")
        }
        (PriceFormula::DiscountQuadratic, _) => {
            format!("IF({highest}=0,{weight},{weight}*({value}/{highest})^2)")
        }
        (PriceFormula::DiscountBilinear { .. }, _) => {
            let elbow = parameter(Parameter::Elbow);
            let below = format!("{weight}*{elbow}*{value}/{mean}");
            let beyond = format!("{weight}*({elbow}+(1-{elbow})*({value}-{mean})/({highest}-{mean}))");
            format!("IF({highest}={lowest},{weight},IF({value}<={mean},{below},{beyond}))")
        }
        (PriceFormula::Curve(_), _) => {
            let (values, shares) = curve.clone().unwrap_or_default();
            format!("{weight}*{}", on_curve(value, &values, &shares))
        }
        (PriceFormula::Rank, direction) => {
            let bids = format!("COUNT({})", running.list());
            let rank = running.rank(value, direction);
            format!("IF({bids}=1,{weight},{weight}*({bids}-{rank})/({bids}-1))")
        }
        (PriceFormula::SixthOfSeven, _) => format!("{weight}/6*(7-{value}/{lowest})"),
        (PriceFormula::LinearRange, direction) => {
            let distance = match direction {
                Direction::LowerIsBetter => format!("{highest}-{value}"),
                Direction::HigherIsBetter => format!("{value}-{lowest}"),
            };
            format!("IF({highest}={lowest},{weight},{weight}*({distance})/({highest}-{lowest}))")
        }
    };
    let capped = if formula.is_capped() { format!("MIN({weight},{bare})") } else { bare };
    if formula.is_floored() { format!("MAX(0,{capped})") } else { capped }
}

/// The share at a value on a line of points: that of an end beyond it, else between two points.
fn on_curve(value: &str, values: &str, shares: &str) -> String {
    let at = |range: &str, place: &str| format!("INDEX({range},{place})");
    let (last, before) = (format!("ROWS({values})"), format!("MATCH({value},{values},1)"));
    let after = format!("{before}+1");
    let (from, to) = (at(values, &before), at(values, &after));
    let (first, next) = (at(shares, &before), at(shares, &after));
    let between = format!("{first}+({next}-{first})*({value}-{from})/({to}-{from})");
    let beyond = format!("IF({value}>={},{},{between})", at(values, &last), at(shares, &last));
    format!("IF({value}<={},{},{beyond})", at(values, "1"), at(shares, "1"))
}

/// A text as a constant inside a formula.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn neighbours_become_a_range() {
        let row = |columns: &[u16]| list(&columns.iter().map(|it| At::new(4, *it)).collect::<Vec<At>>());
        assert_eq!(row(&[2, 3, 4]), "$C$5:$E$5");
        assert_eq!(row(&[2, 4, 5]), "$C$5,$E$5:$F$5", "a member who does not count is left out");
        assert_eq!(list(&[At::new(1, 0), At::new(2, 0), At::new(4, 0)]), "$A$2:$A$3,$A$5");
    }

    #[test]
    fn each_rounding_mode_has_its_formula() {
        let rule = |mode| Rounding::new(2, mode);
        assert_eq!(rounded("A1*2", rule(RoundingMode::HalfUp), 12), "ROUND(ROUND(A1*2,12),2)");
        assert_eq!(rounded("A1*2", rule(RoundingMode::Down), 12), "ROUNDDOWN(ROUND(A1*2,12),2)");
        assert_eq!(rounded("A1*2", rule(RoundingMode::Up), 12), "ROUNDUP(ROUND(A1*2,12),2)");
        assert!(rounded("A1*2", rule(RoundingMode::HalfEven), 12).contains("=0.5,2*ROUND("));
        assert_eq!(rounded("A1*2", None, 12), "A1*2", "no rule, no rounding");
    }

    #[test]
    fn digits_before_the_point_leave_fewer_after_it() {
        let number = |text: &str| text.parse::<Fraction>().unwrap();
        assert_eq!(trusted_decimals(&number("100")), 12);
        assert_eq!(trusted_decimals(&number("1000")), 11);
        assert_eq!(trusted_decimals(&number("20.5")), 13);
    }

    #[test]
    fn a_quote_inside_a_text_is_doubled() {
        assert_eq!(quoted("dit \"non\""), "\"dit \"\"non\"\"\"");
    }
}
