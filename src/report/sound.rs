//! Characters of others' texts that no form shows as they are.

/// Whether a character could steer what stands beside it, or cannot stand in a page or in XML: a control character but tab and line feed,
/// what is no character, an embedding or override of direction. Each form says what stands in its place.
pub(crate) fn is_unsound(character: char) -> bool {
    let code = u32::from(character);
    let no_character = (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe;
    let turns = ('\u{202a}'..='\u{202e}').contains(&character);
    turns || no_character || (character.is_control() && !matches!(character, '\t' | '\n'))
}
