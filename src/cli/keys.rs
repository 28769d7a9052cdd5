//! `keys`: the keys that ship, which are those of the shipped scenarios.

use std::fmt::Write as _;

use clap::Args;
use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::report::bracketed;
use onus::scenario;

use super::exit::{Exit, Failure};
use super::out;

#[derive(Debug, Args)]
pub struct Keys {}

pub fn run(_: &Keys) -> Result<Exit, Failure> {
    let catalogue = Catalogue::shipped();
    let mut text = String::new();
    for (name, words) in catalogue.scenarios() {
        let file = SourceFile::new(format!("@{name}"), words);
        let scenario = match scenario::read(&file, catalogue, &[], None) {
            Ok((scenario, _)) => scenario,
            Err(findings) => {
                let codes: Vec<&str> = findings.0.iter().map(|finding| finding.code).collect();
                let _ = writeln!(text, "@{name}: cannot be read here ({}): `onus check @{name}`", codes.join(", "));
                continue;
            }
        };
        let _ = writeln!(text, "@{name}: {}", scenario.title);
        for criterion in &scenario.key.criteria {
            let weight = onus::exact::text(&criterion.weight);
            let weight = criterion.exponent.map_or(weight, |exponent| format!("power {exponent}"));
            let line = format!("{weight:>8}  {}", bracketed(&criterion.label, criterion.contested));
            let _ = writeln!(text, "  {line}");
        }
    }
    if text.is_empty() {
        text.push_str("no key ships\n");
    }
    out::put(&text)?;
    Ok(Exit::Done)
}
