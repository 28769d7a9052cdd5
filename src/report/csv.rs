//! One row a state: plain numbers with a point, no separators of thousands, units in the header. An undefined figure is an empty
//! cell, and the column `undefined` says why. What every output must say of the weights stands in a column `mark`.

use super::{Body, Figure, Report, Shares, against_name, periods};

/// The table, or the rules in conflict.
pub(super) fn write(report: &Report) -> String {
    let rows = match &report.body {
        Body::Shares(_) => states(report),
        Body::Conflict(conflict) => {
            let mut rows = vec![["rule", "line", "rows", "would have to give alone"].map(str::to_owned).to_vec()];
            rows.extend(conflict.members.iter().map(|line| {
                let alone = line.alone.as_ref().map(crate::exact::text).unwrap_or_default();
                let at = line.line.map(|line| line.to_string()).unwrap_or_default();
                vec![line.rule.clone(), at, line.row_names().join(" "), alone]
            }));
            rows
        }
    };
    written(&rows)
}

/// Rows as CSV in which no cell is a formula.
pub(crate) fn written(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The columns of words before the figures: with levels two say of which level a row is and whose number it shares.
fn before(report: &Report) -> &'static [&'static str] {
    let words: &[&str] = &["code", "name", "region", "level", "of"];
    if report.levels.is_empty() { &words[..3] } else { words }
}

/// The columns of words behind the figures: why some are undefined, and what every output must say of the weights, where there is
/// anything to say.
fn behind(report: &Report) -> &'static [&'static str] {
    let words: &[&str] = &["undefined", "mark"];
    let marked = report.all().iter().any(|(_, report)| !report.head.marks.is_empty());
    if marked { words } else { &words[..1] }
}

/// The columns of the table of states that hold words; all others hold numbers.
pub(crate) fn words(report: &Report) -> Vec<&'static str> {
    [before(report), behind(report)].concat()
}

/// One row a state, those of levels below their uppers'.
fn states(report: &Report) -> Vec<Vec<String>> {
    let all = report.all();
    let tables: Vec<_> =
        all.iter().filter_map(|(level, report)| Some((level, report.shares()?, &report.head.marks))).collect();
    let with_levels = !report.levels.is_empty();
    let mut titles: Vec<String> = Vec::new();
    for (_, shares, _) in &tables {
        let new: Vec<String> = titles_of(shares).into_iter().filter(|title| !titles.contains(title)).collect();
        titles.extend(new);
    }
    let (before, behind) = (before(report), behind(report));
    let marked = behind.contains(&"mark");
    let mut header: Vec<String> = before.iter().map(|&name| name.to_owned()).collect();
    header.extend(titles.iter().cloned());
    header.extend(behind.iter().map(|&name| name.to_owned()));
    let mut rows = vec![header];
    for (level, shares, marks) in tables {
        let here = titles_of(shares);
        for state in 0..shares.codes.len() {
            let (cells, undefined) = cells(shares, state);
            let cell =
                |title| here.iter().position(|one| one == title).map_or_else(String::new, |at| cells[at].clone());
            let mut row = vec![shares.codes[state].clone(), shares.names[state].clone(), shares.regions[state].clone()];
            let level = level.map_or([String::new(), String::new()], |level| [level.name.clone(), level.of.clone()]);
            row.extend(level.into_iter().filter(|_| with_levels));
            row.extend(titles.iter().map(cell));
            row.push(undefined);
            row.extend(marked.then(|| marks.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")));
            rows.push(row);
        }
    }
    rows
}

fn titles_of(shares: &Shares) -> Vec<String> {
    let columns = shares.columns.iter().map(|column| format!("{} ({})", column.name, column.unit));
    let modalities = shares.modalities.iter().map(|(name, _)| format!("by {name} (number)"));
    let versions = shares.versions.iter().map(|line| format!("key {} (percent)", line.name));
    let against = shares.against.iter().map(|line| format!("{} (responsibility-units)", against_name(line)));
    columns.chain(modalities).chain(versions).chain(against).chain(periods::csv_heads(shares)).collect()
}

/// The figures of a state, and why some are undefined.
fn cells(shares: &Shares, state: usize) -> (Vec<String>, String) {
    let mut row = Vec::new();
    let mut undefined = Vec::new();
    for column in &shares.columns {
        match &column.cells[state] {
            Figure::Undefined(why) => {
                row.push(String::new());
                undefined.push(format!("{}: {why}", column.name));
            }
            figure @ Figure::Number { .. } => row.push(figure.text()),
        }
    }
    row.extend(shares.modalities.iter().map(|(_, numbers)| numbers[state].text()));
    row.extend(shares.versions.iter().map(|line| line.shares.get(state).map(Figure::text).unwrap_or_default()));
    row.extend(shares.against.iter().map(|line| line.fair[state].text()));
    row.extend(periods::csv_cells(shares, state));
    (row, undefined.join("; "))
}

/// A cell that no spreadsheet takes for a formula: a quote before `=`, `+`, `-`, `@` and control characters, unless it is a number.
fn harmless(cell: &str) -> String {
    let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if starts_formula && crate::exact::parse(cell).is_err() { format!("'{cell}") } else { cell.to_owned() }
}
