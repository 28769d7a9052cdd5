//! Properties of networks on random worlds.

use std::panic::{AssertUnwindSafe, catch_unwind};

use onus::exact::{self, Rational};
use onus::problem::{Goal, Problem};
use onus::proof::{self, Constraint, Stage, Verdict};
use onus::solve::Answer;
use onus::solve::network::{is_unique, recognise};
use proptest::prelude::*;

use super::verifier::{assert_proved, is_feasible, leximin_vector};
use super::world::World;
use super::{answer, levels, optimum, q};

/// A world from small numbers; whatever proptest makes of them, it is a network.
fn worlds(origins: usize, hosts: usize, most: i64) -> impl Strategy<Value = World> {
    let number = || 0..=most;
    let limit = || prop::option::weighted(0.3, 0..=most);
    let table = |strategy: BoxedStrategy<i64>| prop::collection::vec(prop::collection::vec(strategy, hosts), origins);
    (
        prop::collection::vec(number(), origins),
        prop::collection::vec(prop::option::weighted(0.9, 1..=most), hosts),
        prop::collection::vec((prop::option::weighted(0.15, 0..=most / 3), limit()), hosts),
        table((0_i64..10).boxed()),
        table(number().boxed()),
        (prop::option::weighted(0.4, number()), prop::option::weighted(0.3, number()), 1..=hosts),
        any::<[bool; 4]>(),
        0..9_i64,
    )
        .prop_map(move |(people, fair, limits, allowed, numbers, (first, second, size), flags, barred)| World {
            people: people.into_iter().map(q).collect(),
            fair: fair.into_iter().map(|fair| fair.map(q)).collect(),
            floor: limits.iter().map(|(floor, _)| floor.map(q)).collect(),
            cap: limits.iter().map(|(_, cap)| cap.map(q)).collect(),
            allowed: allowed.iter().map(|row| row.iter().map(|cell| *cell >= barred).collect()).collect(),
            there: numbers.iter().map(|row| row.iter().map(|n| q((n - most / 2).max(0))).collect()).collect(),
            together: (first.map(|cap| ((0..size).collect(), q(2 * cap))).into_iter())
                .chain(second.map(|cap| ((0..size.div_ceil(2)).collect(), q(cap))))
                .collect(),
            unmet: flags[0],
            fewest_moves: flags[1],
            distance: flags[2].then(|| numbers.iter().map(|row| row.iter().map(|n| q(n % 4)).collect()).collect()),
            leximin: flags[3],
            code_order: true,
        })
}

/// All whole-number points of a tiny programme.
fn points(problem: &Problem, most: i64) -> Vec<Vec<Rational>> {
    let mut points = vec![Vec::new()];
    for _ in &problem.columns {
        points = points
            .into_iter()
            .flat_map(|point: Vec<Rational>| (0..=most).map(move |n| [point.clone(), vec![q(n)]].concat()))
            .collect();
    }
    points.retain(|point| is_feasible(problem, point));
    points
}

