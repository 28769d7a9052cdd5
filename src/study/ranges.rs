//! Between which numbers does each state stand over the file and its variants? (mathematics 8.4)

use std::collections::BTreeMap;

use crate::data::Catalogue;
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::language::Sentence;
use crate::pipeline::{Outcome, Run};
use crate::study::variants::{Variants, variants};

/// The least and the greatest number of each state over the file and those of its variants that have an allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranges {
    /// What each variant that has one would mean, in the order of names.
    pub each: Vec<InVariant>,
    /// The variants without, and why.
    pub without: Vec<(String, Sentence)>,
    /// One entry a member of the file.
    pub states: BTreeMap<StateId, Range>,
}

/// The obligations under one variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InVariant {
    /// Its name.
    pub name: String,
    /// What it is, in the file's words.
    pub label: Option<String>,
    /// One number a member of the variant, in whole people or, where these are not the only way, in responsibility units.
    pub owed: BTreeMap<StateId, Rational>,
}

/// The numbers of one state; those of a variant in which it is no member are not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Least and greatest obligation, in whole people or, where these are not the only way, in responsibility units.
    pub obligation: (Rational, Rational),
    /// Least and greatest gap in people; `None` where nothing is hosted on record.
    pub gap: Option<(Integer, Integer)>,
}

impl Range {
    /// Whether the gap has one sign in all: below zero, zero, or above.
    #[must_use]
    pub fn has_one_sign(&self) -> bool {
        self.gap.as_ref().is_some_and(|(least, greatest)| least.cmp(&Integer::ZERO) == greatest.cmp(&Integer::ZERO))
    }

    fn widen(&mut self, other: &Self) {
        widen(&mut self.obligation, &other.obligation);
        if let (Some(gap), Some(other)) = (&mut self.gap, &other.gap) {
            widen(gap, other);
        }
    }
}

fn widen<T: Clone + Ord>(range: &mut (T, T), other: &(T, T)) {
    if other.0 < range.0 {
        range.0 = other.0.clone();
    }
    if other.1 > range.1 {
        range.1 = other.1.clone();
    }
}

/// Runs every variant of a run's file, with the same overrides.
///
/// A variant that cannot be read or run, or whose rules cannot hold together, is named with the reason and not counted. A run
/// without an allocation has no ranges.
#[must_use]
pub fn ranges(run: &Run, catalogue: &Catalogue) -> Option<Ranges> {
    let mut ranges = Ranges { each: Vec::new(), without: Vec::new(), states: amounts(run)? };
    let Variants { runs, without } = variants(run, catalogue);
    ranges.without = without;
    for (name, variant) in runs {
        let Some(found) = amounts(&variant) else { continue };
        for (state, range) in &mut ranges.states {
            if let Some(other) = found.get(state) {
                range.widen(other);
            }
        }
        let label = run.scenario.variants.get(&name).and_then(|choice| choice.label.clone());
        let owed = found.into_iter().map(|(state, range)| (state, range.obligation.0)).collect();
        ranges.each.push(InVariant { name, label, owed });
    }
    Some(ranges)
}

fn amounts(run: &Run) -> Option<BTreeMap<StateId, Range>> {
    let Outcome::Allocated(allocation) = &run.outcome else { return None };
    let range = |at: usize, owed: Rational| Range {
        obligation: (owed.clone(), owed),
        gap: allocation.actual.people.as_ref().map(|actual| {
            let gap = &actual[at] - &allocation.people[at];
            (gap.clone(), gap)
        }),
    };
    let members = run.scenario.members.iter().zip(allocation.owed()).enumerate();
    Some(members.map(|(at, (member, owed))| (member.id.clone(), range(at, owed))).collect())
}
