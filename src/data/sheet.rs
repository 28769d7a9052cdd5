//! Strict CSV: every row as wide as the header, every quote closed, no blank rows; each cell knows its place.
//!
//! RFC 4180 with commas, LF or CRLF, UTF-8 with or without a byte order mark. Anything else is a finding, not a guess.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};

/// A byte order mark in UTF-8.
const MARK: &str = "\u{feff}";

/// A header and rows of the same width.
#[derive(Debug)]
pub struct Sheet {
    file: Arc<SourceFile>,
    width: usize,
    cells: Vec<Cell>,
}

/// Where a cell stands, without its quotes.
#[derive(Debug, Clone)]
struct Cell {
    span: Range<usize>,
    quoted: bool,
}

/// The text of a file from its bytes.
///
/// # Errors
/// `ONUS-D001` when the bytes are not UTF-8, `ONUS-D002` when they are UTF-16.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<Arc<SourceFile>, Findings> {
    let refuse = |code, what: String| {
        let place = Place::new(&SourceFile::new(name, ""), 0..0);
        Err(Findings(vec![Diagnostic::error(code, Some(place), what, "save it as CSV in UTF-8")]))
    };
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        return refuse("ONUS-D002", "the file is UTF-16 (a spreadsheet's \"Unicode text\"), not UTF-8".into());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(name, text)),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..good].iter().filter(|byte| **byte == b'\n').count() + 1;
            refuse("ONUS-D001", format!("line {line} is not UTF-8"))
        }
    }
}

impl Sheet {
    /// Reads a whole file; everything wrong with its shape is found at once.
    ///
    /// # Errors
    /// `ONUS-D003` to `ONUS-D008`.
    pub fn read(file: &Arc<SourceFile>) -> Result<Self, Findings> {
        let mut reader = Reader::new(file);
        reader.rows();
        let Reader { width, cells, findings, .. } = reader;
        if findings.has_errors() { Err(findings) } else { Ok(Self { file: Arc::clone(file), width, cells }) }
    }

    /// The number of columns.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The number of rows below the header.
    #[must_use]
    pub fn rows(&self) -> usize {
        (self.cells.len() / self.width.max(1)).saturating_sub(1)
    }

    /// The names of the columns.
    #[must_use]
    pub fn header(&self) -> Vec<Cow<'_, str>> {
        (0..self.width).map(|column| self.at(column)).collect()
    }

    /// The text of a cell; rows count from 0 below the header.
    ///
    /// # Panics
    /// Beyond the last row or column: a bug of the caller.
    #[must_use]
    pub fn text(&self, row: usize, column: usize) -> Cow<'_, str> {
        self.at((row + 1) * self.width + column)
    }

    /// The place of a cell.
    ///
    /// # Panics
    /// Beyond the last row or column: a bug of the caller.
    #[must_use]
    pub fn place(&self, row: usize, column: usize) -> Place {
        Place::new(&self.file, self.cells[(row + 1) * self.width + column].span.clone())
    }

    /// The place of the header.
    #[must_use]
    pub fn header_place(&self) -> Place {
        let start = self.cells.first().map_or(0, |cell| cell.span.start);
        let end = self.cells[..self.width].last().map_or(0, |cell| cell.span.end);
        Place::new(&self.file, start..end)
    }

    fn at(&self, index: usize) -> Cow<'_, str> {
        let cell = &self.cells[index];
        let text = &self.file.text[cell.span.clone()];
        if cell.quoted && text.contains('"') { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
    }
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    bytes: &'a [u8],
    at: usize,
    width: usize,
    cells: Vec<Cell>,
    findings: Findings,
}

impl<'a> Reader<'a> {
    fn new(file: &'a Arc<SourceFile>) -> Self {
        let at = if file.text.starts_with(MARK) { MARK.len() } else { 0 };
        let bytes = file.text.as_bytes();
        Self { file, bytes, at, width: 0, cells: Vec::with_capacity(bytes.len() / 5), findings: Findings::default() }
    }

    fn rows(&mut self) {
        if self.at == self.bytes.len() {
            self.error("ONUS-D008", self.at..self.at, "the file is empty", "begin with a header");
        }
        while self.at < self.bytes.len() {
            let (start, first) = (self.at, self.cells.len());
            let Some(end) = self.row() else { return };
            let found = self.cells.len() - first;
            let blank = self.cells[first..].iter().all(|cell| cell.span.is_empty() && !cell.quoted);
            if blank {
                self.error("ONUS-D007", start..end, "the row is blank", "remove it");
            } else if first == 0 {
                self.width = found;
                continue;
            } else if found != self.width {
                let what = format!("the row has {found} cells and the header {}", self.width);
                self.error("ONUS-D006", start..end, what, "give it one cell for each column");
            } else {
                continue;
            }
            self.cells.truncate(first);
            if first == 0 {
                return;
            }
        }
    }

    /// Reads one row with its line end and returns where its text ends; `None` when the rest cannot be read.
    fn row(&mut self) -> Option<usize> {
        loop {
            if self.peek() == Some(b'"') {
                self.quoted()?
            } else {
                self.plain()?
            }
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'\r') if self.bytes.get(self.at + 1) == Some(&b'\n') => {
                    self.at += 2;
                    return Some(self.at - 2);
                }
                Some(b'\n') => {
                    self.at += 1;
                    return Some(self.at - 1);
                }
                Some(b'\r') => {
                    let what = "a carriage return alone does not end a line";
                    self.error("ONUS-D003", self.at..self.at + 1, what, "save the file with line feeds (LF or CRLF)");
                    return None;
                }
                Some(_) => {
                    let what = "text after a closing quote";
                    self.error(
                        "ONUS-D005",
                        self.at..self.at + 1,
                        what,
                        "put the whole cell into quotes, and double the quotes inside",
                    );
                    self.plain()?;
                }
                None => return Some(self.at),
            }
        }
    }

    fn plain(&mut self) -> Option<()> {
        let start = self.at;
        loop {
            let rest = &self.bytes[self.at..];
            self.at += rest.iter().position(|byte| matches!(byte, b',' | b'\n' | b'\r' | b'"')).unwrap_or(rest.len());
            if self.peek() != Some(b'"') {
                break;
            }
            let what = "a quote inside a cell that does not begin with one";
            let fix = "put the whole cell into quotes, and double the quotes inside";
            self.error("ONUS-D005", self.at..self.at + 1, what, fix);
            self.at += 1;
        }
        self.cells.push(Cell { span: start..self.at, quoted: false });
        Some(())
    }

    fn quoted(&mut self) -> Option<()> {
        let open = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') if self.bytes.get(self.at + 1) == Some(&b'"') => self.at += 2,
                Some(b'"') => break,
                Some(_) => self.at += 1,
                None => {
                    self.error("ONUS-D004", open..open + 1, "this quote is never closed", "close it, or remove it");
                    return None;
                }
            }
        }
        self.cells.push(Cell { span: open + 1..self.at, quoted: true });
        self.at += 1;
        Some(())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn error(&mut self, code: &'static str, span: Range<usize>, what: impl Into<String>, fix: &str) {
        self.findings.push(Diagnostic::error(code, Some(Place::new(self.file, span)), what, fix));
    }
}
