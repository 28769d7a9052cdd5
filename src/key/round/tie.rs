//! Ties: equal as rationals where units run out. They are reported, and broken by the file's rule or not at all.

use std::cmp::Reverse;
use std::fmt;

use sha2::{Digest, Sha256};

use super::{Entry, RoundingError, Task};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::Ties;

/// States that were equal where the units ran out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The equal states, in code order.
    pub between: Vec<StateId>,
    /// The first unit over which they were equal, counted from 1 to the total.
    pub unit: Integer,
    /// The units that were left for them.
    pub left: usize,
    /// How it was broken; `None`: everyone got one, and the tie decided nothing.
    pub broken: Option<Broken>,
}

/// How a tie was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The rule of the file.
    pub by: Ties,
    /// Who got a unit, in code order.
    pub served: Vec<StateId>,
}

impl Tie {
    /// Whether the result would be another had the tie been broken otherwise.
    #[must_use]
    pub fn decides(&self) -> bool {
        self.broken.is_some()
    }
}

/// Serves `left` of the tied, of whom there is at least one: all of them, or those whom the rule names.
pub(super) fn settle(
    task: &Task<'_>,
    tied: &[usize],
    left: usize,
    unit: Integer,
) -> Result<(Vec<usize>, Option<Tie>), RoundingError> {
    let between = codes(task.entries, tied);
    if tied.len() <= left {
        let tie = (tied.len() > 1).then_some(Tie { between, unit, left, broken: None });
        return Ok((tied.to_vec(), tie));
    }
    let Some(rule) = task.ties else { return Err(RoundingError::TieUndecided { between, left }) };
    let mut order = tied.to_vec();
    order.sort_by_cached_key(|&state| rank(rule, &task.entries[state]));
    let served = order[..left].to_vec();
    still_equal(task, &served, &order[left..])?;
    let broken = Some(Broken { by: rule.clone(), served: codes(task.entries, &served) });
    Ok((served, Some(Tie { between, unit, left, broken })))
}

/// Refuses where the rule is "the larger base first" and someone served has the same base as someone who is not.
pub(super) fn still_equal(task: &Task<'_>, served: &[usize], unserved: &[usize]) -> Result<(), RoundingError> {
    if task.ties != Some(&Ties::LargerBase) {
        return Ok(());
    }
    let Some(size) =
        served.iter().map(|&s| &task.sizes[s]).find(|size| unserved.iter().any(|&u| &task.sizes[u] == *size))
    else {
        return Ok(());
    };
    let same = |all: &[usize]| all.iter().copied().filter(|&s| &task.sizes[s] == size).collect::<Vec<_>>();
    let (inside, outside) = (same(served), same(unserved));
    let left = inside.len();
    Err(RoundingError::TieUndecided { between: codes(task.entries, &[inside, outside].concat()), left })
}

/// The place of an entry in a tie, lowest first: by lot, then by base, then by code.
///
/// A lot is the SHA-256 of the text `<seed>:<code>`, so that anybody can draw it again.
pub(super) fn rank(rule: &Ties, entry: &Entry) -> (Vec<u8>, Reverse<Rational>, StateId) {
    let (lot, base) = match rule {
        Ties::ByCode => (Vec::new(), Rational::ZERO),
        Ties::LargerBase => (Vec::new(), entry.size.clone()),
        Ties::Lot(seed) => (Sha256::digest(format!("{seed}:{}", entry.state)).to_vec(), Rational::ZERO),
    };
    (lot, Reverse(base), entry.state.clone())
}

/// The codes of entries, in code order.
pub(super) fn codes(entries: &[Entry], indices: &[usize]) -> Vec<StateId> {
    let mut codes: Vec<StateId> = indices.iter().map(|&index| entries[index].state.clone()).collect();
    codes.sort();
    codes
}

impl Tie {
    /// Who was equal, and how it was decided.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let codes = |states: &[StateId]| Argument::list(states.iter().map(Argument::text));
        let between = ("states", codes(&self.between));
        let (unit, left) = (("unit", Argument::text(&self.unit)), ("left", Argument::number(self.left)));
        let Some(Broken { by, served }) = &self.broken else {
            return Sentence::of("tie-each", [between, unit, left]);
        };
        let (rule, seed) = match by {
            Ties::ByCode => ("code", String::new()),
            Ties::LargerBase => ("base", String::new()),
            Ties::Lot(seed) => ("lot", seed.to_string()),
        };
        let (rule, seed) = (("rule", Argument::Choice(rule)), ("seed", Argument::text(seed)));
        Sentence::of("tie-broken", [between, unit, left, rule, seed, ("served", codes(served))])
    }
}

impl fmt::Display for Tie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

/// Codes in a sentence.
pub(super) fn listed(codes: &[StateId]) -> String {
    codes.iter().map(StateId::as_str).collect::<Vec<_>>().join(", ")
}
