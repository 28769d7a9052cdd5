//! `verify`: is a result intact, is it proved, and does it come out again?
//!
//! Intact: its bytes are canonical and have the digest that it carries. Proved: the certificate inside is checked on the programme
//! built anew from the scenario inside. Recomputed: the whole run is made again and every figure compared. A document carries the
//! result that it was written from: it is written again too, and every byte compared.

mod document;

pub use document::{Own, Rewritten, VerifiedDocument, verify_document};

use std::collections::BTreeSet;

use serde_json::Value;

use crate::data::Catalogue;
use crate::diagnostic::{Findings, SourceFile};
use crate::exact::{self, Rational};
use crate::pipeline::{self, Effort, Run};
use crate::proof::{self, Verdict};
use crate::report::{self, Report, Studies, canonical, certificate, self_digest};
use crate::scenario::{self, Override};

/// The most differences that are named.
const NAMED: usize = 50;

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// It holds.
    Holds,
    /// The values are feasible and within this of the best, which is no proof ([`proof::check_within`]).
    ToTolerance(Rational),
    /// It does not, and why.
    Fails(Vec<String>),
    /// It cannot be made here, and why: data that this program does not hold, or a check before it failed.
    NotMade(Vec<String>),
}

/// The three checks of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// Are the bytes those that were written?
    pub intact: Check,
    /// Does the certificate inside prove the values inside?
    pub proved: Check,
    /// Does every figure come out again?
    pub recomputed: Check,
    /// Whether a check was not made because the data are not here.
    pub data_missing: bool,
    /// The scenario code of the draft that the result says it replaces.
    pub supersedes: Option<String>,
}

impl VerifyReport {
    /// Whether everything holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        [&self.intact, &self.proved, &self.recomputed].into_iter().all(|check| *check == Check::Holds)
    }

    /// Whether something fails, as against not made.
    #[must_use]
    pub fn fails(&self) -> bool {
        [&self.intact, &self.proved, &self.recomputed].into_iter().any(|check| matches!(check, Check::Fails(_)))
    }
}

/// Verifies the bytes of a result.
#[must_use]
pub fn verify(bytes: &[u8], catalogue: &Catalogue) -> VerifyReport {
    verify_within(bytes, catalogue, 1)
}

/// The same with so many times the usual work before an exact answer is given up: a file that somebody made cannot keep the program for ever.
#[must_use]
pub fn verify_within(bytes: &[u8], catalogue: &Catalogue, work: u32) -> VerifyReport {
    verified(bytes, catalogue, work).0
}

/// A run made again from the scenario of a result, and its report with the studies that the result has.
struct Remade {
    run: Box<Run>,
    report: Report,
}

/// The checks of a result, with what was made again where that could be done.
fn verified(bytes: &[u8], catalogue: &Catalogue, work: u32) -> (VerifyReport, Option<Remade>) {
    let result = match intact(bytes) {
        Ok(result) => result,
        Err(why) => {
            let not_made = || Check::NotMade(vec!["the file is not intact".to_owned()]);
            let (intact, proved, recomputed) = (Check::Fails(vec![why]), not_made(), not_made());
            return (VerifyReport { intact, proved, recomputed, data_missing: false, supersedes: None }, None);
        }
    };
    let intact = Check::Holds;
    let supersedes = result["scenario"]["supersedes"].as_str().map(str::to_owned);
    match again(&result, catalogue, work) {
        Again::Run(run) => {
            let proved = proved(&result, &run);
            let (recomputed, remade) = match remade(&result, &run, catalogue) {
                Ok(report) => (recomputed(bytes, &report), Some(Remade { run, report })),
                Err(findings) => (Check::Fails(told(findings)), None),
            };
            (VerifyReport { intact, proved, recomputed, data_missing: false, supersedes }, remade)
        }
        Again::DataMissing(what) => {
            let (proved, recomputed) = (Check::NotMade(what.clone()), Check::NotMade(what));
            (VerifyReport { intact, proved, recomputed, data_missing: true, supersedes }, None)
        }
        Again::Failed(what) => {
            let proved = Check::NotMade(vec!["the scenario inside cannot be run".to_owned()]);
            (VerifyReport { intact, proved, recomputed: Check::Fails(what), data_missing: false, supersedes }, None)
        }
    }
}

