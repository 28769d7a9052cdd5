//! The languages of what is said: fixed words, how a language writes numbers, names states and puts names in order.
//!
//! The words lie in `data/languages/<tag>/` (Project Fluent, syntax 1.0), also those of sentences that files and terminals have in
//! English: `page.ftl` what a document's sections have, `sentences.ftl` what results say, `notes.ftl` notes, `clauses.ftl` the clauses. Every language has every message of English: a test walks them. A message that is asked for and absent stands as
//! `{name}`, which the same test looks for.

mod about;
mod names;
mod sentence;

pub use about::{About, LANGUAGES};
pub use sentence::{Argument, Sentence};

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use unic_langid::LanguageIdentifier;

use crate::data::Catalogue;
use crate::ids::StateId;

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

/// Languages are the same where all that is said about them is.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.about == other.about
    }
}

impl Eq for Language {}

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
        let about = LANGUAGES.iter().find(|about| about.tag == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))?;
        Self::from(about)
    }

    /// English as files and terminals have it: its numbers in plain characters. `None` only where the program is built without its
    /// collation, which a test would see.
    pub(crate) fn plain() -> Option<&'static Self> {
        static PLAIN: OnceLock<Option<Language>> = OnceLock::new();
        PLAIN.get_or_init(|| Self::from(&about::PLAIN).ok()).as_ref()
    }

    fn from(about: &'static About) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage(about.tag.to_owned());
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

    /// The files of its words.
    #[cfg(feature = "pdf")]
    pub(crate) fn words(&self) -> &'static str {
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
        let mut args = FluentArgs::new();
        for (key, value) in with {
            args.set(*key, FluentValue::from((*value).to_owned()));
        }
        self.format(name, &args)
    }

    fn format(&self, name: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.words.get_message(name).and_then(|message| message.value()) else {
            return format!("{{{name}}}");
        };
        // What cannot be put in is printed by Fluent as its name in braces.
        let text = self.words.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned();
        // What is kept apart gives a text no direction of its own: several such parts without a letter between them take that of the language.
        if self.about.right_to_left && is_of_parts(&text) { format!("\u{200f}{text}") } else { text }
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

    /// What a state is called: in this language where its name is that of the shipped table, else as the scenario has it.
    #[must_use]
    pub fn state_named<'a>(&'a self, code: &str, name: &'a str) -> &'a str {
        let is_shipped = || Catalogue::shipped().states().get(&StateId::new(code)).is_some_and(|row| row.name == name);
        self.state(code).filter(|_| is_shipped()).unwrap_or(name)
    }

    /// Which of two names comes first: the collation of the Unicode CLDR for this language, as compiled in.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other)
    }

    /// Whether it is the language of what files and terminals say.
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

    /// A text kept apart from what stands beside it, where the language is written from right to left: numbers and Latin letters stay in
    /// their order.
    #[must_use]
    pub fn apart(&self, text: &str) -> String {
        if self.about.right_to_left { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self, number: usize) -> String {
        self.decimal(&number.to_string())
    }

    /// A plain decimal or fraction, such as `-1234.5` and `1/3`, with this language's separators.
    #[must_use]
    pub fn decimal(&self, plain: &str) -> String {
        let spaced: Vec<String> = plain.split('/').map(spaced).collect();
        let mut out = String::with_capacity(plain.len() + 4);
        for character in spaced.join("/").chars() {
            match character {
                ' ' => out.push_str(self.about.thousands),
                '.' => out.push_str(self.about.decimal),
                '-' => out.push_str(self.about.minus),
                other => out.push(other),
            }
        }
        out
    }
}

/// Whether a text is several parts kept apart with no letter outside them.
fn is_of_parts(text: &str) -> bool {
    let (mut depth, mut parts) = (0_usize, 0);
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => {
                parts += usize::from(depth == 0);
                depth += 1;
            }
            '\u{2069}' => depth = depth.saturating_sub(1),
            letter if depth == 0 && letter.is_alphabetic() => return false,
            _ => {}
        }
    }
    parts > 1
}

/// Puts a space between the thousands of the whole part of a plain number.
#[must_use]
pub fn spaced(text: &str) -> String {
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, fraction) = unsigned.find('.').map_or((unsigned, ""), |at| unsigned.split_at(at));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out + fraction
}
