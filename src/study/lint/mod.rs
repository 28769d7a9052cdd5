//! The lint of a key: what can be said against it on the user's own data (product page, section 7).
//!
//! One file a lint, one table. A finding has a stable code, a place in the file, a counterexample with names and figures, and a
//! repair. Figures about other worlds (a state less, a state in two halves) are those of a [`trial::Trial`].

mod alter;
mod articles;
pub mod axioms;
mod bars;
mod beyond_key;
mod caps;
mod circular;
mod cliffs;
pub mod concentration;
mod contested;
mod crossing;
pub mod direction;
pub mod drop_one;
mod evidence;
mod inert;
mod inverse;
pub mod liveness;
pub mod merge;
mod misfit;
mod missing;
mod overlap;
mod size_free;
pub mod stale;
mod subject;
mod sums;
pub mod trial;
mod unit;
mod words;
mod zero_in_mean;

pub use subject::Subject;

use crate::data::Catalogue;
use crate::diagnostic::{Diagnostic, Findings};
use crate::pipeline::Run;

/// A lint.
#[derive(Debug, Clone, Copy)]
pub struct Lint {
    /// The code of its findings.
    pub code: &'static str,
    /// A short name.
    pub name: &'static str,
    /// What it finds.
    pub finds: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// Looks at a run; at most one finding a criterion, rule or key.
    pub look: fn(&Subject<'_>) -> Vec<Diagnostic>,
}

/// Every lint, in the order of codes.
pub const LINTS: &[Lint] = &[
    size_free::LINT,
    caps::LINT,
    inverse::LINT,
    direction::LINT,
    concentration::LINT,
    drop_one::LINT,
    merge::LINT,
    unit::LINT,
    inert::LINT,
    liveness::LINT,
    cliffs::LINT,
    overlap::LINT,
    circular::LINT,
    crossing::LINT,
    sums::LINT,
    stale::LINT,
    contested::LINT,
    missing::LINT,
    evidence::LINT,
    bars::LINT,
    misfit::LINT,
    zero_in_mean::LINT,
    articles::NOT_COVERED,
    articles::NOT_LISTED,
];

/// Every finding of every lint about a run, in the order of codes.
///
/// # Errors
/// Findings about the key, which a run that exists does not have.
pub fn lint(run: &Run, catalogue: &Catalogue) -> Result<Vec<Diagnostic>, Findings> {
    let subject = Subject::of(run, catalogue)?;
    Ok(LINTS.iter().flat_map(|lint| (lint.look)(&subject)).collect())
}
