//! The oracles that are linear programmes.

use std::collections::{BTreeMap, BTreeSet};

use onus::exact::Rational;
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{Constraint, Solution, Stage};
use serde_json::Value;

use super::{Terms, solved, whole};
use crate::support::{oracle, rational};

/// Builds a problem by names; every row is a rule of its own.
#[derive(Default)]
pub(crate) struct Named {
    pub(crate) problem: Problem,
}

impl Named {
    pub(crate) fn column(&mut self, name: &str) -> usize {
        let columns = &mut self.problem.columns;
        columns.iter().position(|column| column.name == name).unwrap_or_else(|| {
            columns.push(Column { name: name.into(), stands_for: Variable::Other, upper: None });
            columns.len() - 1
        })
    }

    pub(crate) fn terms(&mut self, terms: &[(&str, Rational)]) -> Terms {
        let mut terms: Terms = terms.iter().map(|(name, value)| (self.column(name), value.clone())).collect();
        terms.retain(|(_, coefficient)| !coefficient.is_zero());
        terms.sort();
        terms
    }

    pub(crate) fn row(&mut self, name: &str, terms: &[(&str, Rational)], sense: Sense, rhs: Rational) {
        let terms = self.terms(terms);
        let reason = Reason { rule: name.into(), line: None };
        self.problem.rows.push(Row { name: name.into(), says: Condition::OTHER, terms, sense, rhs, reason });
    }

    pub(crate) fn minimise(&mut self, terms: &[(&str, Rational)]) {
        let terms = self.terms(terms);
        self.problem.goals.push(Goal::Sum { name: "least".into(), terms });
    }

    pub(crate) fn value(&self, solution: &Solution, name: &str) -> Rational {
        let column = self.problem.columns.iter().position(|column| column.name == name).unwrap();
        solution.values[column].clone()
    }

    fn dual(&self, duals: &[(Constraint, Rational)], name: &str) -> Rational {
        let row = Constraint::Row(self.problem.rows.iter().position(|row| row.name == name).unwrap());
        duals.iter().find(|(constraint, _)| *constraint == row).map_or(Rational::ZERO, |(_, dual)| dual.clone())
    }
}

pub(crate) fn numbers(leaf: &Value) -> BTreeMap<String, Rational> {
    leaf.as_object().unwrap().iter().map(|(name, leaf)| (name.clone(), rational(leaf))).collect()
}

/// Total, floors and caps over `y`, each a row (mathematics 5.1).
pub(crate) fn base(input: &Value) -> Named {
    let mut named = Named::default();
    let fair = numbers(&input["fair"]);
    let everyone: Vec<(&str, Rational)> = fair.keys().map(|state| (state.as_str(), Rational::ONE)).collect();
    named.row("total", &everyone, Sense::Equal, rational(&input["total"]));
    for (key, sense) in [("floor", Sense::AtLeast), ("cap", Sense::AtMost)] {
        for (state, bound) in numbers(&input[key]) {
            named.row(&format!("{key}:{state}"), &[(&state, Rational::ONE)], sense, bound);
        }
    }
    named
}

fn last_duals(solution: &Solution) -> &[(Constraint, Rational)] {
    match solution.stages.last() {
        Some(Stage::Sum { duals, .. }) => duals,
        other => panic!("{other:?}"),
    }
}

#[test]
fn chebyshev() {
    let case = oracle("chebyshev", "floors-caps");
    let mut named = base(&case["input"]);
    for (state, fair) in numbers(&case["input"]["fair"]) {
        named.row(&format!("over {state}"), &[(&state, Rational::ONE), ("t", -&fair)], Sense::AtMost, fair.clone());
        named.row(&format!("under {state}"), &[(&state, Rational::ONE), ("t", fair.clone())], Sense::AtLeast, fair);
    }
    named.minimise(&[("t", Rational::ONE)]);
    let solution = solved(&named.problem);
    assert_eq!(named.value(&solution, "t"), rational(&case["expect"]["t"]));
    let duals = last_duals(&solution);
    let dual = rational(&case["expect"]["duals"]["under_Estel"]);
    assert_eq!(named.dual(duals, "under Estel"), dual);
    assert_eq!(named.dual(duals, "cap:Estel"), -dual);
    assert_eq!(duals.len(), 2, "nothing else sets the deviation");
}

