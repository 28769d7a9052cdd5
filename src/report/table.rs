//! For reading in a terminal: at most 100 columns wide.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};

use super::headline::percent;
use super::{Body, Conflict, Report, Shares, bracketed};

/// The widest line.
const WIDTH: u16 = 100;
/// How many states are shown from either end where there are more than twice as many.
const ENDS: usize = 15;
/// The columns shown, where they exist.
const COLUMNS: [&str; 7] = ["key", "obligation", "actual", "gap", "met", "distance", "money-gap"];

/// The text.
pub(super) fn write(report: &Report) -> String {
    let head = &report.head;
    let mut text = String::new();
    let _ = writeln!(text, "{}", wrapped(&head.title, ""));
    let _ = writeln!(text, "{} · {} · {} · {}", head.id, head.status, head.as_of, head.proof_words());
    for why in report.proof_reasons() {
        let _ = writeln!(text, "{}", wrapped(&why, "  "));
    }
    let _ = writeln!(text, "{}", wrapped(head.mode, ""));
    for asked in report.asked_words() {
        let _ = writeln!(text, "{asked}");
    }
    text.push('\n');
    for sentence in &report.sentences {
        let _ = writeln!(text, "{}", wrapped(sentence, ""));
    }
    if let Some(note) = &head.note {
        let _ = writeln!(text, "\n{}", wrapped(note, ""));
    }
    text.push('\n');
    match &report.body {
        Body::Shares(shares) => body(shares, &mut text),
        Body::Conflict(found) => conflict(found, &mut text),
    }
    criteria(report, &mut text);
    let _ = writeln!(text, "\nNotes");
    for note in report.all_notes() {
        let _ = writeln!(text, "{}", wrapped(&format!("- {note}"), "  "));
    }
    text
}

fn body(shares: &Shares, text: &mut String) {
    let columns: Vec<_> = COLUMNS.iter().filter_map(|name| shares.column(name)).collect();
    let mut table = new_table();
    table.set_header(["state"].into_iter().chain(columns.iter().map(|column| column.title)));
    let order = order(shares);
    let hidden = order.len().saturating_sub(2 * ENDS);
    for (rank, state) in order.iter().enumerate() {
        if hidden > 0 && (ENDS..ENDS + hidden).contains(&rank) {
            if rank == ENDS {
                table.add_row(["…"]);
            }
            continue;
        }
        let mut row = vec![Cell::new(format!("{} {}", shares.codes[*state], printable(&shares.names[*state])))];
        row.extend(columns.iter().map(|column| number(&column.cells[*state], column.name)));
        table.add_row(row);
    }
    let mut totals = vec![Cell::new("total")];
    totals.extend(columns.iter().map(|column| match &column.total {
        Some(total) => number(total, column.name),
        None => Cell::new(""),
    }));
    table.add_row(totals);
    let _ = writeln!(text, "{table}");
    if hidden > 0 {
        let _ = writeln!(
            text,
            "{hidden} states between them are not shown here: `--format csv` and `--format md` show all."
        );
    }
    for (amount, why) in &shares.balance {
        let _ = writeln!(text, "{}", wrapped(&format!("Of the total of the gaps, {} {why}.", amount.signed()), "  "));
    }
    for (code, what, amount) in &shares.others {
        let _ = writeln!(text, "{}, no member: {what} of USD {}.", printable(code), amount.spaced());
    }
    regions(shares, text);
    flows(shares, text);
}

/// From furthest below share to furthest above; by obligation where nothing is set against it.
fn order(shares: &Shares) -> Vec<usize> {
    let mut order: Vec<usize> = (0..shares.codes.len()).collect();
    let by = shares.column("gap").or_else(|| shares.column("obligation"));
    let descending = shares.column("gap").is_none();
    if let Some(column) = by {
        order.sort_by_key(|state| column.cells[*state].value());
        if descending {
            order.reverse();
        }
    }
    order
}

fn number(figure: &super::Figure, column: &str) -> Cell {
    let text = if matches!(column, "gap" | "distance" | "money-gap") { figure.signed() } else { figure.spaced() };
    Cell::new(text).set_alignment(CellAlignment::Right)
}

fn regions(shares: &Shares, text: &mut String) {
    let names: Vec<&str> =
        COLUMNS.into_iter().filter(|name| shares.column(name).is_some_and(|column| column.total.is_some())).collect();
    let mut table = new_table();
    let titles = names.iter().filter_map(|name| shares.column(name)).map(|column| column.title);
    table.set_header(["region"].into_iter().chain(titles));
    for (region, sums) in &shares.by_region {
        let mut row = vec![Cell::new(printable(region))];
        let cells = names.iter().filter_map(|name| sums.iter().find(|(one, _)| one == name));
        row.extend(cells.map(|(name, sum)| number(sum, name)));
        table.add_row(row);
    }
    let _ = writeln!(text, "\n{table}");
}

fn flows(shares: &Shares, text: &mut String) {
    let flows = shares.flows_shown();
    if flows.is_empty() {
        return;
    }
    let mut table = new_table();
    table.set_header(["origin", "state", "stay", "placed"]);
    let shown = 2 * ENDS;
    for flow in flows.iter().take(shown) {
        let cells = [Cell::new(printable(&flow.origin)), Cell::new(printable(&flow.host))];
        table.add_row(cells.into_iter().chain([number(&flow.stay, "stay"), number(&flow.placed, "placed")]));
    }
    let _ = writeln!(text, "\n{table}");
    if flows.len() > shown {
        let _ = writeln!(text, "{} more rows are not shown here: `--format md` shows all.", flows.len() - shown);
    }
}

fn conflict(conflict: &Conflict, text: &mut String) {
    let _ = writeln!(text, "Rules that cannot hold together");
    for line in &conflict.members {
        let at = line.line.map(|line| format!(", line {line}")).unwrap_or_default();
        let _ = writeln!(text, "  {}{at}: {}", line.rule, super::conflict::alone(line));
        for words in line.words.lines() {
            let _ = writeln!(text, "      {}", printable(words));
        }
        let _ = writeln!(text, "{}", wrapped(&format!("    rows: {}", line.rows.join(", ")), "      "));
    }
}

fn criteria(report: &Report, text: &mut String) {
    let mut table = new_table();
    table.set_header(["criterion", "weight", "indicator", "years"]);
    for line in &report.criteria {
        let weight =
            line.exponent.map_or_else(|| format!("{} %", percent(&line.weight)), |power| format!("power {power}"));
        let source = format!("{} {}", line.source.reference, line.source.edition);
        table.add_row([
            Cell::new(printable(&bracketed(&line.label, line.contested))),
            Cell::new(bracketed(&weight, line.contested)).set_alignment(CellAlignment::Right),
            Cell::new(printable(source.trim())),
            Cell::new(&line.years),
        ]);
    }
    let _ = writeln!(text, "\n{table}");
}

fn new_table() -> Table {
    let mut table = Table::new();
    let line = LineStyle::none().fill('─').junction('─');
    let style = TableStyle::new().top_border(line).header_separator(line).bottom_border(line);
    table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table
}

/// Text from a file that cannot steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// A paragraph broken between words at the widest line; lines after the first are indented.
fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = vec![String::new()];
    for word in printable(text).split_inclusive(' ') {
        let width = lines.last().map_or(0, |line| line.chars().count()) + word.trim_end().chars().count();
        if width > usize::from(WIDTH) {
            lines.push(indent.to_owned());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(word);
        }
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}
