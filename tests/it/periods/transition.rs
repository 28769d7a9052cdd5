//! From one key to another, and the limit on the change of a share (mathematics 3.7).

use onus::exact::{Rational, ratio};

use super::{codes, indicator, periods, proved, run, three};

const HEAD: &str = "accounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n";
const GOALS: &str = "[goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n";

/// The old key is 20, 30 and 50 per cent, the new one 50, 30 and 20.
fn phased(more: &str, parts: &[&str]) -> String {
    let before = "[indicator.before]\nkind = \"extensive\"\nunit = \"1\"\nvalues = { ARD = 2, BEL = 3, COR = 5 }\n";
    let people = vec![100; parts.len()];
    let rest = periods(&format!("{HEAD}{more}"), &people, |at| match parts[at] {
        "" => String::new(),
        part => format!("new_key = \"{part}\"\n"),
    });
    three(before, &(rest + GOALS))
}

#[test]
fn the_new_key_comes_in_by_its_schedule() {
    let run = run(&phased("old_key = \"before\"", &["0", "1/2", "1"]));
    let fair: Vec<Vec<Rational>> = proved(&run).periods.iter().map(|period| period.fair.clone()).collect();
    let rows = [[20, 30, 50], [35, 30, 35], [50, 30, 20]];
    assert_eq!(fair, rows.map(|row| row.map(|share| ratio(share, 1)).to_vec()));
    // The headline says that the key is phased in.
    let said = onus::report::Report::of(&run).sentences;
    assert!(said.iter().any(|one| one.starts_with("The key, phased in from the shares of before:")), "{said:?}");
    // What the key of the file does not explain is said to be the phase-in, and all steps sum to the fair number.
    let explained = onus::report::explain::explain(&run, &run.scenario.members[0].id).expect("a member");
    let phase = explained.steps.iter().find(|step| step.name.starts_with("phase-in")).expect("the step");
    assert_eq!(phase.exact, ratio(105 - 150, 1));
}

/// Arden may rise by a tenth of its share a period: 20, 22, 24.2; Corvia falls by a tenth: 50, 45, 40.5. Belmar has the rest, within its own tenth.
#[test]
fn a_share_changes_by_no_more_than_is_allowed() {
    let run = run(&phased("old_key = \"before\"\nchange_at_most = 0.1", &["1", "1", "1"]));
    let mut before = [20, 30, 50].map(|share| ratio(share, 1)).to_vec();
    for period in &proved(&run).periods {
        assert_eq!(onus::exact::sum(&period.fair), ratio(100, 1));
        for (now, before) in period.fair.iter().zip(&before) {
            assert!(*now <= before * ratio(11, 10) && *now >= before * ratio(9, 10), "{before} to {now}");
        }
        before = period.fair.clone();
    }
    assert_eq!((&before[0], &before[2]), (&(ratio(20, 1) * ratio(1_331, 1_000)), &(ratio(50, 1) * ratio(729, 1_000))));
}

#[test]
fn both_ends_of_a_change_are_said() {
    assert_eq!(codes(&phased("old_key = \"before\"", &["0", ""])), ["ONUS-S083"]);
    assert_eq!(codes(&phased("old_key = \"before\"", &["1", "1/2"])), ["ONUS-S083"]);
    assert_eq!(codes(&phased("", &["1/2"])), ["ONUS-S083"]);
    assert_eq!(
        codes(&three(&indicator("beds", &[[9, 9, 9]]), &periods(HEAD, &[100], |_| String::new()))),
        ["ONUS-S085"]
    );
}
