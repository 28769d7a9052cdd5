//! The table of methods.

use super::{Rounded, RoundingError, Task, divisor, largest_remainder, quota};
use crate::language::Sentence;
use crate::scenario::Method;

/// A method of apportionment: what files call it, where it comes from, what holds for it.
pub struct Rule {
    /// The method.
    pub method: Method,
    /// Its name in files.
    pub name: &'static str,
    /// The message that is its name for people.
    pub words: &'static str,
    /// Who described it.
    pub source: &'static str,
    /// What holds for it, floors and caps aside.
    pub properties: Properties,
    pub(super) give: fn(&Task<'_>) -> Result<Rounded, RoundingError>,
}

impl Rule {
    /// The entry of a method.
    #[must_use]
    pub fn of(method: Method) -> &'static Self {
        let at = match method {
            Method::Webster => 0,
            Method::LargestRemainder => 1,
            Method::HuntingtonHill => 2,
            Method::Jefferson => 3,
            Method::Adams => 4,
            Method::Dean => 5,
            Method::Quota => 6,
        };
        &METHODS[at]
    }

    /// Its name for people.
    #[must_use]
    pub fn title(&self) -> Sentence {
        Sentence::plain(self.words)
    }
}

/// What holds for a method, floors and caps aside (Balinski and Young, 1982).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Properties {
    /// With one unit more nobody gets fewer: no Alabama paradox.
    pub house_monotone: bool,
    /// Nobody gets fewer than its quota rounded down, or more than it rounded up.
    pub stays_within_quota: bool,
    /// Every state with a size gets a unit before any gets a second.
    pub gives_everyone_one: bool,
}

const PLAIN: Properties = Properties { house_monotone: true, stays_within_quota: false, gives_everyone_one: false };

/// All methods.
pub static METHODS: [Rule; 7] = [
    Rule {
        method: Method::Webster,
        name: "webster",
        words: "rounding-webster",
        source: "Webster (1832); Sainte-Laguë (1910)",
        properties: PLAIN,
        give: |task| divisor::WEBSTER.give(task),
    },
    Rule {
        method: Method::LargestRemainder,
        name: "largest-remainder",
        words: "rounding-largest-remainder",
        source: "Hamilton (1792)",
        properties: Properties { house_monotone: false, stays_within_quota: true, gives_everyone_one: false },
        give: largest_remainder::give,
    },
    Rule {
        method: Method::HuntingtonHill,
        name: "huntington-hill",
        words: "rounding-huntington-hill",
        source: "Hill (1911); Huntington (1928)",
        properties: Properties { gives_everyone_one: true, ..PLAIN },
        give: |task| divisor::HUNTINGTON_HILL.give(task),
    },
    Rule {
        method: Method::Jefferson,
        name: "jefferson",
        words: "rounding-jefferson",
        source: "Jefferson (1792); D'Hondt (1882)",
        properties: PLAIN,
        give: |task| divisor::JEFFERSON.give(task),
    },
    Rule {
        method: Method::Adams,
        name: "adams",
        words: "rounding-adams",
        source: "Adams (1832)",
        properties: Properties { gives_everyone_one: true, ..PLAIN },
        give: |task| divisor::ADAMS.give(task),
    },
    Rule {
        method: Method::Dean,
        name: "dean",
        words: "rounding-dean",
        source: "Dean (1832)",
        properties: Properties { gives_everyone_one: true, ..PLAIN },
        give: |task| divisor::DEAN.give(task),
    },
    Rule {
        method: Method::Quota,
        name: "quota",
        words: "rounding-quota",
        source: "Balinski and Young (1975), American Mathematical Monthly 82",
        properties: Properties { stays_within_quota: true, ..PLAIN },
        give: quota::give,
    },
];
