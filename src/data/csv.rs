//! Tables from CSV: `values.csv` of the shipped indicators and users' own files, by the same strict reader.
//!
//! The first line says the form. A cell that is no number is a finding; nothing is read as zero but a zero.

mod beside;
mod cells;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use beside::Beside;
use cells::Cells;
use sha2::{Digest as _, Sha256};

use super::sheet::{Sheet, decode};
use super::{About, Cell, CellAt, Remarks, Stock, Table, Values, about, file};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::exact::Rational;
use crate::ids::StateId;

/// Reads a table.
///
/// # Errors
/// Everything that is wrong with the file, each with its place: `ONUS-D003` to `ONUS-D018` and `ONUS-D050` to `ONUS-D052`.
pub fn read_table(about: About, file: &Arc<SourceFile>) -> Result<Table, Findings> {
    let (values, remarks) = read_sheet(file)?;
    Ok(Table { about, values, remarks, digest: digest(file) })
}

/// Reads a folder of a user's own, with `values.csv` and `about.toml`.
///
/// # Errors
/// `ONUS-D021` when a file cannot be read; else as [`read_table`] and [`about::read`].
pub fn read_folder(folder: &Path) -> Result<Table, Findings> {
    let open = |name: &str| {
        let path = folder.join(name);
        let shown = path.display().to_string();
        let bytes = file::bytes(&path).map_err(|why| {
            let place = Place::new(&SourceFile::new(shown.clone(), ""), 0..0);
            let fix = "an indicator is a folder with values.csv and about.toml";
            Findings(vec![Diagnostic::error("ONUS-D021", Some(place), format!("`{name}` {why}"), fix)])
        })?;
        decode(&shown, bytes)
    };
    let about = open("about.toml").and_then(|file| about::read(&file));
    let values = open("values.csv").and_then(|file| read_sheet(&file).map(|read| (read, digest(&file))));
    match (about, values) {
        (Ok(about), Ok(((values, mut remarks), digest))) => {
            remarks.together = about.ranges == about::Ranges::Rules;
            Ok(Table { about: about.short(), values, remarks, digest })
        }
        (Err(mut findings), Err(more)) => {
            findings.0.extend(more.0);
            Err(findings)
        }
        (Err(findings), _) | (_, Err(findings)) => Err(findings),
    }
}

