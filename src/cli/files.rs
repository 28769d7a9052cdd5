//! Files are written whole or not at all, and nothing is overwritten unasked.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::exit::Failure;
use super::talk;

/// What a file that is replaced is called meanwhile.
const OLD: &str = "old";

/// A file to be written.
pub struct Output {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub bytes: Vec<u8>,
}

/// Writes all files or none; looks before the first whether all of them can be meant.
pub fn write(outputs: &[Output], force: bool) -> Result<(), Failure> {
    let mut places: Vec<PathBuf> = Vec::new();
    for Output { path, .. } in outputs {
        let told = |error: std::io::Error| Failure::wrong(format!("{}: {error}", path.display()));
        let name = path.file_name().filter(|_| !path.is_dir());
        let name = name.ok_or_else(|| Failure::wrong(format!("{} is a folder", path.display())))?;
        if !force && path.symlink_metadata().is_ok() {
            return Err(Failure::wrong(format!("{} exists: `--force` overwrites it", path.display())));
        }
        let place = folder(path).canonicalize().map_err(told)?.join(name);
        if places.contains(&place) {
            return Err(Failure::wrong(format!("{} is named twice", path.display())));
        }
        places.push(place);
    }
    let mut ready = Vec::new();
    for Output { path, bytes } in outputs {
        let told = |error: std::io::Error| Failure::wrong(format!("{}: {error}", path.display()));
        let mut file =
            tempfile::Builder::new().prefix(".onus-").permissions(mode()).tempfile_in(folder(path)).map_err(told)?;
        file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(told)?;
        ready.push((file, path, bytes, old(path).map_err(told)?));
    }
    let mut done: Vec<(&Path, Option<TempDir>)> = Vec::new();
    for (file, path, bytes, old) in ready {
        // Without `--force` the rename itself refuses a file that has appeared meanwhile; but not one that is as it is to be.
        let put = if force { file.persist(path) } else { file.persist_noclobber(path) };
        if let Err(error) = put {
            if error.error.kind() == ErrorKind::AlreadyExists && std::fs::read(path).is_ok_and(|there| there == *bytes)
            {
                continue;
            }
            return Err(Failure::wrong(format!("{}: {}{}", path.display(), error.error, undo(&done))));
        }
        done.push((path, old));
    }
    Ok(())
}

/// The folders of some files, held until they are dropped: another run that writes several files there waits, so that of two runs at
/// once one wins whole. The system frees them when a run is killed. Where a folder cannot be held, nobody waits.
#[must_use]
pub struct Held(#[expect(dead_code, reason = "held, not read")] Vec<File>);

/// Holds the folders in which some files lie.
pub fn hold<'a>(paths: impl Iterator<Item = &'a Path>) -> Result<Held, Failure> {
    let told = |path: &Path, error: std::io::Error| Failure::wrong(format!("{}: {error}", path.display()));
    let whole = |path| folder(path).canonicalize().map_err(|error| told(path, error));
    // In one order, so that no two runs wait for each other.
    let folders: BTreeSet<PathBuf> = paths.map(whole).collect::<Result<_, _>>()?;
    Ok(Held(folders.iter().filter_map(|folder| held(folder)).collect()))
}

/// Not every file system has locks, not every folder that can be written can be read, and not everywhere can a folder be opened as a file:
/// then the run goes on without.
fn held(path: &Path) -> Option<File> {
    let folder = File::open(path).ok()?;
    match folder.try_lock() {
        Ok(()) => Some(folder),
        Err(TryLockError::WouldBlock) => {
            talk::say(&format!("waiting for another run that writes to {}\n", path.display()));
            folder.lock().ok().map(|()| folder)
        }
        Err(TryLockError::Error(_)) => None,
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A second name for the file that is about to be replaced, in a folder beside it that goes when it is dropped.
fn old(path: &Path) -> std::io::Result<Option<TempDir>> {
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    let aside = tempfile::Builder::new().prefix(".onus-").tempdir_in(folder(path))?;
    // Not every file system has second names; then a copy serves.
    let kept = aside.path().join(OLD);
    std::fs::hard_link(path, &kept).or_else(|_| std::fs::copy(path, &kept).map(|_| ()))?;
    Ok(Some(aside))
}

/// Puts back what was there; says what could not be put back.
fn undo(done: &[(&Path, Option<TempDir>)]) -> String {
    let mut said = String::new();
    for (path, old) in done {
        let undone = match old {
            Some(aside) => std::fs::rename(aside.path().join(OLD), path),
            None => std::fs::remove_file(path),
        };
        if let Err(error) = undone {
            let _ = write!(said, "; {} could not be put back: {error}", path.display());
        }
    }
    said
}

/// Results are for others to read, within the user's mask; temporary files are private otherwise.
#[cfg(unix)]
pub fn mode() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::Permissions::from_mode(0o666)
}

#[cfg(not(unix))]
pub fn mode() -> std::fs::Permissions {
    std::fs::metadata(".").map(|folder| folder.permissions()).unwrap_or_else(|_| unreachable!("the folder exists"))
}
