//! Rebuilds `data/states.csv`, `data/states-names.csv` and `data/indicators/` from the raw files, byte for byte.
//!
//! One file of `sources/` reads one publisher's files and makes editions of indicators; `sources::ALL` lists them.
//! Nothing is filled in: a cell that the source leaves empty has no row here.

mod check;
mod decimal;
mod edition;
mod names;
mod raw;
mod sources;
mod states;
mod trouble;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub use trouble::Trouble;

/// The files to write: path below the data folder, with `/`, and text.
pub type Output = BTreeMap<String, String>;

/// Makes every file of the data folder that this program owns.
///
/// `raw` is the folder that holds `data/raw/` and `cases/`.
///
/// # Errors
/// A raw file that is absent or not as expected, or a check of a published figure that does not hold.
pub fn build(raw: &Path) -> Result<Output, Trouble> {
    let raw = raw::Raw::open(raw)?;
    let mut output = Output::new();
    let members = states::write(&raw, &mut output)?;
    for source in sources::ALL {
        for edition in source(&raw)? {
            edition.write(&members, &mut output)?;
        }
    }
    output.insert("indicators/README.md".into(), include_str!("../README.indicators.md").into());
    Ok(output)
}

/// Writes the files.
///
/// # Errors
/// When a folder or file cannot be written.
pub fn write(output: &Output, to: &Path) -> Result<(), Trouble> {
    for (name, text) in output {
        let path = to.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| Trouble::Write { path: path.display().to_string(), error: error.to_string() })?;
    }
    Ok(())
}

/// What differs between the files as made and as they stand in a folder: one line a file, none when all agree.
/// Files of `indicators/` that no source makes are listed too.
#[must_use]
pub fn differences(output: &Output, folder: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, text) in output {
        match fs::read(folder.join(name)) {
            Err(_) => lines.push(format!("{name}: not there")),
            Ok(bytes) if bytes != text.as_bytes() => lines.push(format!("{name}: differs")),
            Ok(_) => {}
        }
    }
    surplus(&folder.join("indicators"), "indicators", output, &mut lines);
    lines
}

fn surplus(folder: &Path, name: &str, output: &Output, lines: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            surplus(&entry.path(), &inner, output, lines);
        } else if !output.contains_key(&inner) {
            lines.push(format!("{inner}: made by no source"));
        }
    }
}