/// The ratios closed at each level, levels descending.
fn closed_by_level(problem: &Problem, solution: &Solution) -> Vec<(Rational, BTreeSet<String>)> {
    let mut levels: BTreeMap<Rational, BTreeSet<String>> = BTreeMap::new();
    for stage in &solution.stages {
        let Stage::Level { goal, level, closed, .. } = stage else { continue };
        let Goal::Leximin { ratios, .. } = &problem.goals[*goal] else { panic!("not leximin") };
        levels.entry(level.clone()).or_default().extend(closed.iter().map(|at| ratios[*at].name.clone()));
    }
    levels.into_iter().rev().collect()
}

fn expected_levels(case: &Value) -> Vec<(Rational, BTreeSet<String>)> {
    let names =
        |stage: &Value| stage["closed"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().into()).collect();
    let stages = case["expect"]["stages"].as_array().unwrap();
    stages.iter().map(|stage| (rational(&stage["level"]), names(stage))).collect()
}

#[test]
fn leximin_of_burden_ratios() {
    let case = oracle("leximin", "burden-ratio");
    let mut named = base(&case["input"]);
    let ratios = numbers(&case["input"]["fair"]).into_iter();
    let ratios = ratios.map(|(state, by)| Ratio { terms: named.terms(&[(&state, Rational::ONE)]), name: state, by });
    let ratios = ratios.collect();
    named.problem.goals = vec![Goal::Leximin { name: "burden".into(), ratios }, Goal::CodeOrder];
    let solution = solved(&named.problem);
    assert_eq!(closed_by_level(&named.problem, &solution), expected_levels(&case));
    for (state, people) in numbers(&case["expect"]["x"]) {
        assert_eq!(named.value(&solution, &state), people, "{state}");
    }
}

#[test]
fn leximin_beyond_the_bottleneck() {
    let case = oracle("leximin", "beyond-the-bottleneck");
    let mut named = Named::default();
    let mut loads: BTreeMap<String, Vec<(String, Rational)>> = BTreeMap::new();
    for (group, about) in case["input"]["groups"].as_object().unwrap() {
        let hosts: Vec<&str> = about["hosts"].as_array().unwrap().iter().map(|host| host.as_str().unwrap()).collect();
        let columns: Vec<String> = hosts.iter().map(|host| format!("{group}>{host}")).collect();
        let terms: Vec<(&str, Rational)> = columns.iter().map(|column| (column.as_str(), Rational::ONE)).collect();
        named.row(group, &terms, Sense::Equal, rational(&about["size"]));
        for (host, column) in hosts.iter().zip(&columns) {
            loads.entry((*host).into()).or_default().push((column.clone(), Rational::ONE));
        }
    }
    let fair = numbers(&case["input"]["fair"]);
    let ratios = fair.into_iter().map(|(state, by)| {
        let terms: Vec<(&str, Rational)> =
            loads[&state].iter().map(|(name, one)| (name.as_str(), one.clone())).collect();
        Ratio { terms: named.terms(&terms), name: state, by }
    });
    let ratios = ratios.collect();
    named.problem.goals = vec![Goal::Leximin { name: "burden".into(), ratios }, Goal::CodeOrder];
    let solution = solved(&named.problem);
    assert_eq!(closed_by_level(&named.problem, &solution), expected_levels(&case));
}

