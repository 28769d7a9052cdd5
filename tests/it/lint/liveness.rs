//! Each number that somebody chose in each scenario and key that ships is alive, or reported as without effect.

use onus::data::Catalogue;
use onus::diagnostic::{Diagnostic, SourceFile};
use onus::exact::{Rational, text};
use onus::pipeline::{self, Outcome, Run};
use onus::scenario::{self, Number, Override};
use onus::study::lint::liveness::{Effect, effect, effects, parameters};
use onus::study::lint::{LINTS, Subject};

use super::run;
use crate::support;

/// The whole run again with one number changed, and what goes with it: keys, fair numbers and obligations. `None` where the file
/// cannot be read with it, and `Some(None)` where it leaves no result.
fn again(name: &str, parameter: &Number, value: &Rational) -> Option<Option<Run>> {
    let mut changes = vec![Override { path: parameter.path.clone(), value: text(value) }];
    if parameter.path.ends_with(".weight") && parameter.path.starts_with("key.") {
        changes.push(Override { path: "key.rescale".to_owned(), value: "true".to_owned() });
    }
    // The one need of the accord is the total.
    for (path, other) in [("people.total", "people.need.SDN"), ("people.need.SDN", "people.total")] {
        if name == "regional-accord" && parameter.path == path {
            changes.push(Override { path: other.to_owned(), value: text(value) });
        }
    }
    let file = SourceFile::new(name, support::shipped(name));
    let (changed, _) = scenario::read(&file, Catalogue::shipped(), &changes, None).ok()?;
    Some(pipeline::run(changed, Catalogue::shipped()).ok())
}

fn differs(one: &Run, other: &Run) -> bool {
    let published = |run: &Run| match &run.outcome {
        Outcome::Allocated(allocation) => {
            Some((allocation.exact.clone(), allocation.people.clone(), allocation.payments.clone()))
        }
        Outcome::Conflict(_) => None,
    };
    one.fair != other.fair || published(one) != published(other)
}

/// What `check` calls without effect.
fn reported(subject: &Subject<'_>) -> Vec<String> {
    let lint = LINTS.iter().find(|lint| lint.code == "ONUS-L010").expect("the lint");
    let path = |finding: &Diagnostic| finding.what.split(" = ").next().unwrap_or_default().to_owned();
    (lint.look)(subject).iter().map(path).collect()
}

/// The numbers of shipped files that move nothing: `-` those that `check` reports, `=` those that cannot be another: the only weight of
/// a sum is the whole.
const DEAD: [&str; 26] = [
    "corridors-central-mediterranean: - transit.etm-niger.capacity",
    "corridors-central-mediterranean: - transit.tripoli.capacity",
    "corridors-central-mediterranean: - transit.lampedusa.capacity",
    "corridors-central-mediterranean: - transit.malta.capacity",
    "corridors-central-mediterranean: - corridor.evacuation-niger.capacity",
    "corridors-central-mediterranean: - corridor.evacuation-niger.distance",
    "corridors-central-mediterranean: - corridor.evacuation-rwanda.distance",
    "corridors-central-mediterranean: - corridor.air.distance",
    "corridors-central-mediterranean: - corridor.sea.distance",
    "corridors-central-mediterranean: - corridor.crossing.distance",
    "corridors-central-mediterranean: - corridor.humanitarian.distance",
    "corridors-central-mediterranean: - corridor.malta.distance",
    "corridors-central-mediterranean: - corridor.onward.distance",
    "regional-accord: - accord.neighbours.band",
    "balinski-young-1975-first: = key.criteria.votes.weight",
    "balinski-young-1975-second: = key.criteria.votes.weight",
    "bovens-bartsch-2016: = key.branch.willingness.weight",
    "equal: = key.criteria.one.weight",
    "gdp: = key.criteria.gdp.weight",
    "imf-quota-2016: = key.criteria.calculated.weight",
    "montreal-fund-2024: = key.criteria.scale.weight",
    "population: = key.criteria.population.weight",
    "swiss-cantons-2012: = key.criteria.percentage.weight",
    "un-scale-ten-states: = key.criteria.income-3.weight",
    "un-scale-ten-states: = key.criteria.income-6.weight",
    "us-house-2020: = key.criteria.population.weight",
];

/// Every number either moves something, or stands in the list above.
#[test]
fn every_number_of_every_shipped_file_is_alive_or_reported() {
    let catalogue = Catalogue::shipped();
    let mut found = Vec::new();
    let mut numbers = 0;
    for (name, file) in catalogue.scenarios().into_iter().chain(catalogue.keys()) {
        let run = run(name, file);
        let subject = Subject::of(&run, catalogue).expect("a key");
        for (number, effect) in effects(&subject) {
            numbers += 1;
            match effect {
                Effect::Moves => {}
                Effect::Nothing(_) => found.push(format!("{name}: - {}", number.path)),
                Effect::Fixed => found.push(format!("{name}: = {}", number.path)),
            }
        }
    }
    assert!(numbers > 200, "{numbers} numbers that somebody chose");
    assert_eq!(found, DEAD);
}

/// The whole pipeline, with one per cent more and less and one more and less, agrees with what the lint says of each number.
#[test]
fn the_whole_run_agrees() {
    for name in ["arden", "eu-2015-september", "regional-accord"] {
        let run = run(name, &support::shipped(name));
        let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
        let mut alive = 0;
        for parameter in parameters(&run.scenario) {
            // A price is shown beside people and decides nobody's number.
            if parameter.path == "money.usd_per_ru" {
                continue;
            }
            let one = Rational::ONE;
            let tried = [
                &parameter.value * onus::exact::ratio(101, 100),
                &parameter.value * onus::exact::ratio(99, 100),
                &parameter.value + &one,
                &parameter.value - &one,
            ];
            let runs = tried.iter().filter_map(|value| again(name, &parameter, value));
            // With a year that has no values there is no result.
            let is_year = parameter.path.contains("window.");
            let moves = runs.into_iter().any(|other| other.map_or(is_year, |other| differs(&run, &other)));
            match effect(&subject, &parameter) {
                Effect::Moves => {
                    assert!(moves, "{name}: {}", parameter.path);
                    alive += 1;
                }
                Effect::Nothing(why) => assert!(!moves, "{name}: {}: {why}", parameter.path),
                Effect::Fixed => {}
            }
        }
        assert!(alive > 3, "{name}: some numbers are alive");
    }
}

/// Decision 7: with one ruler an origin, a half-life changes nothing in shares within the origin, and does in bounded ones.
#[test]
fn a_half_life_that_changes_nothing() {
    let scenario =
        |scale: &str| support::text("scenarios/lint-half-life.toml").replace("scale = \"within-origin\"", scale);
    let dead = |scale: &str| {
        let run = run("half-life.toml", &scenario(scale));
        reported(&Subject::of(&run, Catalogue::shipped()).expect("a key"))
    };
    assert_eq!(dead("scale = \"within-origin\""), ["key.criteria.ties.half_life"]);
    assert_eq!(dead("bounded = 20"), Vec::<String>::new());
}
