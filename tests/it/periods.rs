//! Periods, from scenario files: against the oracle, against second ways, and what they refuse.

mod accounts;
mod money;
mod oracle;
mod processing;
mod shipped;
mod studies;
mod transition;

use crate::support::{proved, run, value};

/// Three states with shares of 50, 30 and 20 per cent, an indicator by year, and the rest of the file.
fn three(indicators: &str, rest: &str) -> String {
    format!(
        "format = 1\nid = \"three\"\ntitle = \"Three states\"\nas_of = 2025-12-31\n[states.list]\nARD = {{ name = \"Arden\" }}\n\
         BEL = {{ name = \"Belmar\" }}\nCOR = {{ name = \"Corvia\" }}\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\n\
         values = {{ ARD = 5, BEL = 3, COR = 2 }}\n{indicators}[key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
         [rounding]\nties = \"by-code\"\n{rest}"
    )
}

/// An indicator by year: one row a year from 2026, one number a state.
fn indicator(name: &str, rows: &[[u32; 3]]) -> String {
    let mut text = format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"people\"\n");
    for (year, [a, b, c]) in (2026..).zip(rows) {
        text += &format!("years.{year} = {{ ARD = {a}, BEL = {b}, COR = {c} }}\n");
    }
    text
}

/// Periods from 2026 on, with the keys of each, and the people of all.
fn periods(head: &str, people: &[u32], each: impl Fn(usize) -> String) -> String {
    let total: u32 = people.iter().sum();
    let mut text = format!("[people]\ntotal = {total}\nmode = \"ledger\"\n[periods]\n{head}\n");
    for (at, people) in people.iter().enumerate() {
        text += &format!("[period.{}]\npeople = {people}\n{}", 2026 + at, each(at));
    }
    text
}

/// What is wrong, by code.
fn codes(text: &str) -> Vec<&'static str> {
    crate::support::codes_of_text(text)
}
