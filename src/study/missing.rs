//! What other policies on missing values would give (mathematics 9).

use crate::criteria::World;
use crate::diagnostic::Findings;
use crate::exact::{Abs, Rational, fixed};
use crate::ids::StateId;
use crate::key::{self, Basis};
use crate::language::{Argument, Sentence};
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
    Unusable(Sentence),
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
        let unusable = |why: Sentence| (Effect::Unusable(why), Vec::new());
        let (effect, affected) = match other.key {
            Err(findings) => unusable(findings.0.iter().take(1).map(Sentence::finding).collect()),
            Ok(_) if !other.outside.is_empty() => {
                let states = Argument::list(other.outside.iter().map(Argument::text));
                unusable(Sentence::of("other-outside", [("states", states)]))
            }
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

/// A state's share under another policy, and as chosen, in per cent.
fn instead(message: &'static str, state: &StateId, before: &Rational, after: &Rational) -> Argument {
    let percent = |share: &Rational| Argument::number(fixed(&(share * Rational::from(100)), 4));
    let (then, now) = (("then", percent(after)), ("now", percent(before)));
    Sentence::of(message, [("state", Argument::text(state)), then, now]).into()
}

impl OtherPolicy {
    /// Whether the policy removes the criterion, and fills no gap.
    #[must_use]
    pub fn drops(&self) -> bool {
        self.policy == "drop"
    }

    /// The comparison as a sentence, which names the key that it is of.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let Self { criterion, policy, effect, affected } = self;
        let criterion = ("criterion", Argument::text(criterion));
        let what = match self.drops() {
            true => Sentence::of("other-policy-drop", [criterion]),
            false => Sentence::of("other-policy", [criterion, ("policy", Argument::text(policy))]),
        };
        let said = match effect {
            Effect::None => Sentence::plain("other-no-change"),
            Effect::Largest(state, before, after) => {
                Sentence::of("other-largest", [("change", instead("other-change", state, before, after))])
            }
            Effect::Unusable(why) => Sentence::of("other-unusable", [("why", why.clone().into())]),
        };
        let mut parts = vec![Sentence::of("note-about", [("about", what.into()), ("note", said.into())]).into()];
        let (changed, same): (Vec<_>, Vec<_>) = affected.iter().partition(|(_, before, after)| before != after);
        if !changed.is_empty() {
            let each = changed.iter().map(|(state, before, after)| instead("other-each", state, before, after));
            parts.push(Sentence::of("other-where-missing", [("states", Argument::list(each))]).into());
        }
        if !same.is_empty() {
            let states = Argument::list(same.iter().map(|(state, ..)| Argument::text(state)));
            parts.push(Sentence::of("other-as-now", [("states", states)]).into());
        }
        if !affected.is_empty() && matches!(*policy, "spread" | "drop") {
            parts.push(Sentence::plain("put-changes-the-method").into());
        }
        Sentence::verbatim(Argument::series(parts))
    }
}
