//! The criteria of a key, as they were used.

use super::{Figure, Source};
use crate::exact::Rational;
use crate::language::Sentence;

/// A criterion as it was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionLine {
    /// `gdp`.
    pub name: String,
    /// What reports call it.
    pub label: String,
    /// What steps call it: its label, with its name where another has the same, in square brackets where it is contested.
    pub title: String,
    /// Printed in square brackets.
    pub contested: bool,
    /// Its weight, or its exponent in a product.
    pub weight: Rational,
    /// What it carries of the differences between states, in per cent, before caps, rates and factors; undefined where the
    /// key is no plain sum, and where all states have the same key.
    pub effective: Figure,
    /// Its exponent in a product.
    pub exponent: Option<Rational>,
    /// Which years were asked for.
    pub years: Sentence,
    /// What each member scored; `None` for a criterion by origin, a rate, and one that is dropped.
    pub scored: Option<Vec<Scored>>,
    /// The indicator.
    pub source: Source,
}

impl CriterionLine {
    /// The exponent in a product: `-1`, `0.5`.
    pub(crate) fn power(&self) -> Option<String> {
        self.exponent.as_ref().map(super::key::number)
    }

    /// The effective weight in words: `52.1 %`, `not defined`.
    pub(super) fn effective_words(&self) -> String {
        match &self.effective {
            Figure::Undefined(_) => "not defined".to_owned(),
            figure @ Figure::Number { .. } => format!("{} %", figure.text()),
        }
    }

    /// What must stand beside the column of effective weights: of which key they are, or why there are none.
    pub(super) fn effective_note(&self) -> String {
        match &self.effective {
            Figure::Undefined(why) => format!("effective weights: {why}"),
            Figure::Number { .. } => "effective weights: before caps, rates and factors".to_owned(),
        }
    }
}

/// What one member scored on a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// The member.
    pub code: String,
    /// Its value after window, relief and policies for what is missing, before normalisation; `None` where its weight is spread.
    pub value: Option<Rational>,
    /// Its share over all members, no origin left out, before weights.
    pub share: Rational,
}
