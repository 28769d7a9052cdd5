//! Changes of the tree before it is read: `--set` and variants.

use super::format::SCENARIO;
use super::text;
use super::tree::{Entry, Node, Table, Value};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile, closest, list};

/// What the file is called in which the values of `--set` stand.
pub(super) const SET: &str = "--set";

/// `--set path=value`: a scalar of the scenario, changed from outside; recorded in the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The dotted path.
    pub path: String,
    /// The TOML text of the value; a bare word stands for itself.
    pub value: String,
}

impl Override {
    /// From the argument of `--set`.
    ///
    /// # Errors
    /// `ONUS-C001` when there is no `=`.
    pub fn parse(argument: &str) -> Result<Self, Diagnostic> {
        match argument.split_once('=') {
            Some((path, value)) if !path.trim().is_empty() => {
                Ok(Self { path: path.trim().to_owned(), value: value.trim().to_owned() })
            }
            _ => Err(Diagnostic::error(
                "ONUS-C001",
                None,
                format!("--set {} has no path and value", argument.escape_debug()),
                "write --set key.criteria.gdp.weight=0.3",
            )),
        }
    }

    /// The value as a node that stands in a file called `--set`.
    fn node(&self) -> Result<Node, Diagnostic> {
        let file = SourceFile::new(SET, format!("{}={}", self.path, self.value));
        let shift = self.path.len() + 1;
        match text::value(&file, shift) {
            Err(_) if is_bare(&self.value) => Ok(Node {
                place: Place::new(&file, shift..file.text.len()),
                value: Value::Text(self.value.clone()),
                given: true,
            }),
            read => read,
        }
    }
}

/// Text that cannot be anything but itself: words, percentages, fractions.
fn is_bare(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:%/".contains(c))
}

