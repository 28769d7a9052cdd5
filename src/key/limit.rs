//! What is done to a key once it is combined: the geometric mean, a power, limits.

use super::Step;
use super::aggregate::stepwise::{self, StepLimit};
use super::aggregate::{geometric, power};
use super::basis::Basis;
use super::bounded::{Bounds, NoBoundedKey, bounded_key};
use super::column::Column;
use super::origin::Making;
use super::tree::Node;
use super::unit::{Whose, Why};
use crate::diagnostic::{Diagnostic, Place};
use crate::exact::irrational::NoPower;
use crate::exact::{self, Rational};
use crate::language::{Argument, Sentence};
use crate::scenario::{LimitMethod, Limits, Named, Part};

type Singled = Vec<(Node, Why, Vec<usize>)>;

impl Basis<'_> {
    /// The weighted geometric mean of the parts of a node.
    pub(super) fn geometric(
        &self,
        node: Node,
        making: &Making,
        whose: Whose<'_>,
        inner: &[(usize, Column)],
        singled: &mut Singled,
    ) -> Result<Column, Diagnostic> {
        let mut shares: Vec<Vec<Rational>> = Vec::new();
        let mut weights = Vec::new();
        let mut parts = Vec::new();
        for (part, weight) in self.tree.parts(node).iter().filter(|(_, weight)| !weight.is_zero()) {
            // A branch that was formed on the way is not formed again: one inside another would double the work each time.
            let formed =
                inner.iter().find(|(branch, _)| *part == Part::Branch(*branch)).map(|(_, whole)| whole.clone());
            let column = match formed {
                Some(whole) => Some(whole),
                None => self.part(*part, making, whose)?,
            };
            if let Some(column) = column {
                shares.push(column.rationals());
                weights.push(weight.clone());
                parts.push(*part);
            }
        }
        let means = geometric::means(&shares, &weights);
        let means = means.map_err(|(at, none)| {
            let name = match parts[at] {
                Part::Criterion(at) => &self.choice.criteria[at].name,
                Part::Branch(at) => &self.choice.branches[at].name,
            };
            self.no_power(self.named_of(node), &format!("the weight of {name} in the geometric mean"), &none)
        })?;
        let wiped = |state: &usize| means[*state].is_zero() && Some(*state) != whose.left_out;
        let wiped: Vec<usize> = (0..means.len()).filter(wiped).collect();
        if !wiped.is_empty() {
            singled.push((node, Why::Wiped, wiped));
        }
        self.reshared(&Step::Combination, Column::of(&means).amounts, whose.origin)
    }

    /// Each share to the power p, divided by the sum.
    pub(super) fn powered(&self, node: Node, p: &Rational, key: &Column) -> Result<Column, Diagnostic> {
        let fail = |none| self.no_power(self.named_of(node), "the power", &none);
        let powers = power::powers(&key.rationals(), p).map_err(fail)?;
        // Where nobody has a share, the power changes nothing.
        Ok(Column::shared(Column::of(&powers).amounts).unwrap_or_else(|| key.clone()))
    }

    /// The key within its limits.
    pub(super) fn limited(
        &self,
        node: Node,
        limits: &Limits,
        key: &Column,
        making: &Making,
        whose: Whose<'_>,
        singled: &mut Singled,
    ) -> Result<Column, Diagnostic> {
        let start = key.rationals();
        let mut steps = self.step_limits(limits, making);
        if let Some(out) = whose.left_out {
            steps[out] = StepLimit { floor: Rational::ZERO, class: None, ceiling: Some(Rational::ZERO) };
        }
        let shares = match limits.method {
            LimitMethod::OneRule => {
                let bounds = start.iter().zip(&steps).map(|(start, step)| Bounds {
                    start: start.clone(),
                    lower: step.floor.clone(),
                    upper: step.least_ceiling().unwrap_or(Rational::ONE),
                });
                bounded_key(&bounds.collect::<Vec<_>>()).map(|key| key.shares)
            }
            LimitMethod::Stepwise => stepwise::stepwise(&start, &steps),
        };
        let shares = shares.map_err(|none| self.no_key_within(limits, &none))?;
        let at = |test: &dyn Fn(usize) -> bool| -> Vec<usize> {
            (0..shares.len()).filter(|state| Some(*state) != whose.left_out && test(*state)).collect()
        };
        let floors = at(&|state| shares[state] == steps[state].floor && !steps[state].floor.is_zero());
        let ceilings = at(&|state| steps[state].least_ceiling().as_ref() == Some(&shares[state]));
        singled.extend([(node, Why::AtFloor, floors), (node, Why::AtCeiling, ceilings)]);
        Ok(Column::of(&shares))
    }

    /// The tightest of the limits of each member.
    fn step_limits(&self, limits: &Limits, making: &Making) -> Vec<StepLimit> {
        let floor = limits.floor.clone().unwrap_or_default();
        let general = StepLimit { floor, class: None, ceiling: limits.ceiling.clone() };
        let mut steps = vec![general; self.members.len()];
        for group in &limits.groups {
            for state in group.states.iter().filter_map(|id| self.position.get(id)) {
                steps[*state].tighten(group.floor.as_ref(), group.ceiling.as_ref());
            }
        }
        let previous = limits.change.as_ref().and_then(|change| {
            let index = self.index(&change.previous.value)?;
            Some((change, self.criterion(index, making)?))
        });
        if let Some((change, previous)) = previous {
            for (state, share) in previous.rationals().into_iter().enumerate() {
                let least = (Rational::ONE - &change.down) * &share;
                steps[state].tighten(Some(&least), Some(&((Rational::ONE + &change.up) * &share)));
            }
        }
        steps
    }

    pub(super) fn named_of(&self, node: Node) -> &Named {
        node.and_then(|at| self.choice.branches.get(at)).map_or(&self.choice.named, |branch| &branch.named)
    }

    fn no_power(&self, named: &Named, what: &str, none: &NoPower) -> Diagnostic {
        let what = format!("{}: {what} cannot be taken: {none}", named.path);
        let fix = match none {
            NoPower::TooSteep(_) => "write a smaller power, or leave out states with a tiny share",
            _ => "write a positive number with fewer digits",
        };
        Diagnostic::error("ONUS-K038", Some(named.place.clone()), what, fix)
    }

    /// Which limits contradict each other, in the file's words.
    fn no_key_within(&self, limits: &Limits, none: &NoBoundedKey) -> Diagnostic {
        let path = &limits.named.path;
        let mut place: &Place = &limits.named.place;
        let (what, fix) = match none {
            NoBoundedKey::Crossed(at) => {
                let state = &self.members[*at];
                let mut said: Vec<String> = Vec::new();
                let mut say = |path: &str, word: &str, limit: Option<&Rational>| {
                    said.extend(limit.map(|limit| format!("{path}.{word} {}", exact::text(limit))));
                };
                say(path, "floor", limits.floor.as_ref());
                say(path, "ceiling", limits.ceiling.as_ref());
                for group in limits.groups.iter().filter(|group| group.states.contains(state)) {
                    say(&group.named.path, "floor", group.floor.as_ref());
                    say(&group.named.path, "ceiling", group.ceiling.as_ref());
                    place = &group.named.place;
                }
                if let Some(change) = &limits.change {
                    said.push(format!("{path}.change from {}", change.previous.value));
                }
                (format!("{state} has a floor above its ceiling: {}", said.join(", ")), "loosen one of them")
            }
            NoBoundedKey::LowerAboveOne(_) => (none.to_string(), "lower the floors"),
            NoBoundedKey::UpperBelowOne(_) => {
                (none.to_string(), "raise the ceilings; a state without a share stays at its floor")
            }
            NoBoundedKey::NegativeStart(at) => {
                (none.to_string().replace(&at.to_string(), self.members[*at].as_str()), "")
            }
        };
        let what = format!("{path}: there is no key within these limits: {what}");
        Diagnostic::error("ONUS-K035", Some(place.clone()), what, fix)
    }
}

