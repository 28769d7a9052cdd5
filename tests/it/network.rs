//! Networks: exact flows, their certificates, controlled rounding and the bounded key.

mod verifier;
mod world;

use onus::exact::{self, Rational};
use onus::key::bounded::{Bounds, NoBoundedKey, bounded_key};
use onus::problem::Problem;
use onus::proof::{Constraint, Solution, Stage};
use onus::solve::Answer;
use onus::solve::controlled::{Margins, controlled_rounding};
use onus::solve::network::{is_unique, recognise, solve};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational};
use verifier::{assert_infeasible, assert_proved, is_feasible, leximin_vector};
use world::{World, ledger};

fn q(n: i64) -> Rational {
    Rational::from(n)
}

fn answer(problem: &Problem) -> Answer {
    let network = recognise(problem).expect("a network");
    let answer = solve(problem, &network);
    match &answer {
        Answer::Optimal(solution) => assert_proved(problem, solution),
        Answer::Infeasible(infeasible) => assert_infeasible(problem, &infeasible.duals),
        Answer::Unbounded => panic!("people are never unbounded"),
    }
    answer
}

fn optimum(problem: &Problem) -> Solution {
    match answer(problem) {
        Answer::Optimal(solution) => solution,
        other => panic!("no optimum: {other:?}"),
    }
}

fn levels(solution: &Solution) -> Vec<(Rational, Vec<usize>)> {
    let stages = solution.stages.iter();
    stages
        .filter_map(|stage| match stage {
            Stage::Level { level, closed, .. } => Some((level.clone(), closed.clone())),
            _ => None,
        })
        .collect()
}

const STATES: [&str; 5] = ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"];

fn common_example(case: &Value) -> Problem {
    let input = &case["input"];
    let fair: Vec<Rational> = STATES.iter().map(|state| rational(&input["fair"][state])).collect();
    let limits = |table: &str| -> Vec<Option<Rational>> {
        STATES.iter().map(|state| input[table].get(state).map(rational)).collect()
    };
    ledger(&rational(&input["total"]), &fair, &limits("floor"), &limits("cap"))
}

#[test]
fn the_worked_burden_ratios() {
    let case = oracle("leximin", "burden-ratio");
    let solution = optimum(&common_example(&case));
    for (at, state) in STATES.iter().enumerate() {
        assert_eq!(solution.values[at], rational(&case["expect"]["x"][state]), "{state}");
    }
    let expected: Vec<(Rational, Vec<usize>)> = case["expect"]["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| {
            let closed = stage["closed"].as_array().unwrap().iter();
            let closed = closed.map(|name| STATES.iter().position(|state| name == state).unwrap()).collect();
            (rational(&stage["level"]), closed)
        })
        .collect();
    assert_eq!(levels(&solution), expected);
}

#[test]
fn leximin_goes_beyond_the_bottleneck() {
    let case = oracle("leximin", "beyond-the-bottleneck");
    let hosts = ["A", "B", "C"];
    let groups: Vec<&Value> = case["input"]["groups"].as_object().unwrap().values().collect();
    let world = World {
        people: groups.iter().map(|group| rational(&group["size"])).collect(),
        fair: hosts.iter().map(|host| Some(rational(&case["input"]["fair"][host]))).collect(),
        floor: vec![None; 3],
        cap: vec![None; 3],
        allowed: (groups.iter())
            .map(|group| {
                hosts.iter().map(|host| group["hosts"].as_array().unwrap().iter().any(|h| h == host)).collect()
            })
            .collect(),
        leximin: true,
        code_order: true,
        ..World::default()
    };
    let problem = world.problem();
    let solution = optimum(&problem);
    assert_eq!(levels(&solution), [(q(2), vec![2]), (exact::ratio(3, 4), vec![0, 1])]);
    assert!(is_unique(&problem, &recognise(&problem).unwrap()));
}

