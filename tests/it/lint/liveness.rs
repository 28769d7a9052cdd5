//! Each number that somebody chose in each scenario and key that ships is alive, or reported as without effect.

use onus::data::Catalogue;
use onus::diagnostic::{Diagnostic, SourceFile};
use onus::exact::{Rational, text};
use onus::pipeline::{self, Allocation, LevelRun, Outcome, Run};
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

/// What `check` calls without effect.
fn reported(subject: &Subject<'_>) -> Vec<String> {
    let lint = LINTS.iter().find(|lint| lint.code == "ONUS-L010").expect("the lint");
    let path = |finding: &Diagnostic| finding.what.split(" = ").next().unwrap_or_default().to_owned();
    (lint.look)(subject).iter().map(path).collect()
}

/// The numbers of shipped files that move nothing: `-` those that `check` reports, `=` those that cannot be another: the only weight of
/// a sum is the whole, parts sum to one with each other, and the year of people over periods is theirs.
const DEAD: [&str; 41] = [
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
    "decade-2015-2024: = people.year",
    "eu-solidarity-2026: = substitution.receivers.CYP",
    "eu-solidarity-2026: = substitution.receivers.ESP",
    "eu-solidarity-2026: = substitution.receivers.GRC",
    "eu-solidarity-2026: = substitution.receivers.ITA",
    "germany-laender: = level.laender.key.criteria.koenigstein.weight",
    "quota-market: = key.criteria.gdp.weight",
    "quota-market: - market.costs.COR.camps.usd",
    "quota-market: - market.costs.DUN.tents.usd",
    "regional-accord: - accord.neighbours.band",
    "swiss-cantons: = key.criteria.population.weight",
    "swiss-cantons: = level.cantons.key.criteria.share.weight",
    "three-levels: = level.provinces.key.criteria.population.weight",
    "three-levels: = level.provinces.key.criteria.revenue.weight",
    "three-levels: = level.cities.key.criteria.population.weight",
    "three-levels: = level.cities.key.criteria.homes.weight",
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

/// Every number either moves something, or stands in the list above. Each is tried on the first thing that it decides; whole runs of the
/// largest files (years of a ledger, placements of the world) are few, and yet enough for all their numbers.
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
                Effect::NotTried => panic!("{name}: {} is not tried: no whole run is left for it", number.path),
            }
        }
    }
    assert!(numbers > 200, "{numbers} numbers that somebody chose");
    assert_eq!(found, DEAD);
}

/// Data of a level are data, as those of the file are; its key and its rules are chosen.
#[test]
fn data_of_levels_are_nobodys_choice() {
    let text = "format = 1\nid = \"levels\"\ntitle = \"Levels\"\nas_of = 2024-12-31\n[people]\ntotal = 100\nmode = \"ledger\"\n\
                [rounding]\nties = \"by-code\"\n[states]\npopulation = \"size\"\n[states.list]\nAAA = { name = \"A\" }\n\
                BBB = { name = \"B\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 3, BBB = 7 }\n\
                [key.criteria.size]\nindicator = \"size\"\nweight = 1\n[level.lower]\nof = \"BBB\"\ntitle = \"Lower\"\n\
                [level.lower.states]\npopulation = \"size\"\n[level.lower.states.list]\nB1 = { name = \"B1\" }\n\
                B2 = { name = \"B2\" }\n[level.lower.indicator.size]\nkind = \"extensive\"\nunit = \"people\"\n\
                values = { B1 = 300, B2 = 500 }\n[level.lower.key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
                [level.lower.key.factor.less]\nstates = [\"B1\"]\nfactor = 0.5\nreason = \"a test\"\n";
    let run = run("levels.toml", text);
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let chosen: Vec<String> = parameters(&run.scenario).into_iter().map(|number| number.path).collect();
    assert!(chosen.iter().all(|path| !path.contains("indicator.") && !path.contains("states.")), "{chosen:?}");
    // What a level shares is published: a factor of its key is alive.
    let of =
        |path: &str| effects(&subject).into_iter().find(|(number, _)| number.path == path).map(|(_, effect)| effect);
    assert_eq!(of("level.lower.key.factor.less.factor"), Some(Effect::Moves), "{chosen:?}");
    assert_eq!(reported(&subject), Vec::<String>::new());
}

/// Runs that differ only in what lapsed, or only in what a level below has, publish different things.
#[test]
fn what_is_published_is_compared_whole() {
    let own = run("arden.toml", &support::shipped("arden"));
    assert_eq!(own.published(), own.clone().published());
    let changed = |change: &dyn Fn(&mut Allocation)| {
        let mut other = own.clone();
        let Outcome::Allocated(allocation) = &mut other.outcome else { panic!("an allocation") };
        change(allocation);
        other
    };
    let lapsed = changed(&|allocation| allocation.lapsed += Rational::ONE);
    assert_ne!(lapsed.published(), own.published());
    let mut above = own.clone();
    above.levels =
        vec![LevelRun { name: "lower".to_owned(), of: own.scenario.members[0].id.clone(), run: own.clone() }];
    let mut other = above.clone();
    other.levels[0].run = lapsed;
    assert_ne!(above.published(), own.published());
    assert_ne!(above.published(), other.published());
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
            let moves =
                runs.into_iter().any(|other| other.map_or(is_year, |other| other.published() != run.published()));
            match effect(&subject, &parameter) {
                Effect::Moves => {
                    assert!(moves, "{name}: {}", parameter.path);
                    alive += 1;
                }
                Effect::Nothing(why) => assert!(!moves, "{name}: {}: {why}", parameter.path),
                Effect::Fixed => {}
                Effect::NotTried => panic!("{name}: {}", parameter.path),
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
