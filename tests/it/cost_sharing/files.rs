//! Every rule from a scenario file alone.

use onus::exact::{Integer, Rational};
use onus::obligation::claims::CLAIMS_RULES;
use onus::obligation::games::JOINT_RULES;
use onus::pipeline::{MoneyShares, Outcome};
use onus::report::Report;
use onus::scenario::format::{Field, SCENARIO, Shape};

use crate::support::{codes_of_text, oracle, rational, run_text};

/// Four states with a key of their own that claims and joint costs replace.
fn with_money(money: &str) -> String {
    format!(
        "format = 1\nid = \"money\"\ntitle = \"Money\"\nas_of = 2024-12-31\n[states.list]\nAAA = {{ name = \"A\" }}\n\
         BBB = {{ name = \"B\" }}\nCCC = {{ name = \"C\" }}\nDDD = {{ name = \"D\" }}\n\
         [indicator.wealth]\nkind = \"extensive\"\nunit = \"USD\"\nyear = 2024\n\
         values = {{ AAA = 1000, BBB = 2000, CCC = 3000, DDD = 0 }}\n\
         [key.criteria.wealth]\nindicator = \"wealth\"\nnormalise = \"rank\"\nweight = 1\n[people]\ntotal = 100\nmode = \"ledger\"\n\
         [rounding]\nties = \"by-code\"\n{money}"
    )
}

fn money(text: &str) -> (MoneyShares, Report) {
    let run = run_text(text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
    let Outcome::Allocated(allocation) = &run.outcome else { panic!("no allocation") };
    (allocation.money.clone().expect("money"), Report::of(&run))
}

fn fields(path: &[&str]) -> &'static [Field] {
    path.iter().fold(SCENARIO.fields, |fields, name| {
        match &fields.iter().find(|field| field.name == *name).expect("a field").shape {
            Shape::Table(spec) => spec.fields,
            other => panic!("{name}: {other:?}"),
        }
    })
}

