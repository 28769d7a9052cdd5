//! The fixed words of documents, by language, and how a language writes numbers.
//!
//! The words lie in `data/languages/<tag>.ftl` (Project Fluent, syntax 1.0). Every language has every message of English: a test
//! walks them. A message that is asked for and absent stands in the document as `{name}`, which the same test looks for.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

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

/// Every language, the official ones of the United Nations. Separators follow the Unicode CLDR's defaults of each language; English takes the thin
/// space of ISO 80000-1, so that no point or comma is read as the other.
pub const LANGUAGES: &[About] = &[About {
    tag: "en",
    name: "English",
    right_to_left: false,
    reviewed: true,
    thousands: "\u{202f}",
    decimal: ".",
    words: include_str!("../../data/languages/en.ftl"),
}];

/// A language with its words.
#[derive(Clone)]
pub struct Language {
    about: &'static About,
    words: Arc<FluentBundle<FluentResource>>,
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
        Ok(Self { about, words: Arc::new(words) })
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
