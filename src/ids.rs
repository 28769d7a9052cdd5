//! Codes that identify states and groups.

use std::fmt;
use std::sync::Arc;

/// The stable code of a state: ISO 3166-1 alpha-3 in the shipped tables, any short code in a user's own.
///
/// Origins of displacement carry the same codes; UNHCR adds `UNK` (unknown), `XXA` (stateless) and `TIB`.
/// Ordered by code, which is "code order" everywhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateId(Arc<str>);

impl StateId {
    /// The most characters of a code.
    pub const LIMIT: usize = 32;

    /// A code from its text, which the readers of files have checked.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self(Arc::from(code))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text may be a code: ASCII letters, digits, `-` and `_`, at most [`Self::LIMIT`] of them.
    #[must_use]
    pub fn is_sound(code: &str) -> bool {
        !code.is_empty()
            && code.len() <= Self::LIMIT
            && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    }
}

impl fmt::Display for StateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for StateId {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}
