//! Each number of the key, the rules and the cohorts of each shipped scenario is alive, or reported as without effect.

use onus::data::Catalogue;
use onus::diagnostic::{Diagnostic, SourceFile};
use onus::exact::{Rational, text};
use onus::pipeline::{self, Outcome, Run};
use onus::scenario::{self, Override};
use onus::study::lint::liveness::{Effect, Parameter, effect, parameters};
use onus::study::lint::{LINTS, Subject};

use super::run;
use crate::support;

/// The whole run again with one number changed: keys, fair numbers and obligations.
fn again(name: &str, parameter: &Parameter, value: &Rational) -> Option<Run> {
    let mut changes = vec![Override { path: parameter.path.clone(), value: text(value) }];
    if parameter.path.ends_with(".weight") && parameter.path.starts_with("key.") {
        changes.push(Override { path: "key.rescale".to_owned(), value: "true".to_owned() });
    }
    let file = SourceFile::new(name, support::shipped(name));
    let (changed, _) = scenario::read(&file, Catalogue::shipped(), &changes, None).ok()?;
    pipeline::run(changed, Catalogue::shipped()).ok()
}

fn differs(one: &Run, other: &Run) -> bool {
    let people = |run: &Run| match &run.outcome {
        Outcome::Allocated(allocation) => Some((allocation.exact.clone(), allocation.people.clone())),
        Outcome::Conflict(_) => None,
    };
    one.fair != other.fair || people(one) != people(other)
}

/// What `check` calls without effect.
fn reported(subject: &Subject<'_>) -> Vec<String> {
    let lint = LINTS.iter().find(|lint| lint.code == "ONUS-L010").expect("the lint");
    let path = |finding: &Diagnostic| finding.what.split(" = ").next().unwrap_or_default().to_owned();
    (lint.look)(subject).iter().map(path).collect()
}

#[test]
fn every_number_of_every_shipped_scenario_is_alive_or_reported() {
    let names = Catalogue::shipped().scenarios().into_iter().map(|(name, _)| name);
    for name in names {
        let run = run(name, &support::shipped(name));
        let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
        let reported = reported(&subject);
        for parameter in parameters(&run.scenario) {
            let found = effect(&subject, &parameter);
            let said = reported.contains(&parameter.path);
            assert!(found == Effect::Moves || said || found == Effect::Fixed, "{name}: {}", parameter.path);
            assert!(!(found == Effect::Moves && said), "{name}: {} is alive", parameter.path);
        }
    }
}

/// The whole pipeline, with one per cent more and less and one more and less, agrees with what the lint says of each number.
#[test]
fn the_whole_run_agrees() {
    for name in ["arden", "eu-2015-september"] {
        let run = run(name, &support::shipped(name));
        let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
        let mut alive = 0;
        for parameter in parameters(&run.scenario) {
            let one = Rational::ONE;
            let tried = [
                &parameter.value * onus::exact::ratio(101, 100),
                &parameter.value * onus::exact::ratio(99, 100),
                &parameter.value + &one,
                &parameter.value - &one,
            ];
            let moves =
                tried.iter().filter_map(|value| again(name, &parameter, value)).any(|other| differs(&run, &other));
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