/// The result in a file whose bytes are canonical and have the digest that the file carries.
///
/// # Errors
/// A sentence that says what is not so.
pub fn intact(bytes: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text".to_owned())?;
    let mut file: Value = serde_json::from_str(text).map_err(|error| format!("the file is no JSON: {error}"))?;
    if canonical(&file) != text {
        return Err("the bytes are not in canonical form".to_owned());
    }
    let fields = file.as_object_mut().ok_or("the file is no JSON object")?;
    let result = fields.remove("result").ok_or("the file has no `result`")?;
    let told = fields.remove("sha256").ok_or("the file has no `sha256`")?;
    if !fields.is_empty() {
        return Err("the file has fields beside `result` and `sha256`".to_owned());
    }
    let found = self_digest(&result);
    if told == Value::String(found.clone()) {
        Ok(result)
    } else {
        Err(format!("the file carries the digest {told}, its content has {found}"))
    }
}

enum Again {
    Run(Box<Run>),
    DataMissing(Vec<String>),
    Failed(Vec<String>),
}

/// Makes the run again from the scenario inside.
fn again(result: &Value, catalogue: &Catalogue, work: u32) -> Again {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let scenario = &result["scenario"];
    let (Some(name), Some(words)) = (text(&scenario["file"]), text(&scenario["text"])) else {
        return Again::Failed(vec!["the file carries no scenario".to_owned()]);
    };
    let missing: Vec<String> =
        with_levels(result).into_iter().flat_map(|part| missing(&part["data"], catalogue)).collect();
    if !missing.is_empty() {
        return Again::DataMissing(missing);
    }
    let pairs = result["asked"]["set"].as_array().map_or(&[][..], Vec::as_slice);
    let change = |pair: &Value| Some(Override { path: text(&pair[0])?, value: text(&pair[1])? });
    let overrides: Vec<Override> = pairs.iter().filter_map(change).collect();
    let file = SourceFile::new(name, words);
    let read = scenario::read(&file, catalogue, &overrides, result["asked"]["variant"].as_str());
    let to_tolerance = with_levels(result).into_iter().any(to_tolerance);
    let effort = if to_tolerance { Effort::accepting_tolerance() } else { Effort::default() }.times(work);
    match read.and_then(|(scenario, _)| pipeline::run_with(scenario, catalogue, &effort)) {
        Ok(run) => Again::Run(Box::new(run)),
        Err(findings) => Again::Failed(told(findings)),
    }
}

/// Findings as sentences.
fn told(Findings(findings): Findings) -> Vec<String> {
    findings.into_iter().map(|finding| format!("{}: {}", finding.code, finding.what)).collect()
}

/// A result and those of all levels below it, from the top down.
fn with_levels(result: &Value) -> Vec<&Value> {
    let below = result["levels"].as_array().map_or(&[][..], Vec::as_slice);
    std::iter::once(result).chain(below.iter().flat_map(with_levels)).collect()
}

/// The indicators of a result that this program does not hold in the same edition and bytes.
fn missing(data: &Value, catalogue: &Catalogue) -> Vec<String> {
    let Some(data) = data.as_object() else { return Vec::new() };
    let told = |(reference, about): (&String, &Value)| {
        let edition = about["edition"].as_str().unwrap_or_default();
        if edition == "scenario" {
            return None;
        }
        let digest = about["sha256"].as_str().unwrap_or_default();
        match catalogue.table(reference) {
            Ok(table) if table.digest == digest => None,
            Ok(table) => Some(format!("{reference} {edition}: the result used {digest}, here is {}", table.digest)),
            Err(_) => Some(format!("{reference} {edition} ({digest}) is not here")),
        }
    };
    data.iter().filter_map(told).collect()
}

/// Whether a result says of itself that it is checked to a tolerance only.
fn to_tolerance(result: &Value) -> bool {
    result["proof"]["status"] == "checked to tolerance"
}