#[test]
fn cohorts() {
    let case = oracle("cohorts", "three-cohorts");
    let input = &case["input"];
    let mut named = Named::default();
    let (demand, weight) = (numbers(&input["demand"]), numbers(&input["unit_weight"]));
    let (places, special) = (numbers(&input["places"]), numbers(&input["special_places"]));
    let barred = |cohort: &str, state: &str| {
        input["excluded"].as_array().unwrap().iter().any(|pair| pair[0] == *cohort && pair[1] == *state)
    };
    let sum = |pairs: Vec<(&String, &String)>, weight: &dyn Fn(&str) -> Rational| -> Vec<(String, Rational)> {
        let allowed = pairs.into_iter().filter(|(cohort, state)| !barred(cohort, state));
        allowed.map(|(cohort, state)| (format!("{cohort} {state}"), weight(cohort))).collect()
    };
    let mut add = |name: String, terms: &[(String, Rational)], sense, rhs: &Rational| {
        let terms: Vec<(&str, Rational)> = terms.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        named.row(&name, &terms, sense, rhs.clone());
    };
    for (cohort, size) in &demand {
        let terms = sum(places.keys().map(|state| (cohort, state)).collect(), &|_| Rational::ONE);
        add(format!("demand {cohort}"), &terms, Sense::Equal, size);
    }
    for (state, fair) in numbers(&input["fair_units"]) {
        let here: Vec<(&String, &String)> = demand.keys().map(|cohort| (cohort, &state)).collect();
        add(format!("places {state}"), &sum(here.clone(), &|_| Rational::ONE), Sense::AtMost, &places[&state]);
        add(format!("special {state}"), &[(format!("minors {state}"), Rational::ONE)], Sense::AtMost, &special[&state]);
        let mut load = sum(here, &|cohort| weight[cohort].clone());
        load.push(("t".into(), -&fair));
        add(format!("over {state}"), &load, Sense::AtMost, &fair);
        load.last_mut().unwrap().1 = fair.clone();
        add(format!("under {state}"), &load, Sense::AtLeast, &fair);
    }
    named.minimise(&[("t", Rational::ONE)]);
    let solution = solved(&named.problem);
    assert_eq!(named.value(&solution, "t"), rational(&case["expect"]["t"]));
    assert_eq!(named.dual(last_duals(&solution), "places A"), rational(&case["expect"]["duals"]["places_A"]));
}

/// People and money (mathematics 5.5), with the share of the pool given.
pub(crate) fn modalities(input: &Value, pool_share: &Rational) -> Named {
    let mut named = Named::default();
    let number = |key: &str| rational(&input[key]);
    let unit = Rational::ONE / number("usd_per_unit");
    let fair = numbers(&input["fair"]);
    let over = |kinds: &[(&str, Rational)]| -> Vec<(String, Rational)> {
        let pairs = fair
            .keys()
            .flat_map(|state| kinds.iter().map(move |(kind, value)| (format!("{kind}_{state}"), value.clone())));
        pairs.collect()
    };
    let mut add = |name: String, terms: Vec<(String, Rational)>, sense, rhs: Rational| {
        let terms: Vec<(&str, Rational)> = terms.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        named.row(&name, &terms, sense, rhs);
    };
    let one = Rational::ONE;
    add("people".into(), over(&[("host", one.clone()), ("visa", one.clone())]), Sense::Equal, number("total"));
    add("money".into(), over(&[("pay", one.clone()), ("recv", -&one)]), Sense::Equal, Rational::ZERO);
    add("pool".into(), over(&[("pay", unit.clone())]), Sense::AtMost, pool_share * number("total"));
    for (state, fair) in &fair {
        let own = |kinds: &[(&str, Rational)]| {
            kinds.iter().map(|(kind, value)| (format!("{kind}_{state}"), value.clone())).collect()
        };
        let people = [("host", one.clone()), ("visa", one.clone())];
        let mut duty = people.to_vec();
        duty.extend([("pay", unit.clone()), ("recv", -&unit)]);
        add(format!("duty_{state}"), own(&duty), Sense::Equal, fair.clone());
        add(format!("limit_{state}"), own(&[("pay", unit.clone())]), Sense::AtMost, number("pay_limit_share") * fair);
        add(format!("floor_{state}"), own(&people), Sense::AtLeast, number("people_floor_share") * fair);
        for kind in ["host", "visa"] {
            let cap = rational(&input[format!("{kind}_cap")][state]);
            add(format!("cap_{kind}_{state}"), own(&[(kind, one.clone())]), Sense::AtMost, cap);
        }
    }
    named
}

#[test]
fn people_and_money() {
    let case = oracle("modalities", "trade-with-limits");
    let input = &case["input"];
    let mut named = modalities(input, &rational(&input["pool_share"]));
    let factor = rational(&input["visa_cost_factor"]);
    let cost = numbers(&input["reception_cost"]).into_iter().flat_map(|(state, usd)| {
        let dearer = &usd * &factor;
        [(format!("host_{state}"), usd), (format!("visa_{state}"), dearer)]
    });
    let cost: Vec<(String, Rational)> = cost.collect();
    let cost: Vec<(&str, Rational)> = cost.iter().map(|(name, usd)| (name.as_str(), usd.clone())).collect();
    named.minimise(&cost);
    let Stage::Sum { value, .. } = &solved(&named.problem).stages[0] else { panic!("a sum") };
    assert_eq!(*value, rational(&case["expect"]["cost"]));
    assert!(*value > whole(974_766_666));
}
