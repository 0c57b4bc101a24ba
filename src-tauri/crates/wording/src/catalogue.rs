//! The messages of a language, ready to be said.

use std::sync::LazyLock;

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::{Args, Language, contents, number};

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::French));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English));

/// The messages of one language.
///
/// Free to make and to copy: the catalogues are embedded, and read once at the first message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalogue {
    language: Language,
}

impl Catalogue {
    /// The catalogue of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// Its language.
    pub const fn language(self) -> Language {
        self.language
    }

    /// Whether the catalogue has a message of this key.
    pub fn has(self, key: &str) -> bool {
        self.bundle().get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message of this key, when it takes no argument.
    pub fn say(self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// The message of this key with its arguments.
    ///
    /// A key that the catalogue lacks comes back as `⟦key⟧`, and an argument that the message
    /// lacks as `{$name}`: a person sees that something is missing, and nothing stops.
    pub fn text(self, key: &str, args: &Args) -> String {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟦{key}⟧");
        };
        // What is wrong is already visible in the text that comes back.
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args.to_fluent(self.language)), &mut errors).into_owned()
    }

    fn bundle(self) -> &'static Bundle {
        match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        }
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::French => count_in_french,
        Language::English => count_in_english,
    }));
    for source in contents::sources(language) {
        // A faulty message is left out, and then missing: the tests allow none.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn count_in_french(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    count(Language::French, value)
}

fn count_in_english(value: &FluentValue, _: &IntlLangMemoizer) -> Option<String> {
    count(Language::English, value)
}

fn count(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(count) => number::decimal(language, &count.as_string()).ok(),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: Catalogue = Catalogue::new(Language::French);
    const ENGLISH: Catalogue = Catalogue::new(Language::English);

    #[test]
    fn a_missing_message_shows_its_key() {
        assert!(!FRENCH.has("no-such-key"));
        assert_eq!(FRENCH.say("no-such-key"), "⟦no-such-key⟧");
    }

    #[test]
    fn a_missing_argument_shows_its_name() {
        assert_eq!(ENGLISH.say("place-line"), "line {$line}");
    }

    #[test]
    fn arguments_come_without_isolation_marks() {
        let text = ENGLISH.text("place-line", &Args::new().with("line", "7"));
        assert_eq!(text, "line 7", "U+2068 and U+2069 would follow the text into cells and file names");
    }

    #[test]
    fn an_argument_is_never_read_as_a_message() {
        let text = ENGLISH.text("place-line", &Args::new().with("line", "{ $column } ⟦kind-price⟧"));
        assert_eq!(text, "line { $column } ⟦kind-price⟧");
    }

    #[test]
    fn counts_agree_as_the_language_does() {
        let bids = |catalogue: Catalogue, n| catalogue.text("bids-counted", &Args::new().count("n", n));
        assert_eq!(bids(FRENCH, 0), "Aucune offre");
        assert_eq!(bids(FRENCH, 1), "1 offre");
        assert_eq!(bids(FRENCH, 2), "2 offres");
        assert_eq!(bids(FRENCH, 1_000_000), "1\u{202f}000\u{202f}000 offres");
        assert_eq!(bids(ENGLISH, 0), "No bid");
        assert_eq!(bids(ENGLISH, 1_000_000), "1,000,000 bids");

        let ignored =
            |catalogue: Catalogue, n| catalogue.text("finding-rows-ignored", &Args::new().count("n", n));
        assert_eq!(ignored(FRENCH, 0), "0 ligne n’a pas été reprise.", "zero is singular in French");
        assert_eq!(ignored(ENGLISH, 0), "0 rows were left out.", "zero is plural in English");
    }

    #[test]
    fn exact_numbers_agree_without_a_float() {
        let points = |catalogue: Catalogue, number| {
            catalogue.text("points-counted", &Args::new().decimal("number", number))
        };
        assert_eq!(points(FRENCH, "1.99"), "1,99\u{a0}point", "below two is singular in French");
        assert_eq!(points(FRENCH, "2"), "2\u{a0}points");
        assert_eq!(points(ENGLISH, "1"), "1\u{a0}point");
        assert_eq!(points(ENGLISH, "1.00"), "1.00\u{a0}points", "decimals are plural in English");
        assert_eq!(points(FRENCH, "169/2"), "169/2\u{a0}points");
        assert_eq!(
            points(FRENCH, "illisible"),
            "illisible\u{a0}points",
            "a text that is no number stays visible"
        );
    }

    #[test]
    fn details_by_name_become_arguments() {
        let details = [("sheet", "DQE"), ("cell", "F12")];
        let text = FRENCH.text("place-cell", &details.into_iter().collect());
        assert_eq!(text, "feuille «\u{a0}DQE\u{a0}», cellule F12");
    }

    #[test]
    fn one_catalogue_serves_several_threads() {
        let said = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|n| scope.spawn(move || FRENCH.text("bids-counted", &Args::new().count("n", n))))
                .collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect::<Vec<_>>()
        });
        assert_eq!(said, ["Aucune offre", "1 offre", "2 offres", "3 offres"]);
    }
}
