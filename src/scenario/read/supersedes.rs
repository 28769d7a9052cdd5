//! `supersedes`.

use super::Reader;
use crate::scenario::tree::Table;

/// How many digits a SHA-256 has in hex.
const DIGITS: usize = 64;

impl Reader<'_> {
    /// The scenario code of the draft that this one replaces.
    pub(super) fn supersedes(&mut self, tree: &Table) -> Option<String> {
        let code = tree.placed("supersedes")?;
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if code.value.len() != DIGITS || !code.value.bytes().all(is_digit) {
            let what = "this is no scenario code: 64 digits 0-9 and a-f";
            self.error("ONUS-S120", &code.place, what, "copy it from the notes or a document of the older draft");
        }
        Some(code.value)
    }
}
