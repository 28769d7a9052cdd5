//! Figures in sentences.

use crate::exact::{Rational, fixed};

/// `39.06 %`.
pub(super) fn percent(share: &Rational) -> String {
    format!("{} %", fixed(&(share * Rational::from(100)), 2))
}

/// A number rounded to a whole one, with spaces between thousands: `1 939`.
pub(super) fn count(number: &Rational) -> String {
    let digits = fixed(number, 0);
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
    let groups: Vec<&str> =
        (0..digits.len()).rev().step_by(3).map(|end| &digits[(end + 1).saturating_sub(3)..=end]).collect();
    format!("{sign}{}", groups.into_iter().rev().collect::<Vec<_>>().join(" "))
}

/// A value as far as a reader needs it: two decimals where it is not whole.
pub(super) fn value(number: &Rational) -> String {
    if crate::exact::is_whole(number) { count(number) } else { fixed(number, 2) }
}

/// The most names in a sentence.
const NAMES: usize = 8;

/// Names with commas between them, and how many more there are beyond the first eight.
pub(super) fn some(names: Vec<String>) -> String {
    let more = names.len().saturating_sub(NAMES);
    let shown = names.into_iter().take(NAMES).collect::<Vec<_>>().join(", ");
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}

/// `one state`, `3 states`.
pub(super) fn states(count: usize) -> String {
    if count == 1 { "one state".to_owned() } else { format!("{count} states") }
}

/// The size of a number.
pub(super) fn size(number: &Rational) -> Rational {
    if number < &Rational::ZERO { -number.clone() } else { number.clone() }
}
