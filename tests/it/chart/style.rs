//! Colours that can be told apart, and a style that says everything that drawings ask for.

use std::collections::{BTreeMap, BTreeSet};

use onus::document::chart::{STYLE, standalone, svg};
use roxmltree::Document;

use super::given::{english, samples};

/// The colours of a part of the style, by name.
fn colours(part: &str) -> BTreeMap<&str, [u8; 3]> {
    let channel = |hex: &str, at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits");
    let colour = |line: &'static str| {
        let (name, hex) = line.trim().strip_prefix("--chart-")?.strip_suffix(';')?.split_once(": #")?;
        Some((name, [channel(hex, 0), channel(hex, 2), channel(hex, 4)]))
    };
    let part = STYLE.find(part).map(|at| &STYLE[at..]).expect("a part");
    part.lines().take_while(|line| line.trim() != "}").filter_map(colour).collect()
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

/// The ratio of contrast (WCAG 2.2). A page in grey keeps the luminance and with it the ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn shapes_have_three_to_one_and_text_four_and_a_half() {
    for part in [".chart {\n  --chart-paper", "@media screen and (prefers-color-scheme: dark)"] {
        let colour = colours(part);
        let pair = |one: &str, other: &str| contrast(colour[one], colour[other]);
        for shape in ["rule", "total", "above", "below", "s1", "s2", "s3", "s4", "s5", "s6"] {
            assert!(pair(shape, "paper") >= 3.0, "{part} {shape}: {}", pair(shape, "paper"));
        }
        let texts = [
            ("ink", "paper"),
            ("quiet", "paper"),
            ("ink", "above-pale"),
            ("ink", "below-pale"),
            ("on-strong", "above"),
            ("on-strong", "below"),
        ];
        for (text, ground) in texts {
            assert!(pair(text, ground) >= 4.5, "{part} {text} on {ground}: {}", pair(text, ground));
        }
        assert!(pair("below", "below-pale") >= 3.0, "the lines of the hatch");
    }
}

#[test]
fn every_class_drawn_is_in_the_style() {
    let mut used = BTreeSet::new();
    for chart in samples() {
        let drawing = svg(&chart, &english());
        let page = Document::parse(&drawing).expect("XML");
        let parts = page.descendants().filter(|node| *node != page.root_element());
        used.extend(
            parts
                .filter_map(|node| node.attribute("class"))
                .flat_map(str::split_whitespace)
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        );
    }
    assert!(used.len() > 20, "{used:?}");
    for class in used.iter().filter(|class| *class != "marker" && *class != "filled") {
        let named = STYLE
            .split(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)))
            .any(|word| word.split('.').any(|one| one == class));
        assert!(named, "no rule for {class}");
    }
}

#[test]
fn a_file_of_its_own_asks_for_nothing() {
    for chart in samples() {
        let drawing = standalone(&chart, &english());
        assert!(!drawing.contains("var(") && !drawing.contains("@media") && !drawing.contains("--chart"));
        assert!(drawing.contains("#0072b2"));
        let links = drawing.matches("http").count();
        assert_eq!(links, 1, "the name of the format alone");
    }
}
