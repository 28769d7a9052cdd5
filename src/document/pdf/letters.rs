//! Which characters can be printed, and what stands in place of those that cannot.

use std::collections::{BTreeMap, BTreeSet};

use typst::text::FontBook;

use crate::document::html::text::sound;

/// The characters that can be printed.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters(BTreeSet<u32>);

impl Letters {
    /// Those of some families, and the signs of another. Of each family only what all its weights and slopes have, so that none is missing
    /// where words are bold.
    pub(super) fn of(book: &FontBook, families: &[String], signs: &str) -> Self {
        let mut by_family: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
        for face in (0..).map_while(|at| book.info(at)) {
            let is_text = families.contains(&face.family);
            if !is_text && face.family != signs {
                continue;
            }
            let letters: BTreeSet<u32> = face.coverage.iter().filter(|letter| is_text || is_sign(*letter)).collect();
            let all = by_family.entry(&face.family).or_insert_with(|| letters.clone());
            all.retain(|letter| letters.contains(letter));
        }
        Self(by_family.into_values().flatten().collect())
    }

    /// Whether a character can be printed.
    pub(super) fn has(&self, character: char) -> bool {
        // A byte order mark has no place in the text of a PDF.
        let is_shown = character != '\u{feff}' && self.0.contains(&u32::from(character));
        character.is_ascii_whitespace() || is_direction(character) || is_shown
    }

    /// A text with nothing in it that would show as an empty box or turn the direction of what follows.
    pub(super) fn printable(&self, text: &str) -> String {
        self.spelled(&sound(text))
    }

    /// A text in which a character that cannot be printed stands as its number: `[U+7530]`.
    pub(super) fn spelled(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for character in text.chars() {
            if self.has(character) {
                out.push(character);
            } else {
                out.push_str(&format!("[U+{:04X}]", u32::from(character)));
            }
        }
        out
    }
}

/// Whether a character is an arrow, a mathematical operator or a technical sign such as `⌊` (Unicode 16, the three blocks).
fn is_sign(letter: u32) -> bool {
    (0x2190..=0x23ff).contains(&letter)
}

/// Whether a character only joins letters, or tells the direction of those around it: it has no shape of its own (Unicode 16, chapter 23.2).
fn is_direction(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
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
