//! `keys`: the published keys and those of the shipped scenarios: list them, show one, start a scenario from one.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use onus::data::Catalogue;
use onus::diagnostic::Findings;
use onus::pipeline::{self, Run};
use onus::report::{bracketed, key_in_words, trigger_findings};
use onus::scenario::{self, Scenario};
use onus::study::published::{Comparison, against, compare, of_variant};

use super::exit::{Exit, Failure};
use super::talk::Talk;
use super::{load, new, out};

#[derive(Debug, Args)]
pub struct Keys {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say what a key is, where it was published, and how far its table is reproduced
    Show {
        /// The name of a key, with or without `@`
        name: String,
    },
    /// Write a scenario started from a key
    Start {
        /// The name of a key, with or without `@`
        name: String,
        /// Where; made if it is not there
        #[arg(default_value = ".", value_name = "DIR")]
        folder: PathBuf,
        /// Overwrite files
        #[arg(long)]
        force: bool,
    },
}

pub fn run(args: &Keys, talk: &Talk) -> Result<Exit, Failure> {
    match &args.what {
        None => out::put(&list())?,
        Some(What::Show { name }) => out::put(&show(bare(name))?)?,
        Some(What::Start { name, folder, force }) => {
            let text = load::shipped(bare(name))?.text.clone();
            return new::write(folder, scenario::started_from(&text), *force, talk);
        }
    }
    Ok(Exit::Done)
}

fn bare(name: &str) -> &str {
    name.strip_prefix('@').unwrap_or(name)
}

fn read(name: &str) -> Result<Scenario, Failure> {
    let (scenario, _) = scenario::read(&load::shipped(name)?, Catalogue::shipped(), &[], None)?;
    Ok(scenario)
}

/// What the source of a key says that nobody published and that is there to be held against others.
const YARDSTICK: &str = "a plain yardstick";

fn is_yardstick(name: &str) -> bool {
    read(name).is_ok_and(|scenario| scenario.source.is_some_and(|source| source.title == YARDSTICK))
}

/// Published keys with source and table, plain yardsticks, then the keys of the shipped scenarios.
fn list() -> String {
    let catalogue = Catalogue::shipped();
    let mut text = String::from("Published keys (`onus keys show NAME`, `onus keys start NAME DIR`)\n");
    let (plain, published): (Vec<_>, Vec<_>) = catalogue.keys().into_iter().partition(|(name, _)| is_yardstick(name));
    for (name, _) in published {
        each(&mut text, name, |text, scenario| {
            if let Some(source) = &scenario.source {
                let _ = writeln!(text, "  source: {}", source.citation());
            }
            let _ = writeln!(text, "  table: {}", reproduced(scenario));
        });
    }
    text.push_str("\nPlain yardsticks\n");
    for (name, _) in plain {
        each(&mut text, name, |_, _| {});
    }
    text.push_str("\nKeys of the shipped scenarios\n");
    for (name, _) in catalogue.scenarios() {
        each(&mut text, name, |text, scenario| {
            for criterion in &scenario.key.criteria {
                let weight = onus::exact::text(&scenario.key.weight_used(criterion));
                let power = criterion.exponent.as_ref().map(|power| format!("power {}", onus::exact::text(power)));
                let line =
                    format!("{:>8}  {}", power.unwrap_or(weight), bracketed(&criterion.label, criterion.contested));
                let _ = writeln!(text, "  {line}");
            }
        });
    }
    text
}

fn each(text: &mut String, name: &str, about: impl FnOnce(&mut String, Scenario)) {
    match read(name) {
        Ok(scenario) => {
            let _ = writeln!(text, "@{name}: {}", scenario.title);
            about(text, scenario);
        }
        Err(failure) => {
            let _ = writeln!(text, "@{name}: cannot be read here ({}): `onus check @{name}`", codes(&failure));
        }
    }
}

fn codes(failure: &Failure) -> String {
    match failure {
        Failure::Findings(_, findings) => findings.0.iter().map(|finding| finding.code).collect::<Vec<_>>().join(", "),
        Failure::Words(_, words) => words.clone(),
        Failure::Closed => String::new(),
    }
}

/// How well the published tables of a key are reproduced, in a few words.
fn reproduced(scenario: Scenario) -> String {
    if let Some(why) = scenario.source.as_ref().and_then(|source| source.no_table.as_ref()) {
        return format!("no published table: {why}");
    }
    if scenario.published.is_empty() {
        return "no published table".to_owned();
    }
    let compared = pipeline::run(scenario, Catalogue::shipped()).and_then(|run| compare(&run, Catalogue::shipped()));
    match compared {
        Err(Findings(findings)) => {
            let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
            format!("not compared ({})", codes.join(", "))
        }
        Ok(comparisons) => {
            let words: Vec<String> = comparisons.iter().map(Comparison::brief).collect();
            words.join("; ")
        }
    }
}

fn show(name: &str) -> Result<String, Failure> {
    let scenario = read(name)?;
    let mut text = format!("@{name}: {}\n", scenario.title);
    if let Some(note) = &scenario.note {
        let _ = writeln!(text, "\n{}", note.trim());
    }
    if let Some(source) = &scenario.source {
        let _ = writeln!(text, "\nSource\n  {}\n  {}", source.citation(), source.address);
        if let Some(figures) = &source.figures {
            let _ = writeln!(text, "  figures: {figures}");
        }
        let _ = writeln!(text, "  licence: {}", source.licence);
    }
    let _ = writeln!(text, "\nKey");
    for line in key_in_words(&scenario) {
        let _ = writeln!(text, "  {line}");
    }
    let run = pipeline::run(scenario, Catalogue::shipped())?;
    readings(&mut text, &run)?;
    if run.scenario.trigger.is_some() {
        let _ = writeln!(text, "\nTrigger");
        for note in trigger_findings(&run) {
            let _ = writeln!(text, "  {}", note.what);
        }
    }
    let _ = writeln!(text, "\nPublished table");
    if let Some(why) = run.scenario.source.as_ref().and_then(|source| source.no_table.as_ref()) {
        let _ = writeln!(text, "  no published table: {why}");
    }
    for one in compare(&run, Catalogue::shipped())? {
        let _ = writeln!(text, "  {}", one.sentence());
        if let Some(open) = one.open_sentence() {
            let _ = writeln!(text, "  {open}");
        }
    }
    let _ = writeln!(text, "\nStart a scenario from it: onus keys start {name} DIR");
    Ok(text)
}

/// The variants, and what each of those without a table of its own makes of the file's tables.
fn readings(text: &mut String, run: &Run) -> Result<(), Failure> {
    let variants = &run.scenario.variants;
    if variants.is_empty() {
        return Ok(());
    }
    let _ = writeln!(text, "\nReadings and variants");
    for (name, variant) in variants {
        let label = variant.label.as_ref().map_or(String::new(), |label| format!(": {label}"));
        let _ = writeln!(text, "  {name}{label}");
        let own = run.scenario.published.iter().any(|table| table.variant.as_ref() == Some(name));
        let tables = run.scenario.published.iter().filter(|table| table.variant.is_none());
        let other = of_variant(run, name, Catalogue::shipped())?;
        for one in tables.filter(|_| !own).map(|table| against(table, &other)).filter(|one| one.agreement.is_some()) {
            let _ = writeln!(text, "    {}", one.brief());
        }
    }
    Ok(())
}
