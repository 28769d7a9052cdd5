//! The scenarios that ship for these blocks: proved, adding up, and doing what their words say.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Integer, Rational};
use onus::pipeline::{self, Outcome, ProofStatus, Run};
use onus::problem::Variable;
use onus::scenario;

use super::proved;
use crate::support::shipped;

fn run(name: &str, variant: Option<&str>) -> Run {
    let file = SourceFile::new(name, shipped(name));
    let (scenario, said) = scenario::read(&file, Catalogue::shipped(), &[], variant).expect("a scenario");
    assert!(said.0.is_empty(), "{name}: {said:?}");
    pipeline::run(scenario, Catalogue::shipped()).expect("a run")
}

fn adds_up(run: &Run) {
    let allocation = proved(run);
    let unmet: Integer = allocation.unmet.values().sum();
    assert_eq!(allocation.people.iter().sum::<Integer>() + unmet, run.demand.people());
    steps_add_up(run);
}

/// Steps lead from the fair number to the obligation.
fn steps_add_up(run: &Run) {
    for (state, fair) in run.fair.iter().enumerate() {
        let changes = exact::sum(proved(run).steps.iter().map(|step| &step.change[state]));
        assert_eq!(fair + changes, proved(run).exact[state], "{}", run.scenario.members[state].id);
    }
}

#[test]
fn nobody_is_sent_through_libya() {
    let run = run("corridors-central-mediterranean", None);
    adds_up(&run);
    assert!(run.scenario.transits.iter().any(|transit| transit.id.as_str() == "tripoli"), "it is on the map");
    for column in &run.problem.columns {
        if let Variable::Route { via, .. } = &column.stands_for {
            assert!(via.iter().all(|place| place.as_str() != "tripoli"), "{}", column.name);
        }
    }
    let mut passing: BTreeMap<&str, Integer> = BTreeMap::new();
    for flow in &proved(&run).table {
        for place in &flow.via {
            *passing.entry(place.as_str()).or_default() += &flow.placed;
        }
    }
    for transit in &run.scenario.transits {
        let people = passing.get(transit.id.as_str()).cloned().unwrap_or_default();
        assert!(people <= *transit.capacity.as_ref().expect("a capacity"), "{}: {people}", transit.id);
    }
    // Seats and beds: 4 500 on flights to Italy, 500 to Malta, 6 000 by air from the centres.
    assert_eq!(proved(&run).people.iter().sum::<Integer>(), Integer::from(11_000));
}

#[test]
fn more_seats_leave_fewer_without_a_place_and_all_of_them_cannot_travel() {
    let unmet = |variant| proved(&run("corridors-central-mediterranean", variant)).unmet.values().sum::<Integer>();
    assert!(unmet(Some("more-air")) < unmet(None));
    let all = run("corridors-central-mediterranean", Some("all"));
    let Outcome::Conflict(conflict) = &all.outcome else { panic!("20 000 do not fit") };
    assert_eq!(conflict.status, ProofStatus::Proved);
    assert!(conflict.members.iter().any(|member| member.rule.starts_with("corridor.")));
}

#[test]
fn the_pool_keeps_its_sum_and_the_payments_close() {
    let run = run("regional-accord", None);
    adds_up(&run);
    let allocation = proved(&run);
    let numbers: BTreeMap<&str, &Integer> =
        run.scenario.members.iter().map(|member| member.id.as_str()).zip(&allocation.people).collect();
    assert_eq!(*numbers["LBY"], Integer::from(30_000));
    assert_eq!(*numbers["SSD"], Integer::ZERO);
    let sum = |ends: fn(&pipeline::Payment) -> bool| {
        allocation.payments.iter().filter(|one| ends(one)).map(|one| &one.cents).sum::<Integer>()
    };
    let far = &run.scenario.groups["far"];
    assert!(allocation.payments.iter().all(|one| far.contains(&one.from) && !far.contains(&one.to)));
    // Half of the far states' fair numbers at USD 1 500, to a cent for each of the nine.
    let members = run.scenario.members.iter().zip(&run.fair).filter(|(member, _)| far.contains(&member.id));
    let half = exact::sum(members.map(|(_, fair)| fair)) * Rational::from(75_000);
    let off = Rational::from(sum(|_| true)) - half;
    assert!(off <= Rational::from(9) && off >= Rational::from(-9));
}

