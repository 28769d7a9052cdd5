//! Out of exact reach: an answer within a distance that is known exactly, only where it is accepted, always said.

use std::fmt::Write as _;

use onus::data::Catalogue;
use onus::exact::{Rational, ratio};
use onus::pipeline::{self, Effort, Outcome, ProofStatus, Run};
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{Solution, Stage, check_within};
use onus::report::{self, Report};
use onus::solve::{Answer, solve, tolerance};
use onus::verify::{Check, verify};

use super::world::{Limit, World};
use super::{allocated, read, run};

/// Origins whose people count differently, hosts with caps of their own and together, bars: no network.
fn made(origins: usize, hosts: usize) -> String {
    let size = |at: usize, by: u64| (u64::try_from(at).unwrap() * by) % 97 + 3;
    let cap = |states: Vec<usize>, people, together| Limit { floor: false, states, people, together };
    let mut limits: Vec<Limit> = (0..hosts).step_by(5).map(|at| cap(vec![at], 40 * size(at, 31), false)).collect();
    limits.push(cap((0..hosts / 3).collect(), 900 * u64::try_from(origins).unwrap(), true));
    let people: Vec<u64> = (0..origins).map(|at| 100 * size(at, 53)).collect();
    let world = World {
        states: (0..hosts).map(|at| (format!("S{at:02}"), vec![size(at, 17) * size(at, 29)])).collect(),
        weights: vec![1],
        units: vec![0],
        order: vec![0],
        people: people.iter().sum(),
        limits,
        origins: people.into_iter().enumerate().map(|(at, people)| (format!("O{at:02}"), people)).collect(),
        bars: (0..origins).map(|at| (at, (7 * at) % hosts)).collect(),
        unmet_allowed: false,
    };
    let mut text = world.text();
    for at in (0..origins).step_by(2) {
        let _ = writeln!(text, "[cohort.O{at:02}]\nweight = {}", 2 + at % 3);
    }
    text
}

fn near(text: &str, effort: Effort) -> Run {
    pipeline::run_with(read(text, &[], None), Catalogue::shipped(), &effort)
        .unwrap_or_else(|findings| panic!("{}", super::sentences(&findings)))
}

/// As if nothing were small enough for the exact simplex.
const NOTHING_EXACT: Effort = Effort { accept_tolerance: true, exact_columns: 0, exact_work: u64::MAX };

/// As if little were small enough for it.
const SMALL: Effort = Effort { accept_tolerance: false, exact_columns: 200, exact_work: u64::MAX };

/// As if no work were done for it.
const IDLE: Effort = Effort { accept_tolerance: false, exact_columns: usize::MAX, exact_work: 0 };

fn tolerance_of(run: &Run) -> Rational {
    match &allocated(run).proof {
        ProofStatus::CheckedToTolerance(within) => within.clone(),
        other => panic!("{other:?}"),
    }
}

/// The ratios of the first leximin goal, largest first.
fn ratios(run: &Run) -> Vec<Rational> {
    let leximin = run.problem.goals.iter().find_map(|goal| match goal {
        Goal::Leximin { ratios, .. } => Some(ratios),
        _ => None,
    });
    let values = &allocated(run).solution.values;
    let at = |terms: &[(usize, Rational)]| terms.iter().fold(Rational::ZERO, |sum, (at, f)| sum + f * &values[*at]);
    let mut found: Vec<Rational> = leximin.unwrap().iter().map(|one| at(&one.terms) / &one.by).collect();
    found.sort_by(|a, b| b.cmp(a));
    found
}

