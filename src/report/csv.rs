//! One row a state: plain numbers with a point, no separators of thousands, units in the header. An undefined figure is an empty
//! cell, and the column `undefined` says why. What every output must say of the weights stands in a column `mark`.

use super::{Body, Report, periods};

/// The table, or the rules in conflict.
pub(super) fn write(report: &Report) -> String {
    let rows = match &report.body {
        Body::Shares(shares) => states(shares, &report.head.marks),
        Body::Conflict(conflict) => {
            let mut rows = vec![["rule", "line", "rows", "would have to give alone"].map(str::to_owned).to_vec()];
            rows.extend(conflict.members.iter().map(|line| {
                let alone = line.alone.as_ref().map(crate::exact::text).unwrap_or_default();
                let at = line.line.map(|line| line.to_string()).unwrap_or_default();
                vec![line.rule.clone(), at, line.rows.join(" "), alone]
            }));
            rows
        }
    };
    written(&rows)
}

/// Rows as CSV in which no cell is a formula.
pub(super) fn written(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn states(shares: &super::Shares, marks: &[String]) -> Vec<Vec<String>> {
    let mut header = ["code", "name", "region"].map(str::to_owned).to_vec();
    header.extend(shares.columns.iter().map(|column| format!("{} ({})", column.name, column.unit)));
    header.extend(shares.modalities.iter().map(|(name, _)| format!("by {name} (number)")));
    header.extend(shares.versions.iter().map(|line| format!("key {} (percent)", line.name)));
    header.extend(periods::csv_heads(shares));
    header.push("undefined".to_owned());
    header.extend((!marks.is_empty()).then(|| "mark".to_owned()));
    let mut rows = vec![header];
    for state in 0..shares.codes.len() {
        let mut row = vec![shares.codes[state].clone(), shares.names[state].clone(), shares.regions[state].clone()];
        let mut undefined = Vec::new();
        for column in &shares.columns {
            match &column.cells[state] {
                super::Figure::Undefined(why) => {
                    row.push(String::new());
                    undefined.push(format!("{}: {why}", column.name));
                }
                figure @ super::Figure::Number { .. } => row.push(figure.text()),
            }
        }
        row.extend(shares.modalities.iter().map(|(_, numbers)| numbers[state].text()));
        row.extend(
            shares.versions.iter().map(|line| line.shares.get(state).map(super::Figure::text).unwrap_or_default()),
        );
        row.extend(periods::csv_cells(shares, state));
        row.push(undefined.join("; "));
        row.extend((!marks.is_empty()).then(|| marks.join(" ")));
        rows.push(row);
    }
    rows
}

/// A cell that no spreadsheet takes for a formula: a quote before `=`, `+`, `-`, `@` and control characters, unless it is a number.
fn harmless(cell: &str) -> String {
    let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if starts_formula && crate::exact::parse(cell).is_err() { format!("'{cell}") } else { cell.to_owned() }
}
