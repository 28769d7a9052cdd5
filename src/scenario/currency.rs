//! In which currency a scenario counts money.

/// A currency.
#[derive(Debug, PartialEq, Eq)]
pub struct Currency {
    /// Its code, as it stands before an amount: `EUR`.
    pub code: &'static str,
    /// The unit of a column: `eur`.
    pub unit: &'static str,
    /// Its name as the head of a column: `euro`.
    pub name: &'static str,
}

/// The currency where a file names none.
pub static USD: Currency = Currency { code: "USD", unit: "usd", name: "US dollars" };

/// Every currency that a file may name; nothing is converted between them.
pub static CURRENCIES: [&Currency; 4] = [
    &USD,
    &Currency { code: "EUR", unit: "eur", name: "euro" },
    &Currency { code: "CHF", unit: "chf", name: "Swiss francs" },
    &Currency { code: "GBP", unit: "gbp", name: "pounds sterling" },
];