#[test]
fn an_answer_within_a_tolerance_is_the_exact_one_within_it() {
    if !tolerance::is_here() {
        return;
    }
    let text = made(6, 10);
    let exact = run(&text, &[], None);
    assert_eq!(allocated(&exact).proof, ProofStatus::Proved);
    let found = near(&text, NOTHING_EXACT);
    let within = tolerance_of(&found);
    assert!(within <= ratio(1, 10_000) && within > Rational::ZERO);
    // The largest ratio is within the tolerance of the least one; those after it are so given the ones before.
    let pairs: Vec<(Rational, Rational)> = ratios(&exact).into_iter().zip(ratios(&found)).collect();
    assert!(pairs[0].1 >= pairs[0].0 && &pairs[0].1 - &pairs[0].0 <= &within * pairs[0].0.clone().max(Rational::ONE));
    for (exact, found) in pairs {
        let off = if exact > found { &exact - &found } else { &found - &exact };
        assert!(off <= ratio(1, 100_000), "{exact} {found}");
    }
    // Every rule holds exactly, and so do the sums of whole people.
    let people: onus::exact::Integer = allocated(&found).people.iter().sum();
    assert_eq!(people, allocated(&exact).people.iter().sum());
}

#[test]
fn above_the_limit_it_is_accepted_or_refused_and_always_said() {
    let text = made(12, 25);
    let exactly = pipeline::run_with(read(&text, &[], None), Catalogue::shipped(), &SMALL);
    let findings = exactly.expect_err("out of reach");
    assert_eq!(findings.0[0].code, "ONUS-P003");
    assert_eq!(findings.0[0].fix.contains("--accept tolerance"), tolerance::is_here());
    if !tolerance::is_here() {
        return;
    }
    let accepting = Effort { accept_tolerance: true, ..SMALL };
    let found = near(&text, accepting);
    assert!(found.problem.columns.len() > SMALL.exact_columns);
    let within = tolerance_of(&found);
    let again = near(&text, accepting);
    let written = |run: &Run, name: &str| (report::format(name).unwrap().write)(&Report::of(run));
    for format in ["table", "json", "md"] {
        let bytes = written(&found, format);
        assert_eq!(bytes, written(&again, format), "{format}");
        assert!(bytes.contains("checked to tolerance") && !bytes.contains("· proved"), "{format}");
    }
    assert!(
        written(&found, "table")
            .contains(&format!("checked to tolerance {}", onus::exact::fixed(&within, 12).trim_end_matches('0')))
    );
    let verified = verify(written(&found, "json").as_bytes(), Catalogue::shipped());
    assert_eq!(verified.intact, Check::Holds);
    assert_eq!(verified.proved, Check::ToTolerance(within));
    // What a smaller limit left to a tolerance is solved exactly where it is recomputed.
    assert!(matches!(verified.recomputed, Check::Fails(_)), "{:?}", verified.recomputed);
    assert!(!verified.holds());
}

/// Few columns may be much work: then it is refused or accepted in the same way.
#[test]
fn too_much_work_is_accepted_or_refused() {
    let text = made(6, 10);
    let findings = pipeline::run_with(read(&text, &[], None), Catalogue::shipped(), &IDLE).expect_err("too much work");
    assert_eq!(findings.0[0].code, "ONUS-P003");
    assert!(findings.0[0].what.contains("more work than is done"), "{findings:?}");
    assert_eq!(findings.0[0].fix.contains("--accept tolerance"), tolerance::is_here());
    if tolerance::is_here() {
        assert!(tolerance_of(&near(&text, Effort { accept_tolerance: true, ..IDLE })) <= ratio(1, 10_000));
    }
}

#[test]
fn who_asks_for_more_work_is_not_refused() {
    let text = made(4, 6);
    let little = Effort { exact_columns: 1, exact_work: 1, ..SMALL };
    for effort in [little, Effort { exact_columns: usize::MAX, ..little }] {
        assert!(pipeline::run_with(read(&text, &[], None), Catalogue::shipped(), &effort).is_err());
    }
    assert_eq!(allocated(&near(&text, little.times(u32::MAX))).proof, ProofStatus::Proved);
}

