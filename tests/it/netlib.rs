//! The public test problems of Netlib, read where they lie.

mod infeasible;
mod optima;

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::mps::{self, Read};
use crate::support::path;

/// A folder of problems with what is known of them.
pub struct Corpus {
    folder: PathBuf,
    pub expected: serde_json::Map<String, Value>,
}

impl Corpus {
    /// The corpus, where it is here.
    #[expect(clippy::print_stdout, reason = "a skipped corpus is said")]
    pub fn here(name: &str) -> Option<Self> {
        let folder = path(&format!("../../shared/corpora/{name}"));
        let Ok(expected) = fs::read_to_string(folder.join("expected.json")) else {
            println!("skipped: corpus not here ({name})");
            return None;
        };
        Some(Self { folder, expected: serde_json::from_str(&expected).unwrap() })
    }

    pub fn problem(&self, name: &str) -> Read {
        let file = fs::File::open(self.folder.join(format!("{name}.mps.gz"))).unwrap();
        let mut text = String::new();
        GzDecoder::new(file).read_to_string(&mut text).unwrap();
        mps::read(&text)
    }
}
