//! Figures in sentences.

use crate::exact::{Abs, Rational, fixed, significant};

/// `39.06 %`.
pub(super) fn percent(share: &Rational) -> String {
    format!("{} %", fixed(&(share * Rational::from(100)), 2))
}

/// Two shares in per cent, with as many decimals as tell them apart, at least two: `24.091 %`, `24.094 %`.
pub(super) fn percents(one: &Rational, other: &Rational) -> [String; 2] {
    let hundred = Rational::from(100);
    apart(&(one * &hundred), &(other * &hundred)).map(|number| format!("{number} %"))
}

/// Two values with as many decimals as tell them apart, as [`value`] has them where those do.
pub(super) fn values(one: &Rational, other: &Rational) -> [String; 2] {
    let plain = [value(one), value(other)];
    if plain[0] == plain[1] { apart(one, other) } else { plain }
}

/// Two numbers with as many decimals as tell them apart, two to eighteen.
fn apart(one: &Rational, other: &Rational) -> [String; 2] {
    let written = |decimals: u32| [fixed(one, decimals), fixed(other, decimals)];
    let told = (2..18).map(written).find(|[one, other]| one != other);
    told.filter(|_| one != other).unwrap_or_else(|| written(2))
}

/// Whether two shares differ by more than what rounding roots, powers and logarithms leaves: 10^-9 or more.
pub(super) fn differ(one: &Rational, other: &Rational) -> bool {
    (one - other).abs() >= Rational::ONE / Rational::from(crate::exact::power_of_ten(9))
}

/// A number rounded to a whole one, with spaces between thousands: `1 939`.
pub(super) fn count(number: &Rational) -> String {
    let digits = fixed(number, 0);
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
    let groups: Vec<&str> =
        (0..digits.len()).rev().step_by(3).map(|end| &digits[(end + 1).saturating_sub(3)..=end]).collect();
    format!("{sign}{}", groups.into_iter().rev().collect::<Vec<_>>().join(" "))
}

/// A value as far as a reader needs it: two decimals where it is not whole, and two digits where it is small.
pub(super) fn value(number: &Rational) -> String {
    if crate::exact::is_whole(number) { count(number) } else { significant(number, 2, 2) }
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
