//! Findings as text: full, short, or one JSON object a line.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Findings, Place, Severity};

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With the lines of the file and the word underlined.
    Full {
        /// With colours, for a terminal.
        colour: bool,
    },
    /// `file:line:column: error[CODE]: what; fix`.
    Short,
    /// One JSON object a line.
    Json,
}

/// All findings, each ending with a newline.
#[must_use]
pub fn render(findings: &Findings, form: Form) -> String {
    let show = |finding| match form {
        Form::Full { colour } => full(finding, colour),
        Form::Short => short(finding),
        Form::Json => json(finding),
    };
    findings.0.iter().map(show).collect()
}

fn full(finding: &Diagnostic, colour: bool) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let what = safe(&finding.what);
    let mut group = Group::with_title(level.primary_title(what).id(finding.code));
    let excerpt = finding.place.as_ref().map(excerpt);
    if let Some(Excerpt { path, line, text, span }) = &excerpt {
        if text.is_empty() {
            group = group.element(Origin::path(path.as_str()).line(*line));
        } else {
            let mark = AnnotationKind::Primary.span(span.clone());
            group =
                group.element(Snippet::source(text.as_str()).path(path.as_str()).line_start(*line).annotation(mark));
        }
    }
    group = group.element(Level::HELP.message(safe(&finding.fix)));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n\n", renderer.render(&[group]))
}

/// The line of a place as it can be shown.
struct Excerpt {
    path: String,
    line: usize,
    text: String,
    span: std::ops::Range<usize>,
}

/// The most characters of a line that are shown.
const WIDTH: usize = 160;

fn excerpt(place: &Place) -> Excerpt {
    let text = &place.file.text;
    let (line, _) = place.file.line_column(place.span.start);
    let mut at = place.span.start.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    let stop = place.span.end.clamp(at, end);
    let inside = text.get(at..stop).unwrap_or("");
    let before = tail(&text[start..at], WIDTH / 2);
    let before = safe(before);
    let marked = safe(head(inside, WIDTH));
    let after = safe(head(text.get(stop..end).unwrap_or(""), WIDTH / 2));
    let span = before.len()..before.len() + marked.len();
    Excerpt { path: safe(&place.file.name), line, text: format!("{before}{marked}{after}"), span }
}

fn head(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(at, _)| &text[..at])
}

fn tail(text: &str, most: usize) -> &str {
    text.char_indices().rev().nth(most.saturating_sub(1)).map_or(text, |(at, _)| &text[at..])
}

fn short(finding: &Diagnostic) -> String {
    let place = finding.place.as_ref().map_or(String::new(), |place| {
        let (line, column) = place.file.line_column(place.span.start);
        format!("{}:{line}:{column}: ", safe(&place.file.name))
    });
    let Diagnostic { code, what, fix, .. } = finding;
    format!("{place}{}[{code}]: {}; {}\n", severity(finding), safe(what), safe(fix))
}

fn json(finding: &Diagnostic) -> String {
    let mut object = serde_json::json!({
        "code": finding.code,
        "severity": severity(finding),
        "what": finding.what,
        "fix": finding.fix,
    });
    if let Some(place) = &finding.place {
        let (line, column) = place.file.line_column(place.span.start);
        object["file"] = place.file.name.clone().into();
        object["line"] = line.into();
        object["column"] = column.into();
        object["text"] = head(place.text(), WIDTH).into();
    }
    // A terminal may show this too: what JSON leaves raw is escaped as JSON escapes.
    let mut line = String::new();
    for c in object.to_string().chars() {
        if c.is_control() || is_deceptive(c) {
            let _ = write!(line, "\\u{:04x}", u32::from(c));
        } else {
            line.push(c);
        }
    }
    line + "\n"
}

fn severity(finding: &Diagnostic) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The text with control characters and direction marks spelled out, so that no input reaches a terminal raw.
#[must_use]
pub fn safe(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\t' {
            shown.push(' ');
        } else if c.is_control() || is_deceptive(c) {
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Whether a character changes the order in which others are shown, or is not shown at all: bidirectional
/// overrides, embeddings and isolates, zero-width characters, byte-order marks inside a text.
#[must_use]
pub fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
