//! What a folder of documents holds: one line a job, so that finished work is not done again.
//!
//! Lines are added as jobs end, so that a batch that is cut off can go on; at the end the file is written anew, sorted by name, and is
//! the same whatever the order in which jobs ended. A line that was cut off counts for nothing.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::cli::exit::Exit;
use crate::cli::files::{self, Output};

/// Its name within the folder.
pub const NAME: &str = "onus-report.jsonl";

/// A finished job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    name: String,
    identity: String,
    exit: u8,
    /// Files with the SHA-256 of their bytes.
    files: BTreeMap<String, String>,
}

impl Entry {
    /// The entry of a job whose files were written.
    pub fn of<'a>(name: &str, identity: String, exit: Exit, outputs: impl Iterator<Item = &'a Output>) -> Self {
        let file = |output: &Output| {
            let name = output.path.file_name().map(|name| name.to_string_lossy().into_owned());
            (name.unwrap_or_default(), HEXLOWER.encode(&Sha256::digest(&output.bytes)))
        };
        Self { name: name.to_owned(), identity, exit: exit as u8, files: outputs.map(file).collect() }
    }
}

/// The journal of a folder.
pub struct Journal {
    folder: PathBuf,
    /// What was there when it was opened.
    before: BTreeMap<String, Entry>,
    /// What has been noted since.
    noted: BTreeMap<String, Entry>,
    file: File,
}

impl Journal {
    /// Opens the journal of a folder, or begins one.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let path = folder.join(NAME);
        let text = text(&path)?;
        let before = entries(&text);
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        Ok(Self { folder: folder.to_owned(), before, noted: BTreeMap::new(), file })
    }

    /// How a job of this content ended, where its files are there as it wrote them.
    pub fn finished(&self, name: &str, identity: &str) -> Option<Exit> {
        let entry = self.before.get(name).filter(|entry| entry.identity == identity)?;
        let as_written = |(file, digest): (&String, &String)| {
            fs::read(self.folder.join(file)).is_ok_and(|bytes| HEXLOWER.encode(&Sha256::digest(&bytes)) == *digest)
        };
        if entry.files.iter().all(as_written) { Exit::of(entry.exit) } else { None }
    }

    /// Notes a finished job.
    pub fn note(&mut self, entry: Entry) -> io::Result<()> {
        let line = serde_json::to_string(&entry)? + "\n";
        self.noted.insert(entry.name.clone(), entry);
        self.file.write_all(line.as_bytes())
    }

    /// Writes the journal anew, sorted by name, with what another batch has noted until now.
    pub fn settle(self) -> io::Result<()> {
        let mut all = entries(&text(&self.folder.join(NAME))?);
        all.extend(self.noted);
        let lines = all.values().map(|entry| serde_json::to_string(entry).map(|line| line + "\n"));
        let text = lines.collect::<Result<String, _>>()?;
        let mut new = tempfile::Builder::new().prefix(".onus-").permissions(files::mode()).tempfile_in(&self.folder)?;
        new.write_all(text.as_bytes())?;
        new.as_file().sync_all()?;
        new.persist(self.folder.join(NAME)).map(|_| ()).map_err(|error| error.error)
    }
}

/// The text of a journal; empty where there is none.
fn text(path: &Path) -> io::Result<String> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read,
    }
}

/// The entries of a journal by the names of their jobs; the last one of a name counts.
fn entries(text: &str) -> BTreeMap<String, Entry> {
    let entries = text.lines().filter_map(|line| serde_json::from_str::<Entry>(line).ok());
    entries.map(|entry| (entry.name.clone(), entry)).collect()
}
