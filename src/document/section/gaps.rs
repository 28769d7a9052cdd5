//! How far states are from their obligations: bars, and a map of tiles.

use super::Subject;
use super::head::furthest;
use crate::document::chart::{Bar, Chart, Picture, Tile};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::Rational;
use crate::report::Column;

/// How many states the chart shows on either side of zero.
const SHOWN: usize = 15;

/// The section, where there is something to set obligations against.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let language = subject.language;
    let mut blocks: Vec<Block> = ["gap", "money-gap"]
        .iter()
        .filter_map(|name| subject.shares.column(name))
        .map(|column| Block::Chart(Box::new(bars(subject, column))))
        .collect();
    blocks.extend(tiles(subject).map(|chart| Block::Chart(Box::new(chart))));
    (!blocks.is_empty()).then(|| Section { id: "gaps", title: language.say("gaps"), blocks })
}

/// The furthest below and above, from the lowest to the highest.
fn bars(subject: Subject<'_>, column: &Column) -> Chart {
    let Subject { shares, language, .. } = subject;
    let (below, above) = (furthest(column, true), furthest(column, false));
    let on_the_line = || (0..column.cells.len()).filter(|at| column.cells[*at].value() == Some(Rational::ZERO));
    let all = below.len() + above.len() + on_the_line().count();
    let few = all <= 2 * SHOWN;
    let most = if few { all } else { SHOWN };
    let mut states: Vec<usize> = below.iter().copied().take(most).collect();
    states.extend(on_the_line().filter(|_| few));
    let mut others: Vec<usize> = above.iter().copied().take(most).collect();
    others.reverse();
    states.extend(others);
    let bar = |at: &usize| Bar {
        label: shares.names[*at].clone(),
        value: column.cells[*at].value().unwrap_or_default(),
        shown: language.signed(&column.cells[*at]),
    };
    let [count, low, high] = [&states, &below, &above].map(|states| language.count(states.len()));
    let with = [("shown", count.as_str()), ("below", &low), ("above", &high)];
    let title = subject.in_people(&format!("{}-chart", column.name), &[]);
    Chart {
        id: format!("{}-chart", column.name),
        title: title.clone(),
        description: language.say_with("gap-chart-description", &with),
        picture: Picture::Gaps(states.iter().map(bar).collect()),
        table: Table {
            id: format!("{}-chart-table", column.name),
            caption: title,
            columns: vec![
                Heading::words(language.say("state")),
                Heading::numbers(subject.in_units(&format!("column-{}", column.name), &[])),
            ],
            rows: states
                .iter()
                .map(|at| vec![Cell::Words(shares.names[*at].clone()), Cell::signed(column.cells[*at].clone())])
                .collect(),
            total: None,
            notes: if few { Vec::new() } else { vec![language.say_with("gap-chart-not-all", &with)] },
        },
    }
}

/// Every state as a tile, coloured by its gap in people.
fn tiles(subject: Subject<'_>) -> Option<Chart> {
    let Subject { shares, language, order, .. } = subject;
    let gap = shares.column("gap")?;
    let tiles = order.iter().filter_map(|at| {
        let (value, shown) = (gap.cells[*at].value()?, language.signed(&gap.cells[*at]));
        Some(Tile { code: shares.codes[*at].clone(), name: shares.names[*at].clone(), value, shown })
    });
    let title = subject.in_people("tiles-chart", &[]);
    Some(Chart {
        id: "tiles-chart".to_owned(),
        title: title.clone(),
        description: language.say("tiles-chart-description"),
        picture: Picture::Tiles(tiles.collect()),
        table: Table {
            id: "tiles-chart-table".to_owned(),
            caption: title,
            columns: vec![
                Heading::words(language.say("code")),
                Heading::words(language.say("state")),
                Heading::numbers(subject.column_title("gap")),
            ],
            rows: order
                .iter()
                .map(|at| {
                    let words = [&shares.codes[*at], &shares.names[*at]].map(|text| Cell::Words(text.clone()));
                    words.into_iter().chain([Cell::signed(gap.cells[*at].clone())]).collect()
                })
                .collect(),
            total: None,
            notes: Vec::new(),
        },
    })
}
