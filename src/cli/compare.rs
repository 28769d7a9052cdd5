//! `compare`: keys, scenarios or variants side by side.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use onus::data::Catalogue;
use onus::diagnostic::{Diagnostic, Findings};
use onus::pipeline;
use onus::report::comparison::{Asked, FORMATS, comparison};
use onus::study::compare::{NoBridge, Side, bridge, split, totals};

use super::accept::Accept;
use super::exit::{Exit, Failure};
use super::load;
use super::outputs::Outputs;
use super::talk::Talk;

#[derive(Debug, Args)]
pub struct Compare {
    /// Files, `-`, or `@name`, each with `:VARIANT` for a variant of it: `@global-2024:no-ties`
    #[arg(required = true, num_args = 2.., value_name = "SCENARIO[:VARIANT]")]
    scenarios: Vec<String>,
    /// Which of them the others are set against; the first, where none is named
    #[arg(long, value_name = "SCENARIO[:VARIANT]")]
    baseline: Option<String>,
    /// Change a value of every scenario: `--set people.year=2023`; recorded in the result
    #[arg(long = "set", value_name = "PATH=VALUE")]
    overrides: Vec<String>,
    /// Only what differs
    #[arg(long)]
    only_changes: bool,
    /// Totals of a group, of `region` or of `income`; several in a row
    #[arg(long = "group", value_name = "GROUP")]
    groups: Vec<String>,
    /// Why they differ, clause by clause and exactly: runs every mixture of the clauses that differ, 2 to the power of their number
    #[arg(long)]
    bridge: bool,
    /// Clauses that the bridge takes as one, with commas between them; `rules` stands for all of `rules.*`
    #[arg(long, value_name = "CLAUSES", requires = "bridge")]
    together: Vec<String>,
    #[command(flatten)]
    outputs: Outputs,
    #[command(flatten)]
    accept: Accept,
}

pub fn run(args: &Compare, talk: &Talk) -> Result<Exit, Failure> {
    let forms = args.outputs.forms(FORMATS)?;
    let baseline = baseline(args)?;
    let catalogue = Catalogue::shipped();
    let working = talk.working("solving");
    let mut sides = Vec::new();
    for name in &args.scenarios {
        let (scenario, findings) = load::side(name, &args.overrides)?;
        talk.findings(&findings);
        let run = pipeline::run_with(scenario, catalogue, &args.accept.effort())?;
        let side = Side::new(name, run).map_err(|why| Failure::Words(Exit::Conflict, why.to_string()))?;
        sides.push(side);
    }
    let groups = totals(&sides, &args.groups, catalogue).map_err(|why| {
        let what = format!("there is no group `{}`", why.name.escape_debug());
        Findings(vec![Diagnostic::error("ONUS-R030", None, what, why.fix)])
    })?;
    let mut asked = Asked { baseline, only_changes: args.only_changes, groups, bridges: BTreeMap::new() };
    if args.bridge {
        for side in (0..sides.len()).filter(|side| *side != baseline) {
            let (from, to) = (&sides[baseline], &sides[side]);
            let done = |ready, all| working.set_message(format!("bridge to {}: {ready} of {all}", to.name));
            let found = bridge(from, to, &args.together, catalogue, &done);
            if let Err(why) = &found {
                missing(why, &from.name, &to.name, talk)?;
            }
            asked.bridges.insert(side, (found, split(&from.run, &to.run)));
        }
    }
    let comparison = comparison(&sides, &asked);
    working.finish_and_clear();
    if args.outputs.write(&forms, &comparison)? {
        for side in &comparison.sides {
            talk.note(&format!("{}: {}", side.name, side.proof));
        }
    }
    let proofs = sides.iter().filter_map(Side::allocation);
    let accepted = proofs.into_iter().all(|allocation| args.accept.accepts(&allocation.proof));
    Ok(if accepted { Exit::Done } else { Exit::NotProved })
}

/// Which scenario the others are set against. Standard input can be read once, and names are told apart.
fn baseline(args: &Compare) -> Result<usize, Failure> {
    let mut names = BTreeSet::new();
    if let Some(twice) = args.scenarios.iter().find(|name| !names.insert(name.as_str())) {
        return Err(Failure::wrong(format!("{twice} is named twice")));
    }
    let is_stdin = |name: &&String| *name == "-" || name.starts_with("-:");
    if args.scenarios.iter().filter(is_stdin).count() > 1 {
        return Err(Failure::wrong("standard input can be read once only: write the scenario to a file"));
    }
    match &args.baseline {
        None => Ok(0),
        Some(name) => {
            args.scenarios.iter().position(|one| one == name).ok_or_else(|| {
                Failure::wrong(format!("--baseline {name}: it is none of {}", args.scenarios.join(", ")))
            })
        }
    }
}

/// What is said where there is no bridge. A slip of the command line, or our own bug, is an error; else both ends stand, and the
/// comparison goes on without.
pub fn missing(why: &NoBridge, from: &str, to: &str, talk: &Talk) -> Result<(), Failure> {
    let (what, fix) = (format!("no bridge from {from} to {to}: {why}"), why.fix());
    match why {
        NoBridge::UnknownClause { .. } => Err(Findings(vec![Diagnostic::error("ONUS-R031", None, what, fix)]).into()),
        NoBridge::OtherEnds => Err(Failure::Words(Exit::Bug, what)),
        NoBridge::TooMany { .. } => {
            talk.findings(&Findings(vec![Diagnostic::warning("ONUS-R032", None, what, fix)]));
            Ok(())
        }
        NoBridge::NoWorld { .. } => {
            talk.findings(&Findings(vec![Diagnostic::warning("ONUS-R033", None, what, fix)]));
            Ok(())
        }
    }
}
