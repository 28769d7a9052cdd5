//! Everything as JSON, in one canonical form: sorted keys, two spaces, numbers that may be large as text. The last field is
//! SHA-256 over the canonical bytes of all the rest.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use data_encoding::HEXLOWER;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{Body, Conflict, Figure, Report, Shares, Source};
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::pipeline::{ProofStatus, Run};
use crate::scenario;

/// The version of this form.
const FORM: u32 = 2;

/// The bytes that `verify` reads.
pub(super) fn write(report: &Report) -> String {
    let result = result(report);
    let digest = self_digest(&result);
    canonical(&json!({ "result": result, "sha256": digest }))
}

/// SHA-256, as hex, over the canonical bytes of a result.
#[must_use]
pub fn self_digest(result: &Value) -> String {
    hex(canonical(result).as_bytes())
}

/// SHA-256 as hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// The digest of the meaning of a run's scenario and its data.
pub(super) fn scenario_digest(run: &Run) -> String {
    let mut text = scenario::canonical(&run.scenario);
    for (reference, table) in run.tables.iter() {
        let _ = write!(text, "\n{reference} {}", table.digest);
    }
    hex(text.as_bytes())
}

fn result(report: &Report) -> Value {
    let head = &report.head;
    let record = &report.record;
    let mut result = content(report);
    result["form"] = json!(FORM);
    result["program"] = json!("onus");
    result["version"] = json!(head.version);
    result["scenario"]["file"] = json!(record.scenario_name);
    result["scenario"]["text"] = json!(record.scenario_text);
    result["asked"] = json!({
        "set": head.overrides.iter().map(|(path, value)| json!([path, value])).collect::<Vec<_>>(),
        "variant": head.variant,
        "ranges": head.ranges, "prices": head.prices, "freedom": head.freedom,
    });
    if !head.against.is_empty() {
        result["asked"]["against"] = json!(head.against);
    }
    if let Some(shares) = report.shares().filter(|shares| !shares.against.is_empty()) {
        result["against"] = super::against::json(shares);
    }
    result
}

/// What a level has as well as the whole.
fn content(report: &Report) -> Value {
    let (kind, body) = match &report.body {
        Body::Shares(shares) => ("allocation", self::shares(shares)),
        Body::Conflict(conflict) => ("conflict", self::conflict(conflict)),
    };
    let head = &report.head;
    let record = &report.record;
    let values: Map<String, Value> =
        record.values.iter().map(|(name, value)| (name.clone(), Value::String(exact::text(value)))).collect();
    let mut content = json!({
        "scenario": {
            "id": head.id, "title": head.title, "status": head.status, "as_of": head.as_of, "clause": head.clause,
            "note": head.note, "mode": head.mode, "digest": head.digest,
        },
        "data": record.sources.iter().map(|one| (one.reference.clone(), source(one))).collect::<Map<_, _>>(),
        "bases": { "inhabitants": base(&record.inhabitants), "gdp_usd": base(&record.gdp_usd) },
        "given": record.given,
        "criteria": report.criteria.iter().map(criterion).collect::<Vec<_>>(),
        "comparison": comparison(&report.comparison),
        "sentences": report.sentences,
        "notes": report.notes,
        "prices": report.prices.iter().map(super::prices::json).collect::<Vec<_>>(),
        "freedom": report.freedom.as_ref().map(super::FreedomTable::json),
        "kind": kind,
        kind: body,
        "proof": proof(report),
        "programme": { "sha256": hex(record.programme.as_bytes()) },
        "values": values,
        "certificate": record.certificate,
        "levels": report.levels.iter().map(|level| level.json(content(&level.report))).collect::<Vec<_>>(),
    });
    if let Some(code) = &head.supersedes {
        content["scenario"]["supersedes"] = json!(code);
    }
    content
}

/// What columns are set against, by member.
fn base(sizes: &BTreeMap<StateId, Rational>) -> Map<String, Value> {
    sizes.iter().map(|(state, size)| (state.to_string(), json!(exact::text(size)))).collect()
}

fn proof(report: &Report) -> Value {
    let within = match &report.head.proof {
        Some(ProofStatus::CheckedToTolerance(within)) => Some(exact::text(within)),
        _ => None,
    };
    let why = match &report.head.proof {
        Some(ProofStatus::NotProved(why)) => why.clone(),
        _ => Vec::new(),
    };
    json!({ "status": report.head.proof_words(), "within": within, "why": why })
}

fn source(source: &Source) -> Value {
    json!({
        "edition": source.edition, "title": source.title, "unit": source.unit, "publisher": source.publisher,
        "licence": source.licence, "caveats": source.caveats, "sha256": source.digest, "read_for": source.read_for,
    })
}

fn criterion(line: &super::CriterionLine) -> Value {
    let scored = |text: fn(&super::Scored) -> Option<String>| -> Option<Map<String, Value>> {
        Some(line.scored.as_ref()?.iter().map(|one| (one.code.clone(), json!(text(one)))).collect())
    };
    json!({
        "values": scored(|one| one.value.as_ref().map(exact::text)), "shares": scored(|one| Some(exact::text(&one.share))),
        "name": line.name, "label": line.label, "contested": line.contested, "weight": exact::text(&line.weight),
        "effective_weight": figure(&line.effective), "effective_weight_note": line.effective_note(),
        "exponent": line.exponent.as_ref().map(exact::text), "years": line.years, "indicator": line.source.reference, "edition": line.source.edition,
    })
}

