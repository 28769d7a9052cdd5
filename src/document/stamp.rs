//! When a document was written: told by who asks for it, never read from a clock.

use std::fmt;

/// The last second of the year 9999, in seconds since the beginning of 1970.
const LAST: i64 = 253_402_300_799;
/// Seconds in a day.
const DAY: i64 = 86_400;

/// A second between 1970 and 9999, in universal time. It prints as `2026-11-22T10:00:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(i64);

impl Stamp {
    /// The second so many seconds after the beginning of 1970 (`SOURCE_DATE_EPOCH`); `None` outside the years 1970 to 9999.
    #[must_use]
    pub fn of(seconds: i64) -> Option<Self> {
        (0..=LAST).contains(&seconds).then_some(Self(seconds))
    }

    /// Its seconds since the beginning of 1970.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// Its day: `2026-11-22`.
    #[must_use]
    pub fn day(self) -> String {
        let [year, month, day, ..] = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Its year, month, day, hour, minute and second.
    pub(super) fn parts(self) -> [i64; 6] {
        let (year, month, day) = civil(self.0.div_euclid(DAY));
        let second = self.0.rem_euclid(DAY);
        [year, month, day, second / 3600, second / 60 % 60, second % 60]
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [.., hour, minute, second] = self.parts();
        write!(formatter, "{}T{hour:02}:{minute:02}:{second:02}Z", self.day())
    }
}

/// Year, month and day of a number of days since the beginning of 1970, in the Gregorian calendar. The year is counted from March,
/// so that the leap day is its last, in eras of 400 years of 146 097 days (Hinnant, 2013, "chrono-compatible low-level date algorithms").
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}
