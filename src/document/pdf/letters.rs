//! Which characters can be printed, and what stands in place of those that cannot.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::world::TYPEFACES;
use crate::document::html::text::sound;

/// The family that all text can be set in, beside which others only save its use.
const FAMILY: &str = "Libertinus Serif";

/// The characters that every weight and slope of the family has, so that none is missing where words are bold.
static LETTERS: LazyLock<BTreeSet<u32>> = LazyLock::new(|| {
    let faces = (0..).map_while(|at| TYPEFACES.book.info(at)).filter(|face| face.family == FAMILY);
    let letters = faces.map(|face| face.coverage.iter().collect::<BTreeSet<u32>>());
    letters.reduce(|one, other| &one & &other).unwrap_or_default()
});

/// Whether a character can be printed.
pub(super) fn has(character: char) -> bool {
    // A byte order mark has no place in the text of a PDF.
    character.is_ascii_whitespace() || (character != '\u{feff}' && LETTERS.contains(&u32::from(character)))
}

/// A text with nothing in it that would show as an empty box or turn the direction of what follows.
pub(super) fn printable(text: &str) -> String {
    spelled(&sound(text))
}

/// A text in which a character that cannot be printed stands as its number: `[U+7530]`.
pub(super) fn spelled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if has(character) {
            out.push(character);
        } else {
            out.push_str(&format!("[U+{:04X}]", u32::from(character)));
        }
    }
    out
}

/// A text with places to break within words of more than `most` characters, so that nothing runs off the page.
pub(super) fn breakable(text: &str, most: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for character in text.chars() {
        if run == most {
            out.push('\u{200b}');
            run = 0;
        }
        out.push(character);
        run = if character.is_whitespace() { 0 } else { run + 1 };
    }
    out
}
