//! Programmes to solve, written by hand from origins, hosts and limits.

use onus::exact::Rational;
use onus::ids::StateId;
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};

/// Origins and hosts with their people, places and limits, all in people; `None`: no such limit, pair or goal.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// Of each origin, how many people.
    pub people: Vec<Rational>,
    /// Of each host, its fair number; none at zero.
    pub fair: Vec<Option<Rational>>,
    pub floor: Vec<Option<Rational>>,
    pub cap: Vec<Option<Rational>>,
    /// Whether people of an origin may be placed in a host.
    pub allowed: Vec<Vec<bool>>,
    /// How many are there already.
    pub there: Vec<Vec<Rational>>,
    /// Hosts that have a cap together.
    pub together: Vec<(Vec<usize>, Rational)>,
    /// Whether people may stay without a place, shared by leximin of unmet/demand first.
    pub unmet: bool,
    /// Goals after leximin.
    pub fewest_moves: bool,
    /// The cost of placing an origin's people in a host.
    pub distance: Option<Vec<Vec<Rational>>>,
    pub leximin: bool,
    pub code_order: bool,
}

fn code(letter: char, at: usize) -> StateId {
    StateId::new(&format!("{letter}{at:03}"))
}

fn row(name: String, columns: &[usize], sense: Sense, rhs: Rational) -> Row {
    let terms = columns.iter().map(|column| (*column, Rational::ONE)).collect();
    let reason = Reason { rule: "test".into(), line: None };
    Row { name, says: Condition::OTHER, terms, sense, rhs, reason }
}

fn ratio(name: String, columns: &[usize], by: &Rational) -> Ratio {
    Ratio { name, terms: columns.iter().map(|column| (*column, Rational::ONE)).collect(), by: by.clone() }
}

impl World {
    pub fn hosts(&self) -> usize {
        self.fair.len()
    }

    pub fn problem(&self) -> Problem {
        let mut problem = Problem::default();
        let mut by_host = vec![Vec::new(); self.hosts()];
        let (mut moves, mut distances, mut unmet) = (Vec::new(), Vec::new(), Vec::new());
        for (o, people) in self.people.iter().enumerate() {
            let mut of_origin = Vec::new();
            let mut add = |stands_for: Variable, upper: Option<Rational>| {
                of_origin.push(problem.columns.len());
                problem.columns.push(Column { name: format!("{stands_for:?}"), stands_for, upper });
                problem.columns.len() - 1
            };
            for h in 0..self.hosts() {
                let there = self.there.get(o).and_then(|there| there.get(h)).cloned().unwrap_or_default();
                let (origin, host) = (code('O', o), code('H', h));
                if there > Rational::ZERO {
                    by_host[h].push(add(Variable::Stay { origin: origin.clone(), host: host.clone() }, Some(there)));
                }
                if self.allowed[o][h] {
                    let place = add(Variable::Place { origin, host }, None);
                    by_host[h].push(place);
                    moves.push((place, Rational::ONE));
                    if let Some(distance) = &self.distance {
                        distances.push((place, distance[o][h].clone()));
                    }
                }
            }
            if self.unmet {
                unmet.push(add(Variable::Unmet { origin: code('O', o) }, None));
            }
            problem.rows.push(row(format!("people[{o}]"), &of_origin, Sense::Equal, people.clone()));
        }
        for (h, columns) in by_host.iter().enumerate() {
            if let Some(floor) = &self.floor[h] {
                problem.rows.push(row(format!("floor[{h}]"), columns, Sense::AtLeast, floor.clone()));
            }
            if let Some(cap) = &self.cap[h] {
                problem.rows.push(row(format!("cap[{h}]"), columns, Sense::AtMost, cap.clone()));
            }
        }
        for (at, (hosts, cap)) in self.together.iter().enumerate() {
            let mut columns: Vec<usize> = hosts.iter().flat_map(|host| by_host[*host].clone()).collect();
            columns.sort_unstable();
            problem.rows.push(row(format!("together[{at}]"), &columns, Sense::AtMost, cap.clone()));
        }
        if self.unmet {
            let ratios = unmet.iter().zip(&self.people).filter(|(_, people)| **people > Rational::ZERO);
            let ratios = ratios.map(|(column, people)| ratio(format!("unmet {column}"), &[*column], people)).collect();
            problem.goals.push(Goal::Leximin { name: "leximin-unmet".into(), ratios });
        }
        if self.leximin {
            let ratios = self.fair.iter().enumerate().filter_map(|(h, fair)| Some((h, fair.as_ref()?)));
            let ratios = ratios.map(|(h, fair)| ratio(format!("H{h}"), &by_host[h], fair)).collect();
            problem.goals.push(Goal::Leximin { name: "leximin-burden".into(), ratios });
        }
        if self.fewest_moves {
            problem.goals.push(Goal::Sum { name: "fewest-moves".into(), terms: moves });
        }
        if self.distance.is_some() {
            problem.goals.push(Goal::Sum { name: "distance".into(), terms: distances });
        }
        if self.code_order {
            problem.goals.push(Goal::CodeOrder);
        }
        problem
    }
}

/// A ledger: one total, a duty for each state.
pub fn ledger(total: &Rational, fair: &[Rational], floor: &[Option<Rational>], cap: &[Option<Rational>]) -> Problem {
    let mut problem = Problem::default();
    for h in 0..fair.len() {
        let stands_for = Variable::Duty { state: code('H', h) };
        problem.columns.push(Column { name: format!("duty[{h}]"), stands_for, upper: None });
    }
    let all: Vec<usize> = (0..fair.len()).collect();
    problem.rows.push(row("total".into(), &all, Sense::Equal, total.clone()));
    for h in 0..fair.len() {
        if let Some(floor) = &floor[h] {
            problem.rows.push(row(format!("floor[{h}]"), &[h], Sense::AtLeast, floor.clone()));
        }
        if let Some(cap) = &cap[h] {
            problem.rows.push(row(format!("cap[{h}]"), &[h], Sense::AtMost, cap.clone()));
        }
    }
    let ratios = fair.iter().enumerate().map(|(h, fair)| ratio(format!("H{h}"), &[h], fair)).collect();
    problem.goals.push(Goal::Leximin { name: "leximin-burden".into(), ratios });
    problem.goals.push(Goal::CodeOrder);
    problem
}
