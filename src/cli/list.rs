//! `list`: every registered method, read from the tables that the program itself uses.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use onus::document::{FORMS, LANGUAGES};
use onus::problem::{BLOCKS, GOALS};
use onus::report::FORMATS;
use onus::solve::backend::{BACKENDS, Known};
use onus::study::lint::LINTS;
use onus::study::lint::axioms::PROPERTIES;

use super::exit::{Exit, Failure};
use super::out;

#[derive(Debug, Args)]
pub struct List {
    /// One family only
    family: Option<Family>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Family {
    /// How values become shares
    Normalisations,
    /// How the weights of criteria come about
    Weights,
    /// How money is shared under claims
    Claims,
    /// How a joint cost is shared
    Joint,
    /// How criteria become one key, and what may be done to it
    Aggregations,
    /// How whole numbers are made
    Rounding,
    /// Goals, in sequence
    Goals,
    /// Families of rows
    Blocks,
    /// Forms of a report
    Formats,
    /// Forms of a document
    Documents,
    /// Languages of documents
    Languages,
    /// Float solvers compiled in
    Backends,
    /// What `check` can say against a key
    Lints,
    /// Properties of a key, as `check --axioms` tests them
    Axioms,
    /// Codes of diagnostics
    Codes,
}

pub fn run(args: &List) -> Result<Exit, Failure> {
    let mut text = String::new();
    for family in Family::value_variants().iter().filter(|family| args.family.is_none_or(|one| one == **family)) {
        let lines = lines(*family);
        let title = family.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        let _ = writeln!(text, "{title}");
        if lines.is_empty() {
            let _ = writeln!(text, "  none");
        }
        for (name, about) in lines {
            let _ = writeln!(text, "  {name:22} {about}");
        }
    }
    out::put(&text)?;
    Ok(Exit::Done)
}

fn lines(family: Family) -> Vec<(String, String)> {
    let pair = |name: &str, about: &str| (name.to_owned(), about.to_owned());
    match family {
        Family::Normalisations => onus::criteria::NORMALISATIONS
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {}", one.title, one.formula)))
            .collect(),
        Family::Weights => onus::key::weight::WEIGHTINGS
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {}", one.title, one.formula)))
            .collect(),
        Family::Claims => onus::obligation::claims::CLAIMS_RULES
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {}", one.title, one.formula)))
            .collect(),
        Family::Joint => onus::obligation::games::JOINT_RULES
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {}", one.title, one.formula)))
            .collect(),
        Family::Aggregations => onus::key::AGGREGATIONS
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {} ({})", one.title, one.formula, one.asked)))
            .collect(),
        Family::Rounding => onus::key::round::METHODS
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}; {}", one.title(), one.source)))
            .collect(),
        Family::Goals => GOALS.iter().map(|one| pair(one.name, one.about)).collect(),
        Family::Blocks => BLOCKS.iter().map(|one| pair(one.name, one.about)).collect(),
        Family::Formats => {
            FORMATS.iter().map(|one| (format!("{} (.{})", one.name, one.ending), one.about.to_owned())).collect()
        }
        Family::Documents => FORMS.iter().map(|one| pair(one.name, one.about)).collect(),
        Family::Languages => LANGUAGES.iter().map(|one| pair(one.tag, one.name)).collect(),
        Family::Backends => {
            let state = |here: bool| if here { "compiled in" } else { "not compiled in" };
            let line = |one: &Known| format!("{}; {}; {}", state(one.backend.is_some()), one.licence, one.notes);
            BACKENDS.iter().map(|one| (one.name.to_owned(), line(one))).collect()
        }
        Family::Lints => LINTS
            .iter()
            .map(|one| (one.name.to_owned(), format!("{}: {}; {}", one.code, one.finds, one.source)))
            .collect(),
        Family::Axioms => PROPERTIES
            .iter()
            .map(|one| (one.name.to_owned(), format!("property {} of mathematics 3.1", one.number)))
            .collect(),
        Family::Codes => onus::diagnostic::codes().map(|one| pair(one.code, one.title)).collect(),
    }
}
