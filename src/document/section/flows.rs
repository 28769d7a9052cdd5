//! Who goes where, who passes which corridor, who pays whom, and who is left without a place.

use std::collections::BTreeMap;

use super::Subject;
use super::order::by_size;
use crate::document::chart::{Chart, Flow, Picture};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::Integer;
use crate::report::{Column, Figure, FlowLine, LegLine, PaymentLine, sum};

/// How many origins and hosts are drawn apart; the others are drawn together.
const APART: usize = 8;

/// The section, where people or money move.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (shares, language) = (subject.shares, subject.language);
    let mut blocks = Vec::new();
    if shares.flows.iter().any(|flow| has_some(&flow.placed)) {
        let moves = shares.flows.iter().filter(|flow| has_some(&flow.placed));
        let moves = moves.map(|flow| (subject.name(&flow.origin), subject.name(&flow.host), flow.placed.clone()));
        blocks.push(Block::Chart(Box::new(drawn(subject, moves.collect(), "people"))));
        blocks.push(Block::Fold(language.say("flows-table"), vec![Block::Table(people(subject))]));
    }
    if !shares.legs.is_empty() {
        blocks.push(Block::Fold(language.say("legs-table"), vec![Block::Table(legs(subject))]));
    }
    if !shares.payments.is_empty() {
        let paid = shares.payments.iter();
        let paid = paid.map(|one| (subject.name(&one.from), subject.name(&one.to), one.amount.clone()));
        blocks.push(Block::Chart(Box::new(drawn(subject, paid.collect(), "payments"))));
        blocks.push(Block::Fold(language.say("payments-table"), vec![Block::Table(payments(subject))]));
    }
    if !shares.modalities.is_empty() {
        blocks.push(Block::Table(modalities(subject)));
    }
    if !shares.unmet.is_empty() {
        blocks.push(Block::Table(unmet(subject)));
    }
    (!blocks.is_empty()).then(|| Section { id: "flows", title: language.say("flows"), blocks })
}

fn has_some(figure: &Figure) -> bool {
    matches!(figure, Figure::Number { shown, .. } if !shown.is_zero())
}

impl Subject<'_> {
    /// The name of a member or an origin; its code where it has none.
    pub(super) fn name(self, code: &str) -> String {
        self.report.method.name_of(code).to_owned()
    }

    /// A table without totals and notes; its headings are messages.
    pub(super) fn table(self, id: &str, words: &[&str], numbers: &[&str], rows: Vec<Vec<Cell>>) -> Table {
        let words = words.iter().map(|name| Heading::words(self.language.say(name)));
        let numbers = numbers.iter().map(|name| Heading::numbers(self.language.say(name)));
        Table {
            id: id.to_owned(),
            caption: self.language.say(id),
            columns: words.chain(numbers).collect(),
            rows,
            total: None,
            notes: Vec::new(),
        }
    }
}

/// Flows with the largest origins and hosts apart and the others together, so that the lines can be told from each other.
fn drawn(subject: Subject<'_>, moves: Vec<(String, String, Figure)>, name: &str) -> Chart {
    let language = subject.language;
    let (from, to) = (
        largest(moves.iter().map(|(from, _, amount)| (from, amount))),
        largest(moves.iter().map(|(_, to, amount)| (to, amount))),
    );
    let other = language.say("others");
    let mut sums: BTreeMap<(usize, usize), Vec<Figure>> = BTreeMap::new();
    let place = |all: &[String], one: &String| all.iter().position(|apart| apart == one).unwrap_or(all.len());
    for (one, two, amount) in moves {
        sums.entry((place(&from, &one), place(&to, &two))).or_default().push(amount);
    }
    let label = |all: &[String], at: usize| all.get(at).unwrap_or(&other).clone();
    let lines: Vec<(String, String, Figure)> =
        sums.into_iter().map(|((one, two), amounts)| (label(&from, one), label(&to, two), sum(&amounts))).collect();
    let flow = |(from, to, amount): &(String, String, Figure)| Flow {
        from: from.clone(),
        to: to.clone(),
        value: amount.value().unwrap_or_default(),
        shown: language.number(amount),
    };
    let row = |(from, to, amount): &(String, String, Figure)| {
        vec![Cell::Words(from.clone()), Cell::Words(to.clone()), Cell::number(amount.clone())]
    };
    let unit = if name == "payments" { subject.shares.currency.unit } else { "people" };
    let id = format!("{name}-chart");
    let title = subject.in_people(&id, &[]);
    let rows = lines.iter().map(row).collect();
    Chart {
        title: title.clone(),
        description: language.say(&format!("{name}-chart-description")),
        picture: Picture::Flows(lines.iter().map(flow).collect()),
        table: Table {
            id: format!("{id}-table"),
            caption: title,
            ..subject.table(&id, &["from", "to"], &[unit], rows)
        },
        id,
    }
}

