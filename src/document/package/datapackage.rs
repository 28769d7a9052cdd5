//! `datapackage.json`: the tables with their schemas, sources and licences (Frictionless Data Package, version 2).

use serde_json::{Value, json};

use super::super::Subject;
use super::super::tidy::{Field, Kind};
use super::{Resource, licences, title};
use crate::report::{self, Source, sha256};

/// The description.
pub(super) fn text(subject: Subject<'_>, resources: &[Resource]) -> String {
    let head = &subject.report.head;
    let licences: Vec<Value> = licences(subject.report).into_iter().map(licence).collect();
    let sources: Vec<Value> = subject.report.record.sources.iter().map(source).collect();
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name(&head.id),
        "id": format!("sha256:{}", head.digest),
        "title": title(subject),
        "description": subject.document.summary,
        "version": head.as_of,
        "onus": {
            "version": head.version,
            "language": subject.document.language.about().tag,
            "written": subject.stamp.map(super::super::Stamp::seconds),
        },
        "resources": resources.iter().map(resource).collect::<Vec<_>>(),
    });
    if let Some(stamp) = subject.stamp {
        package["created"] = Value::String(stamp.to_string());
    }
    // Neither list may be empty.
    for (field, list) in [("licenses", licences), ("sources", sources)] {
        if !list.is_empty() {
            package[field] = Value::Array(list);
        }
    }
    report::canonical(&package)
}

fn resource(resource: &Resource) -> Value {
    let table = &resource.table;
    let mut schema = json!({ "fields": table.fields.iter().map(field).collect::<Vec<_>>(), "missingValues": [""] });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    json!({
        "name": table.name, "type": "table", "path": resource.path, "title": table.title, "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", "bytes": resource.bytes.len(),
        "hash": format!("sha256:{}", sha256(&resource.bytes)), "schema": schema,
    })
}

fn field(field: &Field) -> Value {
    let kind = match field.kind {
        Kind::Text => "string",
        Kind::Number => "number",
    };
    let mut value = json!({ "name": field.name, "type": kind });
    if !field.about.is_empty() {
        value["description"] = Value::String(field.about.to_owned());
    }
    value
}

/// A licence, in the words of its publisher; which source it is of, and on what conditions, says the table of sources.
fn licence(words: &str) -> Value {
    json!({ "title": words, "path": "data/sources.csv" })
}

fn source(source: &Source) -> Value {
    let title = if source.title.is_empty() { &source.reference } else { &source.title };
    json!({
        "title": title, "version": source.edition, "publisher": source.publisher, "licence": source.licence,
        "sha256": source.digest,
    })
}

/// A name of small letters, digits, points and dashes, as the format wants it.
fn name(id: &str) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '_' { c.to_ascii_lowercase() } else { '-' };
    id.chars().map(fit).collect()
}
