//! The market of quotas: its price, what every state trades, pays and gains, and whether anybody is worse off.

use super::Subject;
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::Rational;
use crate::report::{Column, Figure, MARKET_COLUMNS, MarketLine};

/// The section, where there is a market.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let market = subject.shares.market.as_ref()?;
    let columns: Vec<&Column> = MARKET_COLUMNS.iter().filter_map(|name| subject.shares.column(name)).collect();
    let blocks = vec![
        Block::Paragraph(subject.language.say("market-about")),
        Block::Terms(price(subject, market)),
        Block::Table(table(subject, &columns)),
        Block::Paragraph(check(subject)),
    ];
    Some(Section { id: "market", title: subject.language.say("market"), blocks })
}

/// The interval of the price, what is paid, and what people bear.
fn price(subject: Subject<'_>, market: &MarketLine) -> Vec<(String, String)> {
    let Subject { language, shares, .. } = subject;
    let money = |figure: &Figure| format!("{} {}", shares.currency.code, language.number(figure));
    let end = |figure: &Option<Figure>| figure.as_ref().map_or_else(|| language.say("market-no-end"), money);
    let mut terms = vec![
        (language.say("market-lowest"), end(&market.lowest)),
        (language.say("market-highest"), end(&market.highest)),
        (language.say("market-price"), money(&market.price)),
    ];
    terms.extend(market.preferences.as_ref().map(|cost| (language.say("market-preferences"), money(cost))));
    terms
}

fn table(subject: Subject<'_>, columns: &[&Column]) -> Table {
    let Subject { language, shares, order, .. } = subject;
    let with = [("currency", shares.currency.code)];
    let heading = |column: &&Column| Heading::numbers(language.say_with(&format!("market-{}", column.name), &with));
    let is_signed = |column: &Column| ["trade", "gain"].contains(&column.name);
    let cell = |column: &Column, figure: &Figure| match is_signed(column) {
        true => Cell::signed(figure.clone()),
        false => Cell::number(figure.clone()),
    };
    let row = |at: &usize| {
        let cells = columns.iter().map(|column| cell(column, &column.cells[*at]));
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain(cells).collect()
    };
    let totals = columns.iter().map(|column| column.total.as_ref().map_or(Cell::Empty, |total| cell(column, total)));
    let mut table = subject.table("market-table", &["state"], &[], order.iter().map(row).collect());
    table.columns.extend(columns.iter().map(heading));
    table.total = Some(std::iter::once(Cell::Words(language.say("total"))).chain(totals).collect());
    table.notes = vec![language.say("market-note-trade"), language.say("market-note-gain")];
    table
}

/// Who is worse off than at its quota.
fn check(Subject { language, shares, order, .. }: Subject<'_>) -> String {
    let gains = shares.column("gain").map(|column| &column.cells);
    let is_worse = |at: &&usize| {
        gains.is_some_and(|gains| matches!(&gains[**at], Figure::Number { exact, .. } if *exact < Rational::ZERO))
    };
    let worse: Vec<&str> = order.iter().filter(is_worse).map(|at| shares.names[*at].as_str()).collect();
    match worse.is_empty() {
        true => language.say("market-check-none"),
        false => language.say_with("market-check-some", &[("states", &language.list(&worse))]),
    }
}
