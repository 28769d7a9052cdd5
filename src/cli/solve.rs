//! `solve`: key, obligations, gaps.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use onus::data::Catalogue;
use onus::exact::{self, Rational};
use onus::pipeline::{self, Effort, Outcome, ProofStatus, Run};
use onus::report::{self, Body, FORMATS, Format, Report};
use onus::study::freedom::{freedom, stages};
use onus::study::price::prices;
use onus::study::ranges::ranges;

use super::exit::{Exit, Failure};
use super::files::Output;
use super::talk::Talk;
use super::{Choice, backend, files, load, out};

#[derive(Debug, Args)]
pub struct Solve {
    /// A file, `-`, or `@name`
    scenario: String,
    #[command(flatten)]
    choice: Choice,
    /// Write to a file, in the form of its ending; several at once
    #[arg(short, long = "output", value_name = "FILE")]
    outputs: Vec<PathBuf>,
    /// The form, whatever the ending: see `onus list formats`
    #[arg(long, value_name = "NAME", value_parser = format_name)]
    format: Option<String>,
    /// Overwrite files
    #[arg(long)]
    force: bool,
    /// Accept an answer that is checked to a tolerance only
    #[arg(long, value_enum, value_name = "WHAT")]
    accept: Option<Accept>,
    /// End with 1 if a state is more than so many people below its obligation
    #[arg(long, value_name = "PEOPLE", value_parser = people)]
    fail_over: Option<Rational>,
    /// Run every variant of the file too, and show between which numbers each state stands
    #[arg(long, conflicts_with = "variant")]
    ranges: bool,
    /// Say what one unit more or less of every rule that binds would mean, and for whom
    #[arg(long)]
    prices: bool,
    /// Say between which numbers each state could stand after the rules and after each goal
    #[arg(long)]
    freedom: bool,
    /// Cross-check the answer with a float solver; it changes no byte
    #[arg(long, default_value = "none", value_name = "NAME")]
    backend: String,
}

/// What is accepted short of a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Accept {
    /// An answer within a stated distance of the optimum
    Tolerance,
}

fn format_name(name: &str) -> Result<String, String> {
    match report::format(name) {
        Some(format) => Ok(format.name.to_owned()),
        None => Err(format!("the forms are {}", FORMATS.iter().map(|one| one.name).collect::<Vec<_>>().join(", "))),
    }
}

fn people(text: &str) -> Result<Rational, String> {
    exact::parse(text).map_err(|error| error.to_string())
}

pub fn run(args: &Solve, talk: &Talk) -> Result<Exit, Failure> {
    let formats = formats(args)?;
    backend::known(&args.backend)?;
    let (scenario, findings) = load::scenario(&args.scenario, &args.choice)?;
    talk.findings(&findings);
    let working = talk.working("solving");
    let effort = match args.accept {
        Some(Accept::Tolerance) => Effort::accepting_tolerance(),
        None => Effort::default(),
    };
    let run = pipeline::run_with(scenario, Catalogue::shipped(), &effort)?;
    backend::cross_check(&args.backend, &run, talk)?;
    let mut report = Report::of(&run);
    if args.ranges
        && let Some(ranges) = ranges(&run, Catalogue::shipped())
    {
        report = report.with_ranges(&ranges);
    }
    if args.prices {
        report = report.with_prices(prices(&run, None));
    }
    if args.freedom {
        report = report.with_freedom(stages(&run), freedom(&run, None));
    }
    working.finish_and_clear();
    if args.outputs.is_empty() {
        out::put(&(formats[0].write)(&report))?;
    } else {
        let output = |(path, format): (&PathBuf, &&Format)| Output {
            path: path.clone(),
            bytes: (format.write)(&report).into_bytes(),
        };
        let outputs: Vec<Output> = args.outputs.iter().zip(&formats).map(output).collect();
        files::write(&outputs, args.force)?;
        talk.note(&format!("{}: {}", report.head.id, report.head.proof_status()));
    }
    Ok(exit(args, &run, &report, talk))
}

/// The forms asked for: one for each file, or one for standard output.
fn formats(args: &Solve) -> Result<Vec<&'static Format>, Failure> {
    let named = args.format.as_deref().and_then(report::format);
    if args.outputs.is_empty() {
        return Ok(vec![named.unwrap_or(&FORMATS[0])]);
    }
    let by_ending = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        named.or_else(|| report::format(ending)).ok_or_else(|| {
            let endings: Vec<&str> = FORMATS.iter().map(|format| format.ending).collect();
            let path = path.display();
            Failure::wrong(format!(
                "{path}: no form has this ending; known are {}, or name one with `--format`",
                endings.join(", ")
            ))
        })
    };
    args.outputs.iter().map(by_ending).collect()
}

fn exit(args: &Solve, run: &Run, report: &Report, talk: &Talk) -> Exit {
    let allocation = match &run.outcome {
        Outcome::Allocated(allocation) => allocation,
        Outcome::Conflict(found) if found.status == ProofStatus::Proved => return Exit::Conflict,
        Outcome::Conflict(_) => return Exit::NotProved,
    };
    let accepted = match &allocation.proof {
        ProofStatus::Proved => true,
        ProofStatus::CheckedToTolerance(_) => args.accept == Some(Accept::Tolerance),
        ProofStatus::NotProved(_) => false,
    };
    if !accepted {
        return Exit::NotProved;
    }
    let over = args.fail_over.as_ref().map(|limit| over(report, limit)).unwrap_or_default();
    if over.is_empty() {
        return Exit::Done;
    }
    talk.note(&format!("below share by more than --fail-over: {}", over.join(", ")));
    Exit::No
}

/// The states that are further below their obligation than a limit.
fn over(report: &Report, limit: &Rational) -> Vec<String> {
    let Body::Shares(shares) = &report.body else { return Vec::new() };
    let Some(gap) = shares.column("gap") else { return Vec::new() };
    let below = |(code, cell): (&String, &report::Figure)| {
        cell.value().filter(|gap| &-gap.clone() > limit).map(|_| format!("{code} {}", cell.signed()))
    };
    shares.codes.iter().zip(&gap.cells).filter_map(below).collect()
}
