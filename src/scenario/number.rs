//! The text of a number as a number, or as a finding.

use crate::diagnostic::{Diagnostic, Place};
use crate::exact::{self, NotANumber, Rational};

/// Why a text is refused, before it has a place.
#[derive(Debug)]
pub(super) struct Refused {
    code: &'static str,
    what: String,
    fix: String,
}

impl Refused {
    /// The finding at a place.
    pub(super) fn at(self, place: &Place) -> Diagnostic {
        Diagnostic::error(self.code, Some(place.clone()), self.what, self.fix)
    }
}

/// A TOML number.
pub(super) fn plain(text: &str) -> Result<Rational, Refused> {
    if is_of_another_base(text) {
        let what = format!("`{}` is not a decimal number", text.escape_debug());
        return Err(Refused { code: "ONUS-N001", what, fix: "write it with the digits 0 to 9".to_owned() });
    }
    bounded(text, exact::parse(text))
}

/// A number in quotes.
pub(super) fn quoted(text: &str) -> Result<Rational, Refused> {
    bounded(text, exact::parse_quoted(text))
}

/// Charts and hints are doubles, so a quantity of people or money beyond them is a slip.
fn bounded(text: &str, read: Result<Rational, NotANumber>) -> Result<Rational, Refused> {
    let value = read.map_err(|why| refused(text, why))?;
    let limit = Rational::from(exact::power_of_ten(308));
    if value > limit || -value.clone() > limit {
        let what = format!("`{}` is larger than any quantity", shortened(text));
        return Err(Refused { code: "ONUS-N005", what, fix: "check the exponent".to_owned() });
    }
    Ok(value)
}

/// What TOML itself refuses in a number, and the parser leaves to whoever wants the value: digits of other scripts, and
/// the prefix of a base without digits.
pub(super) fn broken(text: &str) -> Option<Refused> {
    let unsigned = text.trim_start_matches(['+', '-']);
    (!text.is_ascii() || (is_of_another_base(text) && unsigned.len() == 2)).then(|| plain(text).err()).flatten()
}

/// What is no TOML, and yet plainly a number: a decimal comma or separators, a percentage or fraction without quotes.
pub(super) fn unquoted(text: &str) -> Option<Refused> {
    let (body, percent) = text.strip_suffix('%').map_or((text, ""), |body| (body.trim_end(), "%"));
    let written = |number: &str| match percent {
        "" => format!("write {number}"),
        _ => format!("put it in quotes: \"{number}%\""),
    };
    let pieces: Vec<&str> = body.trim_start_matches(['+', '-']).split(',').collect();
    if pieces.iter().any(|piece| piece.is_empty() || !piece.bytes().all(|b| b.is_ascii_digit() || b"./".contains(&b))) {
        return None;
    }
    let point = body.replacen(',', ".", 1);
    let (why, fix) = match pieces[..] {
        [_] if exact::parse_quoted(&format!("{body}{percent}")).is_err() || exact::parse(text).is_ok() => return None,
        [_] => (NotANumber::Unquoted, format!("put it in quotes: \"{body}{percent}\"")),
        [whole, part] if part.len() != 3 || whole.starts_with('0') => (NotANumber::Comma, written(&point)),
        [_, _] => (NotANumber::Comma, format!("{} or {point}, whichever is meant", written(&body.replace(',', "_")))),
        _ => (NotANumber::Comma, written(&body.replace(',', "_"))),
    };
    Some(Refused { fix, ..refused(text, why) })
}

/// `0x`, `0o`, `0b`: sound TOML, and no way to write a quantity.
fn is_of_another_base(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-']);
    ["0x", "0o", "0b"].iter().any(|prefix| unsigned.starts_with(prefix))
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect::<String>().escape_debug().to_string()
}

fn refused(text: &str, why: NotANumber) -> Refused {
    let (code, fix) = match why {
        NotANumber::NotFinite => ("ONUS-N002", "write a number; leave the value out where there is none"),
        NotANumber::Comma => ("ONUS-N003", "write a decimal point, and _ or nothing between thousands: 1_000.5"),
        NotANumber::NotAscii => ("ONUS-N004", "write the digits 0 to 9, a point and no spaces"),
        NotANumber::TooLong => ("ONUS-N005", "write fewer digits or a smaller exponent"),
        NotANumber::Empty | NotANumber::Unquoted | NotANumber::ZeroDenominator | NotANumber::Malformed => {
            ("ONUS-N001", "write a decimal number, or in quotes a percentage \"12.5%\" or a fraction \"1/3\"")
        }
    };
    Refused { code, what: format!("`{}` is not a number: {why}", shortened(text)), fix: fix.to_owned() }
}
