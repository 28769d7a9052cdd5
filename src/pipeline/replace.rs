//! `[override.<name>]`: single values replaced before anything reads them, each kept with the value that it replaces.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::data::{Cell, Remark, Replaced, Table, Tables, ValueStatus, Values};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{self, Rational};
use crate::scenario::{Replacement, Scenario};

/// An indicator in one edition: its name and that of the edition.
type Edition = (String, String);

fn edition(table: &Table) -> Edition {
    (table.about.name.clone(), table.about.edition.clone())
}

/// Replaces what the scenario says, under every reference that means the same edition.
pub(super) fn replace(scenario: &Scenario, tables: &mut Tables, findings: &mut Findings) {
    // By edition, so that a table is copied once, however many of its values are replaced.
    let mut by_edition: BTreeMap<Edition, Vec<&Replacement>> = BTreeMap::new();
    for replacement in &scenario.replacements {
        match tables.get(&replacement.indicator.value) {
            Some(table) => by_edition.entry(edition(table)).or_default().push(replacement),
            None => findings.push(wrong(
                replacement,
                "ONUS-D066",
                format!("nothing of this scenario uses `{}` under this name", replacement.indicator.value),
                "name the indicator as the criterion writes it, or remove the override",
            )),
        }
    }
    for (meant, replacements) in by_edition {
        let references = tables.iter().filter(|(_, table)| edition(table) == meant);
        let (references, same): (Vec<String>, Vec<Arc<Table>>) =
            references.map(|(reference, table)| (reference.to_owned(), Arc::clone(table))).unzip();
        let Some(table) = same.first() else { continue };
        let mut table = Table::clone(table);
        put_all(&mut table, &replacements, findings);
        let table = Arc::new(table);
        for reference in &references {
            tables.insert(reference, Arc::clone(&table));
        }
    }
}

fn put_all(table: &mut Table, replacements: &[&Replacement], findings: &mut Findings) {
    let mut cells = BTreeSet::new();
    for replacement in replacements {
        if !cells.insert(&replacement.cell) {
            let what = format!("{} of `{}` is replaced a second time", replacement.cell, replacement.indicator.value);
            findings.push(wrong(replacement, "ONUS-D062", what, "keep one of the two"));
            continue;
        }
        match put(table, replacement) {
            Ok(before) => table.remarks.replaced.push(Replaced {
                cell: replacement.cell.clone(),
                before,
                after: replacement.value.clone(),
                reason: replacement.reason.clone(),
                source: replacement.source.clone(),
            }),
            Err(found) => findings.push(found),
        }
    }
}

/// Puts the value in, and returns the one that stood there. A range goes with the value that it was a range of; a dispute
/// stays, and so does whether it is a projection.
fn put(table: &mut Table, replacement: &Replacement) -> Result<Option<Rational>, Diagnostic> {
    let Replacement { cell, value, add, .. } = replacement;
    let form = || {
        let what = format!("{cell} is no value of `{}`", replacement.indicator.value);
        let fix = "give `year` for a table by state and year, `origin` for one by origin";
        wrong(replacement, "ONUS-D062", what, fix)
    };
    let before = match (&table.values, cell.year, &cell.origin) {
        (Values::ByState(rows), Some(year), None) => {
            rows.get(&cell.state).and_then(|row| row.get(&year)).map(|cell| cell.value.clone())
        }
        (Values::Dyadic(rows), None, Some(origin)) => rows.get(origin).and_then(|row| row.get(&cell.state)).cloned(),
        _ => return Err(form()),
    };
    match (&before, add) {
        (None, false) => {
            let what = format!("`{}` has no value of {cell} that could be replaced", replacement.indicator.value);
            return Err(wrong(replacement, "ONUS-D063", what, "correct state, origin or year, or write add = true"));
        }
        (Some(value), true) => {
            let what =
                format!("`{}` has a value of {cell} already: {}", replacement.indicator.value, exact::text(value));
            return Err(wrong(replacement, "ONUS-D064", what, "remove `add`, if it is to be replaced"));
        }
        _ => {}
    }
    match &mut table.values {
        Values::ByState(rows) => {
            let row = rows.entry(cell.state.clone()).or_default();
            let year = cell.year.unwrap_or_default();
            let status = row.get(&year).map_or(ValueStatus::Reported, |cell| cell.status);
            row.insert(year, Cell { value: value.clone(), status });
        }
        Values::Dyadic(rows) => {
            let origin = cell.origin.clone().ok_or_else(form)?;
            rows.entry(origin).or_default().insert(cell.state.clone(), value.clone());
        }
        Values::Spells(_) | Values::Stock(_) => return Err(form()),
    }
    let said = table.remarks.cells.remove(cell);
    if said.as_ref().is_some_and(|remark| remark.disputed) || replacement.source.is_some() {
        let disputed = said.is_some_and(|remark| remark.disputed);
        let remark = Remark { disputed, source: replacement.source.clone(), ..Remark::default() };
        table.remarks.cells.insert(cell.clone(), remark);
    }
    Ok(before)
}

fn wrong(replacement: &Replacement, code: &'static str, what: String, fix: &str) -> Diagnostic {
    let what = format!("{}: {what}", replacement.named.path);
    Diagnostic::error(code, Some(replacement.named.place.clone()), what, fix)
}
