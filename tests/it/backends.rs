//! Float solvers: one suite for all of them, walking the table; and the problems made to mislead them.

use onus::exact::{Rational, approximate, ratio};
use onus::problem::{Problem, Sense};
use onus::proof::{Solution, Stage};
use onus::solve::backend::{
    AGREEMENT, BACKENDS, Backend, COLUMN_LIMIT, CrossCheck, FloatAnswer, FloatColumn, FloatLp, FloatRow, Shown,
    TOLERANCE, cross_check,
};
use serde_json::Value;

use crate::proof;
use crate::support::{rational, text};

/// Every solver that this build has.
fn built() -> impl Iterator<Item = &'static dyn Backend> {
    BACKENDS.iter().filter_map(|known| known.backend)
}

fn lp(columns: &[(f64, f64, f64)], rows: &[(&[f64], Sense, f64)]) -> FloatLp {
    let columns = columns.iter().map(|(lower, upper, cost)| FloatColumn { lower: *lower, upper: *upper, cost: *cost });
    let rows = rows.iter().map(|(factors, sense, rhs)| {
        let terms = factors.iter().copied().enumerate().filter(|(_, factor)| factor.abs() > 0.0 || factor.is_nan());
        FloatRow { terms: terms.collect(), sense: *sense, rhs: *rhs }
    });
    FloatLp { columns: columns.collect(), rows: rows.collect() }
}

const INF: f64 = f64::INFINITY;

#[test]
fn the_table_names_each_solver_once_with_feature_and_licence() {
    let names: Vec<&str> = BACKENDS.iter().map(|known| known.name).collect();
    assert_eq!(names, ["microlp", "clarabel", "highs"]);
    let features = [cfg!(feature = "microlp"), cfg!(feature = "clarabel"), cfg!(feature = "highs")];
    for (known, with) in BACKENDS.iter().zip(features) {
        assert_eq!(known.backend.is_some(), with, "{}", known.name);
        assert_eq!(known.backend.is_some(), built().any(|backend| backend.name() == known.feature), "{}", known.name);
        assert!(["MIT", "Apache-2.0"].contains(&known.licence), "{}", known.name);
    }
}

#[test]
fn a_small_programme_has_its_known_optimum() {
    // max 3x + 5y, x <= 4, 2y <= 12, 3x + 2y <= 18: 36 at (2, 6) (Hillier and Lieberman, the Wyndor example).
    let wyndor = lp(
        &[(0.0, INF, -3.0), (0.0, INF, -5.0)],
        &[(&[1.0, 0.0], Sense::AtMost, 4.0), (&[0.0, 2.0], Sense::AtMost, 12.0), (&[3.0, 2.0], Sense::AtMost, 18.0)],
    );
    for backend in built() {
        let FloatAnswer::Optimal { value, values, residual, .. } = backend.minimise(&wyndor) else {
            panic!("{}: {:?}", backend.name(), backend.minimise(&wyndor));
        };
        assert!(
            (value + 36.0).abs() < 1e-6 && (values[0] - 2.0).abs() < 1e-6,
            "{}: {value} {values:?}",
            backend.name()
        );
        assert!(residual <= TOLERANCE);
    }
}

#[test]
fn the_traps_of_adapters_are_closed() {
    let endless = |x: f64, y: f64| lp(&[(0.0, INF, x), (0.0, INF, y)], &[(&[1.0, -1.0], Sense::AtMost, 10.0)]);
    let both = lp(
        &[(0.0, INF, -1.0), (0.0, INF, 0.0)],
        &[(&[0.0, 1.0], Sense::AtMost, -1.0), (&[1.0, -1.0], Sense::AtLeast, 0.0)],
    );
    let crossed = lp(&[(2.0, 1.0, 1.0)], &[(&[1.0], Sense::AtMost, 5.0)]);
    let nothing = lp(&[(0.0, 1.0, 1.0)], &[(&[], Sense::AtLeast, 1.0)]);
    let free_of_rows = lp(&[(-3.0, 7.0, 1.0)], &[]);
    for backend in built() {
        let name = backend.name();
        // Clarabel's adapter answers Ok with y = 0.32 (solver notes, section 1).
        assert_eq!(backend.minimise(&endless(-1.0, -3.0)), FloatAnswer::Unbounded, "{name}");
        // Infeasible and with an unbounded direction: never "unbounded", which would say that there are points.
        assert_eq!(backend.minimise(&both), FloatAnswer::Infeasible, "{name}");
        assert_eq!(backend.minimise(&crossed), FloatAnswer::Infeasible, "{name}");
        assert_eq!(backend.minimise(&nothing), FloatAnswer::Infeasible, "{name}");
        let FloatAnswer::Optimal { value, .. } = backend.minimise(&free_of_rows) else { panic!("{name}") };
        assert!((value + 3.0).abs() < 1e-6, "{name}: {value}");
        assert!(matches!(backend.minimise(&FloatLp::default()), FloatAnswer::Optimal { .. }), "{name}");
        for bad in [f64::NAN, INF, -INF] {
            for poisoned in [
                endless(bad, 1.0),
                lp(&[(0.0, INF, 1.0)], &[(&[bad], Sense::AtMost, 1.0)]),
                lp(&[(0.0, INF, 1.0)], &[(&[1.0], Sense::AtMost, bad)]),
                lp(&[(INF, bad, 1.0)], &[(&[1.0], Sense::AtMost, 1.0)]),
            ] {
                assert!(matches!(backend.minimise(&poisoned), FloatAnswer::GaveUp(_)), "{name}: {poisoned:?}");
            }
        }
        let mut lost = endless(1.0, 1.0);
        lost.rows[0].terms.push((9, 1.0));
        assert!(matches!(backend.minimise(&lost), FloatAnswer::GaveUp(_)), "{name}");
    }
}

