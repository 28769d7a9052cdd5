//! How whole people and cents are made.

use crate::diagnostic::Place;

/// How whole numbers are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounding {
    /// Method for people.
    pub people: Method,
    /// Method for money.
    pub money: Method,
    /// How ties are broken; `None`: a tie that decides is an error.
    pub ties: Option<Ties>,
    /// Where `[rounding]` stands, if it does.
    pub place: Option<Place>,
}

/// A method of apportionment (mathematics 7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Largest remainder (Hamilton).
    LargestRemainder,
    /// Divisor a + 1/2 (Sainte-Laguë).
    Webster,
    /// Divisor sqrt(a(a+1)).
    HuntingtonHill,
    /// Divisor a + 1 (D'Hondt).
    Jefferson,
    /// Divisor a.
    Adams,
    /// Divisor a(a+1)/(a + 1/2).
    Dean,
    /// The quota method of Balinski and Young (1975).
    Quota,
}

/// How a tie is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ties {
    /// The lower code first.
    ByCode,
    /// The larger base first; equal bases remain a tie.
    LargerBase,
    /// By lot with a published seed: SHA-256 over seed and code, lowest first.
    Lot(u64),
}
