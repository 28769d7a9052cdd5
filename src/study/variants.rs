//! The variants of a file, run.

use rayon::prelude::*;

use crate::data::Catalogue;
use crate::diagnostic::Findings;
use crate::language::Sentence;
use crate::pipeline::{self, Outcome, Run};
use crate::scenario::{self, Override};

/// Runs of the variants of a file, and those that have none.
#[derive(Debug, Default)]
pub struct Variants {
    /// By name: those with an allocation.
    pub runs: Vec<(String, Run)>,
    /// Those without, and why.
    pub without: Vec<(String, Sentence)>,
}

/// Runs every variant of a run's file, at once and with its effort, with the same changes of `--set`.
#[must_use]
pub fn variants(run: &Run, catalogue: &Catalogue) -> Variants {
    let changes = run.scenario.overrides.iter();
    let changes: Vec<Override> =
        changes.map(|(path, value)| Override { path: path.clone(), value: value.clone() }).collect();
    let names: Vec<&String> = run.scenario.variants.keys().collect();
    let run_of = |name: &&String| {
        scenario::read(&run.scenario.file, catalogue, &changes, Some(name))
            .and_then(|(scenario, _)| pipeline::run_with(scenario, catalogue, &run.effort))
    };
    // In the order of names, whichever ends first.
    let ran: Vec<_> = names.par_iter().map(run_of).collect();
    let mut variants = Variants::default();
    for (name, variant) in names.into_iter().zip(ran) {
        match variant {
            Ok(variant) if matches!(variant.outcome, Outcome::Allocated(_)) => {
                variants.runs.push((name.clone(), variant));
            }
            Ok(_) => variants.without.push((name.clone(), Sentence::plain("why-rules-clash"))),
            Err(found) => variants.without.push((name.clone(), first(&found))),
        }
    }
    variants
}

/// The first of some findings in a sentence, its code behind it.
pub(super) fn first(Findings(findings): &Findings) -> Sentence {
    findings.iter().take(1).map(Sentence::finding).collect()
}