#[test]
fn too_little_room_is_named_by_its_cut() {
    let problem = common_example(&oracle("chebyshev", "infeasible"));
    let Answer::Infeasible(infeasible) = answer(&problem) else { panic!("the caps sum to 98 000") };
    let named: Vec<&str> = infeasible
        .duals
        .iter()
        .map(|(constraint, _)| match constraint {
            Constraint::Row(row) => problem.rows[*row].name.as_str(),
            other => panic!("not a row: {other:?}"),
        })
        .collect();
    // The floor of Corvia (row floor[2]) is innocent.
    assert_eq!(named, ["total", "cap[0]", "cap[1]", "cap[2]", "cap[3]", "cap[4]"]);
}

#[test]
fn other_programmes_are_not_networks() {
    let mut crossing = two_by_three();
    crossing.together = vec![(vec![0, 1], q(9)), (vec![1, 2], q(9))];
    assert!(recognise(&crossing.problem()).is_none(), "groups that cross");
    let mut weighted = two_by_three().problem();
    weighted.rows[0].terms[0].1 = q(2);
    assert!(recognise(&weighted).is_none(), "different coefficients in a row");
    let mut loose = two_by_three().problem();
    loose.rows[0].sense = onus::problem::Sense::AtMost;
    assert!(recognise(&loose).is_none(), "an origin without total");
}

fn two_by_three() -> World {
    World {
        people: vec![q(7), q(5)],
        fair: vec![Some(q(4)), Some(q(4)), Some(q(4))],
        floor: vec![None; 3],
        cap: vec![None; 3],
        allowed: vec![vec![true; 3]; 2],
        leximin: true,
        code_order: true,
        ..World::default()
    }
}

#[test]
fn groups_of_groups_cap_together() {
    let mut world = two_by_three();
    world.together = vec![(vec![0, 1], q(6)), (vec![0, 1, 2], q(12))];
    let solution = optimum(&world.problem());
    assert_eq!(levels(&solution), [(exact::ratio(3, 2), vec![2]), (exact::ratio(3, 4), vec![0, 1])]);
    world.together[1].1 = q(11);
    assert!(matches!(answer(&world.problem()), Answer::Infeasible(_)));
}

#[test]
fn scaled_rows_and_rows_turned_round_mean_the_same() {
    let mut world = two_by_three();
    world.cap[0] = Some(q(2));
    world.floor[1] = Some(q(5));
    let problem = world.problem();
    let mut scaled = problem.clone();
    for (at, row) in scaled.rows.iter_mut().enumerate() {
        let times = if at == 2 { q(3) } else { exact::ratio(-1, 7) };
        for (_, coefficient) in &mut row.terms {
            *coefficient *= &times;
        }
        row.rhs *= &times;
        if times < Rational::ZERO {
            row.sense = match row.sense {
                onus::problem::Sense::AtMost => onus::problem::Sense::AtLeast,
                onus::problem::Sense::AtLeast => onus::problem::Sense::AtMost,
                onus::problem::Sense::Equal => onus::problem::Sense::Equal,
            };
        }
    }
    assert_eq!(optimum(&problem).values, optimum(&scaled).values);
}

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
    use onus::problem::Goal;
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
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_proved(world in worlds(4, 5, 12)) {
        answer(&world.problem());
    }

    #[test]
    fn wider_worlds_are_proved(world in worlds(9, 14, 1000)) {
        answer(&world.problem());
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
            if let onus::problem::Goal::Leximin { ratios, .. } = goal {
                ratios.reverse();
            }
        }
        if let (Answer::Optimal(one), Answer::Optimal(other)) = (answer(&problem), answer(&turned)) {
            prop_assert_eq!(one.values, other.values);
        }
    }

    #[test]
    fn a_ledger_agrees_with_the_bounded_key(
        states in prop::collection::vec((1..1000_i64, prop::option::of(0..200_i64), prop::option::of(0..400_i64)), 1..12),
    ) {
        let fair: Vec<Rational> = states.iter().map(|(fair, ..)| q(*fair)).collect();
        let floor: Vec<Option<Rational>> = states.iter().map(|(_, floor, _)| floor.map(|n| exact::ratio(n, 1000))).collect();
        let cap: Vec<Option<Rational>> = states.iter().map(|(.., cap)| cap.map(|n| exact::ratio(n, 1000))).collect();
        let bounds: Vec<Bounds> = (fair.iter().zip(&floor).zip(&cap))
            .map(|((start, floor), cap)| Bounds {
                start: start.clone(),
                lower: floor.clone().unwrap_or_default(),
                upper: cap.clone().unwrap_or(Rational::ONE),
            })
            .collect();
        match (answer(&ledger(&Rational::ONE, &fair, &floor, &cap)), bounded_key(&bounds)) {
            (Answer::Optimal(solution), Ok(key)) => {
                prop_assert_eq!(&solution.values, &key.shares);
                for factor in [Some(&key.least_factor), key.greatest_factor.as_ref()].into_iter().flatten() {
                    let at_factor: Vec<Rational> = bounds.iter()
                        .map(|state| (factor * &state.start).max(state.lower.clone()).min(state.upper.clone()))
                        .collect();
                    prop_assert_eq!(&at_factor, &key.shares);
                }
            }
            (Answer::Infeasible(_), Err(_)) => {}
            (network, key) => prop_assert!(false, "{network:?} but {key:?}"),
        }
    }

    #[test]
    fn controlled_rounding_keeps_to_neighbours_and_is_the_best(
        table in prop::collection::vec(prop::collection::vec((0..3_i64, 0..5_i64), 3), 2..4),
    ) {
        let table: Vec<Vec<Rational>> = table.iter()
            .map(|row| row.iter().map(|(whole, fifths)| q(*whole) + exact::ratio(*fifths, 5)).collect())
            .collect();
        let rounded = controlled_rounding(&table, None).expect("one always exists");
        let roundings = all_roundings(&table);
        let best = roundings.into_iter().min_by_key(|cells| (change(&table, cells), cells.clone()));
        prop_assert_eq!(best, Some(rounded.cells.clone()));
        prop_assert_eq!(change(&table, &rounded.cells), rounded.change);
    }
}

