//! `man`: the manual page.

use clap::{Args, Command};

use super::exit::{Exit, Failure};
use super::out;

#[derive(Debug, Args)]
pub struct Man {
    /// The page of a subcommand
    of: Option<String>,
}

pub fn run(args: &Man, command: Command) -> Result<Exit, Failure> {
    let command = match &args.of {
        None => command,
        Some(name) => {
            let found = command.get_subcommands().find(|one| one.get_name() == name).cloned();
            found.ok_or_else(|| Failure::wrong(format!("no subcommand is called `{name}`")))?
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut page)
        .map_err(|error| Failure::wrong(format!("the manual page: {error}")))?;
    out::put(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Done)
}