/// The names that have the largest sums, at most so many as are drawn apart.
fn largest<'a>(amounts: impl Iterator<Item = (&'a String, &'a Figure)>) -> Vec<String> {
    let mut sums: BTreeMap<&String, Integer> = BTreeMap::new();
    for (name, amount) in amounts {
        if let Figure::Number { shown, .. } = amount {
            *sums.entry(name).or_default() += shown;
        }
    }
    let (names, sizes): (Vec<&String>, Vec<Integer>) = sums.into_iter().unzip();
    by_size(&sizes).into_iter().take(APART).map(|at| names[at].clone()).collect()
}

fn people(subject: Subject<'_>) -> Table {
    let flows = subject.shares.flows_shown();
    let ways = subject.shares.has_ways();
    let row = |flow: &FlowLine| {
        let origin = if flow.origin == "others" { subject.language.say("others") } else { subject.name(&flow.origin) };
        let mut cells = vec![Cell::Words(origin)];
        cells.extend(ways.then(|| Cell::Words(flow.way())));
        cells.push(Cell::Words(subject.name(&flow.host)));
        cells.extend([Cell::number(flow.stay.clone()), Cell::number(flow.placed.clone())]);
        cells
    };
    let words: &[&str] = if ways { &["origin", "through", "state"] } else { &["origin", "state"] };
    subject.table("flows-table", words, &["stay", "placed"], flows.iter().map(row).collect())
}

fn legs(subject: Subject<'_>) -> Table {
    let row = |leg: &LegLine| {
        let words = [&leg.origin, &leg.from, &leg.to].map(|code| Cell::Words(subject.name(code)));
        words.into_iter().chain([Cell::number(leg.people.clone())]).collect()
    };
    let rows = subject.shares.legs.iter().map(row).collect();
    subject.table("legs-table", &["origin", "from", "to"], &["people"], rows)
}

fn payments(subject: Subject<'_>) -> Table {
    let row = |one: &PaymentLine| {
        let ends = [&one.from, &one.to].map(|code| Cell::Words(subject.name(code)));
        let by = Cell::rule(&one.called, subject.language);
        ends.into_iter().chain([by, Cell::number(one.amount.clone())]).collect()
    };
    let rows = subject.shares.payments.iter().map(row).collect();
    subject.table("payments-table", &["from", "to", "by"], &[subject.shares.currency.unit], rows)
}

fn modalities(subject: Subject<'_>) -> Table {
    let Subject { shares, language, order, .. } = subject;
    let beside: Vec<&Column> = shares.beside_modalities().collect();
    let row = |at: &usize| {
        let cells = shares.modalities.iter().map(|(_, numbers)| Cell::number(numbers[*at].clone()));
        let cells = cells.chain(beside.iter().map(|column| Cell::number(column.cells[*at].clone())));
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain(cells).collect()
    };
    let mut table = subject.table("modalities-table", &["state"], &[], order.iter().map(row).collect());
    table.columns.extend(shares.modalities.iter().map(|(name, _)| Heading::numbers(name.clone())));
    let titles = beside.iter().map(|column| subject.column_title(column.name));
    table.columns.extend(titles.map(Heading::numbers));
    let totals = shares.modalities.iter().map(|(_, numbers)| Cell::number(sum(numbers)));
    let totals = totals.chain(beside.iter().map(|column| Cell::number(sum(&column.cells))));
    table.total = Some(std::iter::once(Cell::Words(language.say("total"))).chain(totals).collect());
    table
}

fn unmet(subject: Subject<'_>) -> Table {
    let row =
        |(origin, people): &(String, Figure)| vec![Cell::Words(subject.name(origin)), Cell::number(people.clone())];
    subject.table("unmet-table", &["origin"], &["people"], subject.shares.unmet.iter().map(row).collect())
}
