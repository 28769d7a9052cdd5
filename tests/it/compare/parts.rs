//! Single periods and levels side by side: every whole number of each, what changes, who enters, and that a bridge has none of it.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::exact::{self, Rational};
use onus::ids::StateId;
use onus::report::comparison::{Asked, Comparison, FORMATS, PartBlock, PartLine, comparison};
use onus::report::diff::{self, Shown};
use onus::report::{Figure, format_of};
use onus::study::compare::{Line, PartOf, Side, bridge, split};

use super::{side, side_of};
use crate::support::{proved, run_text, shipped};

fn three(changes: &[&str]) -> Side {
    side_of("three-levels", &shipped("three-levels"), changes, None)
}

fn compared(sides: &[Side]) -> Comparison {
    comparison(sides, &Asked::default())
}

fn level<'a>(comparison: &'a Comparison, name: &str) -> &'a PartBlock {
    let is = |part: &&PartBlock| matches!(&part.of, PartOf::Level(level, _) if level == name);
    comparison.parts.iter().find(is).expect("the level")
}

fn number(figure: &Figure) -> Rational {
    figure.value().expect("a number")
}

fn form(comparison: &Comparison, name: &str) -> String {
    (format_of(FORMATS, name).expect("a form").write)(comparison)
}

#[test]
fn levels_stand_side_by_side_with_their_differences() {
    let sides = [three(&[]), three(&["level.cities.rules.offered.people=1750"])];
    let found = compared(&sides);
    // Above the cities nothing changes; among them Oakfield takes 100 more, and Harbour makes up for it.
    let provinces = level(&found, "provinces");
    assert_eq!((provinces.pairs[0].less, provinces.pairs[0].more), (0, 0));
    let cities = level(&found, "cities");
    let changes: Vec<(&str, Rational)> = cities
        .states
        .iter()
        .map(|line| (line.code.as_str(), number(line.changes[0].as_ref().expect("a change"))))
        .collect();
    assert_eq!(
        changes,
        [("ARD-C1", -100), ("ARD-C2", 0), ("ARD-C3", 100)].map(|(code, by)| (code, Rational::from(by)))
    );
    assert_eq!((cities.pairs[0].less, cities.pairs[0].more), (1, 1));
    assert_eq!(cities.totals.iter().flatten().map(number).collect::<Vec<_>>(), [6_800, 6_800].map(Rational::from));
    let table = form(&found, "table");
    let sentence =
        "Level cities of ARD-C, B against A: 1 owe less, 1 owe more; most changes for Harbour -100, Oakfield +100.";
    assert!(table.split_whitespace().collect::<Vec<_>>().join(" ").contains(sentence), "{table}");
    assert!(form(&found, "csv").contains("level cities of ard-c,ARD-C3,Oakfield,B three-levels,difference,people,100"));
    assert!(form(&found, "md").contains("| 3 | Oakfield | 1 650 | 1 750 | +100 |"), "{}", form(&found, "md"));
    let json: serde_json::Value = serde_json::from_str(&form(&found, "json")).expect("JSON");
    assert_eq!(json["parts"][0]["level"], "cities");
}

#[test]
fn what_differs_alone_can_be_asked_for() {
    let sides = [three(&[]), three(&["level.cities.rules.offered.people=1750"])];
    let found = comparison(&sides, &Asked { only_changes: true, ..Asked::default() });
    let cities = level(&found, "cities");
    let codes: Vec<&str> = cities.states.iter().map(|line| line.code.as_str()).collect();
    assert_eq!((codes, cities.left_out), (vec!["ARD-C1", "ARD-C3"], 1));
}

/// A draft with another city in place of one, one without the cities: who enters, leaves and goes is said.
#[test]
fn who_takes_part_at_a_level_is_said_openly() {
    let old = shipped("three-levels");
    let new = old.replace("ARD-C3", "ARD-C9").replace("Oakfield", "Newtown");
    let at = old.find("# --- Below the Central Province").expect("the cities");
    let end = old.find("# --- With something changed").expect("the variants");
    let variant = old.find("[variants.few-beds]").expect("a variant");
    let rest = old.find("# --- What must hold").expect("the rest");
    let without = format!("{}{}{}", &old[..at], &old[end..variant], &old[rest..]);
    let of = |new: &str| {
        let runs = [old.as_str(), new].map(|text| run_text(text).expect("sound"));
        let names = ["old.toml", "new.toml"].map(str::to_owned);
        diff::diff(names, runs, Shown { only_changes: false, together: &[] }, Catalogue::shipped(), &|_, _| {}).0
    };
    let told = |found: &diff::DraftDiff| found.level_members.iter().map(ToString::to_string).collect::<Vec<_>>();
    let found = of(&new);
    let expected = ["level cities of ARD-C: ARD-C3 Oakfield leaves", "level cities of ARD-C: ARD-C9 Newtown enters"];
    assert_eq!(told(&found), expected);
    let states = found.states.as_ref().expect("two allocations");
    let memberships: Vec<_> = level(states, "cities").states.iter().map(|line| line.memberships[0]).collect();
    assert_eq!(memberships, [None, None, Some("leaves"), Some("enters")]);
    for name in ["table", "md", "csv", "json"] {
        let text = (format_of(diff::FORMATS, name).expect("a form").write)(&found);
        assert!(text.contains("Newtown") && text.contains("leaves"), "{name}: {text}");
    }
    let found = of(&without);
    assert_eq!(told(&found), ["level cities of ARD-C goes"]);
    let states = found.states.as_ref().expect("two allocations");
    assert_eq!(level(states, "cities").totals[1], None);
    let said =
        states.sentences.iter().any(|one| one.contains("B has no such level, so that nothing is set against it"));
    assert!(said, "{:?}", states.sentences);
}

