//! Files are written whole or not at all, and nothing is overwritten unasked.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::exit::Failure;

/// A file to be written.
pub struct Output {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub bytes: Vec<u8>,
}

/// Writes all files; looks before the first whether any of them exists.
pub fn write(outputs: &[Output], force: bool) -> Result<(), Failure> {
    for (index, output) in outputs.iter().enumerate() {
        if !force && output.path.symlink_metadata().is_ok() {
            return Err(Failure::wrong(format!("{} exists: `--force` overwrites it", output.path.display())));
        }
        if outputs[..index].iter().any(|other| other.path == output.path) {
            return Err(Failure::wrong(format!("{} is named twice", output.path.display())));
        }
    }
    let mut ready = Vec::new();
    for output in outputs {
        let folder = output.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let told = |error: std::io::Error| Failure::wrong(format!("{}: {error}", output.path.display()));
        let mut file =
            tempfile::Builder::new().prefix(".onus-").permissions(mode()).tempfile_in(folder).map_err(told)?;
        file.write_all(&output.bytes).and_then(|()| file.as_file().sync_all()).map_err(told)?;
        ready.push((file, &output.path));
    }
    for (file, path) in ready {
        // Without `--force` the rename itself refuses a file that has appeared meanwhile.
        let done = if force { file.persist(path) } else { file.persist_noclobber(path) };
        done.map_err(|error| Failure::wrong(format!("{}: {}", path.display(), error.error)))?;
    }
    Ok(())
}

/// Results are for others to read, within the user's mask; temporary files are private otherwise.
#[cfg(unix)]
fn mode() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::Permissions::from_mode(0o666)
}

#[cfg(not(unix))]
fn mode() -> std::fs::Permissions {
    std::fs::metadata(".").map(|folder| folder.permissions()).unwrap_or_else(|_| unreachable!("the folder exists"))
}