/// SHA-256 of a file's text, as hex.
fn digest(file: &SourceFile) -> String {
    Sha256::digest(file.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The values of a file, in the form that its header says.
///
/// # Errors
/// As [`read_table`].
pub fn read_values(file: &Arc<SourceFile>) -> Result<Values, Findings> {
    read_sheet(file).map(|(values, _)| values)
}

/// The values of a file, and what it says of single cells.
fn read_sheet(file: &Arc<SourceFile>) -> Result<(Values, Remarks), Findings> {
    let sheet = Sheet::read(file)?;
    let header = sheet.header();
    let header: Vec<&str> = header.iter().map(AsRef::as_ref).collect();
    let mut cells = Cells::new(&sheet);
    let mut remarks = Remarks::default();
    let values = match header.as_slice() {
        ["state", "year", "value", more @ ..] if let Some(beside) = Beside::of(more, 3, &Beside::BY_STATE) => {
            by_state(&mut cells, &beside, &mut remarks)
        }
        ["origin", "state", "value", more @ ..] if let Some(beside) = Beside::of(more, 3, &Beside::DYADIC) => {
            dyadic(&mut cells, &beside, &mut remarks)
        }
        ["origin", "state", "start", "end", more @ ..] if let Some(beside) = Beside::of(more, 4, &Beside::SPELLS) => {
            spells(&mut cells, &beside, &mut remarks)
        }
        ["origin", "host", "year", categories @ ..] if stock_categories(categories) => stock(&mut cells, categories),
        _ => {
            let fix = "begin with `state,year,value`, `origin,state,value`, `origin,state,start,end` or \
                       `origin,host,year,<category>…`; after a value may stand `status`, `low,high`, `disputed`, `source`, in this order";
            let what = format!("`{}` is the header of no table", header.join(",").escape_debug());
            return Err(Findings(vec![Diagnostic::error("ONUS-D009", Some(sheet.header_place()), what, fix)]));
        }
    };
    if cells.findings.has_errors() { Err(cells.findings) } else { Ok((values, remarks)) }
}

fn stock_categories(categories: &[&str]) -> bool {
    let distinct: std::collections::BTreeSet<_> = categories.iter().collect();
    !categories.is_empty()
        && distinct.len() == categories.len()
        && categories.iter().all(|name| StateId::is_sound(name))
}

fn by_state(cells: &mut Cells<'_>, beside: &Beside, remarks: &mut Remarks) -> Values {
    let mut values: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
    for row in 0..cells.sheet.rows() {
        let (state, year) = (cells.state(row, 0), cells.year(row, 1));
        let value = beside.value(cells, row, 2);
        let status = beside.status(cells, row);
        let (Some(state), Some(year), Some((value, remark)), Some(status)) = (state, year, value, status) else {
            continue;
        };
        if let Some(remark) = remark {
            remarks.cells.insert(CellAt::of_year(state.clone(), year), remark);
        }
        if values.entry(state).or_default().insert(year, Cell { value, status }).is_some() {
            cells.duplicate(row, "state and year");
        }
    }
    Values::ByState(values)
}

fn dyadic(cells: &mut Cells<'_>, beside: &Beside, remarks: &mut Remarks) -> Values {
    let mut values: BTreeMap<StateId, BTreeMap<StateId, Rational>> = BTreeMap::new();
    for row in 0..cells.sheet.rows() {
        let (origin, state) = (cells.state(row, 0), cells.state(row, 1));
        let (Some(origin), Some(state), Some((value, remark))) = (origin, state, beside.value(cells, row, 2)) else {
            continue;
        };
        if let Some(remark) = remark {
            remarks.cells.insert(CellAt::of_origin(origin.clone(), state.clone()), remark);
        }
        if values.entry(origin).or_default().insert(state, value).is_some() {
            cells.duplicate(row, "origin and state");
        }
    }
    Values::Dyadic(values)
}

fn spells(cells: &mut Cells<'_>, beside: &Beside, remarks: &mut Remarks) -> Values {
    let mut values: BTreeMap<StateId, BTreeMap<StateId, Vec<(i32, i32)>>> = BTreeMap::new();
    for row in 0..cells.sheet.rows() {
        let (origin, state) = (cells.state(row, 0), cells.state(row, 1));
        let (start, end) = (cells.year(row, 2), cells.year(row, 3));
        let (Some(origin), Some(state), Some(start), Some(end)) = (origin, state, start, end) else { continue };
        if end < start {
            cells.error(
                "ONUS-D017",
                row,
                3,
                format!("the spell ends in {end}, before it starts in {start}"),
                "exchange them",
            );
        }
        if let Some(remark) = beside.flags(cells, row) {
            let cell = CellAt { year: Some(start), ..CellAt::of_origin(origin.clone(), state.clone()) };
            remarks.cells.insert(cell, remark);
        }
        let spells = values.entry(origin).or_default().entry(state).or_default();
        if spells.contains(&(start, end)) {
            cells.duplicate(row, "spell");
        }
        spells.push((start, end));
    }
    Values::Spells(values)
}

fn stock(cells: &mut Cells<'_>, categories: &[&str]) -> Values {
    let rows = cells.sheet.rows();
    let mut read = Vec::with_capacity(rows);
    for row in 0..rows {
        let key = (cells.state(row, 0), cells.state(row, 1), cells.year(row, 2));
        let people: Option<Vec<u64>> = (3..3 + categories.len()).map(|column| cells.people(row, column)).collect();
        if let ((Some(origin), Some(host), Some(year)), Some(people)) = (key, people) {
            read.push((row, (origin, host, year), people));
        }
    }
    read.sort_by(|(_, a, _), (_, b, _)| a.cmp(b));
    for pair in read.windows(2).filter(|pair| pair[0].1 == pair[1].1) {
        cells.duplicate(pair[1].0, "origin, host and year");
    }
    let categories = categories.iter().map(|name| (*name).to_owned()).collect();
    Values::Stock(Stock { categories, cells: read.into_iter().map(|(_, key, people)| (key, people)).collect() })
}
