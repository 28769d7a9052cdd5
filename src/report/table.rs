//! For reading in a terminal: at most 100 columns wide.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, Row, Table, TableStyle};

use super::headline::percent;
use super::shortened::shortened;
use super::{Body, Conflict, Report, Shares, bracketed, discharge, is_unsound};
use crate::exact::Rational;

/// The widest line.
const WIDTH: u16 = 100;
/// How many states are shown from either end where there are more than twice as many.
pub(super) const ENDS: usize = 15;
/// The widest text in the column of states.
const NAME: usize = 20;
/// The columns shown, where they exist.
const PEOPLE: [&str; 6] = ["key", "obligation", "actual", "gap", "met", "distance"];
/// The columns shown where people are not the only way to discharge obligations.
const WAYS: [&str; 8] = ["key", "people", "people-units", "files-units", "money-units", "obligation", "actual", "gap"];
/// The columns shown over periods.
const PERIODS: [&str; 6] = ["key", "obligation", "actual", "gap", "met", "debt-end"];
/// The columns shown where money is shared.
const MONEY: [&str; 5] = ["key", "money-owed", "money-paid", "money-gap", "gap"];
/// The ranges shown.
const RANGES: [&str; 6] = ["obligation-least", "obligation", "obligation-greatest", "gap-least", "gap", "gap-greatest"];

/// The text.
pub(super) fn write(report: &Report) -> String {
    let head = &report.head;
    let mut text = String::new();
    let _ = writeln!(text, "{}", wrapped(&head.title, ""));
    let _ = writeln!(text, "{} · {} · {} · {}", head.id, head.status, head.as_of, head.proof_status());
    for why in report.proof_reasons() {
        let _ = writeln!(text, "{}", wrapped(&why, "  "));
    }
    let _ = writeln!(text, "{}", wrapped(&head.mode, ""));
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
        Body::Shares(shares) => body(shares, report.method.members, &mut text),
        Body::Conflict(found) => conflict(found, &mut text),
    }
    prices(report, &mut text);
    freedom(report, &mut text);
    criteria(report, &mut text);
    let _ = writeln!(text, "\nNotes");
    let notes = report.all_notes();
    let short: Vec<String> = notes.iter().map(|note| shortened(note)).collect();
    if short != notes {
        let _ = writeln!(text, "- Long lists are cut here; `--format md` and `--format json` give them whole.");
    }
    for note in short {
        let _ = writeln!(text, "{}", wrapped(&format!("- {note}"), "  "));
    }
    for level in &report.levels {
        let _ = write!(text, "\n{}\n{}", "═".repeat(WIDTH.into()), write(&level.report));
    }
    text
}

fn body(shares: &Shares, members: &'static str, text: &mut String) {
    let order = order(shares);
    let (above, below) = shown(shares, &order);
    put_members(members, shares, &main_columns(shares), &order, (above, below), text);
    let hidden = order.len() - above - below;
    if hidden > 0 {
        let _ =
            writeln!(text, "{hidden} more {members}s are not shown here: `--format csv` and `--format md` show all.");
    }
    for (amount, why) in &shares.balance {
        let _ = writeln!(text, "{}", wrapped(&format!("Of the total of the gaps, {} {why}.", amount.signed()), "  "));
    }
    for (code, what, amount) in &shares.others {
        let _ =
            writeln!(text, "{}, no member: {what} of {} {}.", printable(code), shares.currency.code, amount.spaced());
    }
    regions(shares, text);
    if shares.column("obligation-least").is_some() {
        let _ = writeln!(text, "\nRanges over the file and its variants");
        put_states(shares, &RANGES, &order, (above, below), text);
    }
    versions(shares, &order, (above, below), text);
    super::against::terminal(shares, &order, (above, below), text);
    discharge::in_table(shares, &order, (above, below), text);
    if shares.market.is_some() {
        let _ = writeln!(text, "\nThe market of quotas");
        put_states(shares, &super::market::COLUMNS, &order, (above, below), text);
    }
    super::periods::terminal(shares, text);
    discharge::payments_in_table(shares, text);
    flows(shares, text);
}

/// The key beside the keys of its causes, in per cent.
fn versions(shares: &Shares, order: &[usize], (first, last): (usize, usize), text: &mut String) {
    if shares.versions.is_empty() {
        return;
    }
    let mut table = new_table();
    let right = |name: &str| Cell::new(printable(name)).set_alignment(CellAlignment::Right);
    let titles = shares.versions.iter().map(|line| right(&line.name));
    table.set_header(std::iter::once(Cell::new("state")).chain(titles).collect::<Vec<_>>());
    let ends = order.iter().take(first).chain(order.iter().skip(order.len() - last));
    for state in ends {
        let name = Cell::new(clipped(&format!("{} {}", shares.codes[*state], shares.names[*state])));
        let cells = shares.versions.iter().filter_map(|line| line.shares.get(*state)).map(|share| number(share, "key"));
        table.add_row(std::iter::once(name).chain(cells));
    }
    let _ = writeln!(text, "\nKeys by cause, in per cent");
    put(&table, text);
    for line in &shares.versions {
        let _ = writeln!(
            text,
            "{}",
            wrapped(&format!("{}: {} units; {}.", line.name, line.units.spaced(), line.weights), "  ")
        );
    }
}

