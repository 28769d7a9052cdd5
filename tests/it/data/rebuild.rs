//! The program of this repository rebuilds the data, byte for byte, where the raw files are.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
#[allow(clippy::print_stderr, reason = "a test that was skipped says so")]
fn the_shipped_data_are_rebuilt_byte_for_byte() {
    let raw = root().join("../shared");
    if !raw.join("data/raw").is_dir() {
        eprintln!("skipped: raw files not here");
        return;
    }
    let output = onus_builder::build(&raw).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert!(output.len() > 50);
    assert_eq!(onus_builder::differences(&output, &root().join("data")), Vec::<String>::new());
}

#[test]
fn a_changed_byte_and_an_absent_file_are_differences() {
    let folder = tempfile::tempdir().unwrap();
    let output = onus_builder::Output::from([
        ("indicators/a/b/values.csv".into(), "1\n".into()),
        ("states.csv".into(), "x\n".into()),
    ]);
    onus_builder::write(&output, folder.path()).unwrap();
    assert!(onus_builder::differences(&output, folder.path()).is_empty());
    std::fs::write(folder.path().join("indicators/a/b/values.csv"), "2\n").unwrap();
    std::fs::write(folder.path().join("indicators/a/stray.csv"), "2\n").unwrap();
    std::fs::remove_file(folder.path().join("states.csv")).unwrap();
    let lines = onus_builder::differences(&output, folder.path());
    assert_eq!(
        lines,
        ["indicators/a/b/values.csv: differs", "states.csv: not there", "indicators/a/stray.csv: made by no source"]
    );
}

#[test]
fn absent_raw_files_are_an_error_with_the_path() {
    let error = onus_builder::build(Path::new("/nowhere")).unwrap_err().to_string();
    assert!(error.starts_with("/nowhere/data/raw/countries/countries.csv: raw file not found"), "{error}");
}
