//! How obligations are discharged: people and files by modality, money beside them, and who pays whom.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment};

use super::markdown::escaped;
use super::table::{ENDS, clipped, header, new_table, number, printable, put};
use super::{Column, Figure, PaymentLine, Shares};

impl Shares {
    /// What stands beside people and files by modality: money paid and received, units in files and in money, and the obligation.
    pub fn beside_modalities(&self) -> impl Iterator<Item = &Column> {
        let names = ["files-units", "pays", "receives", "money-units", "obligation"];
        names.into_iter().filter_map(|name| self.column(name))
    }
}

/// The head of such a column.
fn headed(column: &Column, shares: &Shares) -> String {
    let unit = if column.unit == "responsibility-units" { "units" } else { shares.currency.name };
    format!("{}, {unit}", column.title)
}

/// People and files by modality, with money, in a terminal.
pub(super) fn in_table(shares: &Shares, order: &[usize], (first, last): (usize, usize), text: &mut String) {
    if shares.modalities.is_empty() {
        return;
    }
    let mut table = new_table();
    let right = |name: &str| Cell::new(printable(name)).set_alignment(CellAlignment::Right);
    let paid: Vec<&Column> = shares.beside_modalities().collect();
    let heads = paid.iter().map(|column| right(&headed(column, shares)));
    let titles = shares.modalities.iter().map(|(name, _)| right(name)).chain(heads);
    table.set_header(std::iter::once(Cell::new("state")).chain(titles).collect::<Vec<_>>());
    for state in order.iter().take(first).chain(order.iter().skip(order.len() - last)) {
        let name = Cell::new(clipped(&format!("{} {}", shares.codes[*state], shares.names[*state])));
        let by = shares.modalities.iter().map(|(name, numbers)| number(&numbers[*state], name));
        let cells = by.chain(paid.iter().map(|column| number(&column.cells[*state], column.name)));
        table.add_row(std::iter::once(name).chain(cells));
    }
    let _ = writeln!(text, "\nHow obligations are discharged");
    put(&table, text);
}

/// Who pays whom in a terminal, largest first.
pub(super) fn payments_in_table(shares: &Shares, text: &mut String) {
    if shares.payments.is_empty() {
        return;
    }
    let mut payments: Vec<_> = shares.payments.iter().collect();
    payments.sort_by_key(|one| std::cmp::Reverse(one.amount.value()));
    let mut table = new_table();
    table.set_header(header("from", ["to", shares.currency.name, "by"].into_iter()));
    for one in payments.iter().take(2 * ENDS) {
        let right = |text: &str| Cell::new(printable(text)).set_alignment(CellAlignment::Right);
        let by = right(&clipped(&one.called.words));
        table.add_row([Cell::new(printable(&one.from)), right(&one.to), number(&one.amount, "money-paid"), by]);
    }
    let _ = writeln!(text, "\nWho pays whom, largest first");
    put(&table, text);
    if payments.len() > 2 * ENDS {
        let _ = writeln!(text, "{} more rows are not shown here: `--format md` shows all.", payments.len() - 2 * ENDS);
    }
}

/// People and files by modality, with money, in an annex.
pub(super) fn in_annex(shares: &Shares, text: &mut String) {
    if shares.modalities.is_empty() {
        return;
    }
    let paid: Vec<&Column> = shares.beside_modalities().collect();
    let heads = paid.iter().map(|column| headed(column, shares));
    let names: Vec<String> = shares.modalities.iter().map(|(name, _)| escaped(name)).chain(heads).collect();
    let _ = writeln!(text, "## Modalities\n\n| state | {} |", names.join(" | "));
    let _ = writeln!(text, "| --- |{}", " ---: |".repeat(names.len()));
    for (state, name) in shares.names.iter().enumerate() {
        let by = shares.modalities.iter().map(|(_, numbers)| &numbers[state]);
        let cells: Vec<String> = by.chain(paid.iter().map(|one| &one.cells[state])).map(Figure::spaced).collect();
        let _ = writeln!(text, "| {} | {} |", escaped(name), cells.join(" | "));
    }
    text.push('\n');
}

/// Who pays whom, in an annex.
pub(super) fn payments_in_annex(shares: &Shares, text: &mut String) {
    if shares.payments.is_empty() {
        return;
    }
    let currency = shares.currency.name;
    let _ = writeln!(text, "## Payments\n\n| from | to | {currency} | by |\n| --- | --- | ---: | --- |");
    for PaymentLine { from, to, amount, called, .. } in &shares.payments {
        let by = called.sentence();
        let _ = writeln!(text, "| {} | {} | {} | {} |", escaped(from), escaped(to), amount.spaced(), escaped(&by));
    }
    text.push('\n');
}
