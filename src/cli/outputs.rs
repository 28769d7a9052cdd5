//! Where a report goes and in which form: the same arguments for every command that writes one.

use std::path::PathBuf;

use clap::Args;
use onus::report::{Format, format_of};

use super::exit::Failure;
use super::files::Output;
use super::{files, out};

#[derive(Debug, Args)]
pub struct Outputs {
    /// Write to a file, in the form of its ending; several at once
    #[arg(short, long = "output", value_name = "FILE")]
    outputs: Vec<PathBuf>,
    /// The form, whatever the ending: see `onus list formats`
    #[arg(long, value_name = "NAME")]
    format: Option<String>,
    /// Overwrite files
    #[arg(long)]
    force: bool,
}

impl Outputs {
    /// The forms asked for: one for each file, or one for standard output, where the first is meant unless one is named.
    pub fn forms<T>(&self, formats: &'static [Format<T>]) -> Result<Vec<&'static Format<T>>, Failure> {
        let known = |of: fn(&Format<T>) -> &'static str| formats.iter().map(of).collect::<Vec<_>>().join(", ");
        let named = match &self.format {
            None => None,
            Some(name) => Some(format_of(formats, name).ok_or_else(|| {
                Failure::wrong(format!("--format {name}: the forms are {}", known(|format| format.name)))
            })?),
        };
        if self.outputs.is_empty() {
            return Ok(vec![named.unwrap_or(&formats[0])]);
        }
        let by_ending = |path: &PathBuf| {
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            named.or_else(|| format_of(formats, ending)).ok_or_else(|| {
                let (path, endings) = (path.display(), known(|format| format.ending));
                Failure::wrong(format!(
                    "{path}: no form has this ending; known are {endings}, or name one with `--format`"
                ))
            })
        };
        self.outputs.iter().map(by_ending).collect()
    }

    /// Writes a report in its forms; says whether that went to files.
    pub fn write<T>(&self, forms: &[&'static Format<T>], report: &T) -> Result<bool, Failure> {
        if self.outputs.is_empty() {
            out::put(&(forms[0].write)(report))?;
            return Ok(false);
        }
        let outputs = self.outputs.iter().zip(forms);
        let outputs: Vec<Output> = outputs
            .map(|(path, format)| Output { path: path.clone(), bytes: (format.write)(report).into_bytes() })
            .collect();
        // One file is whole in any case.
        let several = outputs.len() > 1;
        let _held = several.then(|| files::hold(self.outputs.iter().map(PathBuf::as_path))).transpose()?;
        files::write(&outputs, self.force)?;
        Ok(true)
    }
}