/// Key, deductions after it, and money at the common rate: what every state does in people and money is what is left of its part.
#[test]
fn the_solidarity_pool_is_discharged_in_people_or_money() {
    let run = run("eu-solidarity-2026", None);
    steps_add_up(&run);
    let allocation = proved(&run);
    let at = |code: &str| run.scenario.members.iter().position(|one| one.id.as_str() == code).expect("a member");
    let paid = |code: &str| {
        let cents = allocation.payments.iter().filter(|one| one.from.as_str() == code).map(|one| &one.cents);
        Rational::from(cents.sum::<Integer>()) / Rational::from(100)
    };
    let cent = exact::ratio(1, 100);
    for (state, member) in run.scenario.members.iter().enumerate() {
        let relieved =
            ["beneficiaries", "deducted"].iter().any(|group| run.scenario.groups[*group].contains(&member.id));
        let left = if relieved { Rational::ZERO } else { run.fair[state].clone() };
        let off = (left - &allocation.exact[state]) * Rational::from(20_000) - paid(member.id.as_str());
        assert!(off <= cent && off >= -cent.clone(), "{}", member.id);
    }
    // Ireland chose money, and France people.
    assert_eq!((&allocation.people[at("IRL")], paid("FRA")), (&Integer::ZERO, Rational::ZERO));
    // Published: EUR 9.26 million of 420, within the data's vintage.
    let share = &run.fair[at("IRL")] / Rational::from(21_000);
    let published = exact::ratio(926, 42_000);
    let off = share - published;
    assert!(off < exact::ratio(7, 10_000) && off > exact::ratio(-7, 10_000));
    let with = self::run("eu-solidarity-2026", Some("with-denmark"));
    assert_eq!(with.scenario.members.len(), 27);
    let money: Integer = allocation.payments.iter().map(|one| &one.cents).sum();
    let people = exact::sum(&allocation.exact);
    let units = people + Rational::from(money) / Rational::from(2_000_000) + &allocation.lapsed;
    let off = units - Rational::from(21_000);
    assert!(off < exact::ratio(1, 1_000) && off > exact::ratio(-1, 1_000), "21 000 places, or EUR 420 million");
}

#[test]
fn a_band_too_narrow_is_named() {
    let run = run("regional-accord", Some("narrow"));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("30 000 is far below Libya's own number") };
    let mut rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["accord.neighbours", "rules.libya"]);
    adds_up(&self::run("regional-accord", Some("no-money")));
}

/// The separation moves duties from those who meddled to those who emitted, for the people whom it concerns, and nobody is lost.
#[test]
fn causes_are_separated_and_all_by_one_key_gives_the_common_version() {
    let run = run("climate-displacement", None);
    adds_up(&run);
    assert_eq!(run.demand.people(), Integer::from(45_186_271));
    let names: Vec<Option<&str>> = run.versions.iter().map(|version| version.cause.as_deref()).collect();
    assert_eq!(names, [None, Some("climate"), Some("conflict")]);
    let one_key = self::run("climate-displacement", Some("one-key"));
    assert_eq!(one_key.fair, run.versions[0].fair, "the common version is what all would be by one key");
    assert_ne!(one_key.fair, run.fair);
}

/// What one family of rules did to a state of a shipped scenario.
fn changed(run: &Run, family: &str, state: &str) -> Rational {
    let Outcome::Allocated(allocation) = &run.outcome else { panic!("an allocation") };
    let at = run.scenario.members.iter().position(|member| member.id.as_str() == state).expect("a member");
    let step = allocation.steps.iter().find(|step| step.name == family).expect("a step");
    step.change[at].clone()
}

/// Accords first, then modalities of what is left: Austria is deducted in full and pays nothing; no accord names Germany, which pays.
#[test]
fn steps_are_laid_to_the_rules_that_touch_a_state() {
    let run = run("eu-solidarity-2026", None);
    steps_add_up(&run);
    let fair = |state: &str| {
        run.fair[run.scenario.members.iter().position(|member| member.id.as_str() == state).expect("a member")].clone()
    };
    let deducted = ["accord.deductions", "accord.beneficiaries"];
    let named = |state: &str| {
        let accords = run.scenario.accords.iter().filter(|accord| deducted.contains(&accord.named.path.as_str()));
        accords.flat_map(|accord| &accord.states).any(|one| one.as_str() == state)
    };
    assert!(named("AUT") && named("ITA") && !named("DEU"));
    for state in ["AUT", "ITA"] {
        assert_eq!(changed(&run, "accords", state), -fair(state), "{state}");
        assert!(changed(&run, "modalities", state) >= Rational::ZERO, "{state}");
    }
    assert_eq!(changed(&run, "modalities", "AUT"), Rational::ZERO);
    assert_eq!(changed(&run, "accords", "DEU"), Rational::ZERO);
    let paid = -changed(&run, "modalities", "DEU");
    // EUR 59 744 769.98 at EUR 20 000 a unit.
    assert_eq!(exact::nearest(&(paid * Rational::from(2_000_000))), Integer::from(5_974_476_998_i64));
}

/// No member is barred, so that bars change nothing; all steps place the same people.
#[test]
fn steps_place_the_people_who_are_placed() {
    let run = run("corridors-central-mediterranean", None);
    steps_add_up(&run);
    let Outcome::Allocated(allocation) = &run.outcome else { panic!("an allocation") };
    for step in &allocation.steps {
        assert_eq!(exact::sum(&step.change), Rational::ZERO, "{}", step.name);
    }
    assert_eq!(changed(&run, "bars", "DEU"), Rational::ZERO);
    let explained = onus::report::explain::explain(&run, &"DEU".into()).expect("explained");
    assert_eq!(&explained.key * &explained.shared, explained.fair);
}
