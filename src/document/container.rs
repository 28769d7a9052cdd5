//! Zip containers: the same entries give the same bytes.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::Unwritable;

/// The most bytes that are unpacked from one container, so that a small hostile file cannot fill the memory.
const LIMIT: u64 = 256 << 20;
/// The most entries of a container.
const ENTRIES: usize = 10_000;

/// A file in a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name with its folders: `word/document.xml`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Entry {
    /// A file in a container.
    pub(super) fn new(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }
}

/// A container of entries in the order given. Each is dated with the first day that the format knows, the first of January 1980.
pub(super) fn pack(entries: &[Entry]) -> Result<Vec<u8>, Unwritable> {
    let failed = |error: &dyn std::fmt::Display| Unwritable(format!("the container: {error}"));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        writer.start_file(&entry.name, options).map_err(|error| failed(&error))?;
        writer.write_all(&entry.bytes).map_err(|error| failed(&error))?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| failed(&error))
}

/// The entries of a container in its order; `None` where it is none, or larger than anything that is meant here.
pub(super) fn unpack(bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    if archive.len() > ENTRIES {
        return None;
    }
    let mut left = LIMIT;
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).ok()?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().ok()?.into_owned();
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content).ok()?;
        left = left.checked_sub(u64::try_from(content.len()).ok()?)?;
        entries.push(Entry { name, bytes: content });
    }
    Some(entries)
}