type Cells = Vec<Vec<exact::Integer>>;

fn change(table: &[Vec<Rational>], cells: &Cells) -> Rational {
    let pairs = table.iter().flatten().zip(cells.iter().flatten());
    pairs.fold(q(0), |sum, (real, whole)| {
        let whole = Rational::from(whole.clone());
        sum + if *real > whole { real - whole } else { whole - real }
    })
}

/// Every way to round all cells to neighbours so that rows, columns and the total are neighbours of theirs.
fn all_roundings(table: &[Vec<Rational>]) -> Vec<Cells> {
    let mut all: Vec<Vec<exact::Integer>> = vec![Vec::new()];
    for cell in table.iter().flatten() {
        let mut choices = vec![exact::floor(cell)];
        if !exact::is_whole(cell) {
            choices.push(exact::ceil(cell));
        }
        all = all.iter().flat_map(|done| choices.iter().map(|c| [done.clone(), vec![c.clone()]].concat())).collect();
    }
    let near = |real: Rational, whole: exact::Integer| exact::floor(&real) <= whole && whole <= exact::ceil(&real);
    let width = table[0].len();
    let all = all.into_iter().map(|cells| cells.chunks(width).map(<[_]>::to_vec).collect::<Cells>());
    all.filter(|cells| {
        let rows = table.iter().zip(cells).all(|(real, whole)| near(exact::sum(real), whole.iter().sum()));
        let columns = (0..width)
            .all(|at| near(exact::sum(table.iter().map(|row| &row[at])), cells.iter().map(|row| &row[at]).sum()));
        rows && columns && near(exact::sum(table.iter().flatten()), cells.iter().flatten().sum())
    })
    .collect()
}

fn matrix(leaf: &Value) -> Vec<Vec<Rational>> {
    leaf.as_array().unwrap().iter().map(|row| row.as_array().unwrap().iter().map(rational).collect()).collect()
}

fn whole(leaf: &Value) -> Vec<exact::Integer> {
    leaf.as_array().unwrap().iter().map(|n| exact::floor(&rational(n))).collect()
}

