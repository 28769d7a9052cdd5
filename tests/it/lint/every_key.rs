//! Every key and scenario that ships has its findings and its axiom table, without an error and without a contradiction.

use onus::data::Catalogue;
use onus::study::lint::axioms::{Row, axioms, text};
use onus::study::lint::{LINTS, Subject};

use super::run;

/// The most members for which the axiom table is made here, so that the two largest take no minutes.
const MOST: usize = 60;

#[test]
fn every_shipped_key_is_linted() {
    for (name, scenario) in Catalogue::shipped().keys() {
        let run = run(name, scenario);
        let subject = Subject::of(&run, Catalogue::shipped()).unwrap_or_else(|found| panic!("{name}: {found:?}"));
        for lint in LINTS.iter().filter(|lint| run.scenario.members.len() <= MOST || lint.code == "ONUS-L001") {
            assert!((lint.look)(&subject).iter().all(|found| found.code == lint.code && !found.what.is_empty()));
        }
        if run.scenario.members.len() <= MOST {
            let rows = axioms(&subject);
            assert!(!rows.iter().any(Row::contradicts), "{name}\n{}", text(&rows));
        }
    }
}

/// One for each state is no amount that two halves of a state divide.
#[test]
fn equal_shares_are_a_head_tax() {
    let (name, scenario) = Catalogue::shipped().named("equal").expect("it ships");
    let run = run(name, scenario);
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    for code in ["ONUS-L001", "ONUS-L007"] {
        let lint = LINTS.iter().find(|lint| lint.code == code).expect("a lint");
        assert_eq!((lint.look)(&subject).len(), 1, "{code}");
    }
}
