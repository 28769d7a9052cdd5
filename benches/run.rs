//! Scenarios read and run.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::pipeline::{self, Run};
use onus::scenario::{self, Scenario};

/// A scenario read from its text.
pub fn read(text: &str, variant: Option<&str>) -> Scenario {
    let file = SourceFile::new("bench.toml", text);
    let read = scenario::read(&file, Catalogue::shipped(), &[], variant);
    read.unwrap_or_else(|found| panic!("{:?}", found.0.iter().map(|found| &found.what).collect::<Vec<_>>())).0
}

/// A scenario run whole.
pub fn run(text: &str, variant: Option<&str>) -> Run {
    let run = pipeline::run(read(text, variant), Catalogue::shipped());
    run.unwrap_or_else(|found| panic!("{:?}", found.0.iter().map(|found| &found.what).collect::<Vec<_>>()))
}
