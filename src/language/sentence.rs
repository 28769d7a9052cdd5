//! A sentence as what it says: a message and its arguments, from which every language makes its own words.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Language;
use crate::diagnostic::Diagnostic;

/// A sentence, or a part of one. It reads as its English text, as files and terminals have it; [`Sentence::in_language`] says it in another
/// language, with numbers and names of states as that writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    english: String,
    message: Cow<'static, str>,
    arguments: Vec<Named>,
}

/// What is put in, by its name in the message.
type Named = (&'static str, Argument);

/// What is put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// The user's own words, codes, paths: the same in every language.
    Text(String),
    /// A number, rounded already, in plain characters: `-1234.50`. Beside `$name` stands `$name-count`, which chooses a plural form.
    Number(String),
    /// As a number, with a plus sign before what is above zero.
    Signed(String),
    /// What is said in English alone, such as the detail of a finding: nothing in other languages, whose message says enough without it.
    InEnglish(String),
    /// Which of the forms of a message is meant, by a word that is not printed.
    Choice(&'static str),
    /// The words of an entry of a table, by the name of their message: `goal-unmet`.
    Entry(String),
    /// A state: its code and its name in the report. Beside `$name` stands `$name-code`, by which a language may choose a word before it.
    State(String, String),
    /// A part of a sentence.
    Phrase(Sentence),
    /// Parts one after another, with the message that stands between two.
    List(Vec<Argument>, &'static str),
    /// What is contested: in square brackets.
    Contested(Box<Argument>),
}

impl Sentence {
    /// A message with its arguments.
    #[must_use]
    pub fn of<const N: usize>(message: impl Into<Cow<'static, str>>, arguments: [Named; N]) -> Self {
        let message = message.into();
        let arguments = Vec::from(arguments);
        let english =
            Language::plain().map_or_else(|| format!("{{{message}}}"), |plain| say(&message, &arguments, plain));
        Self { english, message, arguments }
    }

    /// A message without arguments.
    #[must_use]
    pub fn plain(message: impl Into<Cow<'static, str>>) -> Self {
        Self::of(message, [])
    }

    /// One argument alone, such as the user's own name of a thing.
    #[must_use]
    pub fn verbatim(argument: Argument) -> Self {
        Self::of("as-it-is", [("text", argument)])
    }

    /// A finding: its sentence in English, in other languages its code, under which it is explained.
    #[must_use]
    pub fn finding(finding: &Diagnostic) -> Self {
        let what = Argument::InEnglish(finding.what.clone());
        Self::of("finding", [("what", what), ("code", Argument::text(finding.code))])
    }

    /// Why something is not proved: in English as the check says it, in other languages that the result has it.
    #[must_use]
    pub fn no_proof(why: &str) -> Self {
        Self::of("no-proof", [("why", Argument::InEnglish(why.to_owned()))])
    }

    /// Which message it is, by which a sentence is known however it is worded.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The sentence in a language.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> String {
        say(&self.message, &self.arguments, language)
    }
}

fn say(message: &str, arguments: &[Named], language: &Language) -> String {
    let mut args = FluentArgs::new();
    for (name, argument) in arguments {
        args.set(*name, FluentValue::from(argument.text_in(language)));
        match argument {
            // The float chooses a form of a word and is never printed.
            Argument::Number(plain) => args.set(format!("{name}-count"), FluentValue::try_number(plain)),
            Argument::State(code, _) => args.set(format!("{name}-code"), FluentValue::from(code.as_str())),
            _ => {}
        }
    }
    language.format(message, &args)
}

impl Argument {
    /// The user's own words, a code, a path.
    #[must_use]
    pub fn text(text: impl fmt::Display) -> Self {
        Self::Text(text.to_string())
    }

    /// A number in plain characters.
    #[must_use]
    pub fn number(plain: impl fmt::Display) -> Self {
        Self::Number(plain.to_string())
    }

    /// A number in plain characters, with its sign.
    #[must_use]
    pub fn signed(plain: impl fmt::Display) -> Self {
        Self::Signed(plain.to_string())
    }

    /// A state with the name that the report has.
    #[must_use]
    pub fn state(code: impl fmt::Display, name: impl fmt::Display) -> Self {
        Self::State(code.to_string(), name.to_string())
    }

    /// Parts in a row: `a, b, c`.
    #[must_use]
    pub fn list(parts: impl IntoIterator<Item = Argument>) -> Self {
        Self::List(parts.into_iter().collect(), "list-separator")
    }

    /// Parts that may hold commas themselves: `a; b; c`.
    #[must_use]
    pub fn series(parts: impl IntoIterator<Item = Argument>) -> Self {
        Self::List(parts.into_iter().collect(), "series-separator")
    }

    /// The same, in square brackets where it is contested.
    #[must_use]
    pub fn contested_where(self, holds: bool) -> Self {
        if holds { Self::Contested(Box::new(self)) } else { self }
    }

    fn text_of_signed(plain: &str, language: &Language) -> String {
        let above = !plain.starts_with('-') && plain.chars().any(|digit| ('1'..='9').contains(&digit));
        let number = language.decimal(plain);
        if above { format!("+{number}") } else { number }
    }

    fn text_in(&self, language: &Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(plain) => language.decimal(plain),
            Self::Signed(plain) => Self::text_of_signed(plain, language),
            Self::InEnglish(text) if language.is_english() => text.clone(),
            Self::InEnglish(_) => String::new(),
            Self::Choice(word) => (*word).to_owned(),
            Self::Entry(message) => language.say(message),
            Self::State(code, name) => language.state_named(code, name).to_owned(),
            Self::Phrase(phrase) => phrase.in_language(language),
            Self::List(parts, between) => {
                let parts: Vec<String> = parts.iter().map(|part| language.apart(&part.text_in(language))).collect();
                // Parts are kept apart, and what is kept apart gives a list no direction of its own: the mark does.
                let mark = if language.about().right_to_left { "\u{200f}" } else { "" };
                format!("{mark}{}", parts.join(&language.say(between)))
            }
            Self::Contested(inner) => format!("[{}]", inner.text_in(language)),
        }
    }
}

impl From<Sentence> for Argument {
    fn from(sentence: Sentence) -> Self {
        Self::Phrase(sentence)
    }
}

/// A part that may be absent: nothing where it is.
impl From<Option<Sentence>> for Argument {
    fn from(part: Option<Sentence>) -> Self {
        part.map_or_else(|| Self::Text(String::new()), Self::Phrase)
    }
}

/// Sentences one after another, as far apart as the language puts them.
impl FromIterator<Sentence> for Sentence {
    fn from_iter<I: IntoIterator<Item = Self>>(sentences: I) -> Self {
        let parts = sentences.into_iter().map(Argument::Phrase).collect();
        Self::verbatim(Argument::List(parts, "sentence-separator"))
    }
}

impl Deref for Sentence {
    type Target = str;

    fn deref(&self) -> &str {
        &self.english
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.english)
    }
}

impl PartialEq<str> for Sentence {
    fn eq(&self, english: &str) -> bool {
        self.english == english
    }
}

impl PartialEq<&str> for Sentence {
    fn eq(&self, english: &&str) -> bool {
        self.english == *english
    }
}

impl PartialEq<String> for Sentence {
    fn eq(&self, english: &String) -> bool {
        self.english == *english
    }
}

impl serde::Serialize for Sentence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english)
    }
}
