//! What a report says of the methods of a key: which they are, what they lack, and whom they singled out.

use std::collections::BTreeMap;

use super::aggregate::{self, Aggregation};
use super::basis::Basis;
use super::tree::Node;
use super::unit::Why;
use super::{KeyNote, limit::said};
use crate::exact::{self, irrational};
use crate::language::{Argument, Sentence};
use crate::scenario::{Combine, LimitMethod};

/// How many of the keys single a member out, by node, reason and member.
pub(super) type Singled = BTreeMap<(Node, Why), BTreeMap<usize, usize>>;

impl Basis<'_> {
    /// One note a method of the key or a branch beyond the weighted sum and the product.
    pub(super) fn method_notes(&self) -> Vec<KeyNote> {
        let mut notes = Vec::new();
        for node in self.nodes() {
            let about = self.named_of(node).path.clone();
            let finish = self.choice.finish_of(node);
            let rounded = || Sentence::of("method-powers", [("digits", Argument::number(irrational::DECIMALS))]);
            let mut note = |method: &str, details: Vec<Sentence>| {
                let told = aggregate::of(method).map(|one| told(one, details));
                notes.extend(told.map(|text| KeyNote { about: about.clone(), whom: None, text }));
            };
            match self.choice.combine_of(node) {
                Combine::Geometric => note("geometric", vec![rounded()]),
                Combine::Index => note("index", Vec::new()),
                Combine::Remainder => note("remainder", Vec::new()),
                Combine::Sum | Combine::Product => {}
            }
            if let Some(power) = &finish.power {
                let power = Sentence::of("method-power", [("power", Argument::number(exact::text(power)))]);
                note("power", vec![power, rounded()]);
            }
            if let Some(limits) = &finish.limits {
                let method = match limits.method {
                    LimitMethod::OneRule => "one-rule",
                    LimitMethod::Stepwise => "stepwise",
                };
                note(method, said(limits));
            }
        }
        notes
    }

    /// One note a node and reason.
    pub(super) fn singled_notes(&self, singled: &Singled, asked: usize) -> Vec<KeyNote> {
        let note = |((node, why), states): (&(Node, Why), &BTreeMap<usize, usize>)| {
            let who = states.iter().map(|(state, keys)| {
                let state = Argument::text(&self.members[*state]);
                if *keys == asked {
                    return state;
                }
                let (keys, all) = (("keys", Argument::number(keys)), ("all", Argument::number(asked)));
                Sentence::of("state-in-keys", [("state", state), keys, all]).into()
            });
            let message = match why {
                Why::Wiped => "note-wiped",
                Why::AtFloor => "note-at-floor",
                Why::AtCeiling => "note-at-ceiling",
            };
            let text = Sentence::of(message, [("states", Argument::list(who))]);
            KeyNote { about: self.named_of(*node).path.clone(), whom: None, text }
        };
        singled.iter().map(note).collect()
    }
}

/// Title with formula, details, and what the method lacks.
fn told(one: &Aggregation, details: Vec<Sentence>) -> Sentence {
    let lacks = one.lacks.iter().map(|number| Argument::Entry(format!("property-{number}")));
    let method = Argument::Entry(format!("aggregation-{}", one.name));
    let method = Argument::series(std::iter::once(method).chain(details.into_iter().map(Argument::from)));
    let when = Argument::Entry(format!("aggregation-lacks-{}", one.name));
    Sentence::of("note-method", [("method", method), ("lacks", Argument::list(lacks)), ("when", when)])
}