/// Checks the values inside on the programme built anew, against the tolerance that the result tells.
fn within(result: &Value, run: &Run) -> Check {
    let told = result["proof"]["within"].as_str().and_then(|told| exact::parse_quoted(told).ok());
    let Some(told) = told else { return Check::Fails(vec!["the result tells no tolerance".to_owned()]) };
    let solution = certificate::solution(&result["values"], &result["certificate"], &run.problem);
    match solution.map(|solution| proof::check_within(&run.problem, &solution)) {
        Err(why) => Check::Fails(vec![why]),
        Ok(Err(faults)) => Check::Fails(faults.iter().map(ToString::to_string).collect()),
        Ok(Ok(found)) if found <= told => Check::ToTolerance(told),
        Ok(Ok(_)) => Check::Fails(vec!["the values are not shown to be within the tolerance that is told".to_owned()]),
    }
}

/// Checks the certificates inside, of the whole and of every level, on the programmes built anew. What holds least is said.
fn proved(result: &Value, run: &Run) -> Check {
    let (told, runs) = (with_levels(result), run.all());
    if told.len() != runs.len() {
        return Check::Fails(vec![format!(
            "the result has {} levels, the scenario {}",
            told.len() - 1,
            runs.len() - 1
        )]);
    }
    let checks = told.into_iter().zip(runs).map(|(told, run)| one_proved(told, run));
    checks.reduce(lesser).unwrap_or(Check::Holds)
}

/// The check that holds less.
fn lesser(one: Check, other: Check) -> Check {
    match (one, other) {
        (Check::ToTolerance(one), Check::ToTolerance(other)) => Check::ToTolerance(one.max(other)),
        (Check::Fails(one), Check::Fails(other)) => Check::Fails([one, other].concat()),
        (failed @ Check::Fails(_), _) | (_, failed @ Check::Fails(_)) => failed,
        (Check::Holds, other) => other,
        (one, _) => one,
    }
}

/// Checks one certificate on one programme.
fn one_proved(result: &Value, run: &Run) -> Check {
    if to_tolerance(result) {
        return within(result, run);
    }
    let verdict = if result["kind"] == "conflict" {
        certificate::infeasible(&result["certificate"], &run.problem)
            .map(|infeasible| proof::check_infeasible(&run.problem, &infeasible))
    } else {
        certificate::solution(&result["values"], &result["certificate"], &run.problem)
            .map(|solution| proof::check(&run.problem, &solution))
    };
    match verdict {
        Err(why) => Check::Fails(vec![why]),
        Ok(Verdict::Proved) => Check::Holds,
        Ok(Verdict::Refused(faults)) => Check::Fails(faults.iter().map(ToString::to_string).collect()),
    }
}

/// The report of a run with the studies that a result has.
fn remade(result: &Value, run: &Run, catalogue: &Catalogue) -> Result<Report, Findings> {
    let asked = |what: &str| result["asked"][what] == true;
    let keys = result["asked"]["against"].as_array().map_or(&[][..], Vec::as_slice);
    let against = keys.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let studies = Studies { ranges: asked("ranges"), prices: asked("prices"), freedom: asked("freedom"), against };
    Report::of(run).with_studies(run, catalogue, &studies)
}

/// Compares every byte with a report made anew.
fn recomputed(bytes: &[u8], report: &Report) -> Check {
    let json = report::format("json").map(|format| (format.write)(report)).unwrap_or_default();
    if json.as_bytes() == bytes {
        return Check::Holds;
    }
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    let mut differences = Vec::new();
    compare("", &read(bytes)["result"], &read(json.as_bytes())["result"], &mut differences);
    Check::Fails(differences)
}

/// Names what differs, at most [`NAMED`] places.
fn compare(at: &str, told: &Value, found: &Value, differences: &mut Vec<String>) {
    if told == found || differences.len() >= NAMED {
        return;
    }
    match (told, found) {
        (Value::Object(a), Value::Object(b)) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                let get = |fields: &serde_json::Map<String, Value>| fields.get(name).cloned().unwrap_or_default();
                compare(&format!("{at}/{name}"), &get(a), &get(b), differences);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(&format!("{at}/{index}"), a, b, differences);
            }
        }
        _ => differences.push(format!("{at}: {} in the file, {} when recomputed", brief(told), brief(found))),
    }
}

/// A value, cut where it is long.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 80 { text } else { format!("{}…", text.chars().take(80).collect::<String>()) }
}
