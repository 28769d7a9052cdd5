//! The instances of `instances.py`, and their programme: see `peers/common.py` for it in words.

use onus::exact::{Integer, Rational, ratio};
use onus::ids::StateId;
use onus::key::bounded::WholeBounds;
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use serde::Deserialize;

/// Starts, and shares in millionths between which each state stays.
#[derive(Deserialize)]
pub struct Shares {
    starts: Vec<u64>,
    lower: Vec<u64>,
    upper: Vec<u64>,
}

impl Shares {
    pub fn bounds(&self) -> Vec<WholeBounds> {
        let bounds = self.lower.iter().zip(&self.upper);
        let bound = |(start, (lower, upper)): (&u64, (&u64, &u64))| WholeBounds {
            start: Integer::from(*start),
            lower: Integer::from(*lower),
            upper: Integer::from(*upper),
        };
        self.starts.iter().zip(bounds).map(bound).collect()
    }
}

/// People to be placed, period after period, in modalities; the fields are told in `instances.py`.
#[derive(Deserialize)]
pub struct Transport {
    needs: Vec<Vec<u64>>,
    caps: Vec<Vec<u64>>,
    budgets: Vec<u64>,
    goals: Vec<u64>,
    hosts: Vec<Vec<usize>>,
    points: Vec<u64>,
    costs: Vec<u64>,
}

type Terms = Vec<(usize, Rational)>;

impl Transport {
    /// All levels, one host's after the other.
    pub fn leximin(&self) -> Problem {
        let (mut problem, ratios) = self.rules();
        problem.goals = vec![Goal::Leximin { name: "leximin-burden".to_owned(), ratios }];
        problem
    }

    /// The first level alone, as a column: the programme of the peers.
    pub fn worst(&self) -> Problem {
        let (mut problem, ratios) = self.rules();
        let level = problem.columns.len();
        problem.columns.push(column(Variable::Other));
        for Ratio { mut terms, by, .. } in ratios {
            terms.push((level, -by));
            add(&mut problem, "level", terms, Sense::AtMost, Rational::ZERO);
        }
        problem.goals = vec![Goal::Sum { name: "level".to_owned(), terms: vec![(level, Rational::ONE)] }];
        problem
    }

    /// Needs, caps and budgets, and each host's ratio in each period.
    fn rules(&self) -> (Problem, Vec<Ratio>) {
        let mut problem = Problem::default();
        let (waits, modalities) = (self.needs.len() - 1, self.points.len());
        let mut waiting: Vec<usize> = Vec::new();
        let mut ratios = Vec::new();
        for (period, needs) in self.needs.iter().enumerate() {
            let mut taken: Vec<Vec<Terms>> = vec![vec![Terms::new(); modalities]; self.goals.len()];
            let before = std::mem::take(&mut waiting);
            for (origin, (need, hosts)) in needs.iter().zip(&self.hosts).enumerate() {
                let mut terms: Terms = before.get(origin).map(|at| (*at, -Rational::ONE)).into_iter().collect();
                for host in hosts {
                    for of_modality in &mut taken[*host] {
                        let at = problem.columns.len();
                        problem.columns.push(column(self.flow(origin, *host)));
                        terms.push((at, Rational::ONE));
                        of_modality.push((at, Rational::ONE));
                    }
                }
                if period < waits {
                    waiting.push(problem.columns.len());
                    terms.push((problem.columns.len(), Rational::ONE));
                    problem.columns.push(column(Variable::Other));
                }
                add(&mut problem, "need", terms, Sense::Equal, Rational::from(*need));
            }
            let open = taken.into_iter().enumerate().filter(|(_, of_host)| !of_host[0].is_empty());
            ratios.extend(open.map(|(host, of_host)| self.host(&mut problem, host, of_host)));
        }
        (problem, ratios)
    }

    /// One modality and one period make a network.
    fn flow(&self, origin: usize, host: usize) -> Variable {
        if self.points.len() > 1 || self.needs.len() > 1 {
            return Variable::Other;
        }
        Variable::Place { origin: StateId::new(&format!("O{origin:03}")), host: StateId::new(&format!("H{host:03}")) }
    }

    /// The rows of a host in a period, and its ratio.
    fn host(&self, problem: &mut Problem, host: usize, taken: Vec<Terms>) -> Ratio {
        let points = weighted(&taken, &self.points);
        add(problem, "budget", weighted(&taken, &self.costs), Sense::AtMost, tenths(self.budgets[host]));
        for (terms, cap) in taken.into_iter().zip(&self.caps[host]) {
            add(problem, "cap", terms, Sense::AtMost, Rational::from(*cap));
        }
        Ratio { name: format!("H{host:03}"), terms: points, by: ratio(self.goals[host], 1_000_u64) }
    }
}

/// The flows of all modalities, each times its weight.
fn weighted(taken: &[Terms], weights: &[u64]) -> Terms {
    let of = |(terms, weight): (&Terms, &u64)| {
        let weight = tenths(*weight);
        terms.iter().map(move |(at, _)| (*at, weight.clone())).collect::<Terms>()
    };
    let mut terms: Terms = taken.iter().zip(weights).flat_map(of).collect();
    terms.sort_unstable_by_key(|(at, _)| *at);
    terms
}

fn tenths(number: u64) -> Rational {
    ratio(number, 10_u64)
}

fn column(stands_for: Variable) -> Column {
    Column { name: String::new(), stands_for, upper: None }
}

fn add(problem: &mut Problem, rule: &str, terms: Terms, sense: Sense, rhs: Rational) {
    let reason = Reason { rule: rule.to_owned(), line: None };
    problem.rows.push(Row { name: String::new(), says: Condition::OTHER, terms, sense, rhs, reason });
}
