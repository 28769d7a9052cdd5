//! How to reproduce, verify and cite.

use crate::document::{Block, Language, Section};
use crate::pipeline::ProofStatus;
use crate::report::Report;

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let (head, record) = (&report.head, &report.record);
    let cite = [
        ("title", head.title.as_str()),
        ("id", &head.id),
        ("date", &head.as_of),
        ("code", &head.digest),
        ("version", head.version),
    ];
    let blocks = vec![
        Block::Paragraph(language.say("reproduce-about")),
        Block::Verbatim(commands(report).join("\n")),
        Block::Paragraph(language.say("cite-about")),
        Block::Verbatim(language.say_with("cite", &cite)),
        Block::Fold(
            language.say_with("scenario-text", &[("file", &record.scenario_name)]),
            vec![Block::Verbatim(record.scenario_text.clone())],
        ),
    ];
    Section { id: "reproduce", title: language.say("reproduce"), blocks }
}

/// The commands that make the result again, and check this one.
fn commands(report: &Report) -> Vec<String> {
    let head = &report.head;
    let mut solve = vec!["onus solve SCENARIO.toml -o result.json".to_owned()];
    solve.extend(head.variant.iter().map(|name| format!("--variant {name}")));
    solve.extend(head.overrides.iter().map(|(path, value)| format!("--set {}", quoted(&format!("{path}={value}")))));
    let within_tolerance = matches!(head.proof, Some(ProofStatus::CheckedToTolerance(_)));
    solve.extend(within_tolerance.then(|| "--accept tolerance".to_owned()));
    let asked = [(head.ranges, "--ranges"), (head.prices, "--prices"), (head.freedom, "--freedom")];
    solve.extend(asked.iter().filter(|(asked, _)| *asked).map(|(_, flag)| (*flag).to_owned()));
    solve.extend((!head.against.is_empty()).then(|| format!("--against {}", head.against.join(","))));
    vec![solve.join(" "), "onus verify result.json".to_owned(), "onus verify FILE".to_owned()]
}

/// One word of a POSIX shell, whatever is in it: a quote ends the quotation, stands escaped, and begins it again.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}