/// Correlation and overlap of every two criteria.
fn comparison(comparison: &super::Comparison) -> Value {
    let overlaps = comparison.overlaps.iter().map(|row| row.iter().map(exact::text).collect::<Vec<_>>());
    json!({
        "criteria": comparison.names, "correlation": comparison.correlations, "overlap": overlaps.collect::<Vec<_>>(),
    })
}

pub(super) fn figure(figure: &Figure) -> Value {
    match figure {
        Figure::Number { exact, .. } => json!({ "shown": figure.text(), "exact": exact::text(exact) }),
        Figure::Undefined(why) => json!({ "shown": null, "exact": null, "undefined": why }),
    }
}

fn shares(shares: &Shares) -> Value {
    let state = |index: usize| {
        let mut fields: Map<String, Value> =
            shares.columns.iter().map(|column| (column.name.to_owned(), figure(&column.cells[index]))).collect();
        fields.insert("name".to_owned(), json!(shares.names[index]));
        fields.insert("region".to_owned(), json!(shares.regions[index]));
        (shares.codes[index].clone(), Value::Object(fields))
    };
    let column = |column: &super::Column| {
        let total = column.total.as_ref().map(figure);
        (column.name.to_owned(), json!({ "unit": column.unit, "about": column.about, "total": total }))
    };
    let region = |(name, sums): &(String, Vec<(&'static str, Figure)>)| {
        let sums: Map<String, Value> = sums.iter().map(|(name, sum)| ((*name).to_owned(), figure(sum))).collect();
        (name.clone(), Value::Object(sums))
    };
    json!({
        "states": (0..shares.codes.len()).map(state).collect::<Map<_, _>>(),
        "columns": shares.columns.iter().map(column).collect::<Map<_, _>>(),
        "regions": shares.by_region.iter().map(region).collect::<Map<_, _>>(),
        "balance": shares.balance.iter().map(|(amount, why)| json!([amount.text(), why])).collect::<Vec<_>>(),
        "others": shares.others.iter().map(|(code, what, usd)| json!([code, what, usd.text()])).collect::<Vec<_>>(),
        "inequality": shares.inequality.iter().map(measure).collect::<Map<_, _>>(),
        "flows": shares.flows.iter()
            .map(|flow| json!([flow.origin, flow.host, flow.stay.text(), flow.placed.text(), flow.via]))
            .collect::<Vec<_>>(),
        "legs": shares.legs.iter()
            .map(|leg| json!([leg.origin, leg.from, leg.to, leg.people.text()]))
            .collect::<Vec<_>>(),
        "keys": shares.versions.iter().map(|line| json!({
                "name": line.name, "weights": line.weights, "units": figure(&line.units),
                "shares": shares.codes.iter().cloned().zip(line.shares.iter().map(figure)).collect::<Map<_, _>>(),
            }))
            .collect::<Vec<_>>(),
        "modalities": shares.modalities.iter()
            .map(|(name, numbers)| {
                let numbers = shares.codes.iter().cloned().zip(numbers.iter().map(|one| json!(one.text())));
                (name.clone(), Value::Object(numbers.collect()))
            })
            .collect::<Map<_, _>>(),
        "periods": super::periods::json(shares),
        "payments": shares.payments.iter()
            .map(|one| json!([one.from, one.to, one.amount.text(), one.rule]))
            .collect::<Vec<_>>(),
        "market": super::market::json(shares.market.as_ref()),
        "unmet": shares.unmet.iter().map(|(code, people)| (code.clone(), json!(people.text()))).collect::<Map<_, _>>(),
        "limits": shares.limits.iter()
            .map(|limit| {
                let rows: Vec<&str> = limit.rows.iter().map(|row| row.name.as_str()).collect();
                json!({ "rule": limit.rule, "line": limit.line, "kind": limit.kind, "rows": rows })
            })
            .collect::<Vec<_>>(),
        "ties": shares.ties,
    })
}

fn measure(measure: &super::Measure) -> (String, Value) {
    let exact = measure.exact.as_ref().map(exact::text);
    (measure.name.to_owned(), json!({ "about": measure.about, "shown": measure.value, "exact": exact }))
}

fn conflict(conflict: &Conflict) -> Value {
    let members = conflict.members.iter().map(|line| {
        let mut value = json!({ "rule": line.rule, "line": line.line, "words": line.words, "rows": line.row_names() });
        value["alone"] = json!(line.alone.as_ref().map(exact::text));
        value["together"] = json!(line.together.as_ref().map(exact::text));
        value["between"] =
            json!(line.between.as_ref().map(|(least, greatest)| [exact::text(least), exact::text(greatest)]));
        value
    });
    json!({ "rules": members.collect::<Vec<_>>(), "least_repair": conflict.least_repair.as_ref().map(exact::text) })
}

/// The canonical bytes of a value: keys sorted by code point, two spaces, a line feed at the end.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    put(value, 0, &mut text);
    text.push('\n');
    text
}

fn put(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort();
            let put_field = |name: &&String, text: &mut String| {
                let _ = write!(text, "{}: ", Value::String((*name).clone()));
                put(&fields[name.as_str()], depth + 1, text);
            };
            put_list(('{', '}'), &names, depth, text, put_field);
        }
        Value::Array(items) if !items.is_empty() => {
            put_list(('[', ']'), items, depth, text, |item, text| put(item, depth + 1, text));
        }
        // Null, truth values, whole numbers, texts and what is empty have one form only.
        other => {
            let _ = write!(text, "{other}");
        }
    }
}

fn put_list<T>(brackets: (char, char), items: &[T], depth: usize, text: &mut String, put: impl Fn(&T, &mut String)) {
    text.push(brackets.0);
    for (index, item) in items.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        put(item, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(brackets.1);
}
