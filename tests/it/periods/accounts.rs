//! Accounts that follow what states did, a second way; and what both kinds of accounts keep to.

use std::collections::BTreeMap;

use onus::exact::{self, Integer, Rational, ratio};
use onus::language::Sentence;
use onus::pipeline::{Outcome, ProofStatus, Run};
use onus::proof::{self, Verdict};
use onus::report::{self, Body, Figure, Report, explain};
use onus::solve::{self, Answer, apart, simplex};
use proptest::prelude::*;

use super::{codes, indicator, periods, proved, run, three, value};

/// Debt, banked and beyond of one state by hand, year after year: what is done pays for the duty, for the debt with its surcharge, then fills the bank.
fn by_hand(fair: &[Rational], did: &[u32], surcharge: &Rational, bank: &Rational) -> Vec<[Rational; 3]> {
    let zero = Rational::ZERO;
    let (mut debt, mut banked) = (zero.clone(), zero.clone());
    let mut years = Vec::new();
    for (fair, did) in fair.iter().zip(did) {
        let due = fair + &debt * (Rational::ONE + surcharge) - &banked - Rational::from(*did);
        debt = due.clone().max(zero.clone());
        let above = (-due).max(zero.clone());
        banked = above.clone().min(fair * bank);
        years.push([debt.clone(), banked.clone(), above - &banked]);
    }
    years
}

fn followed(people: &[u32], did: &[[u32; 3]], surcharge: u32, bank: u32) -> String {
    let head = format!("accounts = \"actual\"\nsurcharge = \"{surcharge}%\"\nbank_share = \"{bank}%\"");
    let rest = periods(&head, people, |_| String::new());
    three(&indicator("hosted", did), &(rest + "[actuals]\npeople = \"hosted\"\n"))
}

/// Years of people and of what three states did, with the surcharge on debt and the limit of the bank in per cent.
#[derive(Debug)]
struct World {
    people: Vec<u32>,
    did: Vec<[u32; 3]>,
    surcharge: u32,
    bank: u32,
}

