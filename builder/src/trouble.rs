//! What can go wrong while building.

/// Why the data could not be built.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The raw root does not hold what it should.
    #[error("{path}: raw file not found; --raw must name the folder that holds data/raw and cases")]
    Absent {
        /// The file looked for.
        path: String,
    },
    /// A raw file is not as expected.
    #[error("{path}: {what}")]
    Raw {
        /// The raw file.
        path: String,
        /// What is wrong.
        what: String,
    },
    /// A published figure is not met.
    #[error("{edition}: {what}: expected {expected}, found {found}")]
    Check {
        /// The edition checked.
        edition: String,
        /// What was compared.
        what: String,
        /// As published.
        expected: String,
        /// As built.
        found: String,
    },
    /// A file could not be written.
    #[error("{path}: {error}")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        error: String,
    },
}

impl Trouble {
    /// A raw file that is not as expected.
    pub(crate) fn raw(path: &str, what: impl Into<String>) -> Self {
        Self::Raw { path: path.into(), what: what.into() }
    }
}
