//! Charts that tests draw, and what they read in the drawings.

use onus::document::chart::{Bar, Chart, Flow, Picture, Range, Step, Tile, svg};
use onus::document::{Language, Table};
use onus::exact::{Rational, parse_quoted};

/// English.
pub fn english() -> Language {
    Language::of("en").expect("English")
}

/// A number from text.
pub fn number(text: &str) -> Rational {
    parse_quoted(text).expect("a number")
}

/// A chart of a picture.
pub fn chart(id: &str, picture: Picture) -> Chart {
    let table = Table {
        id: format!("{id}-table"),
        caption: String::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        total: None,
        notes: Vec::new(),
    };
    let description = format!("What is to be seen in {id}.");
    Chart { id: id.to_owned(), title: format!("A chart of {id}"), description, picture, table }
}

/// The chart in English.
pub fn drawn(picture: Picture) -> String {
    svg(&chart("given", picture), &english())
}

/// Bars: label, value, shown.
pub fn bars(given: &[(&str, &str, &str)]) -> Vec<Bar> {
    let bar = |&(label, value, shown): &(&str, &str, &str)| Bar {
        label: label.to_owned(),
        value: number(value),
        shown: shown.to_owned(),
    };
    given.iter().map(bar).collect()
}

/// Steps: label, value, shown; a total is shown with `=` before it.
pub fn steps(given: &[(&str, &str, &str)]) -> Vec<Step> {
    let step = |&(label, value, shown): &(&str, &str, &str)| Step {
        label: label.to_owned(),
        value: number(value),
        shown: shown.trim_start_matches('=').to_owned(),
        total: shown.starts_with('='),
    };
    given.iter().map(step).collect()
}

/// Lines: name and values.
pub fn slopes(columns: &[&str], given: &[(&str, &[&str])]) -> Picture {
    let line =
        |(name, values): &(&str, &[&str])| ((*name).to_owned(), values.iter().map(|text| number(text)).collect());
    Picture::Slopes {
        columns: columns.iter().map(|&name| name.to_owned()).collect(),
        lines: given.iter().map(line).collect(),
        by_rank: false,
    }
}

/// A tile.
pub fn tile(code: &str, name: &str, value: &str) -> Tile {
    let sign = if value.starts_with('-') || value == "0" { "" } else { "+" };
    Tile {
        code: code.to_owned(),
        name: name.to_owned(),
        value: number(value),
        shown: format!("{sign}{}", value.replace('-', "−")),
    }
}

/// Flows: from, to, amount.
pub fn flows(given: &[(&str, &str, &str)]) -> Picture {
    let flow = |&(from, to, value): &(&str, &str, &str)| Flow {
        from: from.to_owned(),
        to: to.to_owned(),
        value: number(value),
        shown: value.to_owned(),
    };
    Picture::Flows(given.iter().map(flow).collect())
}

/// Ranges: label, low, value, high.
pub fn ranges(given: &[(&str, &str, &str, &str)]) -> Picture {
    let range = |&(label, low, value, high): &(&str, &str, &str, &str)| Range {
        label: label.to_owned(),
        low: number(low),
        value: number(value),
        high: number(high),
        shown: format!("{value} ({low}–{high})"),
    };
    Picture::Ranges(given.iter().map(range).collect())
}

/// One of each kind, with long names, other scripts, and values far apart.
pub fn samples() -> Vec<Chart> {
    vec![
        chart("gaps", Picture::Gaps(sample_bars())),
        chart("waterfall", Picture::Waterfall(sample_steps())),
        chart("slopes", sample_slopes()),
        chart("flows", sample_flows()),
        chart("transit", sample_transit()),
        chart("ranges", sample_ranges()),
        chart("tiles", Picture::Tiles(sample_union())),
        chart("compact", Picture::Tiles(sample_invented())),
    ]
}

fn sample_bars() -> Vec<Bar> {
    bars(&[
        ("Germany", "182340", "+182 340"),
        ("United Kingdom of Great Britain and Northern Ireland", "-96120", "−96 120"),
        ("جمهورية مصر العربية", "40210.5", "+40 211"),
        ("大不列颠及北爱尔兰联合王国", "-1203", "−1 203"),
        ("Vanuatu", "0", "0"),
        ("United States of America", "-412006", "−412 006"),
    ])
}

