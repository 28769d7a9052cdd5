//! The axiom table of a key: which of the ten properties of mathematics 3.1 it has, on the user's own data.
//!
//! A verdict is that of the key of everybody together ([`super::trial::Trial`]). "Has" says that no counterexample was found among those
//! tried; a lack comes with its counterexample.

mod expected;
mod order;
mod world;

use std::collections::BTreeSet;
use std::fmt::Write as _;

pub use expected::may_lack;

use super::Subject;
use crate::exact::Rational;
use crate::key::fair_numbers;

/// A property that a key may have.
#[derive(Debug, Clone, Copy)]
pub struct Property {
    /// Its number in mathematics 3.1.
    pub number: u8,
    /// Its name.
    pub name: &'static str,
    /// The test.
    pub test: fn(&Subject<'_>) -> Verdict,
}

/// What a test found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// No counterexample among those tried.
    Has,
    /// A counterexample.
    Lacks(String),
    /// The key has nothing to test, and why.
    DoesNotApply(String),
}

/// The ten properties.
pub const PROPERTIES: &[Property] = &[
    Property { number: 1, name: "anonymity", test: world::anonymity },
    Property { number: 2, name: "unit-freeness", test: world::unit_freeness },
    Property { number: 3, name: "homogeneity in the total", test: homogeneity },
    Property { number: 4, name: "monotonicity", test: order::monotonicity },
    Property { number: 5, name: "direction", test: order::direction },
    Property { number: 6, name: "null state", test: world::null_state },
    Property { number: 7, name: "merging consistency", test: world::merging },
    Property { number: 8, name: "order preservation", test: order::order_preservation },
    Property { number: 9, name: "pairwise independence", test: world::pairwise },
    Property { number: 10, name: "continuity", test: order::continuity },
];

/// One property of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The number of the property.
    pub number: u8,
    /// Its name.
    pub name: &'static str,
    /// What was found.
    pub verdict: Verdict,
    /// Whether a key of this form may lack it (mathematics 3.6, table).
    pub may_lack: bool,
}

impl Row {
    /// Whether the key lacks what its form has: then this program is wrong, in the key or in the table.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        !self.may_lack && matches!(self.verdict, Verdict::Lacks(_))
    }
}

/// The axiom table of a subject's key.
#[must_use]
pub fn axioms(subject: &Subject<'_>) -> Vec<Row> {
    let lacks: BTreeSet<u8> = may_lack(subject);
    let row = |property: &Property| Row {
        number: property.number,
        name: property.name,
        verdict: (property.test)(subject),
        may_lack: lacks.contains(&property.number),
    };
    PROPERTIES.iter().map(row).collect()
}

/// The table as text, one line a property.
#[must_use]
pub fn text(rows: &[Row]) -> String {
    let mut text = String::from("Properties of the key (mathematics 3.1), on the data of this file\n");
    for row in rows {
        let expected = if row.may_lack { "may be lacking" } else { "expected" };
        let said = match &row.verdict {
            Verdict::Has => "has".to_owned(),
            Verdict::Lacks(example) => format!("lacks: {example}"),
            Verdict::DoesNotApply(why) => format!("does not apply: {why}"),
        };
        let bug = if row.contradicts() { " - this contradicts the table of forms: please report it" } else { "" };
        let _ = writeln!(text, "{:>2}  {:<25}{:<16}{said}{bug}", row.number, row.name, expected);
    }
    text
}

/// Everybody twice: every fair number twice.
fn homogeneity(subject: &Subject<'_>) -> Verdict {
    let units: Vec<Rational> = subject.run.demand.cohorts.iter().map(crate::people::Cohort::units).collect();
    let once = fair_numbers(&subject.run.keys, &units);
    let doubled: Vec<Rational> = units.iter().map(|units| units * Rational::from(2)).collect();
    let twice = fair_numbers(&subject.run.keys, &doubled);
    match once.iter().zip(&twice).position(|(once, twice)| *twice != once * Rational::from(2)) {
        None => Verdict::Has,
        Some(at) => Verdict::Lacks(format!(
            "of twice the people {} owes {} in place of twice {}",
            subject.name(&subject.members()[at].id),
            super::words::count(&twice[at]),
            super::words::count(&once[at])
        )),
    }
}
