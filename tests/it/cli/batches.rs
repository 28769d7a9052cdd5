//! Batches of documents: one bad scenario changes nothing for the others, finished work is kept, bytes do not depend on threads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{code, err, onus};

/// Every file of a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file")))
        .collect()
}

fn arden() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/scenarios/arden.toml")).expect("arden")
}

/// Three scenarios in a folder, one of which cannot be read.
fn scenarios() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let text = arden();
    fs::write(folder.path().join("first.toml"), &text).expect("written");
    fs::write(folder.path().join("bad.toml"), text.replace("[key]", "[kez]")).expect("written");
    fs::write(folder.path().join("last.toml"), text.replace("0.40", "0.30").replace("0.20", "0.30")).expect("written");
    folder
}

fn report(scenarios: &Path, names: &[&str], to: &Path, more: &[&str]) -> std::process::Output {
    let paths: Vec<String> = names.iter().map(|name| scenarios.join(name).display().to_string()).collect();
    let to = to.display().to_string();
    let mut arguments = vec!["report"];
    arguments.extend(paths.iter().map(String::as_str));
    arguments.extend(["--to", "csv,json,html", "-o", &to]);
    arguments.extend(more);
    onus(&arguments)
}

#[test]
fn a_bad_scenario_stops_and_changes_nothing_else() {
    let scenarios = scenarios();
    let (with, without) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let output = report(scenarios.path(), &["first.toml", "bad.toml", "last.toml"], with.path(), &[]);
    assert_eq!(code(&output), 2, "{}", err(&output));
    assert!(err(&output).contains("kez") && err(&output).ends_with("2 written, 0 as before, 1 not written\n"));
    let output = report(scenarios.path(), &["first.toml", "last.toml"], without.path(), &["--jobs", "1"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let (with, without) = (files(with.path()), files(without.path()));
    assert_eq!(with.len(), 7, "{:?}", with.keys());
    assert!(with == without, "bytes depend on the other scenarios or on threads");
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_form_that_was_left_out_names_its_feature() {
    let to = tempfile::tempdir().expect("a folder");
    let output = report(to.path(), &["none.toml"], to.path(), &["--to", "pdf"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--features pdf"), "{}", err(&output));
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_pdf_that_cannot_be_written_again_says_how_it_can_be_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("any.pdf");
    fs::write(&pdf, b"%PDF-1.7\n").expect("written");
    let output = onus(&["verify", &pdf.display().to_string()]);
    assert_eq!((code(&output), output.stdout.len()), (2, 0));
    assert!(err(&output).contains("--features pdf") && err(&output).contains("pdfdetach"), "{}", err(&output));
}

#[test]
fn a_typeface_is_for_pdf_alone() {
    let to = tempfile::tempdir().expect("a folder");
    let output = report(to.path(), &["none.toml"], to.path(), &["--font", "none.ttf"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("--font") && err(&output).contains("--to pdf"), "{}", err(&output));
}

#[test]
fn finished_work_is_kept_until_its_content_changes() {
    let scenarios = scenarios();
    let to = tempfile::tempdir().expect("a folder");
    let run = |more: &[&str]| report(scenarios.path(), &["first.toml", "last.toml"], to.path(), more);
    let told = |output: &std::process::Output, words: &str| assert!(err(output).ends_with(words), "{}", err(output));
    told(&run(&[]), "2 written, 0 as before, 0 not written\n");
    let before = files(to.path());
    told(&run(&[]), "0 written, 2 as before, 0 not written\n");

    // A line that was cut off counts for nothing, and files that are as they would be written are kept.
    let journal = to.path().join("onus-report.jsonl");
    let whole = fs::read_to_string(&journal).expect("a journal");
    fs::write(&journal, &whole[..whole.len() - 20]).expect("written");
    told(&run(&[]), "0 written, 2 as before, 0 not written\n");
    assert!(files(to.path()) == before, "the journal is whole again");

    // A batch that is killed between two files of a job goes on, and writes what is missing.
    fs::remove_file(&journal).expect("removed");
    fs::remove_file(to.path().join("first.csv")).expect("removed");
    told(&run(&[]), "1 written, 1 as before, 0 not written\n");
    assert!(files(to.path()) == before, "all files are there again");

    // What somebody has changed by hand is not as it was written, and is not overwritten unasked.
    fs::write(to.path().join("first.csv"), "mine").expect("written");
    let output = run(&[]);
    assert_eq!(code(&output), 2);
    told(&output, "0 written, 1 as before, 1 not written\n");
    assert_eq!(fs::read(to.path().join("first.csv")).expect("a file"), b"mine");
    told(&run(&["--force"]), "1 written, 1 as before, 0 not written\n");
    assert!(files(to.path()) == before, "forced work gives the same bytes");

    fs::write(scenarios.path().join("last.toml"), arden().replace("100_000", "90_000")).expect("written");
    let output = run(&[]);
    assert_eq!(code(&output), 2, "a changed scenario would overwrite: {}", err(&output));
}

#[test]
fn two_jobs_for_one_name_are_refused_before_anything_is_written() {
    let to = tempfile::tempdir().expect("a folder");
    let inside = to.path().join("inside");
    let output = onus(&["report", "@arden", "data/scenarios/arden.toml", "-o", &inside.display().to_string()]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("would both be written as arden"), "{}", err(&output));
    assert!(!inside.exists());
}

#[test]
fn bytes_do_not_depend_on_threads_language_of_the_machine_time_zone_or_folder() {
    let made = |jobs: &str, environment: &[(&str, &str)]| {
        let to = tempfile::tempdir().expect("a folder");
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_onus"))
            .args(["report", "@arden", "@arden:no-rules", "@eu-2015-may", "--to", "html,docx,xlsx,zip,md,csv,json"])
            .args(["-o", ".", "--jobs", jobs])
            .current_dir(to.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .envs(environment.iter().copied())
            .output()
            .expect("the program starts");
        assert_eq!(code(&output), 0, "{}", err(&output));
        files(to.path())
    };
    let first = made("1", &[]);
    assert_eq!(first.len(), 3 * 7 + 1);
    let elsewhere =
        [("LC_ALL", "ar_EG.UTF-8"), ("LANG", "de_DE.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("NO_COLOR", "1")];
    assert!(made("4", &elsewhere) == first);
    let turkish =
        [("LC_ALL", "tr_TR.UTF-8"), ("LANGUAGE", "tr"), ("TZ", "America/St_Johns"), ("RAYON_NUM_THREADS", "7")];
    assert!(made("7", &turkish) == first);
    let stamped = made("2", &[("SOURCE_DATE_EPOCH", "1795000000")]);
    assert!(stamped["arden.zip"] != first["arden.zip"], "a time is told where it is asked for");
    assert!(stamped["arden.json"] == first["arden.json"], "and never in a result");
}

#[test]
fn a_time_that_is_none_is_refused() {
    let to = tempfile::tempdir().expect("a folder");
    for told in ["yesterday", "-5", "99999999999999"] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_onus"))
            .args(["report", "@arden", "-o"])
            .arg(to.path())
            .env("SOURCE_DATE_EPOCH", told)
            .output()
            .expect("the program starts");
        assert_eq!(code(&output), 2, "{told}");
        assert!(err(&output).contains("SOURCE_DATE_EPOCH") && files(to.path()).is_empty(), "{}", err(&output));
    }
}

#[test]
fn documents_verify_and_changed_ones_do_not() {
    let to = tempfile::tempdir().expect("a folder");
    let folder = to.path().display().to_string();
    assert_eq!(code(&onus(&["report", "@arden", "--to", "html,docx,xlsx,zip", "-o", &folder])), 0);
    for form in ["html", "docx", "xlsx", "zip"] {
        let path = to.path().join(format!("arden.{form}"));
        let name = path.display().to_string();
        let output = onus(&["verify", &name]);
        assert_eq!(
            (code(&output), super::out(&output).as_str()),
            (0, "intact: yes\nproved: yes\nrecomputed: yes\ndocument: yes\n")
        );
        let mut bytes = fs::read(&path).expect("a file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&path, bytes).expect("written");
        assert_eq!(code(&onus(&["verify", &name])), 1, "{form}");
    }
}