/// Applies the overrides.
pub(super) fn overrides(tree: &mut Table, changes: &[Override], findings: &mut Findings) {
    for change in changes {
        let node = match change.node() {
            Ok(node) => node,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let place = node.place.clone();
        let at = Place::new(&place.file, 0..change.path.len());
        if matches!(node.value, Value::List(_) | Value::Table(_)) {
            findings.push(Diagnostic::error(
                "ONUS-S017",
                Some(place),
                format!("--set gives `{}` {}", change.path, node.value.kind()),
                "set single values; for lists and tables write a variant",
            ));
        } else if let Err(finding) = set(tree, &change.path, &at, node) {
            findings.push(finding);
        }
    }
}

/// Applies a variant of the file.
pub(super) fn variant(tree: &mut Table, name: &str, findings: &mut Findings) {
    let nothing = Table::default();
    let variants = match tree.get("variants").map(|node| &node.value) {
        Some(Value::Table(variants)) => variants,
        _ => &nothing,
    };
    let Some(Value::Table(chosen)) = variants.get(name).map(|node| node.value.clone()) else {
        let names = variants.0.iter().map(|entry| entry.key.as_str());
        let fix = match closest(name, names.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("variants of this file: {}", list(names)),
        };
        findings.push(Diagnostic::error(
            "ONUS-S017",
            None,
            format!("there is no variant `{}`", name.escape_debug()),
            fix,
        ));
        return;
    };
    apply(tree, &chosen, findings);
}

fn apply(tree: &mut Table, chosen: &Table, findings: &mut Findings) {
    for (path, place) in dropped(chosen) {
        if let Err(finding) = remove(tree, &path, &place) {
            findings.push(finding);
        }
    }
    if let Some(Value::Table(values)) = chosen.get("set").map(|node| &node.value) {
        for entry in &values.0 {
            if let Err(finding) = set(tree, &entry.key, &entry.place, entry.node.clone()) {
                findings.push(finding);
            }
        }
    }
    if let Some(node @ Node { value: Value::Bool(true), .. }) = chosen.get("rescale")
        && let Err(finding) = set(tree, "key.rescale", &node.place, node.clone())
    {
        findings.push(finding);
    }
}

/// Whether every change that the variants name could be made, without making it.
pub(super) fn check_variants(tree: &Table, findings: &mut Findings) {
    let Some(Value::Table(variants)) = tree.get("variants").map(|node| &node.value) else { return };
    // No variant changes another, so that none needs a copy of all.
    let mut bare = tree.clone();
    if let Some(node) = bare.get_mut("variants") {
        node.value = Value::Table(Table::default());
    }
    for entry in &variants.0 {
        // What is no table has its finding from the check of shapes.
        if let Value::Table(chosen) = &entry.node.value {
            apply(&mut bare.clone(), chosen, findings);
        }
    }
}

fn dropped(variant: &Table) -> Vec<(String, Place)> {
    match variant.get("drop").map(|node| &node.value) {
        Some(Value::List(paths)) => paths
            .iter()
            .filter_map(|node| match &node.value {
                Value::Text(path) => Some((path.clone(), node.place.clone())),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The parts of a dotted path that a change may name.
///
/// The guard sees the very parts by which the tree is walked, so that no spelling leads past it.
fn parts<'p>(path: &'p str, place: &Place) -> Result<Vec<&'p str>, Diagnostic> {
    let refuse = |code, what: String, fix: &str| Err(Diagnostic::error(code, Some(place.clone()), what, fix));
    let bare = |part: &'p str| part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    let first = path.split('.').map(bare).find(|part| !part.is_empty());
    if first == Some("never") {
        let what = format!("`{}` is an absolute bar", path.escape_debug());
        return refuse("ONUS-S018", what, "nothing but an edit of the file itself changes [never.*]");
    }
    if decides_a_bar(path) {
        let what = format!("`{}` says to whom and where bars apply", path.escape_debug());
        return refuse("ONUS-S018", what, "nothing but an edit of the file itself changes it");
    }
    if matches!(first, Some("variants" | "expect" | "format")) {
        let what = format!("`{}` is not a choice of the scenario", path.escape_debug());
        return refuse("ONUS-S017", what, "name a path of another table");
    }
    let parts: Vec<&str> = path.split('.').collect();
    if parts.iter().any(|part| part.is_empty() || part.contains(|c: char| c.is_whitespace() || "\"'".contains(c))) {
        let what = format!("`{}` is not a path", path.escape_debug());
        return refuse("ONUS-S017", what, "write names with single points between them: key.criteria.gdp.weight");
    }
    Ok(parts)
}

/// Whether a change at a path could lead past a bar: the territory of a transit place, the
/// origin of a cohort, and either as a whole.
fn decides_a_bar(path: &str) -> bool {
    let parts: Vec<&str> = path.split('.').collect();
    match parts[..] {
        ["transit"] | ["transit", _] => true,
        ["cohort", _] => true,
        ["transit", _, key] => key == "state",
        ["cohort", _, key] => key == "of",
        _ => false,
    }
}

fn unknown(path: &str, place: &Place, part: &str, known: &Table) -> Diagnostic {
    let names: Vec<&str> = known.0.iter().map(|entry| entry.key.as_str()).collect();
    let fix = match closest(part, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}` in place of `{part}`?"),
        None if names.is_empty() => "name a path of this file".to_owned(),
        None => format!("known here: {}", list(names)),
    };
    Diagnostic::error("ONUS-S017", Some(place.clone()), format!("the file has no `{}`", path.escape_debug()), fix)
}

fn remove(tree: &mut Table, path: &str, place: &Place) -> Result<(), Diagnostic> {
    let parts = parts(path, place)?;
    let Some((&last, parents)) = parts.split_last() else { return Err(unknown(path, place, path, tree)) };
    let parent = parent(tree, parents, path, place, false)?;
    match parent.0.iter().position(|entry| entry.key == last) {
        Some(at) => {
            parent.0.remove(at);
            Ok(())
        }
        None => Err(unknown(path, place, last, parent)),
    }
}

fn set(tree: &mut Table, path: &str, place: &Place, node: Node) -> Result<(), Diagnostic> {
    let parts = parts(path, place)?;
    let Some((&last, parents)) = parts.split_last() else { return Err(unknown(path, place, path, tree)) };
    let parent = parent(tree, parents, path, place, true)?;
    match parent.get_mut(last) {
        Some(old) if matches!(old.value, Value::Table(_)) && !matches!(node.value, Value::Table(_)) => Err(
            Diagnostic::error("ONUS-S017", Some(place.clone()), format!("`{path}` is a table"), "name one of its keys"),
        ),
        Some(old) => {
            *old = node;
            Ok(())
        }
        None => {
            parent.0.push(Entry { key: last.to_owned(), place: place.clone(), node });
            Ok(())
        }
    }
}

/// The table that holds the last part of a path. A table of the format that the file leaves out may be `made`.
fn parent<'t>(
    tree: &'t mut Table,
    parents: &[&str],
    path: &str,
    place: &Place,
    made: bool,
) -> Result<&'t mut Table, Diagnostic> {
    let mut here = tree;
    for (depth, &part) in parents.iter().enumerate() {
        let known = depth == 0 && made && SCENARIO.fields.iter().any(|field| field.name == part);
        if here.get(part).is_none() {
            if !known {
                return Err(unknown(path, place, part, here));
            }
            let node = Node { place: place.clone(), value: Value::Table(Table::default()), given: true };
            here.0.push(Entry { key: part.to_owned(), place: place.clone(), node });
        }
        let finding = unknown(path, place, part, here);
        here = match here.get_mut(part).map(|node| &mut node.value) {
            Some(Value::Table(table)) => table,
            _ => return Err(finding),
        };
    }
    Ok(here)
}
