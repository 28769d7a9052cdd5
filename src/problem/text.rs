//! The programme as text: what is minimised, under which rows, and why each row is there.
//!
//! The same problem gives the same bytes. Numbers are exact: `7`, `2/3`.

use std::fmt::Write;

use super::{Goal, Problem, Row, Sense};
use crate::exact::{self, Rational};

/// The most characters of a line, unless one term alone is longer.
const WIDTH: usize = 100;
/// What a continued line begins with.
const INDENT: &str = "   ";

/// A problem as text, in the order of its goals, rows and columns.
///
/// It reads like the LP format of CPLEX, with several goals in sequence, exact rationals, and behind a
/// backslash the reason of every row: `cap[DEU]: +1 place[SYR,DEU] <= 42000 \ rules.places line 41`.
#[must_use]
pub fn text(problem: &Problem) -> String {
    let counts = [
        counted(problem.columns.len(), "column"),
        counted(problem.rows.len(), "row"),
        counted(problem.goals.len(), "goal"),
    ];
    let mut out = format!("\\ {}, {}, {}\n", counts[0], counts[1], counts[2]);
    for (at, goal) in problem.goals.iter().enumerate() {
        line(&mut out, format_args!("\ngoal {}", at + 1));
        write_goal(&mut out, problem, goal);
    }
    out.push_str("\nsubject to\n");
    for row in &problem.rows {
        write_row(&mut out, problem, row);
    }
    out.push_str("\nbounds\n");
    for column in &problem.columns {
        match &column.upper {
            Some(upper) => line(&mut out, format_args!("  0 <= {} <= {}", column.name, exact::text(upper))),
            None => line(&mut out, format_args!("  0 <= {}", column.name)),
        }
    }
    out.push_str("\nend\n");
    out
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn write_goal(out: &mut String, problem: &Problem, goal: &Goal) {
    match goal {
        Goal::Sum { name, terms } => {
            out.push_str("minimise\n");
            wrapped(out, &format!("  {name}:"), terms_of(problem, terms));
        }
        Goal::Leximin { name, ratios } => {
            line(out, format_args!("minimise the largest ratio, then the next: {name}"));
            for ratio in ratios {
                let mut words = terms_of(problem, &ratio.terms);
                words.push(format!("over {}", exact::text(&ratio.by)));
                wrapped(out, &format!("  {}:", ratio.name), words);
            }
        }
        Goal::CodeOrder => out.push_str("minimise the columns one after another: code-order\n"),
    }
}

fn write_row(out: &mut String, problem: &Problem, row: &Row) {
    let symbol = match row.sense {
        Sense::AtMost => "<=",
        Sense::AtLeast => ">=",
        Sense::Equal => "=",
    };
    let mut words = terms_of(problem, &row.terms);
    words.push(format!("{symbol} {}", exact::text(&row.rhs)));
    words.push(match row.reason.line {
        Some(line) => format!("\\ {} line {line}", row.reason.rule),
        None => format!("\\ {}", row.reason.rule),
    });
    wrapped(out, &format!("  {}:", row.name), words);
}

/// Every term as `+2/3 place[SYR,DEU]`; a sum of nothing is `0`.
fn terms_of(problem: &Problem, terms: &[(usize, Rational)]) -> Vec<String> {
    if terms.is_empty() {
        return vec!["0".to_owned()];
    }
    let signed = |(column, factor): &(usize, Rational)| {
        let sign = if *factor < Rational::ZERO { "" } else { "+" };
        let name = problem.columns.get(*column).map_or("(no such column)", |column| &column.name);
        format!("{sign}{} {name}", exact::text(factor))
    };
    terms.iter().map(signed).collect()
}

/// Writes words behind a head; a word that would pass the width begins a new line. No word is ever cut.
fn wrapped(out: &mut String, head: &str, words: Vec<String>) {
    let mut current = head.to_owned();
    let mut width = head.chars().count();
    for word in words {
        let length = word.chars().count() + 1;
        if width + length > WIDTH && width > INDENT.len() {
            line(out, format_args!("{current}"));
            current = INDENT.to_owned();
            width = INDENT.len();
        }
        current.push(' ');
        current.push_str(&word);
        width += length;
    }
    line(out, format_args!("{current}"));
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}
