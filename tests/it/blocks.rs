//! The blocks of the programme, from scenario files: against the oracles, against second ways, and what they refuse.

mod accords;
mod cohorts;
mod corridors;
mod goals;
mod market;
mod modalities;
mod shipped;

use onus::exact::Rational;
use onus::pipeline::Run;
use onus::problem;
use onus::proof::Stage;
use onus::scenario;

use crate::support::{self, proved, run, try_run, value};

/// The value of a goal of a sum by its name.
fn goal(run: &Run, name: &str) -> Rational {
    let at =
        run.problem.goals.iter().position(|goal| matches!(goal, problem::Goal::Sum { name: one, .. } if one == name));
    let at = at.unwrap_or_else(|| panic!("no goal {name}"));
    let stages = &proved(run).solution.stages;
    let found = stages.iter().find_map(|stage| match stage {
        Stage::Sum { goal, value, .. } if *goal == at => Some(value.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{name} has no stage"))
}

/// A scenario with the states, their fair numbers as sizes, and the rest of the file.
fn scenario(states: &[(&str, &str)], rest: &str) -> String {
    let mut text =
        String::from("format = 1\nid = \"block\"\ntitle = \"A block\"\nas_of = 2024-12-31\n[states]\nmembers = [");
    text += &states.iter().map(|(code, _)| format!("\"{code}\"")).collect::<Vec<_>>().join(", ");
    text += "]\n[states.list]\n";
    for (code, _) in states {
        text += &format!("{code} = {{ name = \"State {code}\" }}\n");
    }
    text += "O1 = { name = \"Origin one\" }\nO2 = { name = \"Origin two\" }\n";
    text += "[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\nvalues = { ";
    text += &states.iter().map(|(code, size)| format!("{code} = {size}")).collect::<Vec<_>>().join(", ");
    text += " }\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n";
    text + rest
}

/// Compares the LP text of a run with a golden file; `ONUS_BLESS=1` writes it.
fn golden(run: &Run, name: &str) {
    let text = problem::text(&run.problem);
    let file = format!("golden/lp/{name}.lp");
    if std::env::var_os("ONUS_BLESS").is_some() {
        std::fs::write(support::path(&file), &text).expect("written");
    }
    assert_eq!(text, support::text(&file));
}
