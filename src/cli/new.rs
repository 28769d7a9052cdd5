//! `new`: a commented scenario to start from, with the schema that editors read.

use std::path::{Path, PathBuf};

use clap::Args;
use onus::report::canonical;
use onus::scenario;

use super::exit::{Exit, Failure};
use super::files::{self, Output};
use super::talk::Talk;

#[derive(Debug, Args)]
pub struct New {
    /// Where; made if it is not there
    #[arg(default_value = ".", value_name = "DIR")]
    folder: PathBuf,
    /// Overwrite files
    #[arg(long)]
    force: bool,
}

pub fn run(args: &New, talk: &Talk) -> Result<Exit, Failure> {
    write(&args.folder, scenario::starter(), args.force, talk)
}

/// Writes a scenario to start from, and its schema, into a folder.
pub fn write(folder: &Path, text: String, force: bool, talk: &Talk) -> Result<Exit, Failure> {
    let told = |error| Failure::wrong(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(told)?;
    let file = |name: &str, text: String| Output { path: folder.join(name), bytes: text.into_bytes() };
    let outputs = [file("scenario.toml", text), file("scenario.schema.json", canonical(&scenario::schema()))];
    files::write(&outputs, force)?;
    let scenario = outputs[0].path.display();
    talk.note(&format!("wrote {scenario} and {}\nnext: onus solve {scenario}", outputs[1].path.display()));
    Ok(Exit::Done)
}