#[test]
fn the_worked_table_is_rounded() {
    let case = oracle("controlled_rounding", "three-by-four");
    let rounded = controlled_rounding(&matrix(&case["input"]["matrix"]), None).expect("one always exists");
    assert_eq!(rounded.change, rational(&case["expect"]["objective"]));
    let expected: Cells = case["expect"]["optimal"][0].as_array().unwrap().iter().map(whole).collect();
    assert_eq!(rounded.cells, expected);
}

#[test]
fn the_worked_table_is_rounded_to_margins() {
    let case = oracle("controlled_rounding", "fixed-margins");
    let input = &case["input"];
    let mut margins = Margins { rows: whole(&input["rows"]), columns: whole(&input["columns"]) };
    let rounded = controlled_rounding(&matrix(&input["matrix"]), Some(&margins)).expect("the oracle has one");
    assert_eq!(rounded.change, rational(&case["expect"]["objective"]));
    let expected: Cells = case["expect"]["one_optimal"].as_array().unwrap().iter().map(whole).collect();
    assert_eq!(rounded.cells, expected);
    // The first column is 12.5, 6.3 and 0.2: no rounding of its cells gives 21.
    margins.columns[0] += exact::Integer::from(2);
    margins.rows[0] += exact::Integer::from(2);
    assert_eq!(controlled_rounding(&matrix(&input["matrix"]), Some(&margins)), None);
}

#[test]
fn the_bounded_key_of_the_scale() {
    let case = oracle("un_scale", "bounded-proportional");
    let (input, expect) = (&case["input"], &case["expect"]);
    let names: Vec<&String> = input["start"].as_object().unwrap().keys().collect();
    let states: Vec<Bounds> = names
        .iter()
        .map(|name| Bounds {
            start: rational(&input["start"][*name]),
            lower: rational(&input["lower"][*name]),
            upper: rational(&input["upper"][*name]),
        })
        .collect();
    let key = bounded_key(&states).expect("a key");
    assert_eq!(key.least_factor, rational(&expect["lambda"]));
    assert_eq!(key.greatest_factor.as_ref(), Some(&key.least_factor));
    for (name, share) in names.iter().zip(&key.shares) {
        assert_eq!(*share, rational(&expect["share"][*name]), "{name}");
    }
}

#[test]
fn the_bounded_key_says_why_there_is_none() {
    let bounds = |start, lower: (i64, i64), upper: (i64, i64)| Bounds {
        start: q(start),
        lower: exact::ratio(lower.0, lower.1),
        upper: exact::ratio(upper.0, upper.1),
    };
    assert_eq!(bounded_key(&[bounds(-1, (0, 1), (1, 1))]), Err(NoBoundedKey::NegativeStart(0)));
    assert_eq!(bounded_key(&[bounds(1, (1, 2), (1, 3))]), Err(NoBoundedKey::Crossed(0)));
    let high = [bounds(1, (2, 3), (1, 1)), bounds(0, (1, 2), (1, 1))];
    assert_eq!(bounded_key(&high), Err(NoBoundedKey::LowerAboveOne(exact::ratio(7, 6))));
    // A state that starts from zero stays at its least share, however high its greatest is.
    let low = [bounds(1, (0, 1), (1, 2)), bounds(0, (1, 4), (1, 1))];
    assert_eq!(bounded_key(&low), Err(NoBoundedKey::UpperBelowOne(exact::ratio(3, 4))));
    // Both at a bound: every factor from 1/2 to 3/4 gives these shares.
    let wide = [bounds(1, (0, 1), (1, 2)), bounds(2, (1, 2), (1, 1))];
    let key = bounded_key(&[wide[0].clone(), Bounds { start: exact::ratio(2, 3), ..wide[1].clone() }]).expect("a key");
    assert_eq!(key.shares, [exact::ratio(1, 2), exact::ratio(1, 2)]);
    assert_eq!((key.least_factor, key.greatest_factor), (exact::ratio(1, 2), Some(exact::ratio(3, 4))));
}
