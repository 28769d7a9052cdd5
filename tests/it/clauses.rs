//! Clauses of a draft: the text that cannot drift from the configuration, and the coverage of articles.

mod coverage;
mod drift;
mod languages;
mod rare;

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::scenario::{self, Override, Scenario};

/// A scenario text with changes of `--set`.
pub fn read(text: &str, sets: &[&str]) -> Result<Scenario, Findings> {
    let changes: Vec<Override> = sets.iter().map(|set| Override::parse(set).expect("a change")).collect();
    scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &changes, None).map(|(one, _)| one)
}
