//! The text of a number as a number, or as a finding.

use crate::diagnostic::{Diagnostic, Place};
use crate::exact::{self, NotANumber, Rational};

/// Why a text is refused, before it has a place.
#[derive(Debug)]
pub(super) struct Refused {
    code: &'static str,
    what: String,
    fix: &'static str,
}

impl Refused {
    /// The finding at a place.
    pub(super) fn at(self, place: &Place) -> Diagnostic {
        Diagnostic::error(self.code, Some(place.clone()), self.what, self.fix)
    }
}

/// A TOML number. Charts and hints are doubles, so a quantity of people or money beyond them is a slip.
pub(super) fn plain(text: &str) -> Result<Rational, Refused> {
    if is_of_another_base(text) {
        let what = format!("`{}` is not a decimal number", text.escape_debug());
        return Err(Refused { code: "ONUS-N001", what, fix: "write it with the digits 0 to 9" });
    }
    let value = exact::parse(text).map_err(|why| refused(text, why))?;
    let limit = Rational::from(exact::power_of_ten(308));
    if value > limit || -value.clone() > limit {
        let what = format!("`{}` is larger than any quantity", shortened(text));
        return Err(Refused { code: "ONUS-N005", what, fix: "check the exponent" });
    }
    Ok(value)
}

/// A number in quotes.
pub(super) fn quoted(text: &str) -> Result<Rational, Refused> {
    exact::parse_quoted(text).map_err(|why| refused(text, why))
}

/// What TOML itself refuses in a number, and the parser leaves to whoever wants the value: digits of other scripts, and
/// the prefix of a base without digits.
pub(super) fn broken(text: &str) -> Option<Refused> {
    let unsigned = text.trim_start_matches(['+', '-']);
    (!text.is_ascii() || (is_of_another_base(text) && unsigned.len() == 2)).then(|| plain(text).err()).flatten()
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
    Refused { code, what: format!("`{}` is not a number: {why}", shortened(text)), fix }
}
