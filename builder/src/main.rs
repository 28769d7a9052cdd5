//! `onus-builder --raw ../shared --to data [--check]`: rebuilds the data folder, or says what differs from it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program speaks")]

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: onus-builder --raw DIR --to DIR [--check]";

fn main() -> ExitCode {
    let (mut raw, mut to, mut check) = (None, None, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--raw" => raw = arguments.next().map(PathBuf::from),
            "--to" => to = arguments.next().map(PathBuf::from),
            "--check" => check = true,
            other => {
                eprintln!("unknown argument {other}\n{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    let (Some(raw), Some(to)) = (raw, to) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let output = match onus_builder::build(&raw) {
        Ok(output) => output,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            return ExitCode::from(2);
        }
    };
    if check {
        let lines = onus_builder::differences(&output, &to);
        lines.iter().for_each(|line| println!("{line}"));
        println!("{} files, {} differ", output.len(), lines.len());
        return if lines.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    }
    match onus_builder::write(&output, &to) {
        Ok(()) => {
            println!("{} files, {} bytes", output.len(), output.values().map(String::len).sum::<usize>());
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("error: {trouble}");
            ExitCode::from(2)
        }
    }
}
