//! Files are written whole or not at all, and read up to a limit.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::{code, err, onus, out};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_folder_or_the_same_file_twice_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| format!("{}/{name}", folder.path().display());
    fs::create_dir(path("inside.csv")).expect("a folder");
    let first = path("a.json");
    let again = ["inside.csv", "a.json", "./a.json", "inside.csv/../a.json", "no-such-folder/b.csv"];
    for second in again.map(path) {
        for force in [&[][..], &["--force"]] {
            let output = onus(&[&["solve", "@arden", "-o", &first, "-o", &second], force].concat());
            assert_eq!((code(&output), out(&output)), (2, String::new()), "{second}: {}", err(&output));
            assert_eq!(names(folder.path()), ["inside.csv"], "{second}");
        }
    }
}

/// The name is longer than any file system takes, which only shows when the finished file gets it.
#[test]
fn where_one_file_fails_the_earlier_ones_are_as_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| format!("{}/{name}", folder.path().display());
    let (first, second) = (path("a.json"), path(&format!("{}.csv", "b".repeat(300))));
    let arguments = ["solve", "@arden", "-o", &first, "-o", &second];
    let output = onus(&arguments);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert_eq!(names(folder.path()), Vec::<String>::new(), "{}", err(&output));

    fs::write(&first, "mine").expect("written");
    let output = onus(&[&arguments[..], &["--force"]].concat());
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert_eq!(names(folder.path()), ["a.json"]);
    assert_eq!(fs::read_to_string(&first).expect("a file"), "mine");
}

#[test]
fn a_result_is_an_ordinary_file_of_bounded_size() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = onus(&["verify", &folder.path().display().to_string()]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    if cfg!(unix) {
        let output = onus(&["verify", "/dev/zero"]);
        assert_eq!(code(&output), 2, "{}", err(&output));
        assert!(err(&output).contains("no ordinary file"), "{}", err(&output));
    }
    let large = folder.path().join("large.json");
    fs::File::create(&large).and_then(|file| file.set_len((64 << 20) + 1)).expect("a sparse file");
    let output = onus(&["verify", &large.display().to_string()]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert!(err(&output).contains("64 MiB"), "{}", err(&output));
}

/// The test itself is the other run: it holds the folder until the program has said that it waits.
#[cfg(unix)]
#[test]
fn a_run_waits_for_another_that_writes_to_the_same_folder_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let held = fs::File::open(folder.path()).expect("a folder");
    held.lock().expect("held");
    let paths = ["a.json", "b.csv"].map(|name| format!("{}/{name}", folder.path().display()));
    let mut program = Command::new(env!("CARGO_BIN_EXE_onus"));
    program.args(["solve", "@arden", "-o", &paths[0], "-o", &paths[1]]).stdin(Stdio::null()).stderr(Stdio::piped());
    let mut child = program.spawn().expect("the program starts");
    let mut said = BufReader::new(child.stderr.take().expect("standard error")).lines();
    let waits = said.by_ref().map(|line| line.expect("a line")).find(|line| line.contains("waiting for another run"));
    assert!(waits.is_some_and(|line| line.contains(&folder.path().file_name().expect("a name").display().to_string())));
    assert_eq!(names(folder.path()), Vec::<String>::new());
    drop(held);
    assert!(said.all(|line| line.is_ok()) && child.wait().expect("it ends").success());
    assert_eq!(names(folder.path()), ["a.json", "b.csv"]);
}

/// A folder that cannot be read cannot be held; it can be written all the same.
#[cfg(unix)]
#[test]
fn a_folder_that_can_be_written_and_not_read_takes_several_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).expect("a mode");
    mode(0o300);
    let paths = ["a.json", "b.csv"].map(|name| format!("{}/{name}", folder.path().display()));
    let output = onus(&["solve", "@arden", "-o", &paths[0], "-o", &paths[1]]);
    mode(0o700);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(names(folder.path()), ["a.json", "b.csv"]);
}
