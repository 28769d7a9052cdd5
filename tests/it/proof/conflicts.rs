//! Certificates of rules that cannot hold together.

use super::*;

/// A conflict oracle as a problem; lower and upper bounds become rows behind the others.
fn conflict(id: &str) -> Problem {
    let input = oracle("conflicts", id)["input"].clone();
    let rows = input["rows"].as_array().unwrap();
    let mut names: Vec<String> =
        rows.iter().flat_map(|row| row["terms"].as_object().unwrap().keys().cloned()).collect();
    names.sort();
    names.dedup();
    let at = |name: &String| names.iter().position(|found| found == name).unwrap();
    let mut columns: Vec<Column> = names.iter().map(|name| column(name)).collect();
    let row_of = |row_: &Value| {
        let terms = row_["terms"].as_object().unwrap().iter().map(|(name, factor)| (at(name), rational(factor)));
        row(
            row_["name"].as_str().unwrap(),
            terms.collect(),
            sense(row_["op"].as_str().unwrap()),
            rational(&row_["rhs"]),
        )
    };
    let mut rows: Vec<Row> = rows.iter().map(row_of).collect();
    for (name, lower) in input["lower"].as_object().unwrap() {
        rows.push(row(&format!("floor {name}"), ones(&[at(name)]), Sense::AtLeast, rational(lower)));
    }
    for (name, upper) in input["upper"].as_object().unwrap() {
        columns[at(name)].upper = Some(rational(upper));
    }
    Problem { columns, rows, goals: Vec::new() }
}

#[test]
fn infeasible_oracles_are_proved_by_their_conflicts_and_by_no_part_of_them() {
    let on = |problem: &Problem, names: &[(&str, i64)]| {
        let find = |name: &str| problem.rows.iter().position(|row| row.name == name);
        let constraint = |name: &str| match find(name) {
            Some(row) => Constraint::Row(row),
            None => Constraint::Upper(problem.columns.iter().position(|c| c.name == name).unwrap()),
        };
        names.iter().map(|(name, y)| (constraint(name), q(*y, 1))).collect::<Vec<_>>()
    };
    let caps = placement(&oracle("chebyshev", "infeasible")["input"]);
    let mut cases = vec![(
        caps,
        vec![
            ("place everyone", 1),
            ("cap Arden", -1),
            ("cap Belmar", -1),
            ("cap Corvia", -1),
            ("cap Dunmore", -1),
            ("cap Estel", -1),
        ],
    )];
    cases.push((
        conflict("caps-too-low"),
        vec![("place everyone", 1), ("x_Arden", -1), ("x_Belmar", -1), ("x_Corvia", -1)],
    ));
    cases.push((
        conflict("exclusions"),
        vec![("place O1", 1), ("place O2", 1), ("no O1 in Arden", -1), ("no O2 in Arden", -1), ("cap Belmar", -1)],
    ));
    cases.push((conflict("weights"), vec![("gdp at least 0.5", 1), ("gdp at most 0.45", -1)]));
    cases.push((
        conflict("weights"),
        vec![
            ("gdp at least 0.5", 1),
            ("causal at least 0.3", 2),
            ("emissions at least causal", 1),
            ("weights sum to 1", -1),
        ],
    ));
    cases.push((conflict("money-cap"), vec![("duty A", 1), ("cap A", -1), ("money covers at most 20 units", -1)]));
    for (problem, names) in cases {
        let duals = on(&problem, &names);
        assert_eq!(
            proof::check_infeasible(&problem, &Infeasible { duals: duals.clone() }),
            Verdict::Proved,
            "{names:?}"
        );
        for gone in 0..duals.len() {
            let mut fewer = duals.clone();
            fewer.remove(gone);
            assert!(!proof::check_infeasible(&problem, &Infeasible { duals: fewer }).is_proved(), "{names:?} - {gone}");
            let mut turned = duals.clone();
            turned[gone].1 = -turned[gone].1.clone();
            assert!(
                !proof::check_infeasible(&problem, &Infeasible { duals: turned }).is_proved(),
                "{names:?} / {gone}"
            );
        }
        let mut wider = problem.clone();
        wider.rows.iter_mut().for_each(|row| match row.sense {
            Sense::AtMost => row.rhs += q(1000, 1),
            Sense::AtLeast | Sense::Equal => row.rhs = Rational::ZERO,
        });
        assert!(!proof::check_infeasible(&wider, &Infeasible { duals }).is_proved(), "{names:?}: wider");
    }
}
