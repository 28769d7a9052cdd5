//! How wide text is and where it breaks.
//!
//! No font is read, so that the same bytes come out everywhere: widths are those of a wide sans-serif, so that real text is narrower.

use unicode_width::UnicodeWidthChar;

/// What stands for the rest of a text.
const ELLIPSIS: char = '…';

/// The width of a character in hundredths of the size of the font.
fn em(character: char) -> i64 {
    match (character.width().unwrap_or(0), character) {
        (0, _) => 0,
        (2.., _) => 100,
        (_, ' ' | 'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')') => 40,
        (_, 'm' | 'w' | 'M' | 'W' | '%' | '@') => 98,
        (_, 'A'..='Z') => 72,
        _ => 63,
    }
}

/// The width of a text in the unit of `size`, not less than what a sans-serif needs.
pub(super) fn width(text: &str, size: i64) -> i64 {
    text.chars().map(em).sum::<i64>() * size / 100
}

/// The text, or as much of its beginning as fits, with an ellipsis.
pub(super) fn fitted(text: &str, room: i64, size: i64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut taken = ELLIPSIS.to_string();
    let mut kept = String::new();
    for character in text.chars() {
        taken.push(character);
        if width(&taken, size) > room {
            break;
        }
        kept.push(character);
    }
    kept.truncate(kept.trim_end().len());
    kept.push(ELLIPSIS);
    kept
}

/// The text on at most so many lines, broken between words, or between any two characters where no space lies within a line; an ellipsis
/// stands for what does not fit on the last.
pub(super) fn lines(text: &str, room: i64, size: i64, most: usize) -> Vec<String> {
    if most <= 1 || width(text, size) <= room {
        return vec![fitted(text, room, size)];
    }
    let mut first = String::new();
    let mut space = None;
    for (at, character) in text.char_indices() {
        first.push(character);
        if width(&first, size) > room {
            first.pop();
            break;
        }
        // A sign of per cent stays with its number.
        if character == ' ' && !text[at + 1..].starts_with('%') {
            space = Some(first.len());
        }
    }
    let at = space.unwrap_or(first.len());
    if at == 0 {
        return vec![fitted(text, room, size)];
    }
    let (first, rest) = text.split_at(at);
    let mut broken = vec![first.trim_end().to_owned()];
    broken.extend(lines(rest.trim(), room, size, most - 1));
    broken
}
