//! `explain`: why a state's number is what it is, or what a diagnostic means.

use clap::Args;
use onus::data::Catalogue;
use onus::diagnostic;
use onus::ids::StateId;
use onus::pipeline;
use onus::report::explain::{NotExplained, explain};
use onus::report::explain_year;
use onus::study::price::{prices, prices_in};
use onus::study::sensitivity::by_weight;

use super::exit::{Exit, Failure};
use super::talk::Talk;
use super::{Choice, load, out};

#[derive(Debug, Args)]
pub struct Explain {
    /// A scenario with `--state`, or the code of a diagnostic: `ONUS-K003`
    what: String,
    /// Whose number; several in a row
    #[arg(long = "state", value_name = "CODE")]
    states: Vec<String>,
    /// The account of these periods alone with what their limits cost, where the scenario has periods; several in a row
    #[arg(long = "year", value_name = "YEAR", requires = "states")]
    years: Vec<i32>,
    #[command(flatten)]
    choice: Choice,
}

pub fn run(args: &Explain, talk: &Talk) -> Result<Exit, Failure> {
    if args.states.is_empty() {
        return code(&args.what);
    }
    let (scenario, findings) = load::scenario(&args.what, &args.choice)?;
    talk.findings(&findings);
    let working = talk.working("solving");
    let run = pipeline::run(scenario, Catalogue::shipped())?;
    working.finish_and_clear();
    let mut texts = Vec::new();
    for state in &args.states {
        let state = StateId::new(state);
        // The limits and weights that matter to a state are those of its own level.
        let here = run.path(&state).last().map_or(&run, |(here, _)| *here);
        if args.years.is_empty() {
            let explanation = explain(&run, &state).map_err(|why| failed(&why))?;
            let working = talk.working("pricing");
            let weights = by_weight(here, Catalogue::shipped(), &state);
            // The limits of single periods are told with `--year`.
            let costs = if here.scenario.periods.is_some() { Vec::new() } else { prices(here, Some(&state)) };
            let explanation = explanation.with_prices(here, &costs, &weights);
            working.finish_and_clear();
            texts.push(explanation.text());
        } else {
            let years = args.years.iter().map(|year| explain_year(&run, &state, *year));
            let years = years.collect::<Result<Vec<_>, _>>().map_err(|why| failed(&why))?;
            let working = talk.working("pricing");
            let prices = prices_in(here, &state, &args.years);
            working.finish_and_clear();
            texts.extend(years.into_iter().map(|year| year.with_prices(here, &prices).text()));
        }
    }
    out::put(&texts.join("\n"))?;
    Ok(Exit::Done)
}

fn failed(why: &NotExplained) -> Failure {
    match why {
        NotExplained::NoMember(_) | NotExplained::NoPeriod(..) => Failure::wrong(why.to_string()),
        NotExplained::Conflict => Failure::Words(Exit::Conflict, why.to_string()),
    }
}

fn code(what: &str) -> Result<Exit, Failure> {
    match diagnostic::explain(what) {
        Some(text) => {
            out::put(&text)?;
            Ok(Exit::Done)
        }
        None => Err(Failure::wrong(format!(
            "`{what}` is no code of a diagnostic (`onus list codes` names them); to explain a scenario's number name a state: \
             `onus explain {what} --state DEU`"
        ))),
    }
}
