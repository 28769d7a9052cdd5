//! Aggregations: how criteria become one key, and what may then be done to it (mathematics 3).
//!
//! [`AGGREGATIONS`] says of each method which properties of a key (mathematics 3.1) it lacks somewhere: the lint of a key, the
//! report's method note and the contract test all read this table.

pub mod geometric;
pub mod index;
pub mod one_rule;
pub mod power;
pub mod product;
pub mod remainder;
pub mod stepwise;
pub mod sum;

/// A row of the table of aggregations.
#[derive(Debug, Clone, Copy)]
pub struct Aggregation {
    /// Its name: the word of `combine`, or the word under which `asked` says it.
    pub name: &'static str,
    /// How a scenario file asks for it.
    pub asked: &'static str,
    /// A title for people.
    pub title: &'static str,
    /// The formula.
    pub formula: &'static str,
    /// The properties of mathematics 3.1 that it lacks somewhere, by number; see [`property`].
    pub lacks: &'static [u8],
    /// Where it lacks them.
    pub when: &'static str,
    /// When it gives no key.
    pub fails: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// Every aggregation.
pub const AGGREGATIONS: &[Aggregation] = &[
    sum::ENTRY,
    product::ENTRY,
    geometric::ENTRY,
    index::ENTRY,
    remainder::ENTRY,
    power::ENTRY,
    one_rule::ENTRY,
    stepwise::ENTRY,
];

/// How a key must behave (mathematics 3.1), by number from one.
pub const PROPERTIES: [&str; 10] = [
    "anonymity",
    "unit-freeness",
    "homogeneity in the total",
    "monotonicity",
    "direction",
    "null state",
    "merging consistency",
    "order preservation",
    "pairwise independence",
    "continuity",
];

/// The name of a property, from its number in mathematics 3.1.
#[must_use]
pub fn property(number: u8) -> Option<&'static str> {
    PROPERTIES.get(usize::from(number).checked_sub(1)?).copied()
}

/// The row of an aggregation, by name.
#[must_use]
pub fn of(name: &str) -> Option<&'static Aggregation> {
    AGGREGATIONS.iter().find(|one| one.name == name)
}
