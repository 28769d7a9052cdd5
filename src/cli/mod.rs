//! The command line: arguments, one file a subcommand, exit codes. Standard output carries data only.

mod accept;
mod backend;
mod check;
mod clauses;
mod compare;
mod completions;
mod data;
mod diff;
mod exit;
mod explain;
mod files;
mod keys;
mod list;
mod load;
mod man;
mod new;
mod objections;
mod one_run;
mod out;
mod outputs;
mod report;
mod schema;
mod shown;
mod solve;
mod studies;
mod talk;
mod verify;

use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};

use exit::{Exit, Failure};
use talk::{Diagnostics, Talk};

/// When people need protection: which state owes what, and how far is each from doing it?
#[derive(Debug, Parser)]
#[command(name = "onus", version, about, arg_required_else_help = true, max_term_width = 100)]
#[command(
    after_help = "A SCENARIO is a file, `-` for standard input, or `@name` for one that ships: `onus solve @global-2024`.\n\
    Exit codes: 0 done; 1 the answer is no; 2 command line, scenario or data wrong; 3 no allocation satisfies the rules; \
    4 not proved; 5 `verify` lacks data; 70 our own bug."
)]
struct Cli {
    /// How findings are printed
    #[arg(long, global = true, value_enum, default_value_t = Diagnostics::Full, value_name = "FORM")]
    diagnostics: Diagnostics,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a commented scenario to start from
    New(new::New),
    /// Say everything that is wrong with scenarios, at once, and whether their expectations hold
    Check(check::Check),
    /// Share the obligation: key, obligations, gaps
    Solve(solve::Solve),
    /// Set keys, scenarios or variants side by side: who owes more and less, what is in dispute, and why
    Compare(compare::Compare),
    /// Say what changed between two drafts, clause by clause and state by state
    Diff(diff::Diff),
    /// Say why a state's number is what it is, or what a diagnostic means
    Explain(explain::Explain),
    /// Write documents of one or many scenarios: pages, annexes, tables, data packages
    Report(report::Report),
    /// Say what can be said against a state's number, the strongest first, each with its figure
    Objections(objections::ObjectionsTo),
    /// Word the clauses of a scenario, and say which article is implemented by what
    Clauses(clauses::ClausesOf),
    /// Recompute and prove a result that `solve` wrote as JSON
    Verify(verify::Verify),
    /// List the published keys and those of the scenarios that ship; show one, start a scenario from one
    Keys(keys::Keys),
    /// List the indicators that ship, with sources and licences
    Data(data::Data),
    /// List every registered method
    List(list::List),
    /// Print the JSON schema of a scenario
    Schema(schema::Schema),
    /// Print completions for a shell
    Completions(completions::Completions),
    /// Print the manual page
    Man(man::Man),
}

/// Which scenario, and what is changed in it.
#[derive(Debug, Args)]
struct Choice {
    /// A variant of the file
    #[arg(long, value_name = "NAME")]
    variant: Option<String>,
    /// Change a value of the scenario: `--set key.criteria.gdp.weight=0.3`; recorded in the result
    #[arg(long = "set", value_name = "PATH=VALUE")]
    overrides: Vec<String>,
}

/// Parses the arguments, runs the command, and gives its exit code.
pub fn main() -> ExitCode {
    talk::own_up_to_panics();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing can be said where neither stream can be written to.
            let _ = error.print();
            return if error.use_stderr() { Exit::Wrong.into() } else { Exit::Done.into() };
        }
    };
    let talk = Talk::new(cli.diagnostics);
    // The hook has said what happened; the unwinding ends here with our own code.
    let ended = std::panic::catch_unwind(|| run(cli.command, &talk));
    match ended {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(failure)) => talk.failure(&failure).into(),
        Err(_) => Exit::Bug.into(),
    }
}

fn run(command: Command, talk: &Talk) -> Result<Exit, Failure> {
    match command {
        Command::New(new) => new::run(&new, talk),
        Command::Check(check) => check::run(&check, talk),
        Command::Solve(solve) => solve::run(&solve, talk),
        Command::Compare(compare) => compare::run(&compare, talk),
        Command::Diff(diff) => diff::run(&diff, talk),
        Command::Explain(explain) => explain::run(&explain, talk),
        Command::Report(report) => report::run(&report, talk),
        Command::Objections(objections) => objections::run(&objections, talk),
        Command::Clauses(clauses) => clauses::run(&clauses, talk),
        Command::Verify(verify) => verify::run(&verify),
        Command::Keys(keys) => keys::run(&keys, talk),
        Command::Data(data) => data::run(&data),
        Command::List(list) => list::run(&list),
        Command::Schema(schema) => schema::run(&schema),
        Command::Completions(completions) => completions::run(&completions, Cli::command()),
        Command::Man(man) => man::run(&man, Cli::command()),
    }
}
