//! The shipped groups, made from the columns of `data/states.csv`.

use std::collections::{BTreeMap, BTreeSet};

use super::{StateKind, StateRow};
use crate::ids::StateId;

/// Every group by name: members and observers only, so that a group never adds a territory to its state.
pub(super) fn of(states: &BTreeMap<StateId, StateRow>) -> BTreeMap<String, BTreeSet<StateId>> {
    let mut groups: BTreeMap<String, BTreeSet<StateId>> = BTreeMap::new();
    for row in states.values() {
        for name in names(row) {
            groups.entry(name).or_default().insert(row.id.clone());
        }
    }
    groups
}

fn names(row: &StateRow) -> Vec<String> {
    let mut names = match row.kind {
        StateKind::Member => vec!["un-members".to_owned()],
        StateKind::Observer => vec!["un-observers".to_owned()],
        StateKind::Other | StateKind::Special | StateKind::Donor => return Vec::new(),
    };
    for (flag, name) in [("ldc", "ldc"), ("eu27", "eu-27"), ("oecd", "oecd"), ("annex_i", "annex-i"), ("g20", "g20")] {
        if row.flags.get(flag) == Some(&true) {
            names.push(name.into());
        }
    }
    for words in [&row.income_group, &row.un_group, &row.region, &row.subregion] {
        if !words.is_empty() {
            names.push(words.to_lowercase().replace(' ', "-"));
        }
    }
    names
}
