//! The grid of tiles.

use std::collections::BTreeMap;

use onus::data::{Catalogue, StateKind};

use super::given::{drawn, tile};
use onus::document::chart::{Picture, Tile};

fn world() -> Vec<Tile> {
    let kinds = [StateKind::Member, StateKind::Observer];
    let states = Catalogue::shipped().states().values().filter(|row| kinds.contains(&row.kind));
    let value = |index: usize| format!("{}{}", if index.is_multiple_of(2) { "-" } else { "" }, (index * 7919) % 10007);
    states.enumerate().map(|(index, row)| tile(row.id.as_str(), &row.name, &value(index))).collect()
}
#[test]
#[ignore]
fn look() {
    let world = super::given::chart("world", Picture::Tiles(world()));
    let mut page = String::new();
    for chart in super::given::samples().iter().chain([&world]) {
        page += &format!("<h3>{}</h3>{}", chart.id, onus::document::chart::svg(chart, &super::given::english()));
        std::fs::write(
            format!("/tmp/charts-look/{}.svg", chart.id),
            onus::document::chart::standalone(chart, &super::given::english()),
        )
        .unwrap();
        std::fs::write(format!("/tmp/charts-look/{}.html", chart.id), format!("<!DOCTYPE html><meta charset=utf-8><style>body{{margin:8px;background:#fff}}@media screen and (prefers-color-scheme:dark){{body{{background:#16181d;color:#eee}}}}{}</style>{}", onus::document::chart::STYLE, onus::document::chart::svg(chart, &super::given::english()))).unwrap();
    }
    std::fs::write("/tmp/charts-look/all.html", format!("<!DOCTYPE html><meta charset=utf-8><style>body{{margin:8px;background:#fff}}@media screen and (prefers-color-scheme:dark){{body{{background:#16181d;color:#eee}}}}{}</style>{page}", onus::document::chart::STYLE)).unwrap();
}
