//! The bridge: it adds up for shipped and for random pairs, flips when turned round, and is refused openly.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational};
use onus::pipeline::{self, Outcome};
use onus::scenario::{self, Draft};
use onus::study::compare::{NoBridge, Side, differences, split};
use proptest::prelude::*;

use super::disputes::without_estel;
use super::{adds_up, arden, bridged, side, side_of};
use crate::pipeline::world::{World, ledger};

/// Total, weights, data and later steps sum to the difference of the fair numbers exactly, and flip.
fn splits(from: &Side, to: &Side) {
    let (there, back) = (split(&from.run, &to.run).expect("sums"), split(&to.run, &from.run).expect("sums"));
    for (at, state) in there.states.iter().enumerate() {
        let fair = |side: &Side| {
            let found = side.run.keys.members.binary_search(state);
            found.map_or(Rational::ZERO, |at| side.run.fair[at].clone())
        };
        let effects = there.criteria.iter().flat_map(|line| [&line.weight[at], &line.data[at]]);
        let all = effects.chain([&there.total[at]]).chain(there.steps.iter().map(|(_, change)| &change[at]));
        assert_eq!(exact::sum(all), fair(to) - fair(from), "{state}");
        for (line, flipped) in there.criteria.iter().zip(&back.criteria) {
            assert_eq!((&line.weight[at], &line.data[at]), (&-flipped.weight[at].clone(), &-flipped.data[at].clone()));
        }
    }
}

#[test]
fn the_variants_of_arden_add_up() {
    let plain = side("plain", &arden());
    for variant in ["no-rules", "uncontested"] {
        let other = side_of(variant, &arden(), &[], Some(variant));
        adds_up(&plain, &other, &[]);
        splits(&plain, &other);
    }
    let changed = side_of(
        "changed",
        &arden(),
        &["people.total=123_457", "key.criteria.gdp.weight=0.3", "key.criteria.emissions.weight=0.3"],
        Some("no-rules"),
    );
    let bridge = adds_up(&plain, &changed, &[]);
    assert_eq!(bridge.clauses, ["key.weights", "people", "rules.least", "rules.places", "rules.small"]);
    splits(&plain, &changed);
    let bridge = adds_up(&plain, &changed, &["rules"]);
    assert_eq!(bridge.clauses, ["key.weights", "people", "rules.least + rules.places + rules.small"]);
}

#[test]
fn shipped_pairs_add_up() {
    let (may, september) = (crate::support::shipped("eu-2015-may"), crate::support::shipped("eu-2015-september"));
    let old = side("may", &may);
    let all = side_of("resettlement", &may, &[], Some("resettlement"));
    let bridge = adds_up(&old, &all, &[]);
    assert_eq!(bridge.clauses, ["states"], "members come: nothing else differs");
    splits(&old, &all);
    let new = side("september", &september);
    let bridge = adds_up(&old, &new, &[]);
    assert!(bridge.clauses.len() > 2, "{:?}", bridge.clauses);
    splits(&old, &new);
}

#[test]
fn money_has_a_bridge_of_its_own() {
    let text = arden().replace("[money]", "[money]\ntotal = 1_000");
    let (old, new) = (side("a", &text), side_of("b", &text, &["money.total=2_000"], Some("uncontested")));
    let bridge = adds_up(&old, &new, &[]);
    assert_eq!(bridge.clauses, ["key.weights", "money"]);
    assert!(bridge.owed[1].iter().all(Rational::is_zero), "money moves no people");
    assert!(bridge.money.expect("both share money")[1].iter().any(|step| !step.is_zero()));
}

#[test]
fn words_and_what_is_set_against_are_no_clauses() {
    let text = arden()
        .replace("title  = \"Five", "title  = \"5")
        .replace("0.40", "\"40%\"")
        .replace("usd_per_ru = 1_500", "usd_per_ru = 2");
    let found = differences(&side("a", &arden()).run.scenario, &side("b", &text).run.scenario);
    assert!(found.clauses.is_empty(), "{:?}", found.clauses);
    let cited = arden()
        .replace("[people]", "[people]\nclause = \"Article 2\"")
        .replace("[rules.small]", "[rules.small]\nclause = \"Article 3\"");
    let cited = differences(&side("a", &arden()).run.scenario, &side("c", &cited).run.scenario);
    assert_eq!(
        (cited.clauses.len(), cited.silent),
        (0, vec!["people.clause".to_owned(), "rules.small.clause".to_owned()])
    );
    let named = arden().replace("rules.small", "rules.title");
    let named = differences(&side("a", &arden()).run.scenario, &side("d", &named).run.scenario);
    assert_eq!(named.clauses.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["rules.small", "rules.title"]);
    assert_eq!(found.silent, ["money.usd_per_ru", "title"]);
    let bridge = adds_up(&side("a", &arden()), &side("b", &text), &[]);
    assert_eq!((bridge.worlds, bridge.owed.len()), (1, 0));
}

/// A state may have a code that is spelt like a word of the format.
#[test]
fn a_code_spelt_like_a_word_is_no_word() {
    let before = arden().replace("EST", "source");
    let after = before.replace("source = 400_000", "source = 800_000");
    assert_ne!(before, after);
    let bridge = adds_up(&side("a", &before), &side("b", &after), &[]);
    assert_eq!(bridge.clauses, ["indicator.output"]);
}