#[test]
fn a_residual_is_the_largest_violation_whatever_its_place() {
    let programme = lp(&[(0.0, 4.0, 1.0), (-INF, INF, 1.0)], &[(&[1.0, 2.0], Sense::Equal, 10.0)]);
    let close = |values: &[f64], expected: f64| {
        let found = programme.residual(values);
        assert!((found - expected).abs() < 1e-12 || found.total_cmp(&expected).is_eq(), "{values:?}: {found}");
    };
    close(&[2.0, 4.0], 0.0);
    close(&[5.0, 2.5], 0.25);
    close(&[-1.0, 5.5], 1.0);
    close(&[0.0, 0.0], 1.0);
    close(&[f64::NAN, 5.0], INF);
    close(&[0.0], INF);
}

type ExactRow = (Vec<(usize, Rational)>, Sense, Rational);

struct Trap {
    id: String,
    costs: Vec<Rational>,
    bounds: Vec<(Option<Rational>, Option<Rational>)>,
    rows: Vec<ExactRow>,
    maximise: bool,
    whole: bool,
    /// The exact value; none where there is none.
    value: Option<Rational>,
    status: String,
}

fn traps() -> Vec<Trap> {
    let all: Value = serde_json::from_str(&text("corpora/solver-traps/traps.json")).unwrap();
    all.as_array().unwrap().iter().map(trap).collect()
}

fn trap(trap: &Value) -> Trap {
    let problem = &trap["problem"];
    let variables = problem["variables"].as_array().unwrap();
    let bound = |leaf: &Value| (!leaf.is_null()).then(|| rational(leaf));
    let at = |name: &str| variables.iter().position(|v| v["name"] == name).unwrap();
    let row = |row: &Value| {
        let sense = match row["op"].as_str().unwrap() {
            "<=" => Sense::AtMost,
            ">=" => Sense::AtLeast,
            _ => Sense::Equal,
        };
        let terms = row["terms"].as_object().unwrap().iter().map(|(name, factor)| (at(name), rational(factor)));
        (terms.collect(), sense, rational(&row["rhs"]))
    };
    Trap {
        id: trap["id"].as_str().unwrap().to_owned(),
        costs: variables.iter().map(|v| rational(&v["cost"])).collect(),
        bounds: variables.iter().map(|v| (bound(&v["lower"]), bound(&v["upper"]))).collect(),
        rows: problem["rows"].as_array().unwrap().iter().map(row).collect(),
        maximise: problem["sense"] == "max",
        whole: variables.iter().any(|v| v["integer"] == true),
        value: bound(&trap["expect"]["objective"]),
        status: trap["expect"]["status"].as_str().unwrap().to_owned(),
    }
}

impl Trap {
    fn lp(&self) -> FloatLp {
        let sign = if self.maximise { -1.0 } else { 1.0 };
        let columns = self.costs.iter().zip(&self.bounds).map(|(cost, (lower, upper))| FloatColumn {
            lower: lower.as_ref().map_or(-INF, approximate),
            upper: upper.as_ref().map_or(INF, approximate),
            cost: sign * approximate(cost),
        });
        let rows = self.rows.iter().map(|(terms, sense, rhs)| FloatRow {
            terms: terms.iter().map(|(at, factor)| (*at, approximate(factor))).collect(),
            sense: *sense,
            rhs: approximate(rhs),
        });
        FloatLp { columns: columns.collect(), rows: rows.collect() }
    }