/// The level as a column of its own, which has a cost and is held from above by nothing.
#[test]
fn a_level_that_is_a_column_is_found_within_a_tolerance() {
    if !tolerance::is_here() {
        return;
    }
    let exact = run(&made(6, 10), &[], None);
    let mut problem = exact.problem.clone();
    let level = problem.columns.len();
    problem.columns.push(Column { name: "level".to_owned(), stands_for: Variable::Other, upper: None });
    let Some(Goal::Leximin { ratios: of_goal, .. }) =
        problem.goals.iter().find(|goal| matches!(goal, Goal::Leximin { .. }))
    else {
        panic!("leximin")
    };
    for Ratio { name, mut terms, by } in of_goal.clone() {
        terms.push((level, -by));
        let reason = Reason { rule: "level".to_owned(), line: None };
        problem.rows.push(Row {
            name,
            says: Condition::OTHER,
            terms,
            sense: Sense::AtMost,
            rhs: Rational::ZERO,
            reason,
        });
    }
    problem.goals = vec![Goal::Sum { name: "level".to_owned(), terms: vec![(level, Rational::ONE)] }];
    let found = tolerance::solve(&problem).unwrap();
    let within = check_within(&problem, &found).unwrap();
    assert!(within <= ratio(1, 10_000), "{within}");
    let least = &ratios(&exact)[0];
    let off = &found.values[level] - least;
    assert!(off >= Rational::ZERO && off <= within * least.clone().max(Rational::ONE), "{off}");
}

/// People who may wait for later periods: a column that nothing holds from above but the need of its period, whose people of the
/// period before count against it. The level is a column.
fn waiting(periods: u64, origins: u64, hosts: u64) -> Problem {
    let mut problem = Problem::default();
    let column = |problem: &mut Problem| {
        problem.columns.push(Column { name: String::new(), stands_for: Variable::Other, upper: None });
        problem.columns.len() - 1
    };
    let row = |problem: &mut Problem, mut terms: Vec<(usize, Rational)>, sense, rhs: u64| {
        terms.sort_by_key(|(column, _)| *column);
        let reason = Reason { rule: "made".to_owned(), line: None };
        problem.rows.push(Row { name: String::new(), says: Condition::OTHER, terms, sense, rhs: rhs.into(), reason });
    };
    let level = column(&mut problem);
    let mut before: Vec<usize> = Vec::new();
    for period in 0..periods {
        let mut of_hosts = vec![Vec::new(); usize::try_from(hosts).unwrap()];
        let mut waits = Vec::new();
        for origin in 0..origins {
            let mut terms: Vec<_> =
                before.get(usize::try_from(origin).unwrap()).map(|at| (*at, -Rational::ONE)).into_iter().collect();
            for (host, of_host) in (0..hosts).zip(&mut of_hosts).filter(|(host, _)| (origin + host) % 4 != 0) {
                let placed = column(&mut problem);
                terms.push((placed, Rational::ONE));
                of_host.push((placed, ratio(7 + (origin * 5 + host) % 6, 10)));
            }
            if period + 1 < periods {
                waits.push(column(&mut problem));
                terms.push((waits[waits.len() - 1], Rational::ONE));
            }
            row(&mut problem, terms, Sense::Equal, 100 + (period * 37 + origin * 53) % 90);
        }
        for (host, terms) in (0..hosts).zip(of_hosts) {
            row(&mut problem, terms.clone(), Sense::AtMost, 160 + host * 11);
            let of_level = (level, -Rational::from(40 + (host * 29) % 70));
            row(&mut problem, terms.into_iter().chain([of_level]).collect(), Sense::AtMost, 0);
        }
        before = waits;
    }
    problem.goals = vec![Goal::Sum { name: "level".to_owned(), terms: vec![(level, Rational::ONE)] }];
    problem
}

#[test]
fn people_who_wait_are_placed_within_a_tolerance() {
    if !tolerance::is_here() {
        return;
    }
    for (periods, origins, hosts) in [(2, 2, 4), (4, 8, 34), (10, 8, 13)] {
        let problem = waiting(periods, origins, hosts);
        let Answer::Optimal(exact) = solve(&problem) else { panic!("there is room") };
        let found = tolerance::solve(&problem).unwrap();
        let within = check_within(&problem, &found).unwrap();
        assert!(within <= ratio(1, 10_000), "{within}");
        let (least, off) = (&exact.values[0], &found.values[0] - &exact.values[0]);
        assert!(off >= Rational::ZERO && off <= within * least.clone().max(Rational::ONE), "{off}");
    }
}

