//! A contradiction in the words of the file.

use super::Conflict;
use super::parts::ConflictLine;
use crate::pipeline::Contradiction;
use crate::scenario::Scenario;

/// The rules that cannot hold together, with their lines and words.
pub(super) fn conflict(scenario: &Scenario, found: &Contradiction) -> Conflict {
    let members = found.members.iter().map(|member| ConflictLine {
        rule: member.rule.clone(),
        line: member.line,
        words: words(scenario, &member.rule, member.line),
        rows: member.rows.clone(),
        alone: member.alone.clone(),
    });
    Conflict { members: members.collect(), least_repair: found.least_repair.clone() }
}

/// The lines of a table of the file, comments left out: from its header to the next header or empty line.
fn words(scenario: &Scenario, rule: &str, line: Option<usize>) -> String {
    let Some(line) = line else { return format!("[{rule}]") };
    let mut lines = scenario.file.text.lines().skip(line.saturating_sub(1));
    let mut found: Vec<&str> = lines.next().into_iter().map(str::trim).collect();
    found.extend(lines.map(str::trim).take_while(|line| !line.is_empty() && !line.starts_with('[')));
    found.retain(|line| !line.starts_with('#'));
    found.join("\n")
}

/// What a rule alone would have to give, in words.
pub(super) fn alone(line: &ConflictLine) -> String {
    match &line.alone {
        Some(amount) => format!("would have to give {}", crate::report::Figure::rounded(amount.clone(), 2).spaced()),
        None => "giving way alone does not help".to_owned(),
    }
}