#[test]
fn the_words_of_the_format_are_the_rules_of_the_tables() {
    let words = |path: &[&str]| match &fields(path).iter().find(|field| field.name == "rule").expect("a rule").shape {
        Shape::Word(words) => words.iter().map(|word| word.name).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(words(&["money", "claims"]), CLAIMS_RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
    assert_eq!(words(&["money", "joint"]), JOINT_RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
}

/// Claims 100, 200, 300 and nothing, USD 200: the oracle's awards to the cent, under every rule, stated and from an indicator.
#[test]
fn every_claims_rule_shares_the_total_to_the_cent() {
    let expect = &oracle("claims_rules", "classic-200")["expect"];
    for rule in CLAIMS_RULES {
        let name = match rule.name {
            "equal-awards" => "constrained_equal_awards".to_owned(),
            "equal-losses" => "constrained_equal_losses".to_owned(),
            other => other.replace('-', "_"),
        };
        let head = format!("[money]\ntotal = 200\n[money.claims]\nrule = \"{}\"\n", rule.name);
        let stated = head.clone() + "states = { AAA = 100, BBB = 200, CCC = 300, DDD = 0 }\n";
        let measured = head + "indicator = \"wealth\"\nyear = 2024\ntimes = 0.1\n";
        for text in [stated, measured] {
            let (shares, report) = money(&with_money(&text));
            assert_eq!(shares.total, Integer::from(20_000));
            assert_eq!(shares.owed.iter().sum::<Integer>(), shares.total, "{}", rule.name);
            for (at, claimant) in ["a", "b", "c"].iter().enumerate() {
                let cents = rational(&expect[&name][claimant]) * Rational::from(100);
                let off = Rational::from(shares.owed[at].clone()) - &cents;
                assert!(off < Rational::ONE && -off < Rational::ONE, "{} {claimant}", rule.name);
            }
            assert_eq!(shares.owed[3], Integer::ZERO);
            let said = format!("Money is not shared by the key but under claims: {}.", rule.title);
            assert!(report.sentences.iter().any(|one| *one == said), "{:?}", report.sentences);
        }
    }
}

#[test]
fn nothing_to_share_is_shared() {
    let text =
        "[money]\ntotal = 0\n[money.claims]\nrule = \"talmud\"\nstates = { AAA = 1, BBB = 2, CCC = 3, DDD = 0 }\n";
    assert_eq!(money(&with_money(text)).0.owed, vec![Integer::ZERO; 4]);
}

const CORRIDOR: &str = "costs = { AAA = 60, BBB = 80, CCC = 100, \"AAA+BBB\" = 110, \"CCC+AAA\" = 130, \"BBB+CCC\" = 140, \
                        \"AAA+BBB+CCC\" = 180 }\n";

/// 130/3, 175/3, 235/3 and 140/3, 170/3, 230/3: the cent that is left goes to the largest remainder, then by code.
#[test]
fn a_joint_corridor_by_both_rules() {
    let owed = |rule: &str| {
        let (shares, report) = money(&with_money(&format!("[money.joint]\nrule = \"{rule}\"\n{CORRIDOR}")));
        assert_eq!(shares.total, Integer::from(18_000));
        let notes = crate::support::lines(&report.notes);
        assert!(notes.contains("no group pays more than it would on its own"), "{notes}");
        assert!(notes.contains("the least core is at USD -6.67"), "{notes}");
        shares.owed
    };
    let cents = |cents: [i32; 4]| cents.map(Integer::from).to_vec();
    assert_eq!(owed("shapley"), cents([4334, 5833, 7833, 0]));
    assert_eq!(owed("nucleolus"), cents([4667, 5667, 7666, 0]));
}

/// One facility for the largest need: the oracle's airport.
#[test]
fn an_airport_of_four() {
    let needs = [("AAA", 12), ("BBB", 20), ("CCC", 33), ("DDD", 60)];
    let costs: Vec<String> = (1..16_usize)
        .map(|set| {
            let inside: Vec<_> = (0..4).filter(|at| set >> at & 1 == 1).map(|at| needs[at]).collect();
            let name: Vec<&str> = inside.iter().map(|(code, _)| *code).collect();
            format!("\"{}\" = {}", name.join(" + "), inside.iter().map(|(_, need)| *need).max().expect("someone"))
        })
        .collect();
    for rule in JOINT_RULES {
        let text = format!("[money.joint]\nrule = \"{}\"\ncosts = {{ {} }}\n", rule.name, costs.join(", "));
        let (shares, _) = money(&with_money(&text));
        let expect = &oracle("cooperative_games", "airport")["expect"][rule.name];
        assert_eq!(shares.owed.iter().sum::<Integer>(), Integer::from(6000));
        for (owed, player) in shares.owed.iter().zip(["a", "b", "c", "d"]) {
            let off = Rational::from(owed.clone()) - rational(&expect[player]) * Rational::from(100);
            assert!(off < Rational::ONE && -off < Rational::ONE, "{} {player}", rule.name);
        }
    }
}

/// The largest group discount makes the Shapley value leave the core: the group that would do better on its own is named.
#[test]
fn a_group_that_would_do_better_on_its_own_is_named() {
    let costs = "costs = { AAA = 60, BBB = 60, CCC = 60, \"AAA+BBB\" = 60, \"AAA+CCC\" = 120, \"BBB+CCC\" = 120, \
                 \"AAA+BBB+CCC\" = 120 }\n";
    let (_, report) = money(&with_money(&format!("[money.joint]\nrule = \"shapley\"\n{costs}")));
    // By hand: A and B add 60 first, 0 after each other, 60 after C, 0 last: 2/6 60 + 1/6 60 = 30 each, and C 60: in the core.
    assert!(report.notes.iter().any(|note| note.contains("no group pays more")));
    let dear = costs.replace("\"AAA+BBB+CCC\" = 120", "\"AAA+BBB+CCC\" = 150");
    let (shares, report) = money(&with_money(&format!("[money.joint]\nrule = \"shapley\"\n{dear}")));
    assert_eq!(shares.owed.iter().sum::<Integer>(), Integer::from(15_000));
    assert!(
        report.notes.iter().any(|note| note.contains("AAA+BBB pay USD 20.00 more than on their own")),
        "{:?}",
        report.notes
    );
    assert!(report.notes.iter().any(|note| note.contains("so that the core is empty")));
}

#[test]
fn what_cannot_be_shared_is_refused() {
    let claims = |rest: &str| with_money(&format!("[money]\ntotal = 200\n[money.claims]\nrule = \"talmud\"\n{rest}"));
    let joint = |costs: &str| with_money(&format!("[money.joint]\nrule = \"nucleolus\"\ncosts = {{ {costs} }}\n"));
    for (text, codes) in [
        (claims("states = { AAA = 100, BBB = 50, CCC = 49.99, DDD = 0 }\n"), vec!["ONUS-P050"]),
        (claims("states = { AAA = 100, BBB = 200 }\n"), vec!["ONUS-P051"]),
        (claims("states = { AAA = 100, BBB = 200, CCC = 0, DDD = 0, EEE = 1 }\n"), vec!["ONUS-S006"]),
        (claims("indicator = \"wealth\"\n"), vec!["ONUS-S013"]),
        (claims("indicator = \"wealth\"\nyear = 2020\n"), vec!["ONUS-D032"]),
        (claims("").replace("total = 200\n", "usd_per_ru = 1\n"), vec!["ONUS-S002", "ONUS-S013"]),
        (joint("AAA = 1, BBB = 2"), vec!["ONUS-P052"]),
        (joint("AAA = 1, BBB = 2, \"AAA+BBB\" = 4"), vec!["ONUS-P053"]),
        (joint("AAA = 1, BBB = 2, \"AAA+BBB\" = 3, \"BBB+AAA\" = 3"), vec!["ONUS-S012"]),
        (joint("AAA = 1, BBB = 2, \"AAA+BBB\" = 3, \"AAA+AAA\" = 3"), vec!["ONUS-S012"]),
        (joint("AAA = 1").replace("[money.joint]", "[money]\ntotal = 5\n[money.joint]"), vec!["ONUS-S013"]),
    ] {
        let mut found = codes_of_text(&text);
        found.sort_unstable();
        assert_eq!(found, codes, "{text}");
    }
}
