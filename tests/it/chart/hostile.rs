//! Labels that break pages elsewhere.

use std::fs;

use onus::document::chart::{Bar, Flow, Picture, Range, Step, Tile, standalone, svg};
use onus::exact::Rational;
use roxmltree::Document;

use super::given::{chart, english};
use crate::support;

/// A few by hand, and the list of naughty strings where it lies beside the project.
fn hostile() -> Vec<String> {
    let by_hand = [
        "",
        " ",
        "<script>alert(1)</script>",
        "\" onload=\"x",
        "</title></svg>",
        "]]>",
        "&amp;&#0;",
        "a\u{0}b\u{8}c\u{fffe}",
        "\u{202e}left",
    ];
    let mut all: Vec<String> = by_hand.map(str::to_owned).to_vec();
    all.push("long ".repeat(400));
    all.push("unbroken".repeat(400));
    if let Ok(text) = fs::read_to_string(support::path("../../shared/corpora/naughty-strings/blns.json")) {
        all.extend(serde_json::from_str::<Vec<String>>(&text).expect("a list"));
    }
    all
}

/// One of each kind with such labels everywhere.
fn pictures(all: &[String]) -> Vec<Picture> {
    let value = |index: usize| Rational::from(index) - Rational::from(5);
    let each = || all.iter().enumerate().map(move |(index, text)| (value(index), text.clone()));
    vec![
        Picture::Gaps(each().map(|(value, text)| Bar { label: text.clone(), value, shown: text }).collect()),
        Picture::Waterfall(
            each().map(|(value, text)| Step { label: text.clone(), value, shown: text, total: false }).collect(),
        ),
        Picture::Slopes {
            columns: all.iter().take(3).cloned().collect(),
            lines: each().map(|(value, text)| (text, vec![value.clone(), value.clone(), value])).collect(),
            by_rank: false,
        },
        Picture::Tiles(
            each().map(|(value, text)| Tile { code: text.clone(), name: text.clone(), value, shown: text }).collect(),
        ),
        Picture::Flows(
            each()
                .take(40)
                .map(|(value, text)| Flow { from: text.clone(), to: format!("{text}."), value, shown: text })
                .collect(),
        ),
        Picture::Ranges(
            each()
                .map(|(value, text)| Range {
                    label: text.clone(),
                    low: value.clone(),
                    value: value.clone(),
                    high: value,
                    shown: text,
                })
                .collect(),
        ),
    ]
}

#[test]
fn hostile_labels_are_text() {
    let all = hostile();
    for picture in pictures(&all) {
        let mut chart = chart("a\"<b c", picture);
        chart.title.clone_from(&all[2]);
        chart.description.clone_from(&all[7]);
        for drawing in [svg(&chart, &english()), standalone(&chart, &english())] {
            let page = Document::parse(&drawing).unwrap_or_else(|error| panic!("{error}"));
            let known = [
                "svg", "title", "desc", "style", "defs", "pattern", "rect", "line", "path", "polyline", "polygon",
                "circle", "text", "g",
            ];
            let known_only =
                page.descendants().filter(|node| node.is_element()).all(|node| known.contains(&node.tag_name().name()));
            assert!(known_only, "no element comes from a label");
            assert!(
                page.descendants()
                    .flat_map(|node| node.attributes())
                    .all(|attribute| !attribute.name().starts_with("on"))
            );
            let titles: Vec<_> =
                page.descendants().filter(|node| node.has_tag_name("title")).filter_map(|node| node.text()).collect();
            assert!(
                titles.contains(&all[2].as_str()) && titles.iter().skip(1).any(|title| title.contains(&all[2])),
                "told in full"
            );
        }
    }
}

#[test]
fn long_labels_stay_within_the_picture() {
    let all: Vec<String> = hostile().into_iter().filter(|text| text.len() > 1000).collect();
    assert_eq!(all.len(), 2);
    for picture in pictures(&all) {
        let drawing = svg(&chart("given", picture.clone()), &english());
        let page = Document::parse(&drawing).expect("XML");
        let names = page.descendants().filter(|node| node.has_tag_name("text") && node.attribute("class").is_none());
        for name in names.filter_map(|node| node.text()) {
            assert!(name.chars().count() < 60, "{name}");
        }
    }
}
