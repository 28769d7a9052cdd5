//! `completions`: what a shell needs to complete the command line.

use clap::{Args, Command};
use clap_complete::Shell;

use super::exit::{Exit, Failure};
use super::out;

#[derive(Debug, Args)]
pub struct Completions {
    /// Which shell
    shell: Shell,
}

pub fn run(args: &Completions, mut command: Command) -> Result<Exit, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, "onus", &mut text);
    out::put(&String::from_utf8_lossy(&text))?;
    Ok(Exit::Done)
}
