//! Notes with long lists of codes cut, for a screen.

/// The longest list of codes that is shown whole.
const LIST: usize = 12;

/// A note with a long list of codes cut after the first: `AFG, AGO, … and 187 more`.
pub(super) fn shortened(note: &str) -> String {
    let parts: Vec<&str> = note.split(", ").collect();
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let codes = parts[at..].iter().take_while(|part| is_code(part)).count();
        if codes > LIST {
            out.extend(parts[at..at + LIST / 2].iter().map(|part| (*part).to_owned()));
            out.push(format!("… and {} more", codes - LIST / 2));
            at += codes;
        } else {
            out.push(parts[at].to_owned());
            at += 1;
        }
    }
    out.join(", ")
}

/// Whether a part of a list is a code: `AFG`, with a number as in `AFG 99`, or a row as in `cap[AFG]` or `cap[AFG,2026]`.
fn is_code(part: &str) -> bool {
    let (code, number) = part.split_once(' ').unwrap_or((part, "0"));
    let code = code.split_once('[').map_or(code, |(_, inside)| inside.trim_end_matches(']'));
    let code = code.split_once(',').map_or(code, |(code, _)| code);
    (2..=8).contains(&code.len())
        && code.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit())
        && number.chars().all(|one| one.is_ascii_digit())
}
