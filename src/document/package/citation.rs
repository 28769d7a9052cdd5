//! `CITATION.cff`: how to cite (Citation File Format 1.2). Its texts are quoted as in JSON, which YAML reads.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::{Subject, visible};
use super::title;

/// The citation.
pub(super) fn text(subject: Subject<'_>) -> String {
    let head = &subject.report.head;
    let mut text = format!(
        "cff-version: 1.2.0\n\
         message: \"If you use these figures, cite them with their scenario code.\"\n\
         type: dataset\n\
         title: {}\n\
         authors:\n  - name: {}\n\
         version: {}\n",
        quoted(&title(subject)),
        quoted(&format!("Authors of the scenario {}", head.id)),
        quoted(&head.as_of),
    );
    if let Some(stamp) = subject.stamp {
        let _ = writeln!(text, "date-released: {}", stamp.day());
    }
    let _ = writeln!(text, "identifiers:\n  - type: other\n    value: {}", quoted(&format!("sha256:{}", head.digest)));
    text.push_str("    description: \"Scenario code: digest of the scenario and its data\"\nreferences:\n");
    let _ = writeln!(
        text,
        "  - type: software\n    title: onus\n    version: {}\n    authors:\n      - name: \"Authors of onus\"",
        quoted(head.version)
    );
    for source in subject.report.record.sources.iter().filter(|source| !source.publisher.is_empty()) {
        let name = if source.title.is_empty() { &source.reference } else { &source.title };
        let (publisher, edition) = (quoted(&source.publisher), quoted(&source.edition));
        let _ = writeln!(
            text,
            "  - type: data\n    title: {}\n    version: {edition}\n    authors:\n      - name: {publisher}",
            quoted(name)
        );
    }
    text
}

/// A text in double quotes, in one line.
fn quoted(text: &str) -> String {
    Value::String(visible(text)).to_string()
}
