//! Code order by columns, on the face: against all points of small programmes, counted out, and by hand.

use onus::solve::{Answer, simplex};

use super::counted::{Small, small};
use super::*;

/// The stages of code order alone for the columns above zero, with multipliers by column.
fn by_columns(values: &[Rational], duals: impl Fn(usize) -> Duals) -> Vec<Stage> {
    let above = (0..values.len()).filter(|column| !values[*column].is_zero());
    above.map(|column| Stage::Column { goal: 0, column, duals: duals(column) }).collect()
}

fn of_column(solution: &Solution, column: usize) -> Duals {
    let found = solution.stages.iter().find_map(|stage| match stage {
        Stage::Column { column: of, duals, .. } if *of == column => Some(duals.clone()),
        _ => None,
    });
    found.unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Only the first point can be proved, whatever the multipliers: those of the first point, or any others.
    #[test]
    fn columns_accept_the_first_point_alone(
        small in small(),
        others in prop::collection::vec(prop::collection::btree_map(0_usize..7, -2_i64..3, 0..5), 6),
    ) {
        let problem = Small::problem(&small);
        let points = small.points();
        let Answer::Optimal(solution) = simplex::solve(&problem) else {
            prop_assert!(points.is_empty());
            return Ok(());
        };
        prop_assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
        let other = |column: usize| -> Duals {
            others[column].iter().map(|(row, y)| (Constraint::Row(*row), q(*y, 1))).collect()
        };
        for (at, point) in points.iter().enumerate() {
            let values: Vec<Rational> = point.iter().map(|x| q(i64::from(*x), 1)).collect();
            prop_assert_eq!(values == solution.values, at == 0);
            for stages in [by_columns(&values, |column| of_column(&solution, column)), by_columns(&values, other)] {
                let claimed = Solution { values: values.clone(), stages };
                prop_assert!(at == 0 || !proof::check(&problem, &claimed).is_proved(), "{:?}", point);
            }
        }
    }
}

/// As much as possible of a, at most 3, then code order: a + b = 5, a at most 9, b at most 4.
fn held_by_a_bound() -> (Problem, Solution) {
    let mut columns = vec![column("a"), column("b")];
    columns[0].upper = Some(q(3, 1));
    let rows = vec![
        row("both", ones(&[0, 1]), Sense::Equal, q(5, 1)),
        row("a", ones(&[0]), Sense::AtMost, q(9, 1)),
        row("b", ones(&[1]), Sense::AtMost, q(4, 1)),
    ];
    let goals = vec![Goal::Sum { name: "most of a".to_owned(), terms: vec![(0, q(-1, 1))] }, Goal::CodeOrder];
    let stages = vec![
        Stage::Sum { goal: 0, value: q(-3, 1), duals: vec![(Constraint::Upper(0), q(-1, 1))] },
        // It cannot move: its bound has a multiplier.
        Stage::Column { goal: 1, column: 0, duals: Vec::new() },
        Stage::Column { goal: 1, column: 1, duals: vec![(Constraint::Row(0), q(1, 1))] },
    ];
    (Problem { columns, rows, goals }, Solution { values: vec![q(3, 1), q(2, 1)], stages })
}

#[test]
fn a_column_that_cannot_move_needs_no_multipliers() {
    let (mut problem, mut solution) = held_by_a_bound();
    assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
    // Without the goal that fixed it, it can.
    problem.goals.remove(0);
    solution.stages.remove(0);
    for stage in &mut solution.stages {
        if let Stage::Column { goal, .. } = stage {
            *goal = 0;
        }
    }
    let found = faults(&problem, &solution);
    assert!(matches!(&found[..], [Fault::DualValue { stage: 1, proved, .. }] if proved.is_zero()), "{found:?}");
}

#[test]
fn multipliers_of_a_column_prove_its_least_value_or_are_refused() {
    let with = |duals: Duals| {
        let (problem, mut solution) = held_by_a_bound();
        solution.stages[2] = Stage::Column { goal: 1, column: 1, duals };
        faults(&problem, &solution)
    };
    assert!(matches!(&with(vec![])[..], [Fault::DualValue { proved, .. }] if proved.is_zero()));
    let half = with(vec![(Constraint::Row(0), q(1, 2))]);
    assert!(matches!(&half[..], [Fault::DualValue { proved, .. }] if *proved == q(1, 1)), "{half:?}");
    let twice = with(vec![(Constraint::Row(0), q(2, 1))]);
    assert!(matches!(&twice[..], [Fault::ReducedCost { reduced, .. }] if *reduced == q(-1, 1)), "{twice:?}");
    // Not tight on the face: its own sign, and it must be attained.
    let raised = with(vec![(Constraint::Row(0), q(0, 1)), (Constraint::Row(2), q(1, 1))]);
    assert!(matches!(&raised[..], [Fault::Sign { .. }]), "{raised:?}");
    let slack = with(vec![(Constraint::Row(0), q(2, 1)), (Constraint::Row(2), q(-1, 1))]);
    assert!(matches!(&slack[..], [Fault::DualValue { proved, .. }] if *proved == q(0, 1)), "{slack:?}");
    let doubled = with(vec![(Constraint::Row(0), q(1, 1)), (Constraint::Row(0), q(1, 1))]);
    assert!(matches!(&doubled[..], [Fault::Twice { .. }]), "{doubled:?}");
    for nowhere in [Constraint::Row(7), Constraint::Upper(1), Constraint::Held(1), Constraint::HeldColumn(1)] {
        let found = with(vec![(nowhere, q(-1, 1))]);
        assert!(matches!(&found[..], [Fault::NoSuchConstraint { .. }]), "{found:?}");
    }
}
