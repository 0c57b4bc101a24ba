//! What goes into a message.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Language, number};

/// The arguments of a message, by name.
///
/// ```
/// use wording::{Args, Catalogue, Language};
///
/// let english = Catalogue::new(Language::English);
/// assert_eq!(english.text("bids-counted", &Args::new().count("n", 1)), "1 bid");
/// assert_eq!(english.text("bids-counted", &Args::new().count("n", 1200)), "1,200 bids");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, Value)>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Text(String),
    Count(u64),
    Decimal(String),
}

impl Args {
    /// No argument.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text that goes in as it is: a name, an amount or a date already written.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.0.push((name.into(), Value::Text(text.into())));
        self
    }

    /// Adds a number of things, on which the message may agree. Exact up to 2⁵³.
    #[must_use]
    pub fn count(mut self, name: impl Into<String>, count: u64) -> Self {
        self.0.push((name.into(), Value::Count(count)));
        self
    }

    /// Adds an exact number, `"12.50"` or `"1/3"`, to be written as the language does.
    ///
    /// The message may also use `$NAME-form`, `one` or `other`, to agree with it: a count as
    /// Fluent knows it would pass through a float. A text that is no number goes in as it is.
    #[must_use]
    pub fn decimal(mut self, name: impl Into<String>, number: impl Into<String>) -> Self {
        self.0.push((name.into(), Value::Decimal(number.into())));
        self
    }

    pub(crate) fn to_fluent(&self, language: Language) -> FluentArgs<'_> {
        let mut fluent = FluentArgs::new();
        for (name, value) in &self.0 {
            match value {
                Value::Text(text) => fluent.set(name, text.as_str()),
                Value::Count(count) => fluent.set(name, FluentValue::from(*count)),
                Value::Decimal(text) => {
                    fluent.set(format!("{name}-form"), number::form(language, text).name());
                    match number::exact(language, text) {
                        Ok(written) => fluent.set(name, written),
                        Err(_) => fluent.set(name, text.as_str()),
                    }
                }
            }
        }
        fluent
    }
}

/// Texts by name, as the details of a finding are kept.
impl<Name: Into<String>, Text: Into<String>> FromIterator<(Name, Text)> for Args {
    fn from_iter<Pairs: IntoIterator<Item = (Name, Text)>>(pairs: Pairs) -> Self {
        pairs.into_iter().fold(Self::new(), |args, (name, text)| args.with(name, text))
    }
}
