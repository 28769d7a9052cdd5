//! What other policies on missing values would give (mathematics 9).

use crate::criteria::World;
use crate::criteria::missing::CHANGES_THE_METHOD;
use crate::diagnostic::{Findings, list};
use crate::exact::{Abs, Rational, fixed};
use crate::ids::StateId;
use crate::key::{self, Basis};
use crate::scenario::KeyChoice;

/// The largest change that another policy would make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPolicy {
    /// The criterion with gaps.
    pub criterion: String,
    /// The other policy, as the file would name it.
    pub policy: &'static str,
    /// What it would do.
    pub effect: Effect,
    /// The states whose value is missing: their share as chosen, and then. Empty where the policy cannot be used.
    pub affected: Vec<(StateId, Rational, Rational)>,
}

/// What another policy would do to the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nobody's share changes.
    None,
    /// The state whose share changes most, its share as chosen, and its share then.
    Largest(StateId, Rational, Rational),
    /// The policy cannot be used here, and why.
    Unusable(String),
}

/// Compares the key of an origin under every other policy with the key as chosen, one criterion with gaps at a time. `basis` is that
/// of the choice in this world.
///
/// # Errors
/// Findings of the key as chosen.
pub fn other_policies(
    basis: &Basis<'_>,
    choice: &KeyChoice,
    world: &World<'_>,
    origin: &StateId,
    origin_owes: bool,
) -> Result<Vec<OtherPolicy>, Findings> {
    let chosen = basis.origin(origin, origin_owes)?;
    let others = key::alternatives(choice, basis, world, origin, origin_owes)?;
    let mut ids: Vec<StateId> = world.members.iter().map(|member| member.id.clone()).collect();
    ids.sort();
    let compared = others.into_iter().map(|other| {
        let unusable = |why: String| (Effect::Unusable(why), Vec::new());
        let (effect, affected) = match other.key {
            Err(findings) => unusable(findings.0.first().map_or_else(String::new, |finding| finding.what.clone())),
            Ok(_) if !other.outside.is_empty() => unusable(format!(
                "its value lies outside the stated interval for {}",
                list(other.outside.iter().map(StateId::as_str))
            )),
            Ok(shares) => {
                let affected = other.gaps.iter().filter_map(|id| {
                    let at = ids.binary_search(id).ok()?;
                    Some((id.clone(), chosen.shares[at].clone(), shares[at].clone()))
                });
                let affected = affected.collect();
                (largest(&ids, &chosen.shares, shares), affected)
            }
        };
        OtherPolicy { criterion: other.criterion, policy: other.policy, effect, affected }
    });
    let mut compared: Vec<OtherPolicy> = compared.collect();
    // `drop` fills no gap: it stands apart, after all that do.
    compared.sort_by_key(OtherPolicy::drops);
    Ok(compared)
}

fn largest(ids: &[StateId], chosen: &[Rational], others: Vec<Rational>) -> Effect {
    let mut found = Effect::None;
    let mut most = Rational::ZERO;
    for ((id, before), after) in ids.iter().zip(chosen).zip(others) {
        let change = (before - &after).abs();
        if change > most {
            most = change;
            found = Effect::Largest(id.clone(), before.clone(), after);
        }
    }
    found
}

impl OtherPolicy {
    /// Whether the policy removes the criterion, and fills no gap.
    #[must_use]
    pub fn drops(&self) -> bool {
        self.policy == "drop"
    }

    /// The comparison as a sentence, which names the key that it is of.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { criterion, policy, effect, affected } = self;
        let what = if self.drops() {
            format!("in the key of a plain total, without {criterion} for all (`drop`, which fills no gap)")
        } else {
            format!("in the key of a plain total, missing values of {criterion} as `{policy}`")
        };
        let percent = |share: &Rational| fixed(&(share * Rational::from(100)), 4);
        let said = match effect {
            Effect::None => format!("{what}: no share would change"),
            Effect::Largest(state, before, after) => format!(
                "{what}: the largest change would be {state}, {} % instead of {} %",
                percent(after),
                percent(before)
            ),
            Effect::Unusable(why) => format!("{what}: cannot be used, {why}"),
        };
        let changed = affected.iter().filter(|(_, before, after)| before != after);
        let each: Vec<String> = changed
            .map(|(state, before, after)| format!("{state} {} % instead of {} %", percent(after), percent(before)))
            .collect();
        let same = list(affected.iter().filter(|(_, before, after)| before == after).map(|(state, ..)| state.as_str()));
        let leaves = match *policy {
            "spread" | "drop" => format!("; {CHANGES_THE_METHOD}"),
            _ => String::new(),
        };
        let each = if each.is_empty() { String::new() } else { format!("; where it is missing: {}", each.join(", ")) };
        let same = if same.is_empty() { String::new() } else { format!("; as now where it is missing: {same}") };
        if affected.is_empty() { said } else { format!("{said}{each}{same}{leaves}") }
    }
}