fn main_columns(shares: &Shares) -> Vec<&'static str> {
    let columns = if !shares.periods.is_empty() {
        &PERIODS[..]
    } else if shares.column("people").is_some() {
        &WAYS[..]
    } else if shares.column("money-owed").is_some() {
        &MONEY[..]
    } else {
        &PEOPLE[..]
    };
    columns.iter().copied().filter(|name| shares.column(name).is_some()).collect()
}

/// How many states are shown from the beginning and from the end of an order.
fn shown(shares: &Shares, order: &[usize]) -> (usize, usize) {
    if order.len() <= 2 * ENDS {
        return (order.len(), 0);
    }
    let above = shares
        .column(by(shares))
        .map_or(0, |column| order.iter().filter(|state| column.cells[**state].value() > Some(Rational::ZERO)).count());
    let last = if by(shares) == "obligation" { 0 } else { above.min(ENDS) };
    (2 * ENDS - last, last)
}

/// A table of states with a row of totals.
fn put_states(shares: &Shares, names: &[&str], order: &[usize], ends: (usize, usize), text: &mut String) {
    put_members("state", shares, names, order, ends, text);
}

/// A table of states, or of the members of a level, with a row of totals.
fn put_members(
    members: &'static str,
    shares: &Shares,
    names: &[&str],
    order: &[usize],
    (first, last): (usize, usize),
    text: &mut String,
) {
    let columns: Vec<_> = names.iter().filter_map(|name| shares.column(name)).collect();
    let mut table = new_table();
    table.set_header(header(members, columns.iter().map(|column| column.title)));
    for (rank, state) in order.iter().enumerate() {
        if (first..order.len() - last).contains(&rank) {
            if rank == first {
                table.add_row(["…"]);
            }
            continue;
        }
        let mut row = vec![Cell::new(clipped(&format!("{} {}", shares.codes[*state], shares.names[*state])))];
        row.extend(columns.iter().map(|column| number(&column.cells[*state], column.name)));
        let mut row = Row::from(row);
        row.max_height(1);
        table.add_row(row);
    }
    let mut totals = vec![Cell::new("total")];
    totals.extend(columns.iter().map(|column| match &column.total {
        Some(total) => number(total, column.name),
        None => Cell::new(""),
    }));
    table.add_row(totals);
    put(&table, text);
}