fn worlds() -> impl Strategy<Value = World> {
    let rows = prop::collection::vec((1_u32..500, [0_u32..300, 0..300, 0..300]), 1..6);
    (rows, 0_u32..30, 0_u32..120).prop_map(|(rows, surcharge, bank)| {
        let (people, did) = rows.into_iter().unzip();
        World { people, did, surcharge, bank }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn accounts_are_those_kept_by_hand(
        World { people, did, surcharge, bank } in worlds(),
    ) {
        let run = run(&followed(&people, &did, surcharge, bank));
        let allocation = proved(&run);
        for (at, (state, tenths)) in [("ARD", 5_i64), ("BEL", 3), ("COR", 2)].into_iter().enumerate() {
            let fair: Vec<Rational> = people.iter().map(|people| Rational::from(*people) * ratio(tenths, 10)).collect();
            let mine: Vec<u32> = did.iter().map(|row| row[at]).collect();
            let hand = by_hand(&fair, &mine, &ratio(i64::from(surcharge), 100), &ratio(i64::from(bank), 100));
            for (year, [debt, banked, beyond]) in (2026..).zip(hand) {
                prop_assert_eq!(value(&run, &format!("debt[{state},{year}]")), debt);
                prop_assert_eq!(value(&run, &format!("banked[{state},{year}]")), banked);
                prop_assert_eq!(value(&run, &format!("beyond[{state},{year}]")), beyond);
            }
        }
        for (account, people) in allocation.periods.iter().zip(&people) {
            prop_assert_eq!(account.people.iter().sum::<Integer>(), Integer::from(*people));
        }
    }
}

/// Every figure of the periods stands in every form, the debt at the end in the first lines, and the result verifies.
#[test]
fn reports_say_what_is_owed_and_verify() {
    let run = run(&followed(&[100, 100], &[[40, 50, 10], [60, 10, 10]], 10, 10));
    // Arden: owes 10, then 50 + 11 - 60 = 1. Belmar: 20 above, 3 banked, then 30 - 3 - 10 = 17. Corvia: 10, then 20 + 11 - 10 = 21.
    let last = proved(&run).periods.last().expect("two periods");
    assert_eq!(last.debt, [1, 17, 21].map(Rational::from));
    let report = Report::of(&run);
    let form = |name: &str| (report::format(name).expect("a form").write)(&report);
    assert!(
        form("table").contains("Debt after 2027: 39 responsibility units; the largest: Corvia 21, Belmar 17, Arden 1."),
        "{}",
        form("table")
    );
    assert!(form("csv").lines().next().is_some_and(|head| head.contains("debt 2027 (responsibility-units)")));
    assert!(form("csv").contains("gap 2026 (people)"));
    assert!(form("md").contains("| debt (responsibility-units) | 20 | 39 |"), "{}", form("md"));
    let json: serde_json::Value = serde_json::from_str(&form("json")).expect("JSON");
    assert_eq!(json["result"]["allocation"]["periods"]["2027"]["debt"]["states"]["BEL"]["exact"], "17");
    assert!(onus::verify::verify(form("json").as_bytes(), onus::data::Catalogue::shipped()).holds());
    let text = explain::explain(&run, &run.scenario.members[2].id).expect("a member").text();
    let step = "2027: fair number 20, and 10 owed before, 1 of surcharge, less 0 banked: due 31; did 10; then owes 21, has 0 banked.";
    assert!(text.contains(step), "{text}");
}

/// State by state or all at once: the same answer, and a state whose rows contradict each other is found in either.
#[test]
fn states_are_solved_one_by_one() {
    let mut problem = run(&followed(&[100, 80], &[[40, 50, 10], [60, 10, 10]], 10, 10)).problem;
    assert_eq!(apart::parts(&problem).map(|parts| parts.len()), Some(3));
    let (Answer::Optimal(one_by_one), Answer::Optimal(whole)) = (solve::solve(&problem), simplex::solve(&problem))
    else {
        panic!("both have an answer")
    };
    assert_eq!(one_by_one.values, whole.values);
    let fixed = problem.rows.iter_mut().find(|row| row.name == "fair[BEL,2027]").expect("a row");
    fixed.rhs = -Rational::ONE;
    let Answer::Infeasible(why) = solve::solve(&problem) else { panic!("no duty is below zero") };
    assert_eq!(proof::check_infeasible(&problem, &why), Verdict::Proved);
}

/// 100 people, 90 places: the places of the period clash with its total, and would have to give ten.
#[test]
fn too_few_places_are_a_conflict_with_a_repair() {
    let head = "accounts = \"decided\"\nsurcharge = 0\nbank_units = 100\nplaces = \"beds\"";
    let beds = indicator("beds", &[[30, 30, 30], [90, 90, 90]]);
    let goals = "[goals]\norder = [\"final-debt\", \"debt\", \"code-order\"]\n";
    let run = run(&three(&beds, &(periods(head, &[100, 100], |_| String::new()) + goals)));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("too few places") };
    assert_eq!(conflict.status, ProofStatus::Proved);
    assert_eq!(conflict.least_repair, Some(ratio(10, 1)));
    let mut rows: Vec<&str> = conflict.members.iter().flat_map(|one| &one.rows).map(|row| row.name.as_str()).collect();
    rows.sort_unstable();
    assert_eq!(rows, ["places[ARD,2026]", "places[BEL,2026]", "places[COR,2026]", "total[2026]"]);
}

/// A floor in every period above what may be banked: the list of who gives adds up to the total, and giving it mends the programme.
#[test]
fn a_floor_in_every_period_is_mended_by_what_is_named() {
    let head = "accounts = \"decided\"\nsurcharge = 0.1\nbank_units = 3";
    let rules = "[rules.least]\nkind = \"floor\"\npeople = 70\nstates = [\"BEL\"]\n";
    let goals = "[goals]\norder = [\"final-debt\", \"debt\", \"code-order\"]\n";
    let run = run(&three("", &(periods(head, &[100, 100, 100], |_| String::new()) + rules + goals)));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("a floor far above the fair number") };
    let mut mended = run.problem.clone();
    let mut total = Rational::ZERO;
    for member in &conflict.members {
        assert!(member.alone.as_ref().is_none_or(|alone| *alone >= Rational::ZERO), "{member:?}");
        let change = member.together.clone().expect("the floors can end it");
        total += if change < Rational::ZERO { -change.clone() } else { change.clone() };
        let row = mended.rows.iter_mut().find(|row| row.name == member.rows[0].name).expect("a row");
        row.rhs += change;
    }
    assert_eq!(conflict.least_repair, Some(total));
    assert!(solve::infeasible(&run.problem).is_some() && solve::infeasible(&mended).is_none());
}

#[test]
fn accounts_need_a_record_and_have_nothing_to_limit() {
    let text = followed(&[100], &[[40, 50, 10]], 10, 10);
    assert_eq!(codes(&text.replace("[actuals]\npeople = \"hosted\"\n", "")), ["ONUS-S083"]);
    assert_eq!(codes(&(text.clone() + "[rules.most]\nkind = \"cap\"\npeople = 60\n")), ["ONUS-S084"]);
    let goals = "[goals]\norder = [\"final-debt\", \"code-order\"]\n";
    assert_eq!(codes(&(text + goals)), ["ONUS-S084"]);
}

#[test]
fn a_period_is_named_by_a_year_in_four_digits() {
    let text = followed(&[100, 80], &[[40, 50, 10], [60, 10, 10]], 10, 10);
    assert!(text.contains("[period.2027]"));
    for year in ["02026", "0", "99999", "-5", "0999"] {
        let renamed = text.replace("[period.2027]", &format!("[period.{year}]"));
        assert!(codes(&renamed).contains(&"ONUS-S083"), "{year}: {:?}", codes(&renamed));
    }
}