fn two_years(people: [u32; 2]) -> String {
    format!(
        "format = 1\nid = \"years\"\ntitle = \"Years\"\nas_of = 2027-12-31\n[states.list]\nARD = {{ name = \"Arden\" }}\nBEL = {{ name = \"Belmar\" }}\n\
         [indicator.size]\nkind = \"extensive\"\nunit = \"1\"\nvalues = {{ ARD = 3, BEL = 1 }}\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
         [people]\ntotal = {}\nmode = \"ledger\"\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n[period.2026]\npeople = {}\n\
         [period.2027]\npeople = {}\n[goals]\norder = [\"final-debt\", \"debt\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n",
        people[0] + people[1],
        people[0],
        people[1]
    )
}

/// The same people over both years, at another time: nothing differs in the sums, and each year says what does.
#[test]
fn periods_stand_side_by_side_where_their_sums_do_not_differ() {
    let sides = [side("even", &two_years([80, 80])), side("early", &two_years([120, 40]))];
    let asked = Asked {
        bridges: BTreeMap::from([(
            1,
            (
                bridge(
                    &sides[0],
                    &sides[1],
                    &["people".to_owned(), "periods".to_owned()],
                    Catalogue::shipped(),
                    &|_, _| {},
                ),
                split(&sides[0].run, &sides[1].run),
            ),
        )]),
        ..Asked::default()
    };
    let found = comparison(&sides, &asked);
    assert!(found.pairs[0].changes.iter().all(|change| number(&change.owed) == Rational::ZERO));
    for (part, account) in found.parts.iter().zip(&proved(&sides[1].run).periods) {
        assert_eq!(part.of, PartOf::Period(Line::Obligation, account.year));
        let shown: Vec<Rational> =
            part.states.iter().map(|line| number(line.amounts[1].as_ref().expect("it"))).collect();
        let owed: Vec<Rational> = account.people.iter().cloned().map(Rational::from).collect();
        assert_eq!(shown, owed);
    }
    let changes = |at: usize| -> Vec<Rational> {
        found.parts[at].states.iter().map(|line| number(line.changes[0].as_ref().expect("it"))).collect()
    };
    assert_eq!([changes(0), changes(1)], [[30, 10], [-30, -10]].map(|by| by.map(Rational::from).to_vec()));
    assert_eq!((found.parts[0].pairs[0].more, found.parts[1].pairs[0].less), (2, 2));
    let table = form(&found, "table");
    assert!(table.contains("Obligations of single periods") && table.contains("Period 2027"), "{table}");
    assert!(found.notes.iter().any(|note| note.starts_with("Bridges, disputes and ranks are")), "{:?}", found.notes);
    let owed: BTreeMap<StateId, Rational> =
        sides[0].states.iter().map(|(id, state)| (id.clone(), state.owed.clone())).collect();
    assert_eq!(exact::sum(owed.values()), Rational::from(160));
}

/// The bank of the one is smaller: what everybody owes and has banked after each year stands side by side, and what changes at the end is said.
#[test]
fn debt_and_bank_stand_side_by_side() {
    let record = "[indicator.did]\nkind = \"extensive\"\nunit = \"people\"\nyears.2026 = { ARD = 100, BEL = 20 }\n\
                  years.2027 = { ARD = 10, BEL = 30 }\n[key.criteria";
    let text = |bank: u32| {
        let decided = two_years([80, 80]).replacen("[key.criteria", record, 1);
        let followed = decided.replace("accounts = \"decided\"", "accounts = \"actual\"");
        let goals = followed.find("[goals]").expect("goals");
        let rounding = followed.find("[rounding]").expect("rounding");
        let text = format!("{}{}[actuals]\npeople = \"did\"\n", &followed[..goals], &followed[rounding..]);
        text.replace("bank_units = 0", &format!("bank_units = {bank}"))
    };
    let found = compared(&[side("large", &text(50)), side("small", &text(10))]);
    let amounts = |line: Line, year: i32| -> Vec<[Rational; 2]> {
        let part = found.parts.iter().find(|part| part.of == PartOf::Period(line, year)).expect("the part");
        let of = |line: &PartLine| [0, 1].map(|side| number(line.amounts[side].as_ref().expect("it")));
        part.states.iter().map(of).collect()
    };
    // Arden owes 60 a year: it banks 40 of 100 or 10, and is then 10 short of 60, or 40. Belmar owes 20 a year, and does 30 in the second.
    let rational = |rows: [[i32; 2]; 2]| rows.map(|row| row.map(Rational::from)).to_vec();
    assert_eq!(amounts(Line::Banked, 2026), rational([[40, 10], [0, 0]]));
    assert_eq!(amounts(Line::Debt, 2027), rational([[10, 40], [0, 0]]));
    assert_eq!(amounts(Line::Banked, 2027), rational([[0, 0], [10, 10]]));
    let said =
        "Debt after single periods, B against A: the largest change is +30 of Arden in 2027; in 2027 40 against 10.";
    assert!(found.sentences.iter().any(|one| one == said), "{:?}", found.sentences);
    assert!(form(&found, "csv").contains("debt after 2027,ARD,Arden,B small,difference,responsibility-units,30"));
    for name in ["table", "md"] {
        assert!(form(&found, name).contains("Debt after 2027"), "{name}: {}", form(&found, name));
    }
}