/// A table without spaces at the ends of its lines.
pub(super) fn put(table: &Table, text: &mut String) {
    for line in table.to_string().lines() {
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

pub(super) fn header(first: &'static str, titles: impl Iterator<Item = &'static str>) -> Vec<Cell> {
    let right = |title| Cell::new(title).set_alignment(CellAlignment::Right);
    std::iter::once(Cell::new(first)).chain(titles.map(right)).collect()
}

/// A name that fits into one line.
pub(super) fn clipped(name: &str) -> String {
    let name = printable(name);
    if name.chars().count() <= NAME {
        return name;
    }
    let cut: String = name.chars().take(NAME - 1).collect();
    format!("{}…", cut.trim_end())
}

/// The column by which states are ordered.
fn by(shares: &Shares) -> &'static str {
    let is_there = |name: &&str| shares.column(name).is_some();
    ["money-gap", "gap"]
        .into_iter()
        .filter(|name| *name == "gap" || shares.column("money-owed").is_some())
        .find(is_there)
        .unwrap_or("obligation")
}

/// From furthest below share to furthest above; by obligation, largest first, where nothing is set against it.
fn order(shares: &Shares) -> Vec<usize> {
    let mut order: Vec<usize> = (0..shares.codes.len()).collect();
    if let Some(column) = shares.column(by(shares)) {
        order.sort_by_key(|state| column.cells[*state].value());
        if column.name == "obligation" {
            order.reverse();
        }
    }
    order
}

pub(super) fn number(figure: &super::Figure, column: &str) -> Cell {
    let signed = column.starts_with("gap") || matches!(column, "distance" | "money-gap");
    let text = if signed { figure.signed() } else { figure.spaced() };
    Cell::new(text).set_alignment(CellAlignment::Right)
}

fn regions(shares: &Shares, text: &mut String) {
    let adds_up = |name: &&str| shares.column(name).is_some_and(|column| column.total.is_some());
    let names: Vec<&str> = main_columns(shares).into_iter().filter(adds_up).collect();
    let mut table = new_table();
    table.set_header(header("region", names.iter().filter_map(|name| shares.column(name)).map(|column| column.title)));
    for (region, sums) in &shares.by_region {
        let mut row = vec![Cell::new(printable(region))];
        let cells = names.iter().filter_map(|name| sums.iter().find(|(one, _)| one == name));
        row.extend(cells.map(|(name, sum)| number(sum, name)));
        table.add_row(row);
    }
    text.push('\n');
    put(&table, text);
}

/// The largest flows.
fn flows(shares: &Shares, text: &mut String) {
    let mut flows = shares.flows_shown();
    if flows.is_empty() {
        return;
    }
    flows.sort_by_key(|flow| std::cmp::Reverse((flow.placed.value(), flow.stay.value())));
    let mut table = new_table();
    let ways = shares.has_ways();
    let titles = ["through", "state", "placed anew", "stay"].into_iter().skip(usize::from(!ways));
    table.set_header(header("origin", titles));
    let shown = 2 * ENDS;
    for flow in flows.iter().take(shown) {
        let host = Cell::new(printable(&flow.host)).set_alignment(CellAlignment::Right);
        let cells = [number(&flow.placed, "placed"), number(&flow.stay, "stay")];
        let way = ways.then(|| Cell::new(printable(&flow.way())).set_alignment(CellAlignment::Right));
        let first = [Cell::new(printable(&flow.origin))].into_iter().chain(way).chain([host]);
        table.add_row(first.chain(cells));
    }
    let _ = writeln!(text, "\nWho is placed where, largest first");
    put(&table, text);
    if flows.len() > shown {
        let _ = writeln!(text, "{} more rows are not shown here: `--format md` shows all.", flows.len() - shown);
    }
}

/// What the rules that bind cost.
fn prices(report: &Report, text: &mut String) {
    if report.head.prices {
        let _ = writeln!(text, "\nWhat the rules that bind cost");
        let (sentences, more) = report.price_sentences();
        for sentence in sentences.into_iter().chain(more) {
            let _ = writeln!(text, "{}", wrapped(&format!("- {sentence}"), "  "));
        }
    }
}

/// What each goal leaves open; the states stand in the files.
fn freedom(report: &Report, text: &mut String) {
    let Some(table) = &report.freedom else { return };
    let _ = writeln!(text, "\nWhat each goal leaves open");
    for sentence in table.sentences() {
        let _ = writeln!(text, "{}", wrapped(&format!("- {sentence}"), "  "));
    }
    let _ = writeln!(text, "  The ranges of every state stand in `--format md` and `--format json`.");
}

fn conflict(conflict: &Conflict, text: &mut String) {
    let _ = writeln!(text, "Rules that cannot hold together");
    for line in &conflict.members {
        let alone = super::conflict::alone(line);
        let alone = alone.map(|alone| format!(": {alone}")).unwrap_or_default();
        let _ = writeln!(text, "{}", wrapped(&format!("  {}{alone}", line.called.sentence()), "    "));
        for words in line.words.lines() {
            let _ = writeln!(text, "      {}", printable(words));
        }
        let _ = writeln!(text, "{}", wrapped(&format!("    {}", line.said), "      "));
    }
    let _ = writeln!(text, "All rows stand in `--format json`.");
}

fn criteria(report: &Report, text: &mut String) {
    let mut table = new_table();
    table.set_header(["criterion", "weight", "effective", "indicator", "years"]);
    for line in &report.criteria {
        let power = line.power().map(|power| format!("power {power}"));
        let weight = power.unwrap_or_else(|| format!("{} %", percent(&line.weight)));
        let source = format!("{} {}", line.source.reference, line.source.edition);
        table.add_row([
            Cell::new(printable(&bracketed(&line.label, line.contested))),
            Cell::new(bracketed(&weight, line.contested)).set_alignment(CellAlignment::Right),
            Cell::new(line.effective_words()).set_alignment(CellAlignment::Right),
            Cell::new(printable(source.trim())),
            Cell::new(&line.years),
        ]);
    }
    text.push('\n');
    put(&table, text);
    if let Some(line) = report.criteria.first() {
        let _ = writeln!(text, "{}", wrapped(&format!("  {}", line.effective_note()), "  "));
    }
}

pub(super) fn new_table() -> Table {
    let mut table = Table::new();
    let line = LineStyle::none().fill('─').junction('─');
    let style = TableStyle::new().top_border(line).header_separator(line).bottom_border(line);
    table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table
}

/// Text from a file that cannot steer a terminal, nor turn what stands beside it.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(harmless).collect()
}

/// A space for what steers a line, U+FFFD for what turns the direction of all that follows it or is no character.
fn harmless(character: char) -> char {
    match character {
        '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ if character.is_control() => ' ',
        _ if is_unsound(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

/// A paragraph broken between words at the widest line; lines after the first are indented.
pub(super) fn wrapped(text: &str, indent: &str) -> String {
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