/// The accounts of a state as they are told, by year: fair, owed, surcharge, banked, due, done, debt, bank, beyond. Equal ones in a row are told
/// once: `2026 to 2028: fair number …`.
fn told(sentences: &[Sentence]) -> BTreeMap<i32, [i64; 9]> {
    let mut accounts = BTreeMap::new();
    for (years, account) in sentences.iter().filter_map(|one| one.split_once(": fair number")) {
        let kept = |c: char| if c.is_ascii_digit() || c == '-' || c == ' ' { c } else { ';' };
        let text: String = account.chars().map(kept).collect();
        let mut numbers: Vec<i64> = text.split(';').filter_map(|part| part.replace(' ', "").parse().ok()).collect();
        if account.contains("counted as") {
            // Whole people as they are apportioned stand before what the account counts.
            numbers.remove(5);
        }
        numbers.resize(9, 0);
        let (first, last) = years.split_once(" to ").unwrap_or((years, years));
        let year = |text: &str| text.parse::<i32>().expect("a year");
        accounts.extend((year(first)..=year(last)).map(|year| (year, numbers[..].try_into().expect("nine"))));
    }
    accounts
}

/// Every account of every state in every period adds up as it is told, and as the tables of periods show it; fair numbers add up to the
/// people of the period, and every whole number is next to the exact one.
pub(super) fn add_up_as_shown(run: &Run) {
    let report = Report::of(run).with_building(run);
    let Body::Shares(shares) = &report.body else { panic!("an allocation") };
    let column = |name: &str, year: i32| {
        shares.periods.iter().find(|one| one.year == year && one.column.name == name).map(|one| &one.column)
    };
    let whole = |figure: &Figure| figure.text().parse::<i64>().expect("a whole number");
    let accounts: Vec<_> = report.building.iter().map(|one| told(&one.sentences)).collect();
    for account in &proved(run).periods {
        let year = account.year;
        let cells = |name: &str| column(name, year).map(|column| column.cells.iter().map(whole).collect::<Vec<_>>());
        let (fair, surcharge, debt, banked) = (cells("fair"), cells("surcharge"), cells("debt"), cells("banked"));
        let beyond_bank = cells("beyond");
        let done = cells("actual").or(cells("counted")).or(cells("obligation")).expect("what is done");
        for (state, of) in accounts.iter().enumerate() {
            let [fair_number, owed, added, less, due, did, then, bank, beyond] = of[&year];
            let before = of.get(&(year - 1)).map_or((0, 0), |before| (before[6], before[7]));
            assert_eq!((owed, less), before, "{} in {year} carries over what was left", shares.codes[state]);
            assert_eq!(fair_number + owed + added - less, due, "{} in {year}", shares.codes[state]);
            assert_eq!(due - did, then - bank - beyond, "{} in {year}", shares.codes[state]);
            let shown = [&fair, &surcharge, &debt, &banked].map(|cells| cells.as_ref().expect("a column")[state]);
            assert_eq!(shown, [fair_number, added, then, bank], "{} in {year}", shares.codes[state]);
            let not_carried = beyond_bank.as_ref().map_or(0, |cells| cells[state]);
            assert_eq!((done[state], not_carried), (did, beyond), "{} in {year}", shares.codes[state]);
        }
        assert_eq!(Rational::from(account.whole.fair.iter().sum::<Integer>()), exact::sum(&account.fair), "{year}");
        for name in ["fair", "surcharge", "debt", "banked"] {
            for cell in &column(name, year).expect("a column").cells {
                let off = cell.value().expect("a number") - cell.exact().expect("a number");
                assert!(off < Rational::ONE && off > -Rational::ONE, "{name} of {year}: {cell:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Accounts of ledgers that follow what was done, and of those that decide it, add up as shown.
    #[test]
    fn accounts_add_up_as_shown(
        World { people, did, surcharge, bank } in worlds(),
        places in 20_u32..60,
    ) {
        add_up_as_shown(&run(&followed(&people, &did, surcharge, bank)));
        // The largest has room for a part of its own, so that it owes; the others take the rest.
        let beds: Vec<[u32; 3]> = people.iter().map(|people| [people * places / 100, *people, *people]).collect();
        let head = format!("accounts = \"decided\"\nsurcharge = \"{surcharge}%\"\nbank_share = \"{bank}%\"\nplaces = \"beds\"");
        let goals = "[goals]\norder = [\"final-debt\", \"debt\", \"code-order\"]\n";
        let decided = three(&indicator("beds", &beds), &(periods(&head, &people, |_| String::new()) + goals));
        let decided = crate::support::run_text(&decided).expect("sound");
        if matches!(decided.outcome, Outcome::Allocated(_)) {
            add_up_as_shown(&decided);
        }
    }
}
