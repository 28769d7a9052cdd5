//! What a report says of the methods of a key: which they are, what they lack, and whom they singled out.

use std::collections::BTreeMap;

use super::aggregate::{self, Aggregation, property};
use super::basis::Basis;
use super::tree::Node;
use super::unit::Why;
use super::{KeyNote, limit::sentence};
use crate::exact::{self, irrational};
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
            let rounded = format!("; each power to {} digits at least", irrational::DECIMALS);
            let mut note = |method: &str, detail: String| {
                let text = aggregate::of(method).map_or(detail.clone(), |one| told(one, &detail));
                notes.push(KeyNote { about: about.clone(), whom: None, text: text.into() });
            };
            match self.choice.combine_of(node) {
                Combine::Geometric => note("geometric", rounded.clone()),
                Combine::Index => note("index", String::new()),
                Combine::Remainder => note("remainder", String::new()),
                Combine::Sum | Combine::Product => {}
            }
            if let Some(power) = &finish.power {
                note("power", format!("; p = {}{rounded}", exact::text(power)));
            }
            if let Some(limits) = &finish.limits {
                let method = match limits.method {
                    LimitMethod::OneRule => "one-rule",
                    LimitMethod::Stepwise => "stepwise",
                };
                note(method, format!("; {}", sentence(limits)));
            }
        }
        notes
    }

    /// One note a node and reason.
    pub(super) fn singled_notes(&self, singled: &Singled, asked: usize) -> Vec<KeyNote> {
        let note = |((node, why), states): (&(Node, Why), &BTreeMap<usize, usize>)| {
            let who = states.iter().map(|(state, keys)| match keys {
                keys if *keys == asked => self.members[*state].to_string(),
                keys => format!("{} in {keys} of {asked} keys", self.members[*state]),
            });
            let who: Vec<String> = who.collect();
            let why = match why {
                Why::Wiped => "warning: one zero share leaves nothing of the whole share of",
                Why::AtFloor => "at their least share:",
                Why::AtCeiling => "at their greatest share:",
            };
            KeyNote {
                about: self.named_of(*node).path.clone(),
                whom: None,
                text: format!("{why} {}", who.join(", ")).into(),
            }
        };
        singled.iter().map(note).collect()
    }
}

/// Title, formula, details, and what the method lacks.
fn told(one: &Aggregation, detail: &str) -> String {
    let lacks: Vec<&str> = one.lacks.iter().filter_map(|number| property(*number)).collect();
    format!("{}: {}{detail}. It lacks {} ({})", one.title, one.formula, lacks.join(", "), one.when)
}
