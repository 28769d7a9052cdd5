//! `clauses`: the text of a scenario's clauses, and which article is implemented by what.

use clap::Args;
use onus::report::clauses::{Clauses, FORMATS};

use super::exit::{Exit, Failure};
use super::outputs::Outputs;
use super::talk::Talk;
use super::{Choice, load};

#[derive(Debug, Args)]
pub struct ClausesOf {
    /// A file, `-`, or `@name`
    scenario: String,
    /// List the parameters that implement no article, as against counting them
    #[arg(long)]
    parameters: bool,
    /// The language of the forms txt and md; csv and json are in English
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    #[command(flatten)]
    choice: Choice,
    #[command(flatten)]
    outputs: Outputs,
}

pub fn run(args: &ClausesOf, talk: &Talk) -> Result<Exit, Failure> {
    let forms = args.outputs.forms(FORMATS)?;
    let language = load::language(&args.language)?;
    let (scenario, findings) = load::scenario(&args.scenario, &args.choice)?;
    talk.findings(&findings);
    let mut clauses = Clauses::of(&scenario);
    clauses.list_parameters = args.parameters;
    clauses.language = Some(language).filter(|language| !language.is_english());
    args.outputs.write(&forms, &clauses)?;
    Ok(Exit::Done)
}
