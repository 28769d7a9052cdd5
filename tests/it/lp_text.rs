//! The text of a programme, against files that people can read.

use onus::exact::{Rational, ratio};
use onus::problem::{self, Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};

use crate::support;

fn column(name: &str, upper: Option<i64>) -> Column {
    Column { name: name.to_owned(), stands_for: Variable::Other, upper: upper.map(|upper| ratio(upper, 1)) }
}

fn reason(rule: &str, line: Option<usize>) -> Reason {
    Reason { rule: rule.to_owned(), line }
}

fn example() -> Problem {
    let one = Rational::ONE;
    Problem {
        columns: vec![
            column("place[AFG,DEU]", None),
            column("place[AFG,FRA]", None),
            column("place[SYR,DEU]", None),
            column("place[SYR,FRA]", None),
            column("stay[SYR,DEU]", Some(300)),
            column("unmet[SYR]", None),
        ],
        rows: vec![
            Row {
                name: "people[AFG]".to_owned(),
                says: Condition::OTHER,
                terms: vec![(0, one.clone()), (1, one.clone())],
                sense: Sense::Equal,
                rhs: ratio(1000, 1),
                reason: reason("people", Some(7)),
            },
            Row {
                name: "cap[DEU]".to_owned(),
                says: Condition::OTHER,
                terms: vec![(0, one.clone()), (2, one.clone()), (4, one.clone())],
                sense: Sense::AtMost,
                rhs: ratio(42000, 1),
                reason: reason("rules.places", Some(41)),
            },
            Row {
                name: "weighted load of all hosts together".to_owned(),
                says: Condition::OTHER,
                terms: (0..5)
                    .map(|at| (at, ratio(i64::try_from(at).unwrap() - 2, 7)))
                    .filter(|(at, _)| *at != 2)
                    .collect(),
                sense: Sense::AtLeast,
                rhs: ratio(-1, 3),
                reason: reason("from outside", None),
            },
        ],
        goals: vec![
            Goal::Sum { name: "least-unmet".to_owned(), terms: vec![(5, one.clone())] },
            Goal::Leximin {
                name: "leximin-burden".to_owned(),
                ratios: vec![
                    Ratio { name: "DEU".to_owned(), terms: vec![(0, one.clone()), (2, one.clone())], by: ratio(89, 2) },
                    Ratio { name: "FRA".to_owned(), terms: vec![(1, one.clone()), (3, one)], by: ratio(20, 1) },
                ],
            },
            Goal::CodeOrder,
        ],
    }
}

#[test]
fn the_text_is_the_file() {
    assert_eq!(problem::text(&example()), support::text("golden/lp/small.lp"));
}

#[test]
fn the_empty_programme_has_a_text() {
    assert_eq!(problem::text(&Problem::default()), support::text("golden/lp/empty.lp"));
}

#[test]
fn every_number_can_be_read_back_exactly() {
    let text = problem::text(&example());
    for expected in
        ["over 89/2", "-2/7 place[AFG,DEU]", ">= -1/3 \\ from outside\n", "<= 42000 \\ rules.places line 41\n"]
    {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
}
