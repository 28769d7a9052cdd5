//! The file format, described once: reading, the JSON Schema, suggestions and the starting scenario all come
//! from these tables.

mod accords;
mod articles;
mod branch;
mod cohorts;
mod corridors;
mod cost_sharing;
mod criteria;
mod levels;
mod market;
mod modalities;
mod normalise;
mod people;
mod periods;
mod published;
mod responsibility;
mod root;
mod rules;
mod ties;
mod trigger;
mod uncertain;
mod weights;

pub use root::SCENARIO;
pub use rules::GOAL_NAMES;

/// The most people that a total, a need or a rule may name, 10^15: more is a slip of the exponent.
pub const PEOPLE_LIMIT: u64 = 1_000_000_000_000_000;

/// A table of the file: its keys, and what it is for.
#[derive(Debug)]
pub struct TableSpec {
    /// What a message calls it: `[people]`, `[rules.<name>]`.
    pub title: &'static str,
    /// What it is for, in one line.
    pub doc: &'static str,
    /// Its keys.
    pub fields: &'static [Field],
}

/// A key of a table.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand there.
    pub shape: Shape,
    /// Whether it must.
    pub need: Need,
    /// What it means, in one line.
    pub doc: &'static str,
}

/// Whether a key must be given.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// It must.
    Required,
    /// It must, unless this other key stands in its place.
    Unless(&'static str),
    /// It may be left out, and then nothing stands there.
    Optional,
    /// Left out, it means this TOML value.
    Default(&'static str),
}

/// What may stand as a value.
#[derive(Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// The code of a state or an origin.
    Code,
    /// A set of codes: their order says nothing.
    Codes,
    /// A set of texts.
    Texts,
    /// A list of texts in sequence, each once.
    Sequence,
    /// A list of words from a table, in sequence.
    Words(&'static [Word]),
    /// A word from a table.
    Word(&'static [Word]),
    /// A number within bounds, plain or in quotes as a percentage or fraction.
    Number(Bounds),
    /// A whole number within bounds.
    Whole(Bounds),
    /// A count of people: a whole number from zero to [`PEOPLE_LIMIT`], written without a decimal point
    /// unless an exponent stands by it.
    People,
    /// A year, -9999 to 9999.
    Year,
    /// `true` or `false`.
    Bool,
    /// A calendar date.
    Date,
    /// A table.
    Table(&'static TableSpec),
    /// Tables of one form under names of the user's choice.
    Named(&'static TableSpec),
    /// Values of one shape under keys of the user's choice.
    Map(Keys, &'static Shape),
    /// The value of a path that a variant sets: whatever the path allows.
    Any,
    /// One of several, told apart by their TOML type.
    Either(&'static [Shape]),
}

/// What the keys of a map are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Codes of states or origins.
    Codes,
    /// Years.
    Years,
    /// Dotted paths of the scenario.
    Paths,
    /// Groups of states: codes joined by `+`.
    Groups,
    /// Articles as the draft calls them: `Art. 5`.
    Articles,
}

/// Bounds of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bounds {
    /// None.
    Any,
    /// Zero or more.
    NonNegative,
    /// More than zero.
    Positive,
    /// Zero to one.
    Share,
}

/// A word that may stand as a value.
#[derive(Debug)]
pub struct Word {
    /// The word.
    pub name: &'static str,
    /// What it means, in one line.
    pub doc: &'static str,
}

const fn required(name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field { name, shape, need: Need::Required, doc }
}

const fn optional(name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field { name, shape, need: Need::Optional, doc }
}

const fn unless(other: &'static str, name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field { name, shape, need: Need::Unless(other), doc }
}

const fn default(name: &'static str, shape: Shape, value: &'static str, doc: &'static str) -> Field {
    Field { name, shape, need: Need::Default(value), doc }
}

const fn word(name: &'static str, doc: &'static str) -> Word {
    Word { name, doc }
}

/// Any table may cite the article that it implements.
const CLAUSE: Field = optional("clause", Shape::Text, "the article that this table implements");