/// The rule about Estel goes with the clause that lets Estel take part.
#[test]
fn what_cannot_stand_apart_is_said_and_can_be_put_together() {
    let (with, without) = (side("with", &arden()), side("without", &without_estel()));
    let why = bridged(&with, &without, &[]).expect_err("a rule names a state that takes no part");
    let NoBridge::NoWorld { taken, left, why } = &why else { panic!("{why}") };
    assert_eq!((taken.as_str(), left.as_str()), ("states", "rules.small"));
    assert!(why.starts_with("ONUS-S006"), "{why}");
    let bridge = adds_up(&with, &without, &["states,rules"]);
    assert_eq!(bridge.clauses, ["rules.small + states"]);
    splits(&with, &without);
    let unknown = bridged(&with, &without, &["people"]).expect_err("no such clause");
    assert_eq!(unknown, NoBridge::UnknownClause { name: "people".to_owned(), known: "rules.small, states".to_owned() });
}

/// 90 000 + 20 000 and 20 000 + 90 000 are room for 100 000 people; 20 000 + 20 000 are not.
#[test]
fn rules_that_clash_on_the_way_refuse_the_bridge() {
    let text = |arden: &str, others: &str| {
        let (before, rest) = arden_parts();
        format!(
            "{before}[rules.arden]\nkind = \"cap\"\nstates = [\"ARD\"]\npeople = {arden}\n[rules.others]\nkind = \"cap\"\n\
             states = [\"BEL\", \"COR\", \"DUN\", \"EST\"]\napplies = \"together\"\npeople = {others}\n[goals]{rest}"
        )
    };
    let (old, new) = (side("a", &text("90_000", "20_000")), side("b", &text("20_000", "90_000")));
    let refused = bridged(&old, &new, &[]).expect_err("there is not room for all");
    let NoBridge::NoWorld { taken, left, why } = &refused else { panic!("{refused}") };
    assert_eq!((taken.as_str(), left.as_str()), ("rules.arden", "rules.others"));
    assert_eq!(why, "its rules cannot hold together");
    adds_up(&old, &new, &["rules"]);
}

/// What stands before and after the rules.
fn arden_parts() -> (String, String) {
    let text = arden();
    let (before, rest) = text.split_once("[rules.least]").expect("rules");
    let (_, after) = rest.split_once("[goals]").expect("goals");
    let after = after.split("[variants.").next().expect("a beginning");
    (before.to_owned(), after.to_owned())
}

#[test]
fn many_clauses_are_put_together_by_section() {
    let mut text = arden();
    for (at, code) in ["ARD", "BEL", "COR", "DUN"].iter().enumerate() {
        text += &format!("\n[rules.more{at}]\nkind = \"cap\"\nstates = [\"{code}\"]\npeople = {}\n", 90_000 + at);
        text += &format!("\n[key.factor.f{at}]\nstates = [\"{code}\"]\nfactor = 0.{}\n", at + 1);
    }
    let (old, new) = (side("a", &arden()), side_of("b", &text, &["people.total=90_000"], None));
    let bridge = adds_up(&old, &new, &[]);
    let factors = "key.factor.f0 + key.factor.f1 + key.factor.f2 + key.factor.f3";
    assert_eq!(bridge.clauses, [factors, "people", "rules.more0", "rules.more1", "rules.more2", "rules.more3"]);
}

/// A draft that is read again is the scenario.
#[test]
fn a_draft_gives_back_its_scenario() {
    let side = side_of("a", &arden(), &["people.total=90_000"], Some("uncontested"));
    let (again, _) = Draft::of(&side.run.scenario).read(Catalogue::shipped()).expect("sound");
    assert_eq!(again, side.run.scenario);
}

fn side_of_world(name: &str, world: &World) -> Option<Side> {
    let file = SourceFile::new(name, world.text());
    let (scenario, _) = scenario::read(&file, Catalogue::shipped(), &[], None).ok()?;
    let run = pipeline::run(scenario, Catalogue::shipped()).ok()?;
    matches!(run.outcome, Outcome::Allocated(_)).then(|| Side::new(name, run).ok())?
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Property 14: other values, weights and people, with the rules of one of two worlds.
    #[test]
    fn random_pairs_add_up_and_flip(old in ledger(), seed in 1_u64..1000, people in 0_u64..1_000_000, weight in 1_u32..9) {
        let mut new = old.clone();
        new.people = people;
        new.weights[0] = weight;
        new.limits.truncate(old.limits.len() / 2);
        new.states[0].1[0] += seed;
        let (Some(a), Some(b)) = (side_of_world("a", &old), side_of_world("b", &new)) else { return Ok(()) };
        match bridged(&a, &b, &[]) {
            // Rules of one world may be too tight for the people of the other.
            Err(NoBridge::NoWorld { .. }) => {}
            Err(why) => panic!("{why}"),
            Ok(_) => { adds_up(&a, &b, &[]); }
        }
        if old.people > 0 && people > 0 {
            splits(&a, &b);
        }
    }
}
