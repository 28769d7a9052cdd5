//! Irrelevant states matter: who moves when one state leaves? (Bovens and Bartsch 2015; product page, section 7)

use std::collections::BTreeMap;

use super::words::{count, percent};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational, power_of_ten};
use crate::ids::StateId;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L006",
    name: "drop-one",
    finds: "a state whose exit moves more among the others than it carried itself",
    source: "Bovens and Bartsch (2015); product 7",
    look,
};

/// The exit of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exit {
    /// Who leaves.
    pub state: StateId,
    /// The share that it carried.
    pub own: Rational,
    /// The share that moves among the others beyond their taking over the leaver's in proportion: half of the sum over them of
    /// |k'\[s\] - k\[s\] / (1 - k\[leaver\])|, where k' is the key without it.
    pub moved: Rational,
    /// Whom it touches most, with the share expected in proportion and the share then.
    pub most: Option<(StateId, Rational, Rational)>,
}

impl Exit {
    /// Whether more moves among the others than the leaver carried.
    ///
    /// A weighted sum of shares of totals never does this: each criterion hands its part of the leaver's share on in proportion.
    #[must_use]
    pub fn is_irrelevant_and_matters(&self) -> bool {
        self.moved > self.own
    }
}

/// The exit of one state from a key, given the key without it.
#[must_use]
pub fn exit(state: &StateId, key: &BTreeMap<StateId, Rational>, without: &BTreeMap<StateId, Rational>) -> Option<Exit> {
    let own = key.get(state)?.clone();
    let rest = Rational::ONE - &own;
    if rest.is_zero() {
        return None;
    }
    let mut moved = Rational::ZERO;
    let mut most: Option<(StateId, Rational, Rational)> = None;
    let mut largest = Rational::ZERO;
    for (id, after) in without {
        let expected = key.get(id)? / &rest;
        let off = (after - &expected).abs();
        moved += &off;
        if off > largest {
            largest = off;
            most = Some((id.clone(), expected, after.clone()));
        }
    }
    Some(Exit { state: state.clone(), own, moved: moved / Rational::from(2), most })
}

/// The exits of all states from the key of a subject, in code order; a state without which there is no key is passed over.
///
/// Shares are rounded to [`super::trial::DECIMALS`] decimals before they are compared.
#[must_use]
pub fn exits(subject: &Subject<'_>) -> Vec<Exit> {
    let unit = Rational::from(power_of_ten(u64::from(super::trial::DECIMALS)));
    let shares = |units: BTreeMap<StateId, crate::exact::Integer>| -> BTreeMap<StateId, Rational> {
        units.into_iter().map(|(id, units)| (id, Rational::from(units) / &unit)).collect()
    };
    let Ok(key) = subject.trial.rounded().map(shares) else { return Vec::new() };
    let leave = |member: &crate::scenario::Member| {
        let without = subject.trial.without(&member.id).rounded().map(shares).ok()?;
        exit(&member.id, &key, &without)
    };
    subject.members().iter().filter_map(leave).collect()
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let exits = exits(subject);
    let matter: Vec<&Exit> = exits.iter().filter(|exit| exit.is_irrelevant_and_matters()).collect();
    let Some(worst) = matter.iter().max_by(|one, other| one.moved.cmp(&other.moved).then(other.state.cmp(&one.state)))
    else {
        return Vec::new();
    };
    let fix = "take shares of totals, which leave the others in proportion criterion by criterion, in place of indices that hang on the \
               least, the greatest, the order or a median, and a stated threshold in place of \"world-mean\"";
    let what = format!("{}; {} of {} exits do this", sentence(subject, worst), matter.len(), exits.len());
    vec![warn(LINT.code, &subject.run.scenario.key.named.place, what, fix)]
}

/// The exit in a sentence, in people.
#[must_use]
pub fn sentence(subject: &Subject<'_>, exit: &Exit) -> String {
    let mut text = format!(
        "the exit of {}, {} people, moves {} among the others",
        subject.name(&exit.state),
        count(&(&exit.own * &subject.units)),
        count(&(&exit.moved * &subject.units))
    );
    if let Some((id, expected, after)) = &exit.most {
        text += &format!(
            ", most for {}, which would owe {} in place of {}",
            subject.name(id),
            percent(after),
            percent(expected)
        );
    }
    text
}
