//! Decimal texts: exponents written out, and exact sums. No float comes near a value.

/// A decimal text without exponent that means the same: `7.6480447e+08` is `764804470`.
/// `None` when the text is not a decimal number.
pub fn plain(text: &str) -> Option<String> {
    let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let sign = if negative { "-" } else { "" };
    if exponent == 0 {
        return Some(format!("{sign}{mantissa}"));
    }
    let all = format!("{whole}{fraction}");
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let length = i32::try_from(all.len()).ok()?;
    let shown = if point <= 0 {
        format!("0.{}{all}", "0".repeat(usize::try_from(-point).ok()?))
    } else if point >= length {
        format!("{all}{}", "0".repeat(usize::try_from(point - length).ok()?))
    } else {
        let (above, below) = all.split_at(usize::try_from(point).ok()?);
        format!("{above}.{below}")
    };
    Some(format!("{sign}{shown}"))
}

/// The value in units of 10^-15, exact; `None` beyond fifteen decimals.
fn scaled(text: &str) -> Option<i128> {
    let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if fraction.len() > 15 {
        return None;
    }
    let value = format!("{whole}{fraction:0<15}").parse::<i128>().ok()?;
    Some(if negative { -value } else { value })
}

/// The exact sum of decimal texts as text; `None` when one has more than fifteen decimals.
pub fn sum<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let total = texts.into_iter().try_fold(0_i128, |total, text| Some(total + scaled(text)?))?;
    Some(in_units(total, 15))
}

/// `text` divided by 10^`shift`, shown with `decimals` decimals, halves away from zero: to compare with a published figure.
pub fn rounded(text: &str, shift: u32, decimals: u32) -> Option<String> {
    let unit = 10_i128.checked_pow(15 + shift - decimals)?;
    let value = scaled(text)?;
    let nearest = (value.abs() * 2 + unit) / (2 * unit) * value.signum();
    let places = usize::try_from(decimals).ok()?;
    let digits = format!("{:0>width$}", nearest.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if nearest < 0 { "-" } else { "" };
    Some(if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}

/// `value` units of 10^-`places`, without trailing zeros.
pub fn in_units(value: i128, places: usize) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_are_written_out_exactly() {
        assert_eq!(plain("7.6480447e+08").as_deref(), Some("764804470"));
        assert_eq!(plain("9.570438e-07").as_deref(), Some("0.0000009570438"));
        assert_eq!(plain("1.25e1").as_deref(), Some("12.5"));
        assert_eq!(plain("-0.0").as_deref(), Some("-0.0"));
        assert_eq!(plain("n/a"), None);
        assert_eq!(plain("1,000"), None);
    }

    #[test]
    fn sums_are_exact() {
        assert_eq!(sum(["0.1", "0.2", "-0.3"]).as_deref(), Some("0"));
        assert_eq!(rounded("37003.074", 3, 1).as_deref(), Some("37.0"));
        assert_eq!(rounded("99.996", 0, 2).as_deref(), Some("100.00"));
        assert_eq!(sum(["1.5", "2"]).as_deref(), Some("3.5"));
    }
}