fn sample_steps() -> Vec<Step> {
    steps(&[
        ("Equal shares", "1000", "=1 000"),
        ("Population", "640", "+640"),
        ("Gross domestic product per head, purchasing power parity", "-310", "−310"),
        ("Unemployment", "-120", "−120"),
        ("Earlier reception", "-1400", "−1 400"),
        ("Floor", "190", "+190"),
        ("Obligation", "0", "=0"),
    ])
}

fn sample_slopes() -> Picture {
    slopes(
        &["Population alone", "Königstein key", "Capacity and responsibility"],
        &[
            ("Arden", &["21.4", "18.2", "12"]),
            ("Belmont", &["20.9", "24.1", "31"]),
            ("Corvia", &["20.5", "18.3", "18"]),
            ("The Federated Commonwealth of Danmere and the Isles", &["12.2", "14.4", "17.5"]),
            ("Esk", &["12.1", "12.5", "10.5"]),
            ("Fenland", &["8.6", "8.5", "7"]),
            ("Gwent", &["4.3", "4", "4"]),
        ],
    )
}

fn sample_flows() -> Picture {
    flows(&[
        ("Syrian Arab Republic", "Türkiye", "2900"),
        ("Syrian Arab Republic", "Germany", "700"),
        ("Syrian Arab Republic", "Lebanon", "760"),
        ("Afghanistan", "Iran (Islamic Republic of)", "750"),
        ("Afghanistan", "Germany", "250"),
        ("Afghanistan", "Pakistan", "1600"),
        ("Ukraine", "Germany", "1100"),
        ("Ukraine", "Poland", "950"),
        ("Ukraine", "Türkiye", "3"),
    ])
}

fn sample_transit() -> Picture {
    flows(&[
        ("Aland", "Harbour", "500"),
        ("Bland", "Harbour", "300"),
        ("Bland", "Mountain Pass", "450"),
        ("Aland", "Esk", "120"),
        ("Harbour", "Esk", "350"),
        ("Harbour", "Fen", "450"),
        ("Mountain Pass", "Gwent", "400"),
        ("Mountain Pass", "Fen", "50"),
    ])
}

fn sample_ranges() -> Picture {
    ranges(&[
        ("Germany", "15.2", "18.1", "22.6"),
        ("France", "11", "12.4", "13.9"),
        ("United Kingdom of Great Britain and Northern Ireland", "9.5", "12.2", "12.2"),
        ("Malta", "0.05", "0.08", "0.4"),
    ])
}

fn sample_union() -> Vec<Tile> {
    let codes =
        "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE";
    let value = |index: usize| ((index * 7919 + 5) % 2003).to_string();
    let sign = |index: usize| if index.is_multiple_of(3) { "-" } else { "" };
    let mut tiles: Vec<Tile> = codes
        .split(' ')
        .enumerate()
        .map(|(index, code)| tile(code, &format!("State {code}"), &format!("{}{}", sign(index), value(index))))
        .collect();
    tiles.push(tile("GBR", "United Kingdom", "0"));
    tiles.push(tile("QQQ", "A state without a place", "12"));
    tiles
}

fn sample_invented() -> Vec<Tile> {
    let states =
        [("CORVIA-WEST", "Corvia West", "-30"), ("ARD", "Arden", "10"), ("BEL", "Belmont", "0"), ("ESK", "Esk", "140")];
    states.map(|(code, name, value)| tile(code, name, value)).to_vec()
}

/// An attribute that is a number of units.
pub fn units(node: roxmltree::Node<'_, '_>, name: &str) -> Rational {
    number(node.attribute(name).unwrap_or_else(|| panic!("no {name}")))
}

/// The elements of a class.
pub fn of_class<'a, 'i>(
    page: &'a roxmltree::Document<'i>,
    class: &'a str,
) -> impl Iterator<Item = roxmltree::Node<'a, 'i>> + 'a {
    page.descendants()
        .filter(move |node| node.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class)))
}
