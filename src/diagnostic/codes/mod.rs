//! Every code: what it means, an example that has it, the same example put right.

mod articles;
mod blocks;
mod command;
mod cost_sharing;
mod data;
mod key;
mod levels;
mod lint;
mod market;
mod numbers;
mod periods;
mod problem;
mod published;
mod report;
mod scenario;
mod text;
mod uncertain;
mod weights;

use super::closest;

/// An entry of the table of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The code; it never changes its meaning.
    pub code: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What it means and why it matters.
    pub means: &'static str,
    /// An example that has it.
    pub bad: &'static str,
    /// The same example put right.
    pub good: &'static str,
    /// What to do.
    pub repair: &'static str,
}

/// The families of codes; a part of the program that finds other things adds its own.
const FAMILIES: &[&[Entry]] = &[
    text::CODES,
    numbers::CODES,
    scenario::CODES,
    data::CODES,
    uncertain::CODES,
    key::CODES,
    levels::CODES,
    weights::CODES,
    lint::CODES,
    articles::CODES,
    problem::CODES,
    cost_sharing::CODES,
    published::CODES,
    blocks::CODES,
    market::CODES,
    periods::CODES,
    report::CODES,
    command::CODES,
];

/// All codes, family by family.
pub fn codes() -> impl Iterator<Item = &'static Entry> {
    FAMILIES.iter().copied().flatten()
}

/// What a code means, as text; `None` where there is no such code. Case does not matter, and `S010` means `ONUS-S010`.
#[must_use]
pub fn explain(code: &str) -> Option<String> {
    let full = full(code);
    let entry = codes().find(|entry| entry.code == full)?;
    let Entry { code, title, means, bad, good, repair } = entry;
    Some(format!(
        "{code}: {title}\n\n{means}\n\nHas it:\n\n{}\nPut right:\n\n{}\nTo do: {repair}\n",
        indented(bad),
        indented(good)
    ))
}

/// The code that was most likely meant where there is no such code.
#[must_use]
pub fn nearest(code: &str) -> Option<&'static str> {
    closest(&full(code), codes().map(|entry| entry.code))
}

fn full(code: &str) -> String {
    let upper = code.trim().to_uppercase();
    if upper.starts_with("ONUS-") { upper } else { format!("ONUS-{upper}") }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

const fn entry(
    code: &'static str,
    title: &'static str,
    means: &'static str,
    bad: &'static str,
    good: &'static str,
    repair: &'static str,
) -> Entry {
    Entry { code, title, means, bad, good, repair }
}
