//! A typeface of the user's own, for letters that no typeface has which comes with the program.

use crate::report::sha256;

/// How files of typefaces begin: TrueType, OpenType, Apple's TrueType, a collection (OpenType 1.9, "Organization of an OpenType Font").
const BEGINNINGS: [&[u8]; 4] = [b"\0\x01\0\0", b"OTTO", b"true", b"ttcf"];

/// A file of one or several typefaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeface {
    bytes: Vec<u8>,
    digest: String,
}

/// A file is no typeface.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no typeface (.ttf, .otf, .ttc or .otc)")]
pub struct NoTypeface;

impl Typeface {
    /// The typeface in the bytes of a file.
    ///
    /// # Errors
    /// [`NoTypeface`] where they do not begin as one.
    pub fn read(bytes: Vec<u8>) -> Result<Self, NoTypeface> {
        if !BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning)) {
            return Err(NoTypeface);
        }
        let digest = sha256(&bytes);
        Ok(Self { bytes, digest })
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of its bytes, as hex.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }
}