/// What the goals compare, in sequence; smaller is better.
fn figure(problem: &Problem, point: &[Rational]) -> Vec<Rational> {
    (problem.goals.iter().enumerate())
        .flat_map(|(at, goal)| match goal {
            Goal::Leximin { .. } => leximin_vector(problem, at, point),
            Goal::Sum { terms, .. } => {
                vec![terms.iter().fold(q(0), |sum, (column, cost)| sum + cost * &point[*column])]
            }
            Goal::CodeOrder => point.to_vec(),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_proved(world in worlds(4, 5, 12)) {
        answer(&world.problem());
    }

    #[test]
    fn wider_worlds_are_proved(world in worlds(9, 14, 1000)) {
        answer(&world.problem());
    }

    #[test]
    fn goals_are_proved_in_any_sequence(world in worlds(4, 5, 12), first in 0..4_usize) {
        let mut problem = World { fewest_moves: true, leximin: true, ..world }.problem();
        problem.goals.pop();
        let first = first % problem.goals.len();
        problem.goals.rotate_left(first);
        answer(&problem);
    }

    #[test]
    fn one_answer_is_first_and_last_in_code_order(world in worlds(3, 4, 9)) {
        // The first and the last answer in code order are the same exactly when there is no other.
        let loose = World { code_order: false, ..world };
        let problem = loose.problem();
        let mut last = problem.clone();
        last.goals.extend((0..problem.columns.len()).map(|column| Goal::Sum {
            name: format!("last {column}"),
            terms: vec![(column, -Rational::ONE)],
        }));
        let mut first = problem.clone();
        first.goals.push(Goal::CodeOrder);
        if let (Answer::Optimal(first), Answer::Optimal(last)) = (answer(&first), answer(&last)) {
            let unique = is_unique(&problem, &recognise(&problem).expect("a network"));
            prop_assert_eq!(unique, first.values == last.values);
        }
    }

    #[test]
    fn whole_answers_are_the_best_of_all_points(world in worlds(2, 2, 4)) {
        let problem = world.problem();
        prop_assume!(problem.columns.len() <= 6);
        let best = points(&problem, 4).into_iter().min_by_key(|point| figure(&problem, point));
        match answer(&problem) {
            Answer::Infeasible(_) => prop_assert_eq!(best, None),
            // Leximin may need fractions; no whole point is then better.
            Answer::Optimal(solution) => {
                let best = best.expect("whole bounds leave a whole point");
                if solution.values.iter().all(exact::is_whole) {
                    prop_assert_eq!(best, solution.values);
                } else {
                    prop_assert!(figure(&problem, &solution.values) < figure(&problem, &best));
                }
            }
            Answer::Unbounded => unreachable!(),
        }
    }

    #[test]
    fn a_thousand_times_everything_is_a_thousand_times_the_answer(world in worlds(3, 4, 9)) {
        let scale = |x: &Rational| x * q(1000);
        let some = |x: &Vec<Option<Rational>>| x.iter().map(|x| x.as_ref().map(scale)).collect();
        let larger = World {
            people: world.people.iter().map(scale).collect(),
            fair: some(&world.fair),
            floor: some(&world.floor),
            cap: some(&world.cap),
            there: world.there.iter().map(|row| row.iter().map(scale).collect()).collect(),
            together: world.together.iter().map(|(hosts, cap)| (hosts.clone(), scale(cap))).collect(),
            ..world.clone()
        };
        match (answer(&world.problem()), answer(&larger.problem())) {
            (Answer::Optimal(small), Answer::Optimal(large)) => {
                prop_assert_eq!(levels(&small), levels(&large));
                prop_assert_eq!(small.values.iter().map(scale).collect::<Vec<_>>(), large.values);
            }
            (small, large) => prop_assert!(matches!((small, large), (Answer::Infeasible(_), Answer::Infeasible(_)))),
        }
    }

    #[test]
    fn a_looser_cap_never_worsens_the_leximin_vector(world in worlds(4, 5, 12), which in 0..5_usize, more in 1..9_i64) {
        let tight = World { unmet: false, leximin: true, ..world };
        let mut loose = tight.clone();
        loose.cap[which] = loose.cap[which].as_ref().map(|cap| cap + q(more));
        let (before, after) = (tight.problem(), loose.problem());
        if let Answer::Optimal(solution) = answer(&before) {
            let better = optimum(&after);
            prop_assert!(leximin_vector(&after, 0, &better.values) <= leximin_vector(&before, 0, &solution.values));
        }
    }

    #[test]
    fn the_order_of_the_rows_and_ratios_changes_nothing(world in worlds(4, 5, 12)) {
        let problem = world.problem();
        let mut turned = problem.clone();
        turned.rows.reverse();
        for goal in &mut turned.goals {
            if let Goal::Leximin { ratios, .. } = goal {
                ratios.reverse();
            }
        }
        if let (Answer::Optimal(one), Answer::Optimal(other)) = (answer(&problem), answer(&turned)) {
            prop_assert_eq!(one.values, other.values);
        }
    }

    #[test]
    fn changed_multipliers_are_judged_as_by_the_small_check(
        world in worlds(3, 4, 9),
        [stage, other, dual] in any::<[prop::sample::Index; 3]>(),
        change in prop::sample::select(vec![Some(-1), Some(2), None]),
    ) {
        // A distance of zero would be a coefficient of zero.
        let problem = World { code_order: false, leximin: true, distance: None, ..world }.problem();
        if let Answer::Optimal(mut solution) = answer(&problem)
            && !solution.stages.is_empty()
        {
            prop_assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
            let [at, other] = [stage, other].map(|index| index.index(solution.stages.len()));
            let taken = duals(&mut solution.stages[other]).clone();
            let changed = duals(&mut solution.stages[at]);
            match change {
                Some(times) if !changed.is_empty() => {
                    let at = dual.index(changed.len());
                    changed[at].1 *= q(times);
                }
                _ => *changed = taken,
            }
            let small = catch_unwind(AssertUnwindSafe(|| assert_proved(&problem, &solution)));
            prop_assert_eq!(proof::check(&problem, &solution).is_proved(), small.is_ok());
        }
    }
}

fn duals(stage: &mut Stage) -> &mut Vec<(Constraint, Rational)> {
    match stage {
        Stage::Sum { duals, .. } | Stage::Level { duals, .. } | Stage::Column { duals, .. } => duals,
        Stage::CodeOrder { .. } => panic!("the programme has no code order"),
    }
}
