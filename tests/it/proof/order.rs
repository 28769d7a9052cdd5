//! What levels and code order rest on.

use super::*;

#[test]
fn levels_may_not_rise_and_columns_come_in_order() {
    let (problem, mut solution) = bottleneck(true);
    if let [Stage::Level { closed: first, .. }, Stage::Level { level, duals, .. }, ..] = &mut solution.stages[..] {
        first.clear();
        first.push(2);
        *level = q(9, 4);
        duals.iter_mut().for_each(|(_, y)| *y = &*y * q(3, 1));
    }
    assert!(matches!(&faults(&problem, &solution)[..], [Fault::LevelRises { stage: 2, .. }]));
    let (problem, mut solution) = bottleneck(true);
    solution.stages.swap(2, 3);
    assert!(matches!(&faults(&problem, &solution)[..], [Fault::OutOfSequence { stage: 3, .. }]));
}

#[test]
fn a_goal_after_code_order_rests_on_every_column() {
    for by_columns in [false, true] {
        let (mut problem, mut solution) = bottleneck(by_columns);
        // Nothing can be made larger any more: minimising minus g1 in A is proved by that column's own value.
        problem.goals.push(Goal::Sum { name: "late".to_owned(), terms: vec![(0, q(-1, 1))] });
        let duals = vec![(Constraint::HeldColumn(0), q(-1, 1))];
        solution.stages.push(Stage::Sum { goal: 2, value: q(-30, 1), duals: duals.clone() });
        assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
        // Before code order the column is not held.
        problem.goals.swap(1, 2);
        let code_order: Vec<Stage> = solution.stages.drain(2..solution.stages.len() - 1).collect();
        solution.stages.truncate(2);
        solution.stages.push(Stage::Sum { goal: 1, value: q(-30, 1), duals });
        solution.stages.extend(code_order);
        assert!(matches!(&faults(&problem, &solution)[..], [Fault::NoSuchConstraint { stage: 3, .. }]));
    }
}

#[test]
fn a_level_may_not_close_what_merely_happens_to_be_tight() {
    // Plain Chebyshev's other optimum: A 0, B 60 shares the worst ratio 2 (mathematics 5.3, step 2 matters).
    let (problem, mut solution) = bottleneck(false);
    solution.values = [0, 30, 30, 0, 40].map(|value| q(value, 1)).to_vec();
    assert!(
        matches!(faults(&problem, &solution)[..], [Fault::Value { stage: 2, .. }]),
        "{:?}",
        faults(&problem, &solution)
    );
    // Two levels in a row may be equal, where the first certificate rests on some of the ratios only.
    let columns = vec![column("a"), column("b")];
    let rows = vec![row("a", ones(&[0]), Sense::Equal, q(3, 1)), row("b", ones(&[1]), Sense::Equal, q(3, 1))];
    let ratios = (0..2).map(|at| Ratio { name: format!("r{at}"), terms: ones(&[at]), by: q(1, 1) }).collect();
    let problem = Problem { columns, rows, goals: vec![Goal::Leximin { name: "l".to_owned(), ratios }] };
    let stage = |at: usize| Stage::Level {
        goal: 0,
        level: q(3, 1),
        closed: vec![at],
        duals: vec![(Constraint::Row(at), q(1, 1)), (Constraint::Ratio(0, at), q(-1, 1))],
    };
    let mut solution = Solution { values: vec![q(3, 1), q(3, 1)], stages: vec![stage(1), stage(0)] };
    assert!(proof::check(&problem, &solution).is_proved());
    if let Stage::Level { closed, .. } = &mut solution.stages[0] {
        closed.push(0);
    }
    solution.stages.pop();
    assert!(matches!(faults(&problem, &solution)[..], [Fault::NotForced { .. }]));
}

#[test]
fn unsound_programmes_and_certificates_are_refused_without_panic() {
    let (mut problem, solution) = chebyshev();
    problem.rows[0].terms.push((99, q(1, 1)));
    assert!(matches!(faults(&problem, &solution)[..], [Fault::Malformed(_)]));
    let duals = vec![(Constraint::Row(0), q(1, 1))];
    assert!(!proof::check_infeasible(&problem, &Infeasible { duals }).is_proved());
    let (problem, _) = burden();
    for constraint in [
        Constraint::Row(99),
        Constraint::Upper(99),
        Constraint::Upper(0),
        Constraint::Ratio(7, 0),
        Constraint::Ratio(0, 77),
        Constraint::Held(9),
        Constraint::HeldColumn(99),
    ] {
        let verdict = proof::check_infeasible(&problem, &Infeasible { duals: vec![(constraint, q(-1, 1))] });
        assert!(
            matches!(&verdict, Verdict::Refused(f) if matches!(f[..], [Fault::NoSuchConstraint { .. }])),
            "{verdict:?}"
        );
    }
    assert!(proof::check(&Problem::default(), &Solution { values: vec![], stages: vec![] }).is_proved());
}
