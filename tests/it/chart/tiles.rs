//! The grid of tiles.

use std::collections::{BTreeMap, BTreeSet};

use onus::data::{Catalogue, StateKind};
use onus::document::chart::{Picture, Tile, svg};
use onus::document::{LANGUAGES, Language};
use roxmltree::Document;

use super::given::{chart, drawn, of_class, tile};
use crate::support;

/// A tile for each member and observer.
fn world() -> Vec<Tile> {
    let kinds = [StateKind::Member, StateKind::Observer];
    let states = Catalogue::shipped().states().values().filter(|row| kinds.contains(&row.kind));
    let value = |index: usize| format!("{}{}", if index.is_multiple_of(2) { "-" } else { "" }, (index * 7919) % 10007);
    states.enumerate().map(|(index, row)| tile(row.id.as_str(), &row.name, &value(index))).collect()
}

/// Where tiles are drawn, by what is told of them: their first corners. The legend is told nothing of.
fn places(drawing: &str) -> Vec<(String, (String, String))> {
    let page = Document::parse(drawing).expect("XML");
    let place = |shape: roxmltree::Node<'_, '_>| {
        let group = shape.parent().filter(|parent| parent.has_tag_name("g"))?;
        let (x, y) = match shape.attribute("points") {
            Some(points) => points.split(' ').next()?.split_once(',')?,
            None => (shape.attribute("x")?, shape.attribute("y")?),
        };
        Some((group.first_element_child()?.text()?.to_owned(), (x.to_owned(), y.to_owned())))
    };
    of_class(&page, "tile").filter_map(place).collect()
}

#[test]
fn every_member_and_observer_has_one_place_of_its_own() {
    let text = support::text("../data/tiles.csv");
    let mut by_code = BTreeMap::new();
    for line in text.lines().skip(1) {
        let (code, place) = line.split_once(',').expect("code,column,row");
        assert!(by_code.insert(code, place).is_none(), "{code} twice");
    }
    let world = world();
    assert_eq!(world.len(), 195);
    assert_eq!(by_code.keys().copied().collect::<BTreeSet<_>>(), world.iter().map(|tile| tile.code.as_str()).collect());
    assert_eq!(by_code.values().collect::<BTreeSet<_>>().len(), by_code.len(), "no two in one place");
}

#[test]
fn neighbours_on_the_map_stand_as_on_the_globe() {
    let text = support::text("../data/tiles.csv");
    let place = |code: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(code)).expect("a place");
        let mut fields = line[1..].split(',').map(|field| field.parse::<i64>().expect("a number"));
        (fields.next().expect("a column"), fields.next().expect("a row"))
    };
    let west_to_east = ["USA", "PRT", "DEU", "UKR", "KAZ", "CHN", "JPN"];
    let north_to_south = ["FIN", "POL", "ITA", "LBY", "TCD", "COD", "AGO", "ZAF"];
    assert!(west_to_east.windows(2).all(|pair| place(pair[0]).0 < place(pair[1]).0));
    assert!(north_to_south.windows(2).all(|pair| place(pair[0]).1 < place(pair[1]).1));
}

#[test]
fn the_world_is_drawn_with_one_tile_each() {
    let world = world();
    let places = places(&drawn(Picture::Tiles(world.clone())));
    assert_eq!(places.len(), world.len());
    assert_eq!(places.iter().map(|(_, place)| place).collect::<BTreeSet<_>>().len(), world.len());
}

#[test]
fn west_is_left_in_every_language() {
    let chart = chart("given", Picture::Tiles(["ESP", "FRA", "DEU", "POL"].map(|code| tile(code, code, "1")).to_vec()));
    for about in LANGUAGES {
        let drawing = svg(&chart, &Language::of(about.tag).expect("a language"));
        let x: Vec<_> =
            places(&drawing).into_iter().map(|(_, (x, _))| onus::exact::parse(&x).expect("a number")).collect();
        assert!(x.is_sorted() && x[0] < x[3], "{}: {x:?}", about.tag);
    }
}

#[test]
fn codes_without_a_place_and_codes_given_twice_stand_under_the_map() {
    let mut tiles: Vec<Tile> = ["DEU", "POL", "CZE", "AUT", "FRA", "CHE"].map(|code| tile(code, code, "1")).to_vec();
    tiles.extend(["DEU", "QQQ"].map(|code| tile(code, &format!("{code} beside"), "-1")));
    let places = places(&drawn(Picture::Tiles(tiles)));
    let y = |place: &str| onus::exact::parse(place).expect("a number");
    let (map, beside): (Vec<_>, Vec<_>) = places.iter().partition(|(told, _)| !told.contains("beside"));
    assert_eq!((map.len(), beside.len()), (6, 2));
    let lowest = map.iter().map(|(_, place)| y(&place.1)).max().expect("a tile");
    assert!(beside.iter().all(|(_, place)| y(&place.1) > lowest));
}

#[test]
fn invented_states_stand_in_the_order_of_codes() {
    let tiles: Vec<Tile> = ["DD", "AA", "CC", "BB"].map(|code| tile(code, code, "1")).to_vec();
    let mut places = places(&drawn(Picture::Tiles(tiles)));
    let number = |text: &str| onus::exact::parse(text).expect("a number");
    places.sort_by_key(|(_, (x, y))| (number(y), number(x)));
    let order: Vec<&str> = places.iter().map(|(told, _)| &told[..2]).collect();
    assert_eq!(order, ["AA", "BB", "CC", "DD"]);
}