/// Who is placed decides the fair numbers of `of-placed`: that is done exactly, or refused whatever is accepted.
#[test]
fn who_is_placed_is_decided_exactly_or_not_at_all() {
    let text = made(4, 6)
        .replace("[people.need]", "place = \"as-many-as-possible\"\nfair = \"of-placed\"\n[people.need]")
        .replace("order = [", "order = [\"leximin-unmet\", ")
        // Two caps that cross are no network, even before burdens are shared.
        .replace("[goals]", "[rules.crossing]\nkind = \"cap\"\napplies = \"together\"\nstates = [\"S01\", \"S02\"]\npeople = 4000\n[goals]");
    for effort in [NOTHING_EXACT, Effort { accept_tolerance: true, ..IDLE }] {
        let refused = pipeline::run_with(read(&text, &[], None), Catalogue::shipped(), &effort);
        let findings = refused.map(|_| ()).expect_err("out of reach");
        assert_eq!(findings.0[0].code, "ONUS-P003");
        let what = &findings.0[0].what;
        assert!(what.contains("who stays without a place is decided exactly or not at all"), "{findings:?}");
        assert!(!findings.0[0].fix.contains("--accept"), "{findings:?}");
    }
}

#[test]
fn what_is_within_reach_is_exact_whatever_is_accepted() {
    let text = made(4, 6);
    let accepted = near(&text, Effort::accepting_tolerance());
    assert_eq!(allocated(&accepted).proof, ProofStatus::Proved);
    let json = |run: &Run| (report::format("json").unwrap().write)(&Report::of(run));
    assert_eq!(json(&accepted), json(&run(&text, &[], None)));
}

#[test]
fn rules_without_room_are_not_answered_to_a_tolerance() {
    if !tolerance::is_here() {
        return;
    }
    let text = made(4, 6).replace("people = 3600", "people = 1").replace("[goals]", "[rules.all]\nkind = \"cap\"\napplies = \"together\"\nstates = [\"S00\", \"S01\", \"S02\", \"S03\", \"S04\", \"S05\"]\npeople = 5\n[goals]");
    let findings =
        pipeline::run_with(read(&text, &[], None), Catalogue::shipped(), &NOTHING_EXACT).expect_err("no room");
    assert_eq!(findings.0[0].code, "ONUS-P090");
}

/// The check finds values that break a rule, multipliers that prove less, and levels that are not there.
#[test]
fn the_tolerance_is_checked() {
    if !tolerance::is_here() {
        return;
    }
    let found = near(&made(4, 6), NOTHING_EXACT);
    let Outcome::Allocated(allocation) = &found.outcome else { panic!("allocated") };
    let good = check_within(&found.problem, &allocation.solution).unwrap();
    assert!(good <= tolerance_of(&found));
    let mutate = |change: &dyn Fn(&mut Solution)| {
        let mut solution = allocation.solution.clone();
        change(&mut solution);
        check_within(&found.problem, &solution)
    };
    assert!(mutate(&|solution| solution.values[0] += ratio(1, 1_000_000)).is_err());
    assert!(mutate(&|solution| drop(solution.stages.pop())).is_err());
    let first_level = |solution: &mut Solution, change: &dyn Fn(&mut Rational)| {
        if let Stage::Level { level, .. } = &mut solution.stages[0] {
            change(level);
        }
    };
    // A higher level is allowed and is farther from the best; a lower one is not attained.
    let raised = mutate(&|solution| first_level(solution, &|level| *level += ratio(1, 1000)));
    assert!(raised.is_ok_and(|within| within >= ratio(1, 10_000)));
    assert!(mutate(&|solution| first_level(solution, &|level| *level -= ratio(1, 1000))).is_err());
    let halved = mutate(&|solution| {
        if let Stage::Level { duals, .. } = &mut solution.stages[0] {
            duals.iter_mut().for_each(|(_, dual)| *dual *= ratio(1, 2));
        }
    });
    assert!(halved.is_err());
}
