//! The oracle of several periods (mathematics 5.6), as a scenario file.

use std::collections::BTreeMap;

use onus::exact::{Rational, ratio};
use onus::problem::{self, Goal, Variable};
use onus::proof::{self, Constraint, Solution, Stage, Verdict};
use onus::solve::{self, Answer};
use serde_json::Value;

use super::{proved, run, value};
use crate::support::{self, oracle, rational};

/// The first year: period 0 of the oracle.
const FIRST: i32 = 2026;

/// A table of the oracle, state by period, as an indicator of the file.
fn indicator(name: &str, table: &Value) -> String {
    let mut text = format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"people\"\n");
    for period in 0..3 {
        let row = |(state, numbers): (&String, &Value)| format!("{state} = {}", numbers[period]);
        let row: Vec<String> = table.as_object().expect("states").iter().map(row).collect();
        text += &format!("years.{} = {{ {} }}\n", FIRST + i32::try_from(period).expect("small"), row.join(", "));
    }
    text
}

/// The oracle as a file: the duties of a period are its key, of the period's own year.
fn three_periods() -> String {
    let input = &oracle("multi_period", "three-periods")["input"];
    let arrivals = input["arrivals"].as_array().expect("arrivals");
    let mut text = format!(
        "format = 1\nid = \"three\"\ntitle = \"Three periods\"\nas_of = {}-12-31\n[states]\nmembers = [\"A\", \"B\", \"C\"]\n[states.list]\n\
         A = {{ name = \"Alpha\" }}\nB = {{ name = \"Beta\" }}\nC = {{ name = \"Gamma\" }}\n",
        FIRST + 2
    );
    text += &indicator("duty", &input["duty"]);
    text += &indicator("cap", &input["cap"]);
    text += &format!(
        "[key.criteria.duty]\nindicator = \"duty\"\nweight = 1\n[people]\ntotal = 300\nmode = \"ledger\"\n[periods]\naccounts = \"decided\"\n\
         key = \"of-period\"\nsurcharge = \"{}\"\nbank_units = {}\nplaces = \"cap\"\n",
        rational(&input["surcharge"]),
        input["bank_limit"]
    );
    for (period, people) in (FIRST..).zip(arrivals) {
        text += &format!("[period.{period}]\npeople = {people}\n");
    }
    text + "[goals]\norder = [\"final-debt\", \"debt\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n"
}

/// `debt_A0` of the oracle as a column here.
fn named(name: &str) -> String {
    let (kind, whose) = name.split_once('_').expect("a kind");
    let kind = match kind {
        "x" => "duty",
        "bank" => "banked",
        other => other,
    };
    let (state, period) = whose.split_at(1);
    format!("{kind}[{state},{}]", FIRST + period.parse::<i32>().expect("a period"))
}

#[test]
fn the_oracle_comes_out_of_a_file() {
    let run = run(&three_periods());
    let case = oracle("multi_period", "three-periods");
    for (name, leaf) in case["expect"]["x"].as_object().expect("values") {
        assert_eq!(value(&run, &named(name)), rational(leaf), "{name}");
    }
    let sums: Vec<&Rational> = proved(&run)
        .solution
        .stages
        .iter()
        .filter_map(|stage| match stage {
            Stage::Sum { value, .. } => Some(value),
            _ => None,
        })
        .collect();
    // Final debt 53/20; with debts of 15 and 23/2 before.
    assert_eq!(sums, [&ratio(53, 20), &(ratio(53, 20) + ratio(53, 2))]);
    let text = problem::text(&run.problem);
    let file = "golden/lp/periods.lp";
    if std::env::var_os("ONUS_BLESS").is_some() {
        std::fs::write(support::path(file), &text).expect("written");
    }
    assert_eq!(text, support::text(file));
}

/// The oracle's own objective, one weighted sum, on the rows of the file: its value, and its multipliers.
#[test]
fn the_oracles_objective_and_duals_on_the_rows_of_the_file() {
    let case = oracle("multi_period", "three-periods");
    let mut problem = run(&three_periods()).problem;
    let weight = rational(&case["input"]["earlier_debt_weight"]);
    let cost = |variable: &Variable| match variable {
        Variable::Debt { year, .. } if *year == FIRST + 2 => Some(Rational::ONE),
        Variable::Debt { .. } => Some(weight.clone()),
        _ => None,
    };
    let columns = problem.columns.iter().enumerate();
    let terms = columns.filter_map(|(at, column)| Some((at, cost(&column.stands_for)?))).collect();
    problem.goals = vec![Goal::Sum { name: "weighted".to_owned(), terms }, Goal::CodeOrder];
    let Answer::Optimal(solution) = solve::solve(&problem) else { panic!("an optimum") };
    assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
    let Stage::Sum { value, duals, .. } = &solution.stages[0] else { panic!("a sum") };
    assert_eq!(*value, rational(&case["expect"]["objective"]));
    assert!(!duals.is_empty());
    // The optimum is degenerate and has many multipliers: those of the oracle prove our answer too. Its caps and limits are bounds, which
    // take up what is left of a column's cost.
    let row = |name: &str| problem.rows.iter().position(|row| row.name == name).expect("a row");
    let mut left: BTreeMap<usize, Rational> = BTreeMap::new();
    if let Goal::Sum { terms, .. } = &problem.goals[0] {
        left.extend(terms.iter().cloned());
    }
    let mut theirs: BTreeMap<Constraint, Rational> = BTreeMap::new();
    for (name, leaf) in case["expect"]["duals"].as_object().expect("duals") {
        let row = row(&match name.strip_prefix("place_") {
            Some(period) => format!("total[{}]", FIRST + period.parse::<i32>().expect("a period")),
            None => named(name),
        });
        for (column, times) in &problem.rows[row].terms {
            *left.entry(*column).or_default() -= times * rational(leaf);
        }
        theirs.insert(Constraint::Row(row), rational(leaf));
    }
    for (column, cost) in left.into_iter().filter(|(_, cost)| *cost < Rational::ZERO) {
        let bound = problem.columns[column].name.replace("duty", "places").replace("banked", "bank");
        theirs.insert(Constraint::Row(row(&bound)), cost);
    }
    problem.goals.truncate(1);
    let stage = Stage::Sum { goal: 0, value: value.clone(), duals: theirs.into_iter().collect() };
    let proved = Solution { values: solution.values.clone(), stages: vec![stage] };
    assert_eq!(proof::check(&problem, &proved), Verdict::Proved);
}
