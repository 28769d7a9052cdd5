//! Figures: a number as it is shown, with the exact one beside it.

use crate::exact::{self, Integer, Rational};
use crate::gap;
use crate::key::round::to_total;
use crate::language::{Argument, Language, spaced};

/// A number as shown, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// A number.
    Number {
        /// What is shown, in units of the last decimal: 4450 with two decimals is 44.50.
        shown: Integer,
        /// How many decimals are shown.
        decimals: u32,
        /// The exact number.
        exact: Rational,
    },
    /// No number exists, and why: shown as a dash, never as zero or NaN.
    Undefined(&'static str),
}

impl Figure {
    /// A whole number, which is exact.
    #[must_use]
    pub fn whole(number: Integer) -> Self {
        Self::Number { exact: Rational::from(number.clone()), shown: number, decimals: 0 }
    }

    /// A whole number of cents, shown in dollars.
    #[must_use]
    pub fn cents(cents: Integer) -> Self {
        Self::Number { exact: Rational::from(cents.clone()) / Rational::from(100), shown: cents, decimals: 2 }
    }

    /// A number shown with so many decimals, halves away from zero.
    #[must_use]
    pub fn rounded(exact: Rational, decimals: u32) -> Self {
        let scale = Rational::from(exact::power_of_ten(u64::from(decimals)));
        Self::Number { shown: exact::nearest(&(&exact * scale)), decimals, exact }
    }

    /// A figure of the gap, shown with so many decimals.
    #[must_use]
    pub fn of(figure: gap::Figure, decimals: u32) -> Self {
        figure.map_or_else(|why| Self::Undefined(why.why()), |exact| Self::rounded(exact, decimals))
    }

    /// What is shown, as a number; `None` where undefined.
    #[must_use]
    pub fn value(&self) -> Option<Rational> {
        match self {
            Self::Number { shown, decimals, .. } => {
                Some(Rational::from(shown.clone()) / Rational::from(exact::power_of_ten(u64::from(*decimals))))
            }
            Self::Undefined(_) => None,
        }
    }

    /// The exact number; `None` where undefined.
    #[must_use]
    pub fn exact(&self) -> Option<&Rational> {
        match self {
            Self::Number { exact, .. } => Some(exact),
            Self::Undefined(_) => None,
        }
    }

    /// The text without separators: `-3500`, `44.50`, `–` where undefined.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Number { decimals, .. } => exact::fixed(&self.value().unwrap_or_default(), *decimals),
            Self::Undefined(_) => "–".to_owned(),
        }
    }

    /// The text for people: thousands apart by a space.
    #[must_use]
    pub fn spaced(&self) -> String {
        spaced(&self.text())
    }

    /// The amount in a sentence, without decimals that are all zero.
    #[must_use]
    pub fn said(&self) -> Argument {
        let text = self.text();
        let brief = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        Argument::number(brief)
    }

    /// As [`Self::spaced`], with a plus sign before what is above zero.
    #[must_use]
    pub fn signed(&self) -> String {
        match self {
            Self::Number { shown, .. } if shown > &Integer::ZERO => format!("+{}", self.spaced()),
            _ => self.spaced(),
        }
    }
}

impl Language {
    /// A number as this language writes it; a dash where undefined.
    #[must_use]
    pub fn number(&self, figure: &Figure) -> String {
        self.decimal(&figure.text())
    }

    /// As [`Self::number`], with a plus sign before what is above zero.
    #[must_use]
    pub fn signed(&self, figure: &Figure) -> String {
        let number = self.number(figure);
        let above = matches!(figure, Figure::Number { shown, .. } if shown > &Integer::ZERO);
        if above { format!("+{number}") } else { number }
    }
}

/// Figures of `parts` with so many decimals, such that what is shown adds up to what is shown of their sum.
#[must_use]
pub fn adding_up(parts: Vec<Rational>, decimals: u32) -> Vec<Figure> {
    let scale = Rational::from(exact::power_of_ten(u64::from(decimals)));
    let scaled: Vec<Rational> = parts.iter().map(|part| part * &scale).collect();
    let shown = to_total(&scaled, &exact::nearest(&exact::sum(&scaled)));
    parts.into_iter().zip(shown).map(|(exact, shown)| Figure::Number { shown, decimals, exact }).collect()
}

/// A power of ten below one as a decimal: `0.000001`.
#[must_use]
pub fn power_of_ten(x: &Rational) -> String {
    let decimals = (1..30).find(|decimals| exact::is_whole(&(x * Rational::from(exact::power_of_ten(*decimals)))));
    decimals.map_or_else(|| exact::text(x), |decimals| exact::fixed(x, u32::try_from(decimals).unwrap_or(0)))
}