    /// Whether the values, each double taken as the rational it is, satisfy the exact programme.
    fn holds_exactly(&self, values: &[f64]) -> bool {
        let exact: Vec<Rational> = values.iter().map(|x| Rational::try_from(*x).unwrap()).collect();
        let within = exact.iter().zip(&self.bounds).all(|(x, (lower, upper))| {
            lower.as_ref().is_none_or(|lower| x >= lower) && upper.as_ref().is_none_or(|upper| x <= upper)
        });
        within
            && self.rows.iter().all(|(terms, sense, rhs)| {
                let left = terms.iter().fold(Rational::ZERO, |sum, (at, factor)| sum + &exact[*at] * factor);
                match sense {
                    Sense::AtMost => left <= *rhs,
                    Sense::AtLeast => left >= *rhs,
                    Sense::Equal => left == *rhs,
                }
            })
    }
}

#[test]
fn problems_made_to_mislead_never_yield_an_optimum_without_its_residual() {
    let traps = traps();
    let lps: Vec<&Trap> = traps.iter().filter(|trap| !trap.whole).collect();
    assert_eq!(lps.len(), 11);
    // Whole numbers are not what these doors are for: status unsupported.
    assert_eq!(traps.iter().filter(|trap| trap.whole).map(|trap| trap.id.as_str()).collect::<Vec<_>>(), ["highs-2432"]);
    for (backend, trap) in built().flat_map(|backend| lps.iter().map(move |trap| (backend, trap))) {
        let place = format!("{} on {}", backend.name(), trap.id);
        let lp = trap.lp();
        let answer = backend.minimise(&lp);
        let FloatAnswer::Optimal { value, values, residual, shown } = &answer else {
            if trap.status == "infeasible" {
                assert!(!matches!(answer, FloatAnswer::Unbounded), "{place}: {answer:?}");
            }
            continue;
        };
        assert!(*residual <= TOLERANCE && lp.residual(values).total_cmp(residual).is_eq(), "{place}");
        match trap.status.as_str() {
            // There is no point: what is called one must show by how much it is none.
            "infeasible" => assert!(*residual > 0.0 && !trap.holds_exactly(values), "{place}"),
            "unbounded" => panic!("{place}: called optimal, {value}"),
            _ => {
                let exact = approximate(trap.value.as_ref().unwrap()) * if trap.maximise { -1.0 } else { 1.0 };
                let off = (value - exact).abs() / exact.abs().max(1.0);
                assert!(off <= AGREEMENT, "{place}: {value}, {exact}");
                if let Some(Shown { gap, .. }) = shown {
                    assert!(off <= gap.max(1e-9), "{place}: {value}, {exact}, shown to be within {gap}");
                }
            }
        }
    }
}

#[test]
fn exact_answers_agree_with_every_float_solver() {
    for (name, problem, solution) in proof::all() {
        for backend in built() {
            let check = cross_check(&problem, &solution, backend);
            assert!(
                matches!(check, CrossCheck::Agrees { difference } if difference <= AGREEMENT),
                "{name}, {}: {check:?}",
                backend.name()
            );
        }
    }
}

#[test]
fn a_wrong_value_differs_and_later_goals_are_compared_given_the_earlier() {
    for (name, problem, solution) in proof::all() {
        for (at, backend) in (0..solution.stages.len()).flat_map(|at| built().map(move |backend| (at, backend))) {
            let mut wrong = solution.clone();
            let (Stage::Sum { goal, value, .. } | Stage::Level { goal, level: value, .. }) = &mut wrong.stages[at]
            else {
                continue;
            };
            let first = *goal == at;
            *value += ratio(1, 1000);
            let check = cross_check(&problem, &wrong, backend);
            let caught = matches!(check, CrossCheck::Differs { stage, .. } if stage == at + 1);
            assert_eq!(caught, first, "{name}, stage {at}, {}: {check:?}", backend.name());
        }
    }
}

#[test]
fn what_is_not_compared_says_why() {
    let columns = (0..=COLUMN_LIMIT).map(|at| proof::column(&format!("x{at}"))).collect();
    let large = Problem { columns, ..Problem::default() };
    let nothing = Solution { values: vec![Rational::ZERO; COLUMN_LIMIT + 1], stages: Vec::new() };
    let Some(backend) = built().find(|backend| backend.column_limit() == COLUMN_LIMIT) else { return };
    let why = "10001 columns, more than the 10000 that it compares in reasonable time; `highs` compares them all, in a program built \
               with the feature `highs`";
    assert_eq!(cross_check(&large, &nothing, backend), CrossCheck::Skipped(why.to_owned()));
    let empty = Solution { values: Vec::new(), stages: Vec::new() };
    let skipped = CrossCheck::Skipped("no goal has a value to compare".to_owned());
    assert_eq!(cross_check(&Problem::default(), &empty, backend), skipped);
    // A stage of a goal that the problem does not have.
    let stage = Stage::Sum { goal: 3, value: Rational::ZERO, duals: Vec::new() };
    let stray = Solution { values: Vec::new(), stages: vec![stage] };
    assert_eq!(
        cross_check(&Problem::default(), &stray, backend),
        CrossCheck::Skipped("stage 1 does not fit the goals".to_owned())
    );
}