/// The limits in words, one by one: `floor 1/100000, ceiling 22/100`, `key.bounds.groups.ldc: ceiling 1/10000 for 40 states`.
pub(super) fn said(limits: &Limits) -> Vec<Sentence> {
    let one = |message, limit: &Option<Rational>| {
        let share = limit.as_ref().map(|limit| ("share", Argument::number(exact::text(limit))));
        share.map(|share| Argument::from(Sentence::of(message, [share])))
    };
    let pair = |floor: &Option<Rational>, ceiling: &Option<Rational>| -> Vec<Argument> {
        [one("part-floor", floor), one("part-ceiling", ceiling)].into_iter().flatten().collect()
    };
    let own = pair(&limits.floor, &limits.ceiling);
    let mut said: Vec<Sentence> =
        (!own.is_empty()).then(|| Sentence::verbatim(Argument::list(own))).into_iter().collect();
    said.extend(limits.groups.iter().map(|group| {
        let about = ("about", Argument::text(&group.named.path));
        let limits = ("limits", Argument::list(pair(&group.floor, &group.ceiling)));
        Sentence::of("limits-of-group", [about, limits, ("states", Argument::number(group.states.len()))])
    }));
    said.extend(limits.change.as_ref().map(|change| {
        let (down, up) = (Argument::number(exact::text(&change.down)), Argument::number(exact::text(&change.up)));
        let old = Argument::text(&change.previous.value);
        Sentence::of("limits-of-change", [("down", down), ("up", up), ("old", old)])
    }));
    said
}
