//! From bytes to a tree: encoding, size, characters, syntax. Nothing here knows what a scenario is.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::number;
use super::tree::{self, Node, Table, Value};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile, is_deceptive};

/// The most bytes that a scenario file may have.
pub const SIZE_LIMIT: usize = 16 << 20;
/// The most tables or arrays inside one another.
pub const DEPTH_LIMIT: usize = 64;
/// The most syntax errors that are reported of one file.
const SYNTAX_LIMIT: usize = 50;

/// A file from its bytes: UTF-8, with or without a byte-order mark.
///
/// # Errors
/// `ONUS-T001` when the bytes are not UTF-8, `ONUS-T006` when there are more than [`SIZE_LIMIT`].
pub fn decode(name: &str, bytes: &[u8]) -> Result<Arc<SourceFile>, Diagnostic> {
    let refuse = |code, what: String, fix: &str| {
        let empty = SourceFile::new(name, "");
        Err(Diagnostic::error(code, Some(Place::new(&empty, 0..0)), what, fix))
    };
    if bytes.len() > SIZE_LIMIT {
        let what = format!("the file has {} bytes; at most {SIZE_LIMIT} are read", bytes.len());
        return refuse("ONUS-T006", what, "put large tables into files of their own");
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return refuse("ONUS-T001", "the file is UTF-16, not UTF-8".to_owned(), "save it as UTF-8");
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(name, text.strip_prefix('\u{feff}').unwrap_or(text))),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
            refuse("ONUS-T001", format!("line {line} is not UTF-8"), "save the file as UTF-8")
        }
    }
}

/// The tree of a file, with everything that is wrong with its characters and syntax.
///
/// The tree holds what could be read, so that later checks can go on.
#[must_use]
pub fn parse(file: &Arc<SourceFile>) -> (Table, Findings) {
    let mut findings = Findings::default();
    characters(file, &mut findings);
    if let Some(at) = too_deep(&file.text) {
        findings.push(Diagnostic::error(
            "ONUS-T005",
            Some(Place::new(file, at..at + 1)),
            format!("more than {DEPTH_LIMIT} tables, arrays or parts of a key stand inside one another"),
            "a scenario needs no such depth: check for a bracket that was never closed",
        ));
    }
    if findings.has_errors() {
        return (Table::default(), findings);
    }
    let (parsed, errors) = DeTable::parse_recoverable(&file.text);
    for error in errors.iter().take(SYNTAX_LIMIT) {
        let finding = syntax(file, error.span(), error.message());
        if !findings.0.contains(&finding) {
            findings.push(finding);
        }
    }
    let tree = tree::table(file, 0, parsed.get_ref());
    numbers(&tree, &mut findings);
    (tree, findings)
}

fn numbers(table: &Table, findings: &mut Findings) {
    fn value(node: &Node, findings: &mut Findings) {
        match &node.value {
            Value::Number(text) => findings.0.extend(number::broken(text).map(|refused| refused.at(&node.place))),
            Value::List(nodes) => nodes.iter().for_each(|node| value(node, findings)),
            Value::Table(table) => numbers(table, findings),
            _ => {}
        }
    }
    table.0.iter().for_each(|entry| value(&entry.node, findings));
}

/// The tree of one value that stands in `file` from `shift` on: the right-hand side of `--set`.
pub(super) fn value(file: &Arc<SourceFile>, shift: usize) -> Result<Node, Diagnostic> {
    let text = &file.text[shift..];
    if let Some(at) = too_deep(text) {
        return Err(syntax(file, Some(at + shift..at + shift + 1), "nested too deeply"));
    }
    match DeValue::parse(text) {
        Ok(parsed) => Ok(tree::node(file, shift, &parsed)),
        Err(error) => Err(syntax(file, error.span().map(|s| s.start + shift..s.end + shift), error.message())),
    }
}

fn syntax(file: &Arc<SourceFile>, span: Option<std::ops::Range<usize>>, message: &str) -> Diagnostic {
    if let Some(finding) = span.as_ref().and_then(|span| number_in_line(file, span.start)) {
        return finding;
    }
    let place = Some(Place::new(file, span.unwrap_or(0..0)));
    if message.contains("duplicate key") {
        let name = place.as_ref().map_or("", Place::text).trim_matches(['"', '\'']);
        let what = format!("`{name}` is given twice");
        return Diagnostic::error("ONUS-T004", place, what, "keep one of the two");
    }
    let what = format!("this is not TOML: {message}");
    let fix = "correct the line: a value is a text in quotes, a number, true, false, a date, a list or a table; \
               percentages and fractions stand in quotes";
    Diagnostic::error("ONUS-T003", place, what, fix)
}

/// The finding of a line `key = 0,5` or `key = 50%`, of which the parser only says that it is no TOML.
fn number_in_line(file: &Arc<SourceFile>, at: usize) -> Option<Diagnostic> {
    let start = file.text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = file.text[start..].lines().next()?;
    let (key, rest) = line.split_once('=')?;
    let value = rest.split('#').next()?.trim();
    let from = start + key.len() + 1 + (rest.len() - rest.trim_start().len());
    number::unquoted(value).map(|refused| refused.at(&Place::new(file, from..from + value.len())))
}

fn characters(file: &Arc<SourceFile>, findings: &mut Findings) {
    for (at, c) in file.text.char_indices() {
        if c == '\0' || is_deceptive(c) {
            findings.push(Diagnostic::error(
                "ONUS-T002",
                Some(Place::new(file, at..at + c.len_utf8())),
                format!("the character U+{:04X} changes or hides what a reader sees", u32::from(c)),
                "remove it",
            ));
        }
        if findings.0.len() >= SYNTAX_LIMIT {
            return;
        }
    }
}

/// Where brackets or the parts of a dotted key go deeper than is read. Counts outside strings and comments; cheap and
/// linear, so that no parser meets the rest.
fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut parts) = (0, 0_usize, 0_usize);
    while at < bytes.len() {
        match bytes[at] {
            b'#' => at = text[at..].find('\n').map_or(bytes.len(), |n| at + n),
            quote @ (b'"' | b'\'') => at = after_string(bytes, at, quote),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' => parts += 1,
            b'\n' | b'=' | b',' => parts = 0,
            _ => {}
        }
        if depth > DEPTH_LIMIT || parts > DEPTH_LIMIT {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The last byte of the string that opens at `at`.
fn after_string(bytes: &[u8], at: usize, quote: u8) -> usize {
    let long = bytes[at..].starts_with(&[quote; 3]);
    let mut here = if long { at + 3 } else { at + 1 };
    while here < bytes.len() {
        match bytes[here] {
            b'\\' if quote == b'"' => here += 1,
            b'\n' if !long => return here,
            b if b == quote && !long => return here,
            b if b == quote && bytes[here..].starts_with(&[quote; 3]) => return here + 2,
            _ => {}
        }
        here += 1;
    }
    bytes.len()
}
