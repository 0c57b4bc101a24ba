//! A published formula between its record and the rules of the game.

use scoring::{
    Base, Curve, CurvePoint, Elbow, Floor, Fraction, Parameter, ParameterError, Positive, PriceFormula,
    Window,
};

use super::{FormulaRecord, GridFault, GridFaultKind as Kind, PointRecord};
use crate::Number;

impl FormulaRecord {
    /// The record of a formula; [`to_scoring`] gives the same formula back.
    pub(super) fn of(formula: &PriceFormula) -> Self {
        let mut record = Self {
            name: formula.name().to_owned(),
            floor: formula.floor().map(|floor| floor.name().to_owned()),
            ..Self::default()
        };
        for (parameter, value) in formula.parameters() {
            *record.parameter_mut(parameter) = Some(Number::new(value.clone()).to_string());
        }
        record.points =
            formula.curve().map_or_else(Vec::new, |curve| curve.points().iter().map(point).collect());
        record
    }

    fn parameter(&self, parameter: Parameter) -> Option<&str> {
        match parameter {
            Parameter::Span => self.span.as_deref(),
            Parameter::Base => self.base.as_deref(),
            Parameter::Ceiling => self.ceiling.as_deref(),
            Parameter::Best => self.best.as_deref(),
            Parameter::Worst => self.worst.as_deref(),
            Parameter::Estimate => self.estimate.as_deref(),
            Parameter::Elbow => self.elbow.as_deref(),
        }
    }

    fn parameter_mut(&mut self, parameter: Parameter) -> &mut Option<String> {
        match parameter {
            Parameter::Span => &mut self.span,
            Parameter::Base => &mut self.base,
            Parameter::Ceiling => &mut self.ceiling,
            Parameter::Best => &mut self.best,
            Parameter::Worst => &mut self.worst,
            Parameter::Estimate => &mut self.estimate,
            Parameter::Elbow => &mut self.elbow,
        }
    }
}

fn point(point: &CurvePoint) -> PointRecord {
    let text = |number: &Fraction| Number::new(number.clone()).to_string();
    PointRecord { value: text(&point.value), share: text(&point.share) }
}

/// Builds the formula, or adds everything that is wrong with its record.
pub(super) fn to_scoring(
    place: &str,
    record: &FormulaRecord,
    faults: &mut Vec<GridFault>,
) -> Option<PriceFormula> {
    let mut reader =
        Reader { place, record, faults, floor_read: false, points_read: false, read: Vec::new() };
    let formula = reader.formula();
    reader.only_what_was_read();
    formula
}

/// Remembers what a formula asked for: what is written beside that is out of place.
struct Reader<'a> {
    place: &'a str,
    record: &'a FormulaRecord,
    faults: &'a mut Vec<GridFault>,
    floor_read: bool,
    points_read: bool,
    read: Vec<Parameter>,
}

