//! `ro-crate-metadata.json`: the package for catalogues (RO-Crate 1.1, JSON-LD).

use serde_json::{Value, json};

use super::super::Subject;
use super::{Part, licences, title};
use crate::report::{self, Source, sha256};

/// Its name, which the format fixes.
pub(super) const NAME: &str = "ro-crate-metadata.json";

/// The description of the parts.
pub(super) fn text(subject: Subject<'_>, parts: &[Part]) -> String {
    let head = &subject.report.head;
    let sources = &subject.report.record.sources;
    let of = |index: usize| json!({ "@id": format!("#source-{}", index + 1) });
    let files: Vec<Value> = parts.iter().map(|part| json!({ "@id": part.entry.name })).collect();
    // The format demands a date. Without a time that was told, the day of the figures stands for it, and the description says so.
    let (published, how) = match subject.stamp {
        Some(stamp) => (stamp.to_string(), ""),
        None => {
            (head.as_of.clone(), " No time of writing was told: datePublished is the day as of which the figures are.")
        }
    };
    let mut graph = vec![
        json!({
            "@id": NAME, "@type": "CreativeWork", "about": { "@id": "./" },
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.1" },
        }),
        json!({
            "@id": "./", "@type": "Dataset", "name": title(subject),
            "description": format!("{}{how}", subject.document.summary), "datePublished": published,
            "identifier": format!("sha256:{}", head.digest), "temporalCoverage": head.as_of,
            "creativeWorkStatus": head.status, "inLanguage": subject.document.language.about().tag,
            "license": { "@id": "#licences" }, "hasPart": files,
            "citation": (0..sources.len()).map(of).collect::<Vec<_>>(),
        }),
        json!({
            "@id": "#licences", "@type": "CreativeWork", "name": "Licences of the sources",
            "description": described(&licences(subject.report)),
        }),
        json!({ "@id": "#onus", "@type": "SoftwareApplication", "name": "onus", "version": head.version }),
        run(subject, &files),
    ];
    graph.extend(parts.iter().map(|part| file(part, subject)));
    graph.extend(sources.iter().enumerate().map(|(index, one)| source(index, one)));
    report::canonical(&json!({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }))
}

/// What was done: the program made the files from the scenario.
fn run(subject: Subject<'_>, files: &[Value]) -> Value {
    let made = files.iter().filter(|file| file["@id"] != "scenario.toml").collect::<Vec<_>>();
    let mut run = json!({
        "@id": "#run", "@type": "CreateAction", "name": "The figures computed from the scenario",
        "instrument": { "@id": "#onus" }, "object": { "@id": "scenario.toml" }, "result": made,
    });
    if let Some(stamp) = subject.stamp {
        run["endTime"] = Value::String(stamp.to_string());
    }
    run
}

fn file(part: &Part, subject: Subject<'_>) -> Value {
    json!({
        "@id": part.entry.name, "@type": "File", "name": part.entry.name,
        "description": subject.document.language.say(part.about), "encodingFormat": part.media,
        "contentSize": part.entry.bytes.len().to_string(), "sha256": sha256(&part.entry.bytes),
    })
}

fn source(index: usize, source: &Source) -> Value {
    json!({
        "@id": format!("#source-{}", index + 1), "@type": "Dataset", "name": source.title, "identifier": source.reference,
        "version": source.edition, "publisher": source.publisher, "license": source.licence,
    })
}

fn described(licences: &[&str]) -> String {
    if licences.is_empty() {
        "No source states a licence.".to_owned()
    } else {
        format!("Each source stands under its own, which data/sources.csv names: {}.", licences.join("; "))
    }
}
