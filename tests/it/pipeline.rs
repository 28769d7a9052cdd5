//! Scenarios from file to proved whole numbers.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::pipeline::{self, Outcome, ProofStatus};
use onus::{exact, scenario};

use crate::support;

#[test]
fn the_common_example_is_allocated_and_proved() {
    let file = SourceFile::new("arden.toml", support::shipped("arden"));
    let (scenario, _) = scenario::read(&file, Catalogue::shipped(), &[], None).expect("a sound scenario");
    let run = pipeline::run(scenario, Catalogue::shipped()).expect("a run");
    let Outcome::Allocated(allocation) = run.outcome else { panic!("no allocation") };
    assert_eq!(allocation.proof, ProofStatus::Proved);
    let exact: Vec<String> = allocation.exact.iter().map(exact::text).collect();
    assert_eq!(exact, ["42000", "1010500/41", "6000", "916500/41", "5000"]);
}
