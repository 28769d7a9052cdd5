//! Text of others in a line of a document: nothing in it is invisible to a reader or moves what stands beside it.

use crate::report::is_unsound;

/// One line in which every character may stand in XML and none steers: breaks of lines and tabs are spaces, control characters their
/// pictures (`␀`), and what turns the direction of text by force, with what is no character, the replacement character `U+FFFD`.
/// Isolates (`U+2066` to `U+2069`) stay: they end with their paragraph, and right-to-left sentences need them.
#[must_use]
pub fn visible(text: &str) -> String {
    text.replace("\r\n", " ").chars().map(shown).collect()
}

fn shown(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        _ if is_unsound(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

/// [`visible`], with what has a meaning in XML escaped.
pub(super) fn xml(text: &str) -> String {
    quick_xml::escape::escape(visible(text)).into_owned()
}
