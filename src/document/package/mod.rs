//! A data package: tidy tables beside the documents, described for programs (Frictionless Data Package 2), for catalogues
//! (RO-Crate 1.1) and for those who cite (Citation File Format 1.2).

mod citation;
mod crate_metadata;
mod datapackage;
mod readme;

use super::container::{self, Entry};
use super::embedded::{PACKAGE, RESULT};
use super::forms::{form, of_report};
use super::tidy::{self, Tidy};
use super::{Subject, Unwritable, markdown, visible};
use crate::report::{self, Body, Report};

/// A file of the package, and what it is.
struct Part {
    entry: Entry,
    /// Its media type.
    media: &'static str,
    /// The message that says what it is.
    about: &'static str,
}

/// A table of the package with its bytes.
struct Resource {
    table: Tidy,
    path: String,
    bytes: Vec<u8>,
    about: &'static str,
}

/// The package.
pub(super) fn write(subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    let resources = resources(subject)?;
    let of_table = |one: &Resource| part(&one.path, one.bytes.clone(), "text/csv", one.about);
    let mut parts: Vec<Part> = resources.iter().map(of_table).collect();
    let page = form("html").ok_or_else(|| Unwritable("there is no form `html`".to_owned()))?;
    let record = &subject.report.record;
    parts.push(part("report.html", (page.write)(subject)?, "text/html", "file-page"));
    parts.push(part("report.md", markdown::write(subject), "text/markdown", "file-annex-text"));
    parts.push(part("scenario.toml", record.scenario_text.clone(), "application/toml", "file-scenario"));
    parts.push(part(RESULT, of_report("json", subject)?, "application/json", "file-result"));
    parts.push(part(PACKAGE, datapackage::text(subject, &resources), "application/json", "file-metadata"));
    parts.push(part("CITATION.cff", citation::text(subject), "application/yaml", "file-citation"));
    parts.insert(0, part("README.md", readme::text(subject, &parts), "text/markdown", "file-contents"));
    let described = crate_metadata::text(subject, &parts);
    parts.push(part(crate_metadata::NAME, described, "application/ld+json", "file-metadata"));
    let entries: Vec<Entry> = parts.into_iter().map(|part| part.entry).collect();
    container::pack(&entries)
}

fn part(name: &str, bytes: impl Into<Vec<u8>>, media: &'static str, about: &'static str) -> Part {
    Part { entry: Entry::new(name, bytes), media, about }
}

fn resources(subject: Subject<'_>) -> Result<Vec<Resource>, Unwritable> {
    let report = subject.report;
    let plain = |table: Tidy, about| Resource {
        path: format!("data/{}.csv", table.name),
        bytes: table.csv().into_bytes(),
        about,
        table,
    };
    let mut resources = vec![plain(tidy::figures(report), "file-data")];
    if let Body::Shares(shares) = &report.body {
        let words = report::csv_words(report);
        let key: &[&str] = if report.levels.is_empty() { &["code"] } else { &[] };
        resources.push(of_form(subject, "csv", ("states", "One row a state"), &words, key, "file-figures-wide")?);
        if !shares.flows.is_empty() || !shares.legs.is_empty() {
            resources.push(of_form(
                subject,
                "flows",
                ("flows", "People by origin and state"),
                report::flow_words(report),
                &[],
                "file-flows",
            )?);
        }
    }
    resources.push(plain(tidy::sources(report), "file-sources"));
    Ok(resources)
}

/// A table whose bytes are those of a form of the report.
fn of_form(
    subject: Subject<'_>,
    form: &str,
    (name, title): (&'static str, &'static str),
    words: &[&str],
    key: &'static [&'static str],
    about: &'static str,
) -> Result<Resource, Unwritable> {
    let bytes = of_report(form, subject)?;
    let text = std::str::from_utf8(&bytes).map_err(|error| Unwritable(error.to_string()))?;
    let table = Tidy::of_csv(name, title, text, words, key)?;
    Ok(Resource { table, path: format!("data/{name}.csv"), bytes, about })
}

/// The licences of the sources, each once, in their order of reading.
fn licences(report: &Report) -> Vec<&str> {
    let mut licences: Vec<&str> = Vec::new();
    for source in &report.record.sources {
        if !source.licence.is_empty() && !licences.contains(&source.licence.as_str()) {
            licences.push(&source.licence);
        }
    }
    licences
}

/// The title in one line.
fn title(subject: Subject<'_>) -> String {
    visible(&subject.document.title)
}
