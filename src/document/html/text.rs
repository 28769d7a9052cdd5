//! Text from files as pages can hold it.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::document::Language;
use crate::report::is_unsound;

/// What stands where a character was that a page cannot hold.
const REPLACED: char = '\u{fffd}';

/// A text without characters that HTML forbids, and without ones that would turn the direction of what follows it: each such
/// character is shown as U+FFFD. Isolates of direction are closed where the text leaves them open. Escaping is left to `maud`.
pub(in crate::document) fn sound(text: &str) -> Cow<'_, str> {
    let open = open_isolates(text);
    if open == 0 && !text.chars().any(is_unsound) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().map(|character| if is_unsound(character) { REPLACED } else { character });
    Cow::Owned(kept.chain(std::iter::repeat_n('\u{2069}', open)).collect())
}

/// A text that may be in another direction than its page: on a page from right to left it is kept apart, so that signs, brackets and
/// numbers beside Latin letters stay in place.
pub(super) fn words(text: &str, language: &Language) -> Markup {
    let text = sound(text);
    html! { @if language.about().right_to_left { bdi { (text) } } @else { (text) } }
}

/// How many isolates of direction the text opens and does not close.
fn open_isolates(text: &str) -> usize {
    text.chars().fold(0_usize, |open, character| match character {
        '\u{2066}'..='\u{2068}' => open + 1,
        '\u{2069}' => open.saturating_sub(1),
        _ => open,
    })
}
