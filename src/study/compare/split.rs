//! Why fair numbers differ: the total, and weights against data criterion by criterion, for keys that are sums of shares.

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::key::Step;
use crate::pipeline::Run;
use crate::scenario::Combine;
use crate::study::change::{Number, Term, bennet, number_change};

/// The difference of every state's fair number before rules, exactly: total effect, weight and data effect of every criterion, and
/// the steps of the key after the criteria.
///
/// With N the units shared and k the share in the key over all origins, the total effect is (N' - N)(k + k')/2, and the rest
/// (N + N')/2 (k' - k), in which k' - k is split into (w' - w)(n + n')/2 and (w + w')/2 (n' - n) for each criterion of weight w and
/// shares n over all origins (Bennet 1920). A criterion without weight on one side has no shares there, and is taken to have those of the other side: its whole
/// effect is one of weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The states of either side, in code order.
    pub states: Vec<StateId>,
    /// The total effect, one entry a state, in responsibility units.
    pub total: Vec<Rational>,
    /// The criteria of either side, in order of names.
    pub criteria: Vec<SplitLine>,
    /// What else the key does: `factors`, `residual`, `spread`, `adoption`.
    pub steps: Vec<(&'static str, Vec<Rational>)>,
}

/// What a criterion does to the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitLine {
    /// Its name.
    pub criterion: String,
    /// The weight effect, one entry a state.
    pub weight: Vec<Rational>,
    /// The data effect, one entry a state.
    pub data: Vec<Rational>,
}

/// Shares of the key by criterion and by later step, state by state.
struct Parts {
    units: Rational,
    weights: BTreeMap<String, Rational>,
    criteria: BTreeMap<String, BTreeMap<StateId, Rational>>,
    steps: BTreeMap<&'static str, BTreeMap<StateId, Rational>>,
}

/// Splits the difference of the fair numbers of two runs; `None` unless both keys are sums of shares, without an index, of somebody.
#[must_use]
pub fn split(old: &Run, new: &Run) -> Option<Split> {
    let (a, b) = (parts(old)?, parts(new)?);
    let ids = |run: &Run| run.keys.members.iter().cloned().collect::<BTreeSet<StateId>>();
    let states: Vec<StateId> = ids(old).union(&ids(new)).cloned().collect();
    let mean = (&a.units + &b.units) * ratio(1, 2);
    let names: BTreeSet<&String> = a.weights.keys().chain(b.weights.keys()).collect();
    let line = |name: &String| {
        let effects = states.iter().map(|state| {
            let (before, after) = terms(a.term(name, state), b.term(name, state));
            bennet(&before, &after)
        });
        let (weight, data) = effects.map(|effects| (&mean * effects.weight, &mean * effects.data)).unzip();
        SplitLine { criterion: name.clone(), weight, data }
    };
    let steps: BTreeSet<&'static str> = a.steps.keys().chain(b.steps.keys()).copied().collect();
    let step = |name: &'static str| {
        let change = states.iter().map(|state| &mean * (b.step(name, state) - a.step(name, state)));
        (name, change.collect())
    };
    let total = states.iter().map(|state| {
        let number = |parts: &Parts| Number { total: parts.units.clone(), share: parts.share(state) };
        number_change(&number(&a), &number(&b)).total
    });
    Some(Split {
        total: total.collect(),
        criteria: names.into_iter().map(line).collect(),
        steps: steps.into_iter().map(step).collect(),
        states,
    })
}

/// Weight and share on both sides; without a weight on one side the shares of the other stand there too.
fn terms(old: (Rational, Rational), new: (Rational, Rational)) -> (Term, Term) {
    let share = |(weight, part): &(Rational, Rational)| (!weight.is_zero()).then(|| part / weight);
    let (before, after) = (share(&old), share(&new));
    let either = before.clone().or_else(|| after.clone()).unwrap_or(Rational::ZERO);
    let term = |weight, share: Option<Rational>| Term { weight, share: share.unwrap_or_else(|| either.clone()) };
    (term(old.0, before), term(new.0, after))
}

impl Parts {
    fn term(&self, criterion: &str, state: &StateId) -> (Rational, Rational) {
        let part = self.criteria.get(criterion).and_then(|parts| parts.get(state));
        (self.weights.get(criterion).cloned().unwrap_or_default(), part.cloned().unwrap_or_default())
    }

    fn step(&self, name: &str, state: &StateId) -> Rational {
        self.steps.get(name).and_then(|parts| parts.get(state)).cloned().unwrap_or_default()
    }

    fn share(&self, state: &StateId) -> Rational {
        let all = self.criteria.values().chain(self.steps.values()).filter_map(|parts| parts.get(state));
        crate::exact::sum(all)
    }
}

fn parts(run: &Run) -> Option<Parts> {
    let key = &run.scenario.key;
    let units = run.demand.units();
    // In an index the weights are of scores, and a share has none.
    let index = key.branches.iter().any(|branch| branch.combine == Combine::Index);
    if key.combine != Combine::Sum || index || units.is_zero() {
        return None;
    }
    let mut parts = Parts { units, weights: BTreeMap::new(), criteria: BTreeMap::new(), steps: BTreeMap::new() };
    for (name, weight) in run.keys.criteria.iter().zip(&run.keys.weights) {
        parts.weights.insert(name.clone(), weight.clone());
    }
    for (origin, cohort) in run.keys.origins.iter().zip(&run.demand.cohorts) {
        let scale = cohort.units() / &parts.units;
        for part in &origin.parts {
            let sums = match part.step {
                Step::Criterion(at) | Step::Unattributed(at, _) => {
                    parts.criteria.entry(run.keys.criteria[at].clone()).or_default()
                }
                Step::Residual => parts.steps.entry("residual").or_default(),
                Step::Rates => parts.steps.entry("rates").or_default(),
                Step::Spread => parts.steps.entry("spread").or_default(),
                Step::Factors | Step::Discounts => parts.steps.entry("factors").or_default(),
                Step::Branch(_) => parts.steps.entry("branches").or_default(),
                Step::Combination => parts.steps.entry("combination").or_default(),
                Step::Power => parts.steps.entry("power").or_default(),
                Step::Bounds => parts.steps.entry("bounds").or_default(),
                Step::Adoption => parts.steps.entry("adoption").or_default(),
            };
            for (state, amount) in run.keys.members.iter().zip(&part.amounts).filter(|(_, amount)| !amount.is_zero()) {
                *sums.entry(state.clone()).or_default() += &scale * amount;
            }
        }
    }
    Some(parts)
}