impl Reader<'_> {
    fn formula(&mut self) -> Option<PriceFormula> {
        match self.record.name.as_str() {
            "lowest-over-price" => Some(PriceFormula::LowestOverPrice),
            "linear-over-lowest" => self.floor().map(|floor| PriceFormula::LinearOverLowest { floor }),
            "linear-range" => Some(PriceFormula::LinearRange),
            "linear-span" => {
                let (span, floor) = (self.positive(Parameter::Span), self.floor());
                span.zip(floor).map(|(span, floor)| PriceFormula::LinearSpan { span, floor })
            }
            "squared-ratio" => Some(PriceFormula::SquaredRatio),
            "logarithmic" => {
                let (base, floor) = (self.parameter(Parameter::Base, Base::new), self.floor());
                base.zip(floor).map(|(base, floor)| PriceFormula::Logarithmic { base, floor })
            }
            "half-logarithmic" => self.floor().map(|floor| PriceFormula::HalfLogarithmic { floor }),
            "mean-capped" => Some(PriceFormula::MeanCapped),
            "mean-half" => Some(PriceFormula::MeanHalf),
            "mean-cubic" => Some(PriceFormula::MeanCubic),
            "ceiling" => {
                let (ceiling, floor) = (self.positive(Parameter::Ceiling), self.floor());
                ceiling.zip(floor).map(|(ceiling, floor)| PriceFormula::Ceiling { ceiling, floor })
            }
            "window" => {
                let best = self.parameter(Parameter::Best, Ok);
                let worst = self.parameter(Parameter::Worst, Ok);
                let (best, worst) = best.zip(worst)?;
                match Window::new(best, worst) {
                    Ok(window) => Some(PriceFormula::Window(window)),
                    Err(error) => {
                        self.fault(Parameter::Worst.name(), Kind::Parameter { error });
                        None
                    }
                }
            }
            "estimate" => {
                self.positive(Parameter::Estimate).map(|estimate| PriceFormula::Estimate { estimate })
            }
            "proximity-to-estimate" => {
                let (estimate, floor) = (self.positive(Parameter::Estimate), self.floor());
                estimate
                    .zip(floor)
                    .map(|(estimate, floor)| PriceFormula::ProximityToEstimate { estimate, floor })
            }
            "discount-linear" => Some(PriceFormula::DiscountLinear),
            "discount-bilinear" => {
                let elbow = self.parameter(Parameter::Elbow, Elbow::new);
                elbow.map(|elbow| PriceFormula::DiscountBilinear { elbow })
            }
            "discount-quadratic" => Some(PriceFormula::DiscountQuadratic),
            "curve" => self.curve().map(PriceFormula::Curve),
            "rank" => Some(PriceFormula::Rank),
            "sixth-of-seven" => Some(PriceFormula::SixthOfSeven),
            unknown => {
                self.fault("name", Kind::UnknownName { text: unknown.to_owned() });
                // What an unknown formula may have beside it is unknown too.
                (self.floor_read, self.points_read) = (true, true);
                self.read.extend(Parameter::ALL);
                None
            }
        }
    }

    fn fault(&mut self, field: &str, kind: Kind) {
        self.faults.push(GridFault::new(format!("{}.{field}", self.place), kind));
    }

    fn floor(&mut self) -> Option<Floor> {
        self.floor_read = true;
        let Some(name) = &self.record.floor else { return Some(Floor::Zero) };
        let floor = Floor::from_name(name);
        if floor.is_none() {
            self.fault("floor", Kind::UnknownName { text: name.clone() });
        }
        floor
    }

    fn curve(&mut self) -> Option<Curve> {
        self.points_read = true;
        let points: Vec<Option<CurvePoint>> = self
            .record
            .points
            .iter()
            .enumerate()
            .map(|(index, record)| {
                let value = self.number(&format!("points[{index}].value"), &record.value);
                let share = self.number(&format!("points[{index}].share"), &record.share);
                value.zip(share).map(|(value, share)| CurvePoint { value, share })
            })
            .collect();
        match Curve::new(points.into_iter().collect::<Option<_>>()?) {
            Ok(curve) => Some(curve),
            Err(error) => {
                self.fault("points", Kind::Parameter { error });
                None
            }
        }
    }

    fn positive(&mut self, parameter: Parameter) -> Option<Positive> {
        self.parameter(parameter, Positive::new)
    }

    fn parameter<T>(
        &mut self,
        parameter: Parameter,
        check: impl Fn(Fraction) -> Result<T, ParameterError>,
    ) -> Option<T> {
        self.read.push(parameter);
        let Some(text) = self.record.parameter(parameter) else {
            self.fault(parameter.name(), Kind::ParameterMissing);
            return None;
        };
        let number = self.number(parameter.name(), text)?;
        match check(number) {
            Ok(checked) => Some(checked),
            Err(error) => {
                self.fault(parameter.name(), Kind::Parameter { error });
                None
            }
        }
    }

    fn number(&mut self, field: &str, text: &str) -> Option<Fraction> {
        match text.parse::<Fraction>() {
            Ok(number) if number.is_negative() => {
                self.fault(field, Kind::Negative { text: text.to_owned() });
                None
            }
            Ok(number) => Some(number),
            Err(error) => {
                self.fault(field, Kind::NotANumber { text: text.to_owned(), error });
                None
            }
        }
    }

    fn only_what_was_read(&mut self) {
        if self.record.floor.is_some() && !self.floor_read {
            self.fault("floor", Kind::FieldMisplaced);
        }
        if !self.record.points.is_empty() && !self.points_read {
            self.fault("points", Kind::FieldMisplaced);
        }
        for parameter in Parameter::ALL {
            if self.record.parameter(parameter).is_some() && !self.read.contains(&parameter) {
                self.fault(parameter.name(), Kind::FieldMisplaced);
            }
        }
    }
}
