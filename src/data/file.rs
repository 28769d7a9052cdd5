//! Reading a table's file from disk: ordinary files of a bounded size only.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// The most bytes that a table may have: some forty times the largest that ships.
pub const SIZE_LIMIT: u64 = 64 << 20;

/// The bytes of a file.
///
/// # Errors
/// Why it is not read, as the end of a sentence: it is not there, it is a folder, a device or a pipe, it is too large.
pub fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let said = |error: std::io::Error| format!("cannot be read: {}", error.kind());
    // Asked before opening: opening a pipe would wait for somebody to write.
    let kind = std::fs::metadata(path).map_err(said)?;
    if !kind.is_file() {
        return Err("is no ordinary file".to_owned());
    }
    // Counted while reading: some files of the system have no length.
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)).map_err(said)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= SIZE_LIMIT) {
        Ok(bytes)
    } else {
        Err(format!("has more than {} MiB", SIZE_LIMIT >> 20))
    }
}
