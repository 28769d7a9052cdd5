//! The fixed words of documents, by language, how a language writes numbers, names states and puts names in order.
//!
//! The words lie in `data/languages/<tag>.ftl` (Project Fluent, syntax 1.0). Every language has every message of English: a test
//! walks them. A message that is asked for and absent stands in the document as `{name}`, which the same test looks for.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use unic_langid::LanguageIdentifier;

use super::names;
use crate::report::Figure;

/// What is known of a language beside its words.
#[derive(Debug)]
pub struct About {
    /// `en`.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether a speaker has reviewed its words.
    pub reviewed: bool,
    /// Between thousands.
    pub thousands: &'static str,
    /// Before decimals.
    pub decimal: &'static str,
    words: &'static str,
}

/// Every language, the official ones of the United Nations. Separators follow the Unicode CLDR's defaults of each language, but for English
/// and Spanish: English takes the thin space of ISO 80000-1, so that no point or comma is read as the other.
pub const LANGUAGES: &[About] = &[
    About {
        tag: "en",
        name: "English",
        right_to_left: false,
        reviewed: true,
        thousands: "\u{202f}",
        decimal: ".",
        words: include_str!("../../data/languages/en.ftl"),
    },
    About {
        tag: "fr",
        name: "français",
        right_to_left: false,
        reviewed: false,
        thousands: "\u{202f}",
        decimal: ",",
        words: include_str!("../../data/languages/fr.ftl"),
    },
    About {
        tag: "es",
        name: "español",
        right_to_left: false,
        reviewed: false,
        // A space, as the Ortografía of 2010 asks: the CLDR's point between thousands is the decimal sign of Mexico and Central America.
        thousands: "\u{202f}",
        decimal: ",",
        words: include_str!("../../data/languages/es.ftl"),
    },
    About {
        tag: "ar",
        name: "العربية",
        right_to_left: true,
        reviewed: false,
        // Western digits with the CLDR's separators for them, as in Arabic tables of the United Nations: Arab states differ in their digits, and
        // these are read in all.
        thousands: ",",
        decimal: ".",
        words: include_str!("../../data/languages/ar.ftl"),
    },
    About {
        tag: "ru",
        name: "русский",
        right_to_left: false,
        reviewed: false,
        thousands: "\u{a0}",
        decimal: ",",
        words: include_str!("../../data/languages/ru.ftl"),
    },
    About {
        tag: "zh",
        name: "中文",
        right_to_left: false,
        reviewed: false,
        thousands: ",",
        decimal: ".",
        words: include_str!("../../data/languages/zh.ftl"),
    },
];

/// A language with its words.
#[derive(Clone)]
pub struct Language {
    about: &'static About,
    words: Arc<FluentBundle<FluentResource>>,
    collator: Arc<CollatorBorrowed<'static>>,
    states: Arc<BTreeMap<String, String>>,
}

/// No such language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no language is called `{0}`")]
pub struct UnknownLanguage(pub String);

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.about.tag)
    }
}

impl Language {
    /// The language of a tag.
    ///
    /// # Errors
    /// [`UnknownLanguage`].
    pub fn of(tag: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage(tag.to_owned());
        let about = LANGUAGES.iter().find(|about| about.tag == tag).ok_or_else(unknown)?;
        let identifier: LanguageIdentifier = about.tag.parse().map_err(|_| unknown())?;
        let mut words = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of direction around what is put in are needed where directions mix.
        words.set_use_isolating(about.right_to_left);
        // A file with a fault still gives its sound messages; what is then missing shows, and a test sees it.
        let resource = FluentResource::try_new(about.words.to_owned()).unwrap_or_else(|(sound, _)| sound);
        words.add_resource_overriding(resource);
        let locale: icu_locale_core::LanguageIdentifier = about.tag.parse().map_err(|_| unknown())?;
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(|_| unknown())?;
        let states = names::of(about.tag);
        Ok(Self { about, words: Arc::new(words), collator: Arc::new(collator), states: Arc::new(states) })
    }

    /// What is known of it.
    #[must_use]
    pub fn about(&self) -> &'static About {
        self.about
    }

    /// The file of its words.
    #[cfg(feature = "pdf")]
    pub(super) fn words(&self) -> &'static str {
        self.about.words
    }

    /// A message.
    #[must_use]
    pub fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A message with what is put in.
    #[must_use]
    pub fn say_with(&self, name: &str, with: &[(&str, &str)]) -> String {
        let Some(pattern) = self.words.get_message(name).and_then(|message| message.value()) else {
            return format!("{{{name}}}");
        };
        let mut args = FluentArgs::new();
        for (key, value) in with {
            args.set(*key, FluentValue::from((*value).to_owned()));
        }
        // What cannot be put in is printed by Fluent as its name in braces.
        self.words.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Whether there is a message of a name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.words.has_message(name)
    }

    /// The name of a state of the shipped table; none in English, whose names reports have already.
    #[must_use]
    pub fn state(&self, code: &str) -> Option<&str> {
        self.states.get(code).map(String::as_str)
    }

    /// Which of two names comes first: the collation of the Unicode CLDR for this language, as compiled in.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    /// Whether it is the language of the sentences in reports.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.about.tag == "en"
    }

    /// Items one after another, apart as this language puts them.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.say("list-separator"))
    }

    /// A number as this language writes it; a dash where undefined. The minus sign is U+2212.
    #[must_use]
    pub fn number(&self, figure: &Figure) -> String {
        self.decimal(&figure.text())
    }

    /// As [`Self::number`], with a plus sign before what is above zero.
    #[must_use]
    pub fn signed(&self, figure: &Figure) -> String {
        let number = self.number(figure);
        let above = matches!(figure, Figure::Number { shown, .. } if shown > &crate::exact::Integer::ZERO);
        if above { format!("+{number}") } else { number }
    }

    /// A plain decimal or fraction, such as `-1234.5` and `1/3`, with this language's separators.
    #[must_use]
    pub fn decimal(&self, plain: &str) -> String {
        let spaced: Vec<String> = plain.split('/').map(crate::report::spaced).collect();
        let mut out = String::with_capacity(plain.len() + 4);
        for character in spaced.join("/").chars() {
            match character {
                ' ' => out.push_str(self.about.thousands),
                '.' => out.push_str(self.about.decimal),
                '-' => out.push('\u{2212}'),
                other => out.push(other),
            }
        }
        out
    }
}
