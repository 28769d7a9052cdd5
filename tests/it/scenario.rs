//! Reading scenario files.

use std::sync::Arc;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::scenario;

use crate::support;

fn file(relative: &str) -> Arc<SourceFile> {
    SourceFile::new(relative, support::text(relative))
}

#[test]
fn arden_is_read() {
    let read = scenario::read(&file("scenarios/arden.toml"), Catalogue::shipped(), &[], None);
    let (scenario, findings) = read.unwrap_or_else(|findings| panic!("{findings:#?}"));
    assert!(findings.0.is_empty());
    assert_eq!(scenario.members.len(), 5);
    println!("{}", scenario::canonical(&scenario));
}
